/** `npm start`: builds the site and serves it at http://localhost:4321 until it is stopped. */
await import('./build.ts');
if (process.exitCode === 0) await import('./preview.ts');
export {};
