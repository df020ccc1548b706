import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../i18n/locale.ts';
import { newsroomSentence, writeApa, writeChicago, writeChicagoNote } from './styles.ts';
import { writeBibtex, writeCslJson } from './reference-formats.ts';
import type { Citation } from './citation.ts';

const hash = '64a4a26aa54496359afb8c5c8c14c2e6c9169855359f95c99cf749a2e20ad111';

const chart = (language: Language): Citation => ({
  kind: 'chart',
  language,
  key: `terlindungi-satu-dari-dua-64a4a26aa5449635-${language}`,
  title: language === 'id' ? 'Satu dari dua pekerja tercakup' : 'One worker in two is covered',
  container: 'Terlindungi',
  publisher: 'Terlindungi',
  issued: '2026-11-03',
  address: 'https://terlindungi.example/v/satu-dari-dua/64a4a26aa5449635/',
  fingerprint: hash,
  short: '64a4a26aa5449635',
  genre: language === 'id' ? 'Grafik' : 'Chart',
  sources: 'Netral.co.id, 17 Maret 2025',
  publishers: 'Netral.co.id',
  known: null,
});

const fact: Citation = {
  ...chart('id'),
  kind: 'fact',
  title: 'Cakupan kepesertaan, pekerja, Kota Makassar, 8 November 2024: 50,50 persen',
  address: 'https://terlindungi.example/angka/mks/#v-64a4a26aa5449635',
  genre: 'Angka',
  known: 'menurut I Nyoman Hary Sujana (Kita Sulsel, 8 November 2024)',
};

describe('a chart in words', () => {
  test('credits chart and figures apart, as a newspaper does', () => {
    expect(newsroomSentence(chart('id'))).toBe(
      '“Satu dari dua pekerja tercakup.” Grafik: Terlindungi (CC BY 4.0). Sumber data: Netral.co.id. Versi 3 November 2026, https://terlindungi.example/v/satu-dari-dua/64a4a26aa5449635/, sidik jari 64a4a26aa5449635.',
    );
    expect(newsroomSentence(chart('en'))).toBe(
      '“One worker in two is covered.” Chart: Terlindungi (CC BY 4.0). Source of the figures: Netral.co.id. Version of 3 November 2026, https://terlindungi.example/v/satu-dari-dua/64a4a26aa5449635/, fingerprint 64a4a26aa5449635.',
    );
  });

  test('follows APA 7: the year in brackets, what it is and which version, no day of retrieval', () => {
    expect(writeApa(chart('id'))).toBe(
      'Terlindungi. (2026). Satu dari dua pekerja tercakup [Grafik, versi 64a4a26aa5449635]. https://terlindungi.example/v/satu-dari-dua/64a4a26aa5449635/',
    );
    expect(writeApa(chart('en'))).toContain(
      'Terlindungi. (2026). One worker in two is covered [Chart, version 64a4a26aa5449635].',
    );
  });

  test('follows Chicago 17, in the bibliography and in a note', () => {
    expect(writeChicago(chart('en'))).toBe(
      'Terlindungi. “One worker in two is covered.” Chart, version 64a4a26aa5449635, November 3, 2026. https://terlindungi.example/v/satu-dari-dua/64a4a26aa5449635/.',
    );
    expect(writeChicagoNote(chart('id'))).toBe(
      'Terlindungi, “Satu dari dua pekerja tercakup,” Grafik, versi 64a4a26aa5449635, 3 November 2026, https://terlindungi.example/v/satu-dari-dua/64a4a26aa5449635/.',
    );
  });

  test('puts no second stop after a title that asks', () => {
    expect(writeChicago({ ...chart('id'), title: 'Separuh, benar?' })).toContain('“Separuh, benar?” Grafik, versi');
  });
});

describe('a number in words', () => {
  test('says who said it and where before it names us', () => {
    expect(newsroomSentence(fact)).toBe(
      'Cakupan kepesertaan, pekerja, Kota Makassar, 8 November 2024: 50,50 persen, menurut I Nyoman Hary Sujana (Kita Sulsel, 8 November 2024). Sumber: Terlindungi, versi 3 November 2026, https://terlindungi.example/angka/mks/#v-64a4a26aa5449635, sidik jari 64a4a26aa5449635.',
    );
  });
});

describe('the files', () => {
  test('name the whole fingerprint and the day of the figures in every format', () => {
    for (const write of [writeBibtex, writeCslJson]) {
      for (const language of languages) {
        expect(write(chart(language))).toContain(hash);
        expect(write(chart(language))).toMatch(/2026-11-03|2026, |3 November 2026/);
      }
    }
  });

  test('have keys that every program takes: plain ASCII without blanks', () => {
    expect(/^@misc\{([a-z0-9-]+),$/m.exec(writeBibtex(fact))?.[1]).toBe(fact.key);
  });

  // Names, types and the list of kinds after schemas/input/csl-data.json of citation-style-language/schema, for the variables in use.
  const cslItem = {
    type: 'object',
    properties: {
      type: { enum: ['dataset', 'figure', 'graphic', 'webpage'] },
      author: {
        type: 'array',
        items: { type: 'object', properties: { literal: { type: 'string' } }, additionalProperties: false },
      },
      issued: {
        type: 'object',
        properties: {
          'date-parts': {
            type: 'array',
            minItems: 1,
            maxItems: 2,
            items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'number' } },
          },
        },
        additionalProperties: false,
      },
      ...Object.fromEntries(
        ['id', 'title', 'container-title', 'publisher', 'genre', 'version', 'number', 'language', 'URL', 'note'].map(
          (name) => [name, { type: 'string' }],
        ),
      ),
    },
    required: ['type', 'id'],
    additionalProperties: false,
  };

  test('hold CSL-JSON with nothing but variables that the format knows, each of its type', () => {
    const validate = new Ajv().compile({ type: 'array', minItems: 1, items: cslItem });
    for (const citation of [chart('id'), chart('en'), fact, { ...fact, kind: 'data-set' as const }]) {
      expect(validate(JSON.parse(writeCslJson(citation))), JSON.stringify(validate.errors)).toBe(true);
    }
  });
});
