/**
 * A thread that turns SVG into PNG. Started from this file itself even where Astro has bundled everything else; what it imports from the
 * project stands in the list of renderer-files.ts.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from '../../citing/versions/pack-1.ts';

interface Task {
  readonly svg: string;
  readonly scale: number;
}

const { wasm, fonts, family } = workerData as { wasm: Uint8Array<ArrayBuffer>; fonts: Uint8Array[]; family: string };
const ready = initWasm(wasm);

function render(svg: string, scale: number): Uint8Array {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers: fonts, defaultFontFamily: family, sansSerifFamily: family },
  });
  const image = resvg.render();
  const png = encodePng(image.pixels, image.width, image.height) ?? image.asPng();
  image.free();
  resvg.free();
  return png;
}

parentPort?.on('message', ({ svg, scale }: Task) => {
  ready
    .then(() => parentPort?.postMessage({ png: render(svg, scale) }))
    .catch((error: unknown) => parentPort?.postMessage({ error: String(error) }));
});
