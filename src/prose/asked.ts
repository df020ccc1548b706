import type { ParsedFile, Path, Problem } from '../facts/problem.ts';
import { toProblem } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import type { Language } from '../i18n/locale.ts';
import type { AskedQuestion } from './front-matter.ts';
import { problemAt, type Passage } from './passage.ts';

interface Dated {
  readonly published?: string;
  readonly updated?: string | undefined;
  readonly asked?: readonly AskedQuestion[];
}

const wasSent = ({ on }: AskedQuestion): boolean => on !== null;

/** What is wrong with the days of a question: it is answered after it was sent, and a story tells of neither before it has happened. */
function* faultsOf({ on, answered }: AskedQuestion, told: string): Generator<readonly ['on' | 'answered', Bilingual]> {
  if (answered !== null && on === null)
    yield [
      'answered',
      {
        id: `Pertanyaan ini dijawab "${answered}", tetapi on: null berarti belum dikirim. Tulis tanggal kirimnya di on, atau answered: null.`,
        en: `This question was answered "${answered}", but on: null says that it was never sent. Write the day it was sent in on, or answered: null.`,
      },
    ];
  if (answered !== null && on !== null && answered < on)
    yield [
      'answered',
      {
        id: `Dijawab "${answered}", sebelum dikirim "${on}". Perbaiki salah satunya.`,
        en: `Answered "${answered}", before it was sent "${on}". Mend one of the two.`,
      },
    ];
  for (const [key, date] of [
    ['on', on],
    ['answered', answered],
  ] as const)
    if (date !== null && date > told)
      yield [
        key,
        {
          id: `"${date}" sesudah tanggal cerita ini, "${told}". Perbaiki, atau tulis updated: "${date}".`,
          en: `"${date}" is later than this story, "${told}". Mend it, or write updated: "${date}".`,
        },
      ];
}

/** Whether what a story says of its questions can be true. */
export function checkAsked(head: ParsedFile, { published, updated, asked = [] }: Dated): readonly Problem[] {
  const told = updated ?? published ?? '';
  return asked.flatMap((question, index) =>
    Array.from(faultsOf(question, told), ([key, message]) => {
      const path: Path = ['asked', index, key];
      return toProblem(head, { path, message });
    }),
  );
}

/** Words that say, or let a reader think, that we have put a question; `not` before them says the contrary. */
const saysAsked: Readonly<Record<Language, { readonly put: RegExp; readonly not: RegExp }>> = {
  id: {
    put: /\b(?:kami|redaksi|terlindungi)\s+(?:(?:telah|sudah|pernah|juga|lalu|kemudian|terus|berkali-kali|beberapa\s+kali|mencoba|berupaya|berusaha)\s+)*(?:(?:ber)?tanya(?:kan|i)?|menany(?:akan|ai)|mengirim(?:kan|i)?|kirim(?:kan|i)?|meminta(?:kan)?|mintai|(?:meng)?hubungi|mewawancarai|wawancarai|(?:meng|k)onfirmasi|menyurati|surati)\b|\b(?:ketika|saat|waktu|sewaktu)\s+(?:di(?:tanya|hubungi|mintai|konfirmasi|wawancarai))|\bdimintai\s+(?:tanggapan|keterangan|konfirmasi|komentar|penjelasan)|\b(?:tidak|tak|belum|enggan|menolak|urung)\s+(?:mau\s+|bersedia\s+|juga\s+|kunjung\s+)*(?:menjawab|merespons?|membalas|menanggapi|ber(?:komentar|tanggap)|memberi(?:kan)?\s+(?:tanggapan|jawaban|komentar|keterangan|penjelasan))|\b(?:jawaban|balasan|tanggapan)\s+(?:atas|terhadap|kepada)\s+(?:pertanyaan\s+)?kami\b/gi,
    not: /\b(?:belum|tidak|tak|tanpa|akan|hendak|bila|jika|kalau)(?:\s+(?:pernah|sempat|dapat|bisa))*\s*$/i,
  },
  en: {
    put: /\bwe(?:\s+(?:have|had|then|also|twice|repeatedly)|[’']ve)*\s+(?:asked|put|sent|contacted|approached|requested|wrote|written|e-?mailed|phoned|called|rang|interviewed|invited|sought)\b(?!\s+(?:no|nobody|nothing|neither)\b)|\b(?:when|as)\s+(?:asked|contacted|approached)\b|\basked\s+(?:for\s+comment|by\s+terlindungi)|\b(?:did\s+not|didn[’']t|do(?:es)?\s+not|ha(?:s|ve|d)\s+not|hasn[’']t|haven[’']t|would\s+not|never)\s+(?:yet\s+)?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|comment(?:ed)?)|\b(?:declin|refus)(?:ed|es|ing)\s+(?:to\s+)?(?:comment|answer|respond|reply)|\bcould\s+not\s+be\s+reached|\bin\s+(?:reply|response|answer)\s+to\s+our\b/gi,
    not: /\b(?:not|never|nor|nobody|if)\s*$/i,
  },
};

/** Words that say that nobody has been asked. */
const saysNobody: Readonly<Record<Language, RegExp>> = {
  id: /\b(?:belum|tidak|tak)\s+(?:pernah\s+)?(?:bertanya|menanyai|mengirim\s+pertanyaan)\s+(?:kepada\s+)?(?:siapa\s*pun|satu\s+pun)/gi,
  en: /\b(?:asked\s+(?:nobody|no\s+one|no-one)|not\s+(?:yet\s+)?asked\s+any(?:body|one))\b/gi,
};

/**
 * Holds what a story says of questions against its list of them: nothing may read as if a question had been put that was not, and who has
 * been asked is not called nobody. What somebody else asked stands in a `<Literal>` or a quotation.
 */
export function checkQuestionWords(
  passages: readonly Passage[],
  asked: readonly AskedQuestion[] | undefined,
): readonly Problem[] {
  if (asked === undefined) return [];
  const sent = asked.some(wasSent);
  return passages.flatMap((passage) => {
    const { text, language } = passage;
    if (sent)
      return Array.from(text.matchAll(saysNobody[language]), ({ 0: words, index }) =>
        problemAt(passage, index, {
          id: `“${words}” tidak benar: daftar asked memuat pertanyaan yang sudah dikirim. Tulis siapa yang belum ditanya.`,
          en: `“${words}” is not true: the list asked holds a question that has been sent. Write who has not been asked.`,
        }),
      );
    const { put, not } = saysAsked[language];
    return Array.from(text.matchAll(put))
      .filter(({ index }) => !not.test(text.slice(Math.max(0, index - 40), index)))
      .map(({ 0: words, index }) =>
        problemAt(passage, index, {
          id: `“${words}” terbaca seakan pertanyaan sudah diajukan, padahal asked tidak memuat satu pun yang dikirim. Catat di asked siapa yang ditanya dan kapan (on: "2026-11-27"), atau ubah kalimatnya. Bila orang lain yang bertanya: <Literal reason="siapa yang bertanya">${words}</Literal>`,
          en: `“${words}” reads as if a question had been put, but none in asked has been sent. Record in asked who was asked and when (on: "2026-11-27"), or change the sentence. If somebody else asked: <Literal reason="who asked">${words}</Literal>`,
        }),
      );
  });
}
