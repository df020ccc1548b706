import { defineHastPlugin } from 'satteri';
import type { Language } from '../i18n/locale.ts';

/** What stands over the footnotes and what a screen reader says of the way back, in the language of the page. */
export const footnoteWords: Readonly<Record<Language, { readonly title: string; readonly back: string }>> = {
  id: { title: 'Catatan kaki', back: 'Kembali ke rujukan' },
  en: { title: 'Footnotes', back: 'Back to reference' },
};

const english = `${footnoteWords.en.back} `;

/** Whether a file's own page is in Indonesian: its name says so. */
const isIndonesian = (path: string) => /[\\/]id\.mdx$/.test(path);

/** For the build: the parser labels footnotes in English everywhere; on pages in Indonesian this puts it right. */
export const footnoteLabels = defineHastPlugin({
  name: 'footnote-labels',
  element: {
    filter: ['h2', 'a'],
    visit(node, context) {
      if (!isIndonesian(context.fileURL?.pathname ?? '')) return;
      const { id, ariaLabel } = node.properties;
      if (node.tagName === 'h2' && id === 'footnote-label') {
        return { ...node, children: [{ type: 'text', value: footnoteWords.id.title }] };
      }
      if (typeof ariaLabel === 'string' && ariaLabel.startsWith(english)) {
        context.setProperty(node, 'ariaLabel', `${footnoteWords.id.back} ${ariaLabel.slice(english.length)}`);
      }
      return;
    },
  },
});
