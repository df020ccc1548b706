import { useEffect, useState } from 'preact/hooks';
import { ask, type Answer, AskError } from '../client/ask.ts';
import { useComeBack } from '../client/shown.ts';
import type { Refused } from '../answer.ts';
import type { ImportSettings } from '../../tables/import-settings.ts';
import { largestFile, tooLarge } from '../../tables/sheet.ts';
import type { HandedTable } from './held-tables.ts';
import {
  handOver,
  type HeldTable,
  keep,
  keepSettings,
  type KeptImport,
  nothingKept,
  readKept,
  readSettings,
} from './kept-import.ts';

export type Reading = Extract<Answer<'tables.read'>, { is: 'read' }>;

/** How far a table has come. */
export const steps = ['paste', 'match', 'check', 'write'] as const;

const stepOf = (reading: Reading | null): (typeof steps)[number] =>
  reading === null
    ? 'paste'
    : reading.missing.length > 0
      ? 'match'
      : reading.rows.some(({ state }) => state === 'waits' || state === 'refused')
        ? 'check'
        : 'write';

/** Whether it is known what the columns are: not before the first reading, nor right after another sheet was chosen. */
const isSettled = (settings: ImportSettings | null): settings is ImportSettings =>
  settings !== null && Object.keys(settings.columns).length > 0;

/** Milliseconds after the last key until the table is read again, and until it is held against the whole record, which takes longer. */
const pause = { read: 120, plan: 500 };

const gone: Refused = {
  refused: {
    id: 'Tabel ini tidak ada lagi di meja. Buka atau tempel lagi; yang sudah Anda putuskan tentangnya tetap ada.',
    en: 'The desk does not have this table any more. Open or paste it again; what you decided about it is still here.',
  },
};

/** A table on its way into the record: what was handed over, what was decided, what it reads as, and what would be written. */
export function useImport() {
  const [kept, setKept] = useState<KeptImport>(readKept);
  const { table } = kept;
  const [settings, setSettings] = useState(() => (table === null ? null : readSettings(table)));
  const [answer, setAnswer] = useState<Answer<'tables.read'> | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [plan, setPlan] = useState<Answer<'tables.plan'> | null>(null);
  const [written, setWritten] = useState<Answer<'tables.write'> | null>(null);
  const [visits, setVisits] = useState(0);
  useComeBack(() => setVisits((count) => count + 1));
  const refuse = (error: unknown) => {
    if (!(error instanceof AskError)) throw error;
    setRefused(error.said);
  };
  const change = (next: KeptImport) => {
    setKept(next);
    keep(next);
  };
  const decide = (next: ImportSettings | null) => {
    if (table === null) return;
    setSettings(next);
    keepSettings(table, next);
  };
  const open = (next: HeldTable | null) => {
    setAnswer(null);
    setPlan(null);
    setRefused(null);
    setSettings(next === null ? null : readSettings(next));
    change({ ...nothingKept, table: next });
  };
  /** Takes a table in: its bytes are sent once, and named by their sum from then on. */
  const take = async (handed: File | string) => {
    if (handed instanceof File && handed.size > largestFile) return setRefused({ refused: tooLarge('> 5 MB').refusal });
    const given: HandedTable = handed instanceof File ? await handOver(handed) : { is: 'pasted', text: handed };
    setWritten(null);
    try {
      const { sum } = await ask('tables.hold', given);
      open({ sum, name: given.is === 'file' ? given.name : null });
    } catch (error) {
      refuse(error);
    }
  };
  const given = (held: HeldTable, decided: ImportSettings | null) => ({
    sum: held.sum,
    encoding: held.encoding,
    settings: decided,
  });
  useEffect(() => {
    if (table === null) return undefined;
    let isLatest = true;
    const timer = setTimeout(() => {
      ask('tables.read', given(table, settings)).then(
        (found) => {
          if (!isLatest) return;
          if (found.is === 'gone') {
            open(null);
            return setRefused(gone);
          }
          setAnswer(found);
          setRefused(null);
          // From here on what was suggested is the editor’s: nothing that is typed waits for the desk.
          if (found.is === 'read' && !isSettled(settings)) decide(found.settings);
        },
        (error: unknown) => {
          if (isLatest) refuse(error);
        },
      );
    }, pause.read);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [table, settings, visits]);
  const reading = answer?.is === 'read' ? answer : null;
  const step = stepOf(reading);
  useEffect(() => {
    setPlan(null);
    if (step !== 'write' || table === null || reading === null) return undefined;
    let isLatest = true;
    const timer = setTimeout(() => {
      ask('tables.plan', given(table, reading.settings)).then(
        (found) => {
          if (isLatest) setPlan(found);
        },
        (error: unknown) => {
          if (isLatest) refuse(error);
        },
      );
    }, pause.plan);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [step, reading]);
  const settled = reading === null || !isSettled(settings) ? (reading?.settings ?? null) : settings;
  const write = async () => {
    if (table === null || reading === null) return;
    try {
      const done = await ask('tables.write', given(table, reading.settings));
      keepSettings(table, null);
      open(null);
      setWritten(done);
    } catch (error) {
      refuse(error);
    }
  };
  return {
    ...{ table, pasted: kept.pasted, answer, reading, settled, step, plan, refused, written },
    paste: (pasted: string) => change({ ...kept, pasted }),
    take,
    leave: () => open(null),
    readAs: (encoding: 'windows-1252') => table !== null && change({ ...kept, table: { ...table, encoding } }),
    settle: (more: Partial<ImportSettings>) => settled !== null && decide({ ...settled, ...more }),
    write,
  };
}
