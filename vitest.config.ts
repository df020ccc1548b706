import { defineConfig } from 'vitest/config';

/** Three layers, each a project: pure code and fixtures (fast), the built site on disk, and the built site in a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/{archive,data,faults,rooms,mutation}/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/shared-site.ts'],
          testTimeout: 300_000,
          hookTimeout: 900_000,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});
