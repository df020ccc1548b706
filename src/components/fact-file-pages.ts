import type { APIRoute, GetStaticPaths } from 'astro';
import type { Language } from '../i18n/locale.ts';
import { listFactFiles } from '../library/cite/list-fact-files.ts';
import { getLibrary } from '../library/library.ts';

/** The citation files beside the page of every published number; none where `factFilesWriter` writes them, which is faster. */
export const factFilePaths =
  (language: Language): GetStaticPaths =>
  () =>
    import.meta.env['FACT_FILES_WRITTEN'] === true
      ? []
      : listFactFiles(getLibrary(), language).map(({ id, name, text }) => ({
          params: { id, file: name },
          props: { text },
        }));

/** One of them. */
export const getFactFile: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
