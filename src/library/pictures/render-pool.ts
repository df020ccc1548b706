import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { pictureFamily, type RendererFiles } from './renderer-files.ts';

interface Job {
  readonly svg: string;
  readonly scale: number;
  resolve(png: Uint8Array): void;
  reject(error: Error): void;
}

interface Answer {
  readonly png?: Uint8Array;
  readonly error?: string;
}

/** Threads that render, started when there is work for them and at most one for each core. Idle ones keep no process alive. */
export class RenderPool {
  readonly #files: RendererFiles;
  readonly #waiting: Job[] = [];
  readonly #idle: Worker[] = [];
  #started = 0;

  constructor(files: RendererFiles) {
    this.#files = files;
  }

  /** Rejects when the SVG is broken, or the thread dies. */
  render(svg: string, scale: number): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ svg, scale, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#started < availableParallelism() ? this.#start() : undefined);
    const job = worker && this.#waiting.shift();
    if (worker && job) this.#run(worker, job);
  }

  #start(): Worker {
    this.#started++;
    const { worker, wasm, fonts } = this.#files;
    return new Worker(pathToFileURL(worker), { workerData: { wasm, fonts, family: pictureFamily } });
  }

  #run(worker: Worker, { svg, scale, resolve, reject }: Job): void {
    // Busy threads hold the process: nobody may leave before the picture is there.
    worker.ref();
    const settle = (alive: boolean) => {
      worker.off('message', answered).off('error', failed).off('exit', left);
      worker.unref();
      if (alive) this.#idle.push(worker);
      else this.#started--;
      this.#next();
    };
    const answered = ({ png, error }: Answer) => {
      settle(true);
      if (png) resolve(png);
      else reject(new Error(`the picture cannot be rendered: ${error ?? ''}`));
    };
    const failed = (error: Error) => {
      settle(false);
      reject(error);
    };
    const left = (code: number) => failed(new Error(`the renderer stopped with ${code}`));
    worker.on('message', answered).on('error', failed).on('exit', left);
    worker.postMessage({ svg, scale });
  }
}
