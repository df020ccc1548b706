import type { AllowedShape, AllowedShapes } from '../allowed-shapes.ts';

const idiom = (words: string): AllowedShape => ({ kind: 'idiom', shape: words, examples: [words] });

/** Sayings in which a number word counts nothing. */
export const idiomShapes: AllowedShapes = {
  id: [
    ...['salah satu', 'salah satunya', 'satu sama lain', 'satu-satunya', 'satu per satu', 'satu demi satu', 'satu pun', 'satu pintu'].map(idiom),
    ...['satu atap', 'satu suara', 'satu arah', 'kaki lima', 'roda dua', 'roda tiga', 'roda empat', 'empat mata', 'segi empat'].map(idiom),
    ...['setengah hati', 'seribu satu', 'serba satu', 'dua arah', 'dua-duanya', 'ketiga-tiganya', 'tiga-tiganya', 'empat-empatnya', 'nol besar', 'titik nol', 'dari nol'].map(idiom),
    { kind: 'idiom', shape: 'satu {articleNoun}', examples: ['dalam satu catatan', 'satu sumber'] },
  ],
  en: [
    ...['one another', 'one of', 'no one', 'any one', 'one by one', 'one-off', 'one-way', 'one-sided', 'one-stop', 'one and the same'].map(idiom),
    ...['one or other', 'two-way', 'two-wheeled', 'three-wheeled', 'four-wheeled', 'second-hand', 'half-hearted', 'half-heartedly'].map(idiom),
    ...['zero-sum', 'one’s', 'square one', 'day one', 'one day', 'at one', 'one such', 'fifty-fifty', 'two-sided', 'first-half', 'second-half', 'one nor', 'nor one'].map(idiom),
    { kind: 'idiom', shape: 'one {articleNoun}', examples: ['bound to one record', 'one source', 'on the one hand'] },
    { kind: 'idiom', shape: 'one {+afterPronoun}', examples: ['it had signed one with the agency', 'one that can be checked'] },
    { kind: 'idiom', shape: 'the two {+pointingBack}', examples: ['the two are recorded', 'the two sides also discussed'] },
    { kind: 'idiom', shape: 'all three {+pointingBack}', examples: ['All three are our arithmetic'] },
    { kind: 'idiom', shape: '{year} one {>afterTheOne}', examples: ['smaller than that of the 2025 one.'] },
    { kind: 'idiom', shape: '{beforePronoun} one {>afterTheOne}', examples: ['the one in the agreement', 'this one.', 'that of December is the last one.'] },
  ],
}; // prettier-ignore
