// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', 'dist.*', '.astro', '.cache', 'node_modules'] },
  typescript.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  // A listener may wait for something; nobody waits for the listener.
  { rules: { '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }] } },
  {
    // What a test expects and what it reads back are of any type: that they are right is what it tests.
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((kind) => [
        `@typescript-eslint/no-unsafe-${kind}`,
        'off',
      ]),
    ),
  },
  astro.configs['flat/recommended'],
  {
    // Its parser gives the rules no types of components; `astro check` has them.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'],
    extends: [typescript.configs.disableTypeChecked],
  },
);
