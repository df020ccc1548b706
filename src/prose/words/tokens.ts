/** A run of letters, a run of digits or a single other sign. */
export interface Token {
  readonly kind: 'letters' | 'digits' | 'sign';
  readonly written: string;
  /** In lower case and with a straight apostrophe, as patterns know it. */
  readonly word: string;
  /** In UTF-16 units. */
  readonly offset: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Whether it goes on with the word or figure before it, as `-` and `made` do in `home-made` and `,` and `5` in `Rp2,5`. */
  joined: boolean;
}

/** A text taken apart once, for everything that looks for words in it. */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const [space, letter, mark, digit, sign] = [1, 2, 3, 4, 5];

function classify(character: string): number {
  if (/^\p{L}/u.test(character)) return letter;
  if (/^\p{N}/u.test(character)) return digit;
  if (/^\p{M}/u.test(character)) return mark;
  return /^\s/u.test(character) ? space : sign;
}

/** The classes of the signs met so far, by code point; 0 for one that was not met. */
const classes = new Uint8Array(0x110000);

const classOf = (point: number): number => (classes[point] ||= classify(String.fromCodePoint(point)));

/** Signs between the letters of one word, and between the digits of one figure. */
const betweenLetters: ReadonlySet<string> = new Set(['-', "'"]);
const betweenDigits: ReadonlySet<string> = new Set(['.', ',', ':']);

/** Marks the tokens that make one word or figure with those before them. */
function join(tokens: readonly Token[]): void {
  /** Where the last digits stand that nothing but signs of a figure has followed; -1 for none. */
  let digits = -1;
  for (const [at, token] of tokens.entries()) {
    const [before, second] = [tokens[at - 1], tokens[at - 2]];
    const isClose = before !== undefined && !token.spaced;
    if (!isClose) digits = -1;
    if (token.kind === 'letters') {
      digits = -1;
      if (isClose && betweenLetters.has(before.word) && !before.spaced && second?.kind === 'letters') {
        before.joined = true;
        token.joined = true;
      }
    } else if (token.kind === 'digits') {
      if (digits !== -1) for (let each = digits + 1; each <= at; each += 1) (tokens[each] ?? token).joined = true;
      else if (isClose && before.word === 'rp' && !before.joined) token.joined = true;
      digits = at;
    } else if (!betweenDigits.has(token.word)) digits = -1;
  }
}

/** Words, figures and signs in reading order. Letters and digits are told apart even where they touch: `17–19`, `ke-21`, `G20`. */
export function tokenize(text: string): TokenizedText {
  const tokens: Token[] = [];
  let end = 0;
  for (let offset = 0; offset < text.length; offset = end) {
    const point = text.codePointAt(offset) ?? 0;
    const first = classOf(point);
    end = offset + (point > 0xffff ? 2 : 1);
    if (first === space) continue;
    while ((first === letter || first === digit) && end < text.length) {
      const next = text.codePointAt(end) ?? 0;
      const follows = classOf(next);
      if (follows !== first && !(first === letter && follows === mark)) break;
      end += next > 0xffff ? 2 : 1;
    }
    const written = text.slice(offset, end);
    tokens.push({
      kind: first === letter ? 'letters' : first === digit ? 'digits' : 'sign',
      written,
      word: written === '’' ? "'" : written.toLowerCase(),
      offset,
      end,
      spaced: offset > (tokens.at(-1)?.end ?? 0),
      joined: false,
    });
  }
  join(tokens);
  return { text, tokens };
}

/** One past the last token of the word or figure that a token begins. */
export function endOfWord(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (tokens[end]?.joined) end += 1;
  return end;
}
