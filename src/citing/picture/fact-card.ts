import { textWidth } from '../../charts/labels/text-width.ts';
import { captionOf, otherFigures } from '../../facts/describe-fact.ts';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import { pictureWords } from '../../i18n/cite-words.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import { sourceWords } from './origin-words.ts';
import { cardRoom, differsSize, type CardWords } from './page-card.ts';
import { wrapText } from './text-block.ts';

/** Teal is what was counted and orange what was announced; a target, an estimate or arithmetic of ours is neither. */
function colourOf({ status }: Fact): CardWords['colour'] {
  if (status === 'measured') return 'subject';
  return status === 'announced' ? 'announced' : 'ink';
}

const inOneLine = (text: string): boolean => textWidth(text, differsSize, '700') <= cardRoom;

/** As many of the figures as stand in a line, and how many there are beside them. */
function listFigures(figures: readonly string[], language: Language): string {
  const { differsFrom, more } = pictureWords[language];
  const lines = figures.map((_, left) => {
    const shown = figures.slice(0, figures.length - left).join('; ');
    return `${differsFrom} ${left === 0 ? shown : `${shown} ${more(left)}`}`;
  });
  return lines.find(inOneLine) ?? lines.at(-1) ?? '';
}

function differing(fact: Fact, language: Language, catalogue: Pick<Catalogue, 'facts'>): CardWords['differs'] {
  const others = otherFigures(fact, catalogue).flatMap(({ sides }) => sides.flatMap(({ facts }) => facts));
  const figures = [...new Set(others.map((other) => formatFact(other, language)))];
  if (figures.length === 0) return null;
  const spoken = `${pictureWords[language].differsFrom} ${figures.join('; ')}`;
  return { spoken, printed: listFigures(figures, language) };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the card of a number says: the number as its page prints it, what it is, who said it and when, and what differs from it. */
export function factCardWords(fact: Fact, language: Language, catalogue: Pick<Catalogue, 'facts'>): CardWords {
  const words = messages[language];
  const who = fact.kind === 'observation' ? `${words.saidBy}: ${fact.observation.attributedTo[language]}` : null;
  const short = (line: string) => wrapText(line, differsSize, '500', cardRoom).length === 1;
  return {
    language,
    corner: `${fact.place.name[language]} · ${formatPeriod(fact.periodText, language)}`,
    kicker: capitalised(chartWords[language].status[fact.status]),
    headline: formatFact(fact, language),
    colour: colourOf(fact),
    name: captionOf(fact)[language],
    said: [
      ...(fact.status === 'misprint' ? [words.misprintWarning] : []),
      ...(who === null ? [] : [who]),
      sourceWords(fact.sources, language, short),
    ],
    differs: differing(fact, language, catalogue),
  };
}
