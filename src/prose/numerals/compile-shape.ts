import type { Language } from '../../i18n/locale.ts';
import { alternation, eitherCase } from './alternation.ts';
import { numberSigns } from './number-signs.ts';
import { slotPattern } from './slots.ts';
import { startPattern } from './start-pattern.ts';

/** A word or slot of a shape as a pattern. */
function partPattern(part: string, language: Language): string {
  return part
    .split(/(\{[^}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('{')
        ? slotPattern(piece.slice(1, -1), language)
        : /^\p{Ll}/u.test(piece)
          ? eitherCase(piece)
          : alternation([piece]),
    )
    .join('');
}

/** What no allowed thing is followed by: more digits, a percentage, a scale. `pasal 14 juta` is not an article. */
const noQuantity = (language: Language) => {
  const { scales, percent, rupiah } = numberSigns[language];
  const words = alternation([...Object.keys(scales), ...percent.filter((word) => word !== '%'), ...rupiah]);
  return String.raw`(?![\p{L}\p{Nd}])(?![.,]\p{Nd})(?!\s?[%‰])(?!\s+${words}(?!\p{L}))`;
};

/** What must or may not follow a shape: words, or for `>` also its end. */
function condition(sign: string, slot: string, language: Language): string {
  const word = slotPattern(slot, language);
  const ending = String.raw`\s*(?:$|${slotPattern('ending', language)})`;
  if (slot === 'ending') return `(?=${ending})`;
  if (sign === '!') return String.raw`(?!\s+${word}(?!\p{L}))`;
  return String.raw`(?=\s+${word}(?!\p{L})${sign === '>' ? `|${ending}` : ''})`;
}

function bodyOf(shape: string, language: Language): string {
  let pattern = '';
  let conditions = '';
  let glue = '';
  for (const part of shape.replace(/(?<=\S)~/g, ' ~').split(' ')) {
    const [, sign = '', slot = ''] = /^\{([!^>+])(.+)\}$/.exec(part) ?? [];
    if (sign === '^') {
      pattern += String.raw`${glue}(?<!${slotPattern(slot, language)}\s+)`;
      glue = '';
    } else if (sign !== '') {
      conditions += condition(sign, slot, language);
    } else {
      const isOptional = part.endsWith('?}');
      const isClose = part.startsWith('~');
      const written = partPattern(part.replace(/^~/, '').replace('?}', '}'), language);
      pattern += isOptional ? `(?:${glue}${written})?` : (isClose ? String.raw`\s?` : glue) + written;
      glue = String.raw`\s+`;
    }
  }
  return pattern + noQuantity(language) + conditions;
}

/** Turns shapes into one pattern that finds any of them, the longest first; see `AllowedShape` for how shapes are written. */
export function compileShape(shapes: readonly string[], language: Language): RegExp {
  const bodies = shapes.toSorted((a, b) => b.length - a.length).map((shape) => bodyOf(shape, language));
  return new RegExp(String.raw`${startPattern(shapes, language)}(?<![\p{L}\p{Nd}])(?:${bodies.join('|')})`, 'gu');
}
