import type { InlineConfig } from 'vite';

/** Serves what was built, and nothing else, on this machine only. A port of 0 takes any that is free. */
export const previewOptions = (root: string, port: number): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'silent',
  appType: 'mpa',
  build: { outDir: 'dist' },
  preview: { port, strictPort: port !== 0, host: 'localhost' },
});
