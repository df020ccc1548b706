import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Inks } from './four-colours.ts';
import type { RendererFiles } from './renderer-files.ts';

interface Job {
  readonly svg: string;
  readonly scale: number;
  readonly inks: Inks | undefined;
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

interface Answer {
  readonly png?: Uint8Array;
  readonly error?: string;
}

/** Milliseconds that one picture may take. It takes a few tenths of a second; this is for machines that are busy with much else. */
const patience = 60_000;

/** Threads that render, started when there is work for them and at most one for each core. Idle ones keep no process alive. */
export class RenderPool {
  readonly #files: Omit<RendererFiles, 'fingerprint'>;
  readonly #patience: number;
  readonly #waiting: Job[] = [];
  readonly #idle = new Set<Worker>();
  #started = 0;

  constructor(files: Omit<RendererFiles, 'fingerprint'>, longest = patience) {
    this.#files = files;
    this.#patience = longest;
  }

  /** Rejects when the SVG is broken, the thread ends, or nothing comes of it in time. */
  render(svg: string, scale: number, inks?: Inks): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ svg, scale, inks, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const [idle] = this.#idle;
    const worker = idle ?? (this.#started < availableParallelism() ? this.#start() : undefined);
    const job = worker && this.#waiting.shift();
    if (worker && job) this.#run(worker, job);
  }

  #start(): Worker {
    this.#started++;
    const { worker: file, ...workerData } = this.#files;
    const worker = new Worker(pathToFileURL(file), { workerData });
    // A thread may end while it has nothing to do: whoever was given it next would wait for ever.
    worker.once('exit', () => {
      this.#started--;
      this.#idle.delete(worker);
      this.#next();
    });
    // An error that nobody listens to would end the whole process. The thread ends after it, which is dealt with above.
    worker.on('error', () => undefined);
    return worker;
  }

  #run(worker: Worker, { svg, scale, inks, resolve, reject }: Job): void {
    this.#idle.delete(worker);
    // Busy threads hold the process: nobody may leave before the picture is there.
    worker.ref();
    const answered = ({ png, error }: Answer) => {
      if (!png) return failed(new Error(`the picture cannot be rendered: ${error ?? ''}`));
      release();
      worker.unref();
      this.#idle.add(worker);
      this.#next();
      resolve(png);
    };
    // Whatever went wrong may have left the renderer's memory in disorder: the next picture gets another thread.
    const failed = (error: Error) => {
      release();
      void worker.terminate();
      reject(error);
    };
    const left = (code: number) => failed(new Error(`the renderer stopped with ${code}`));
    const late = setTimeout(() => failed(new Error(`the picture took over ${this.#patience} ms`)), this.#patience);
    const release = () => {
      clearTimeout(late);
      worker.off('message', answered).off('error', failed).off('exit', left);
    };
    worker.on('message', answered).on('error', failed).on('exit', left);
    worker.postMessage({ svg, scale, inks });
  }
}
