/**
 * A thread that turns SVG into PNG. Started from this file itself even where Astro has bundled everything else; what it imports from the
 * project stands in the list of renderer-files.ts.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from '../../citing/versions/pack-1.ts';
import { edgesOf, encodeFourColours, type Inks } from './four-colours.ts';

interface Task {
  readonly svg: string;
  readonly scale: number;
  /** Paper and the two inks of a page of text; a picture without them keeps all its colours. */
  readonly inks?: Inks;
}

const { wasm, fonts, family } = workerData as { wasm: Uint8Array<ArrayBuffer>; fonts: Uint8Array[]; family: string };
const ready = initWasm(wasm);

function render({ svg, scale, inks }: Task): Uint8Array {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers: fonts, defaultFontFamily: family, sansSerifFamily: family },
  });
  const image = resvg.render();
  const { pixels, width, height } = image;
  const png = inks
    ? encodeFourColours(pixels, width, height, edgesOf(...inks))
    : (encodePng(pixels, width, height) ?? image.asPng());
  image.free();
  resvg.free();
  return png;
}

parentPort?.on('message', (task: Task) => {
  ready
    .then(() => parentPort?.postMessage({ png: render(task) }))
    .catch((error: unknown) => parentPort?.postMessage({ error: String(error) }));
});
