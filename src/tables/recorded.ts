import type { Shared } from './import-settings.ts';
import { choice, type Questions, skip } from './question.ts';
import type { TableNumber } from './read-number.ts';
import type { FigureState, ReadFigure } from './figure.ts';
import type { Catalogue, ObservedFact } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import type { Language } from '../i18n/locale.ts';

/** A number of the table that stands on record already. */
export interface RecordedNumber {
  readonly cell: string;
  readonly fact: string;
}

type Figures = ReadonlyMap<number, ReadonlyMap<string, FigureState>>;

const aboutOf = ({ indicator, place, period, status }: ReadFigure): string =>
  [indicator.id, place.id, period, status].join(' ');

const printed = ({ number, indicator }: ReadFigure, language: Language): string =>
  formatFact({ decimals: 0, scale: 'one', ...number, value: number?.value ?? null, unit: indicator.unit }, language);

const isSame = (a: TableNumber | null, b: TableNumber | null): boolean =>
  a?.value === b?.value && a?.decimals === b?.decimals;

/** Replaces some of the states. */
const changed = (figures: Figures, states: ReadonlyMap<string, FigureState>): Figures =>
  new Map(
    [...figures].map(([row, cells]) => [
      row,
      new Map([...cells].map(([letter, state]) => [letter, states.get(`${letter}${row}`) ?? state])),
    ]),
  );

const readyIn = (figures: Figures): readonly ReadFigure[] =>
  [...figures.values()].flatMap((cells) =>
    [...cells.values()].flatMap((state) => (state.is === 'ready' ? [state.figure] : [])),
  );

/** Of rows that give the same thing twice, one is kept: any where they agree, else the one that somebody chose. */
export function askTwice(figures: Figures, questions: Questions): Figures {
  const groups = Map.groupBy(readyIn(figures), aboutOf);
  const states = new Map<string, FigureState>();
  for (const group of groups.values()) {
    const [first, ...more] = group;
    if (first === undefined || more.length === 0) continue;
    const agree = more.every(({ number }) => isSame(number, first.number));
    const kept = agree
      ? first.cell
      : questions.ask({
          key: `twice ${first.cell}`,
          ask: {
            id: `${first.place.name.id} ada ${group.length} kali dengan angka berbeda`,
            en: `${first.place.name.en} stands here ${group.length} times with different numbers`,
          },
          detail: {
            id: group.map((figure) => `baris ${figure.row}: ${printed(figure, 'id')}`).join('; '),
            en: group.map((figure) => `row ${figure.row}: ${printed(figure, 'en')}`).join('; '),
          },
          choices: [...group.map((figure) => choice(figure.cell, printed(figure, 'id'), printed(figure, 'en'))), skip],
          fallback: null,
          rows: group.map(({ row }) => row),
        });
    for (const { cell, number } of group)
      if (cell !== kept) states.set(cell, kept === null ? { is: 'waits', number } : { is: 'skipped' });
  }
  return changed(figures, states);
}

/** The numbers on record about the same thing at the same time, those of the same source first. */
function recordedLike(
  { indicator, place, period }: ReadFigure,
  source: string,
  { facts }: Catalogue,
): readonly ObservedFact[] {
  return [...facts.values()]
    .flatMap((fact) => (fact.kind === 'observation' ? [fact] : []))
    .filter(
      (fact) =>
        fact.indicator.id === indicator.id &&
        fact.place.id === place.id &&
        fact.periodText === period &&
        fact.status !== 'misprint',
    )
    .toSorted((a, b) => Number(b.source.id === source) - Number(a.source.id === source));
}

/**
 * Holds each number against the record: the same one is there already, another one of the same thing is a conflict, which somebody decides.
 * @param found takes the numbers that are on record
 */
export function askRecorded(
  figures: Figures,
  { source }: Pick<Shared, 'source'>,
  catalogue: Catalogue,
  questions: Questions,
  found: RecordedNumber[],
): Figures {
  const states = new Map<string, FigureState>();
  for (const figure of readyIn(figures)) {
    const { cell, number } = figure;
    const like = recordedLike(figure, source, catalogue);
    const same = like.find((fact) => fact.value === (number?.value ?? null));
    const other = like.find(({ value }) => value !== null);
    const kept = same ?? (number === null ? other : undefined);
    if (kept !== undefined) {
      states.set(cell, { is: 'recorded', number, fact: kept.id });
      found.push({ cell, fact: kept.id });
      continue;
    }
    if (other === undefined) continue;
    const isOneSource = other.source.id === source;
    const answer = questions.ask({
      key: `conflict ${cell}`,
      ask: {
        id: `${figure.place.name.id}: ${printed(figure, 'id')}, padahal tercatat ${formatFact(other, 'id')}`,
        en: `${figure.place.name.en}: ${printed(figure, 'en')}, but ${formatFact(other, 'en')} is on record`,
      },
      detail: {
        id: `${isOneSource ? 'Sumber dan masanya sama' : `Menurut ${other.source.publisher}, masanya sama`}; yang dihitung: ${other.observation.population.id}. Salah ketik di tabel, atau memang dua angka?`,
        en: `${isOneSource ? 'Same source and time' : `From ${other.source.publisher}, of the same time`}; counted: ${other.observation.population.en}. A slip in the table, or really two numbers?`,
      },
      choices: [
        choice('recorded', 'Pakai yang tercatat', 'Keep what is on record'),
        choice('dispute', 'Catat sebagai selisih', 'Record them as a dispute'),
        choice('both', 'Dua hal berbeda, catat keduanya', 'Two different things, record both'),
      ],
      fallback: null,
      rows: [figure.row],
    });
    if (answer === null) states.set(cell, { is: 'waits', number });
    else if (answer === 'recorded') {
      states.set(cell, { is: 'recorded', number, fact: other.id });
      found.push({ cell, fact: other.id });
    } else if (answer === 'dispute') states.set(cell, { is: 'ready', figure: { ...figure, disputes: other.id } });
  }
  return changed(figures, states);
}
