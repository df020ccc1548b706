import { describe, expect, test } from 'vitest';
import type { Language } from '../i18n/locale.ts';
import { checkAsked, checkQuestionWords } from './asked.ts';
import { parseFrontMatter } from './front-matter.ts';
import { stringPassage } from './passage.ts';

const prepared = { who: 'Disnaker', question: 'Berapa?', on: null, answered: null };
const sent = { ...prepared, on: '2026-11-20' };

const found = (language: Language, text: string, asked: readonly (typeof prepared | typeof sent)[]) =>
  checkQuestionWords([stringPassage({ text, language, file: 'id.mdx', at: { line: 1, column: 1 } })], asked).length;

const readsAsAsked: readonly (readonly [Language, string])[] = [
  ['id', 'Kami bertanya kepada Disnaker.'],
  ['id', 'Kami sudah menghubungi balai kota.'],
  ['id', 'Redaksi telah mengirim surat kepada wali kota.'],
  ['id', 'Kami berkali-kali meminta penjelasan.'],
  ['id', 'Saat dihubungi, ia membenarkan angka itu.'],
  ['id', 'Ketika ditanya, ia diam.'],
  ['id', 'Wali kota tidak menjawab.'],
  ['id', 'Sampai tulisan ini terbit, Disnaker belum memberikan tanggapan.'],
  ['id', 'BPJS Ketenagakerjaan menolak berkomentar.'],
  ['id', 'Dalam jawaban atas pertanyaan kami, kantor itu merinci angkanya.'],
  ['id', 'Pejabat yang dimintai konfirmasi tidak ada.'],
  ['en', 'We asked city hall.'],
  ['en', 'We have twice contacted the office.'],
  ['en', 'The mayor declined to comment.'],
  ['en', 'City hall did not respond.'],
  ['en', 'The office has not yet answered.'],
  ['en', 'When asked, he confirmed the figure.'],
  ['en', 'She could not be reached.'],
  ['en', 'The agency was asked for comment.'],
];

const saysNothingOfIt: readonly (readonly [Language, string])[] = [
  ['id', 'Angka itu belum kami tanyakan kepada balai kota.'],
  ['id', 'Sampai 27 November 2026 kami belum bertanya kepada siapa pun.'],
  ['id', 'Bila mereka menanggapi tulisan ini, akan kami muat.'],
  ['id', 'Jadi, ini petunjuk untuk ditanyakan, bukan penjelasan.'],
  ['id', 'Kami menelusuri asalnya sejak audiensi itu.'],
  ['id', 'Pertanyaannya sederhana: berapa orang?'],
  ['id', 'Jumlah peserta itu tidak kami temukan.'],
  ['en', 'We have not yet asked city hall.'],
  ['en', 'We had put no questions to anybody.'],
  ['en', 'If they respond to this story, we will publish what they say.'],
  ['en', 'What needs answering: what stands behind the figures?'],
  ['en', 'So it is a lead, not an explanation.'],
];

describe('what a story says of its questions', () => {
  test.each(readsAsAsked)(
    '%s: “%s” is refused while no question has been sent, and passes once one has',
    (...[language, text]) => {
      expect(found(language, text, [])).toBe(1);
      expect(found(language, text, [prepared])).toBe(1);
      expect(found(language, text, [prepared, sent])).toBe(0);
    },
  );

  test.each(saysNothingOfIt)('%s: “%s” passes, for it says of no question that it was put', (...[language, text]) => {
    expect(found(language, text, [prepared])).toBe(0);
  });

  test('that nobody has been asked is refused once somebody has', () => {
    expect(found('id', 'Kami belum bertanya kepada siapa pun.', [sent])).toBe(1);
    expect(found('en', 'So far we have asked nobody.', [sent])).toBe(1);
  });

  test('an answer comes after its question, and a story tells of neither before it has happened', () => {
    const days = (on: string | null, answered: string | null) => {
      const split = parseFrontMatter('---\nasked:\n  - on: "x"\n    answered: "y"\n---\n', 'id.mdx');
      if (!split.head) throw new Error('no head');
      const story = { published: '2026-11-22', asked: [{ ...prepared, on, answered }] };
      return checkAsked(split.head, story).map(({ line, message }) => [line, message.en.slice(0, 40)]);
    };
    expect(days(null, null)).toEqual([]);
    expect(days('2026-11-20', '2026-11-22')).toEqual([]);
    expect(days(null, '2026-11-20')).toEqual([[4, 'This question was answered "2026-11-20",']]);
    expect(days('2026-11-20', '2026-11-19')).toEqual([[4, 'Answered "2026-11-19", before it was sen']]);
    expect(days('2026-11-23', null)).toEqual([[3, '"2026-11-23" is later than this story, "']]);
  });
});
