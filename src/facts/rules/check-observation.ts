import { scaleFactor } from '../../i18n/numbers.ts';
import { aboutUnit, isWhole } from '../../i18n/units.ts';
import { asWritten } from '../suggest.ts';
import { type Entry, problemIn, type Records } from '../records.ts';
import type { Path, Problem } from '../problem.ts';
import { parsePeriod } from '../../i18n/dates.ts';
import { lastDigit } from '../rounding.ts';
import type { Observation } from '../schema/observation.ts';

/** A quotation is a fragment for checking, not a sentence for reading. */
export const longestWording = 8;

export const countWords = (text: string) => text.trim().split(/\s+/).length;

function unitProblem(entry: Entry<Observation>, { indicators }: Records): Problem | null {
  const indicator = indicators.byId.get(entry.data.indicator)?.data;
  if (indicator === undefined || indicator.unit === entry.data.unit) return null;
  const [here, there] = [asWritten(entry.data.unit), asWritten(indicator.unit)];
  return problemIn(entry, ['unit'], {
    id: `Satuannya ${here}, padahal indikator ${asWritten(indicator.id)} bersatuan ${there}. Tulis ${there}, atau pilih indikator lain.`,
    en: `The unit is ${here}, but the indicator ${asWritten(indicator.id)} is in ${there}. Write ${there}, or choose another indicator.`,
  });
}

function periodProblem(entry: Entry<Observation>): Problem | null {
  const { period } = entry.data;
  if (parsePeriod(period) !== null) return null;
  return problemIn(entry, ['period'], {
    id: `Periode ${asWritten(period)} memuat hari yang tidak ada, atau berakhir sebelum mulai. Periksa tanggalnya di kalender.`,
    en: `The period ${asWritten(period)} names a day that does not exist, or ends before it starts. Check it against a calendar.`,
  });
}

function wordingProblem(entry: Entry<Observation>): Problem | null {
  const { wording } = entry.data;
  const words = wording === null ? 0 : countWords(wording);
  if (words <= longestWording) return null;
  return problemIn(entry, ['wording'], {
    id: `Kutipan ini ${words} kata; paling banyak ${longestWording}. Sisakan kata-kata di sekitar angkanya: ${asWritten(wording)}.`,
    en: `This quotation has ${words} words; ${longestWording} at most. Keep only those around the number: ${asWritten(wording)}.`,
  });
}

function* valueProblems(entry: Entry<Observation>): Generator<Problem> {
  const { value, unit, decimals, scale } = entry.data;
  if (value === null) return;
  const refuse = (id: string, en: string, path: Path = ['value']) => problemIn(entry, path, { id, en });
  if (Object.is(value, -0)) yield refuse('Tertulis -0. Tulis 0.', 'This says -0. Write 0.');
  if (value < 0 && (isWhole(unit) || aboutUnit(unit).kind === 'duration')) {
    yield refuse(
      `Tertulis ${value}: jumlah (${unit}) tidak mungkin negatif. Hapus tanda minusnya.`,
      `This says ${value}: a count (${unit}) cannot be negative. Remove the minus sign.`,
    );
  } else if (isWhole(unit) && !Number.isInteger(value)) {
    const meant = Math.round(value * 1000);
    const hint =
      Number.isInteger(value * 1000) && scale === 'one'
        ? {
            id: ` Bila titiknya pemisah ribuan, tulis ${meant}.`,
            en: ` If the point separates thousands, write ${meant}.`,
          }
        : { id: '', en: '' };
    yield refuse(
      `Tertulis ${value}: jumlah (${unit}) harus bulat.${hint.id}`,
      `This says ${value}: a count (${unit}) must be whole.${hint.en}`,
    );
  }
  const digits = value / lastDigit(entry.data);
  if (Math.abs(digits - Math.round(digits)) > 1e-6 * Math.max(1, Math.abs(digits) * 1e-6)) {
    const factor = scaleFactor(scale);
    const printed = factor === 1 ? `${value}` : `${value} ÷ ${factor} = ${value / factor}`;
    yield refuse(
      `Nilai ${printed} lebih teliti daripada ${decimals} angka di belakang koma. Tambah "decimals", atau tulis nilai seperti yang diterbitkan.`,
      `The value ${printed} is finer than its ${decimals} decimals. Raise "decimals", or write the value as published.`,
    );
  }
}

function misprintProblem(entry: Entry<Observation>): Problem | null {
  const { status, series } = entry.data;
  if (status !== 'misprint' || series.length === 0) return null;
  return problemIn(entry, ['series'], {
    id: 'Angka yang salah cetak tidak boleh masuk seri apa pun. Tulis "series": [].',
    en: 'A misprint may be in no series. Write "series": [].',
  });
}

/** A rule has words and the value 1; anything else has a value and no words. */
function ruleProblem(entry: Entry<Observation>): Problem | null {
  const { unit, rule, value } = entry.data;
  if (unit !== 'rule') {
    if (rule === undefined) return null;
    return problemIn(entry, ['rule'], {
      id: `"rule" hanya untuk ketentuan tanpa angka ("unit": "rule"), sedangkan satuan di sini ${asWritten(unit)}. Hapus "rule", atau pindahkan kata-katanya ke "caveat".`,
      en: `"rule" is for rules without a number ("unit": "rule") only, and the unit here is ${asWritten(unit)}. Remove "rule", or move its words to "caveat".`,
    });
  }
  if (rule === undefined)
    return problemIn(entry, ['unit'], {
      id: 'Ketentuan tanpa angka perlu "rule": isinya dalam kedua bahasa, seperti {"id": "wajib mendaftar", "en": "must register"}.',
      en: 'A rule without a number needs "rule": its words in both languages, such as {"id": "wajib mendaftar", "en": "must register"}.',
    });
  if (value === 1) return null;
  return problemIn(entry, ['value'], {
    id: 'Ketentuan tanpa angka selalu bernilai 1; isinya ada di "rule". Tulis 1.',
    en: 'The value of a rule without a number is always 1; "rule" tells it. Write 1.',
  });
}

/** The same source twice is one source. */
function twiceSourced(entry: Entry<Observation>): Problem | null {
  const { source, alsoIn = [] } = entry.data;
  const index = alsoIn.findIndex((id, at) => id === source || alsoIn.indexOf(id) < at);
  if (index === -1) return null;
  return problemIn(entry, ['alsoIn', index], {
    id: `Sumber ${asWritten(alsoIn[index])} sudah disebut untuk angka ini. Hapus dari sini.`,
    en: `The source ${asWritten(alsoIn[index])} is already named for this number. Take it out here.`,
  });
}

/** What each observation must keep to by itself, besides its schema. */
export function checkObservation(entry: Entry<Observation>, records: Records): readonly Problem[] {
  const single = [
    unitProblem(entry, records),
    periodProblem(entry),
    wordingProblem(entry),
    misprintProblem(entry),
    ruleProblem(entry),
    twiceSourced(entry),
  ];
  return [...single.filter((problem) => problem !== null), ...valueProblems(entry)];
}
