import { address, versionFolder } from '../../i18n/addresses.ts';
import { formatDate } from '../../i18n/date.ts';
import type { Language } from '../../i18n/locale.ts';
import { verifyWords } from '../../i18n/verify-words.ts';
import type { Place, Verdict } from './verdict.ts';

/** A verdict as it is told: a headline, sentences, and where to go on. Addresses are paths. */
export interface VerdictText {
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly links: readonly { readonly label: string; readonly path: string }[];
}

/** Tells a verdict in a language. */
export function tellVerdict(verdict: Verdict, language: Language): VerdictText {
  const words = verifyWords[language];
  const page = ({ chart, version }: Place) => address({ page: 'version', id: chart, version }, language);
  const date = ({ published }: Place) => formatDate(published, language);
  const original = ({ chart, version, file }: Place) =>
    file === null ? [] : [{ label: words.openFile, path: `${versionFolder(chart, version)}${file}` }];
  switch (verdict.is) {
    case 'matches':
      return {
        headline: words.matches,
        sentences: [
          `${words.publishedOn} ${date(verdict.where)}. ${words.stillNewest}`,
          ...(verdict.restyled ? [words.restyledSince] : []),
        ],
        links: [{ label: words.openVersion, path: page(verdict.where) }],
      };
    case 'superseded':
      return {
        headline: words.superseded,
        sentences: [
          `${words.publishedOn} ${date(verdict.where)}. ${words.replacedBy} ${date(verdict.newest)}.`,
          ...(verdict.restyled ? [words.restyledSince] : []),
        ],
        links: [
          ...(verdict.where.next === null
            ? []
            : [{ label: words.whatChanged, path: address({ page: 'change', id: verdict.where.chart, version: verdict.where.next }, language) }]),
          { label: words.openNewest, path: page(verdict.newest) },
          { label: words.openVersion, path: page(verdict.where) },
        ],
      };
    case 'altered':
      return {
        headline: verdict.why === 'bytes' ? words.altered : words.wrongAddress,
        sentences: [
          verdict.why === 'bytes' ? words.alteredLead : verdict.why === 'no-such-file' ? words.noSuchFile : words.noSuchVersion,
        ],
        links:
          verdict.where === null
            ? [{ label: words.openChart, path: address({ page: 'chart', id: verdict.chart }, language) }]
            : [{ label: words.openVersion, path: page(verdict.where) }, ...original(verdict.where)],
      };
    case 'live':
      return {
        headline: words.live,
        sentences: [words.liveLead],
        links: [{ label: words.openNewest, path: page(verdict.newest) }],
      };
    case 'unknown':
      return { headline: words.unknown, sentences: [words.unknownLead], links: [] };
  }
} // prettier-ignore
