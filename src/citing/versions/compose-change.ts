import { address } from '../../i18n/addresses.ts';
import { archiveWords } from '../../i18n/archive-words.ts';
import { formatDate } from '../../i18n/dates.ts';
import { aspectWords } from '../../i18n/fact-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { capital } from '../cite/citation.ts';
import { standIn } from './cut-holes.ts';
import type { ChangeReason, Difference, FactChange } from './describe-change.ts';
import type { FormOne } from './form-1.ts';
import type { Frozen } from './open-frozen.ts';
import { element, heading, type Html, link, paragraph, text } from './html.ts';

/** What was and what became of it: in a line where both are short, else one below the other. */
function fromTo(from: string | null, to: string | null, language: Language): Html {
  const words = archiveWords[language];
  const [was, is] = [from ?? words.nothingBefore, to ?? words.nothingAfter];
  if (was.length + is.length > 80) return fromToList(was, is, language);
  return element(
    'p',
    {},
    `${text(words.from)} `,
    element('b', {}, text(was)),
    `, ${text(words.to)} `,
    element('b', {}, text(is)),
  );
}

function fromToList(was: string, is: string, language: Language): Html {
  const words = archiveWords[language];
  const pairs = [
    [words.from, was],
    [words.to, is],
  ] as const;
  return element(
    'dl',
    {},
    ...pairs.flatMap(([term, said]) => [element('dt', {}, text(term)), element('dd', {}, text(said))]),
  );
}

function factRows(facts: readonly FactChange[], language: Language): Html {
  const words = archiveWords[language];
  const rows = facts.map(({ id, name, how, printed, changes }) => {
    const told =
      how === 'changed'
        ? changes.flatMap(({ aspect, from, to }) => [
            paragraph('aspect', text(capital(aspectWords[language][aspect]))),
            fromTo(from, to, language),
          ])
        : [
            element(
              'p',
              {},
              `${text(how === 'added' ? words.added : words.leftOut)}: `,
              element('b', {}, text(printed)),
            ),
          ];
    return element('li', {}, paragraph('what', link(address({ page: 'fact', id }, language), name)), ...told);
  });
  return element('ul', { class: 'changes' }, ...rows);
}

/** The two versions that a page of changes is about. */
export interface Sides {
  readonly before: { readonly published: string; readonly start: string };
  readonly after: { readonly published: string; readonly start: string };
}

/** What was published before, and what is written now, whose name is not known yet. */
export const sidesOf = (before: Frozen<{ readonly published: string }>, published: string): Sides => ({
  before: { published: before.file.published, start: before.hash.slice(0, 8) },
  after: { published, start: standIn.start },
});

type Change = Pick<NonNullable<FormOne['change']>, 'note'> & { readonly reason: ChangeReason };

/** What differs between two versions of a chart or two editions of a story, and why: the same of either. */
export function composeChanges(
  { facts, words: changed, saysElse }: Difference,
  { reason, note }: Change,
  { before, after }: Sides,
  language: Language,
): Html {
  const words = archiveWords[language];
  const shown = facts.filter((fact) => fact.shown);
  const counted = facts.filter((fact) => !fact.shown);
  const pairs = [
    [words.why, words.reasons[reason]],
    [words.before, `${formatDate(before.published, language)}, ${before.start}`],
    [words.after, `${formatDate(after.published, language)}, ${after.start}`],
  ] as const;
  const html = [
    paragraph('lead', text(note[language])),
    element(
      'div',
      {},
      element(
        'dl',
        { class: 'pairs full' },
        ...pairs.flatMap(([term, said]) => [element('dt', {}, text(term)), element('dd', {}, text(said))]),
      ),
    ),
    shown.length > 0 &&
      heading(words.shownFacts) + paragraph('quiet', text(words.changeLead)) + factRows(shown, language),
    counted.length > 0 && heading(words.countedFacts) + factRows(counted, language),
    changed.length > 0 &&
      heading(words.words) +
        element(
          'ul',
          { class: 'changes' },
          ...changed.map(({ part, from, to }) =>
            element(
              'li',
              {},
              paragraph('what', text(words.wordParts[part])),
              fromToList(from ?? words.nothingBefore, to ?? words.nothingAfter, language),
            ),
          ),
        ),
    facts.length + changed.length === 0 &&
      heading(words.other) + element('p', {}, text(saysElse ? words.otherWords : words.onlyDrawing)),
  ];
  return html.filter((part) => part !== false).join('');
}

/** What a reader is told about a version of a chart and the one before it: why it changed, what differs, and where it was shown. */
export function composeChangePage(
  difference: Difference,
  change: Change & Pick<NonNullable<FormOne['change']>, 'stories'>,
  sides: Sides,
  title: string,
  language: Language,
) {
  const words = archiveWords[language];
  const html = [
    paragraph('kicker', text(words.changeTitle)),
    element('h1', {}, text(title)),
    composeChanges(difference, change, sides, language),
    heading(words.storiesThen),
    change.stories.length === 0
      ? paragraph('quiet', text(words.noStories))
      : element(
          'ul',
          { class: 'entries' },
          ...change.stories.map((story) =>
            element('li', {}, link(address({ page: 'story', id: story.slug }, language), story.title[language])),
          ),
        ),
  ];
  return {
    title: `${words.changeTitle}: ${title}`,
    description: `${words.changeLead} ${change.note[language]}`,
    html: html.join(''),
  };
}
