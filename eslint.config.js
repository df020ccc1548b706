// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', 'dist.*', '.astro', 'node_modules'] },
  typescript.configs.recommended,
  astro.configs['flat/recommended'],
);
