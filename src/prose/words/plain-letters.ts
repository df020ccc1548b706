/** Letters of other scripts, and of old and phonetic Latin ones, that look like plain Latin letters; each before what it looks like. */
const looksLike: ReadonlyMap<string, string> = new Map(
  [
    // Cyrillic
    'аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwѵvкkтtнhмmвbгrпnзzӏlүyАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌGҮYӀlЗZ',
    // Greek
    'αaβbγyεeηnιiκkνvοoρpτtυuχxωwσoςcΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX',
    // Armenian
    'օoոnսuհhցgզqաwյjՕOՍUԼL',
    // Cherokee
    'ᎪAᏴBᏟCᎠDᎬEᏀGᎻHᎥiᎫJᏦKᏞLᎷMᏢPᏒRᏚSᎢTᏙVᏔWᏃZ',
    // Latin letters that are none of the alphabet
    'ıiɑaɡgɩiʟlᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzøoØOłlŁLđdĐDħhɨiǀl',
  ].flatMap((pairs) =>
    Array.from({ length: pairs.length / 2 }, (_, at) => [pairs[2 * at] ?? '', pairs[2 * at + 1] ?? ''] as const),
  ),
);

/** Signs that nobody sees, but for the one that stands for a bound thing. Checks of their own report them. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/u;

/** Whatever is not plain text of the two languages: most texts hold none of it and are read as they stand. */
const odd = /[^\t\n\r\u0020-\u007e\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u202f\u2212\ufffc]/u;

/** What a sign is read as: nothing, plain letters, or itself. */
function plainOf(sign: string): string {
  if (unseen.test(sign) || /^\p{M}$/u.test(sign)) return '';
  if (sign === '\u2010' || sign === '\u2011') return '-';
  const known = looksLike.get(sign);
  if (known !== undefined) return known;
  if (!/^[\p{L}\u24b6-\u24e9\u{1f130}-\u{1f189}]$/u.test(sign)) return sign;
  const letters = sign.normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from(letters, (letter) => looksLike.get(letter) ?? letter).join('');
}

/** A letter that only looks like the one it should be, in its word. */
export interface Disguised {
  readonly word: string;
  readonly letter: string;
  /** Of the word, in UTF-16 units of the text as written. */
  readonly offset: number;
}

/** A text in plain letters: without marks and unseen signs, and with letters of other scripts read as those that they look like. */
export interface PlainText {
  readonly text: string;
  /** For each unit of it, and for its end, where it stands in the text as written. */
  readonly offsets: readonly number[];
  readonly disguised: readonly Disguised[];
}

/** Letters that stand for Latin ones without being of the Latin alphabet as typed: another script, or ornament. */
const isDisguise = (letter: string) =>
  looksLike.has(letter)
    ? !/\p{Script=Latin}/u.test(letter)
    : letter !== letter.normalize('NFKC') && !/^[\ufb00-\ufb06]$/.test(letter.normalize('NFC'));

function disguisedIn(text: string): readonly Disguised[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{Cf}\u24b6-\u24e9]+/gu)).flatMap(({ 0: word, index: offset }) => {
    const letter = Array.from(word).find((each) => /\p{L}|[\u24b6-\u24e9]/u.test(each) && isDisguise(each));
    if (letter === undefined) return [];
    // A word that is all of another script is a word of another language.
    return /\p{Script=Latin}/u.test(word) || letter !== letter.normalize('NFKC') ? [{ word, letter, offset }] : [];
  });
}

/** Reads a text in plain letters; null when it is in them already. */
export function readPlain(text: string): PlainText | null {
  if (!odd.test(text)) return null;
  const offsets: number[] = [];
  let [plain, at] = ['', 0];
  for (const sign of text) {
    const read = plainOf(sign);
    for (let unit = 0; unit < read.length; unit += 1) offsets.push(at + Math.min(unit, sign.length - 1));
    plain += read;
    at += sign.length;
  }
  offsets.push(at);
  return { text: plain, offsets, disguised: disguisedIn(text) };
}
