import type { Bilingual } from '../../facts/schema/common.ts';
import type { Conflict as Conflicting } from '../desk.ts';
import { compareTexts, type Piece, type Row } from './text-differences.ts';
import { useWords } from './words.ts';
import './conflict.css';

export type Choice = 'mine' | 'theirs';

interface Props {
  readonly conflicts: readonly Conflicting[];
  /** Without it there is nothing to choose here: both are shown, so that what was typed can be put in again. */
  readonly settle?: (choice: Choice, conflict: Conflicting) => void;
}

const words = {
  changed: { id: 'Diubah juga di tempat lain', en: 'Changed elsewhere too' },
  gone: { id: 'Dihapus di tempat lain', en: 'Deleted elsewhere' },
  explained: {
    id: 'Belum ada yang ditulis dan keduanya masih ada. Yang berbeda diberi tanda; pilih salah satu untuk diteruskan.',
    en: 'Nothing was written and both are still there. What differs is marked; choose the one to go on with.',
  },
  noChoice: {
    id: 'Belum ada yang ditulis. Muat ulang untuk melihat yang sekarang, lalu isikan lagi yang berbeda.',
    en: 'Nothing was written. Reload to see what stands there now, then put in again what differs.',
  },
  mine: { id: 'Yang Anda tulis', en: 'What you wrote' },
  theirs: { id: 'Yang ada sekarang', en: 'What stands there now' },
  useMine: { id: 'Pakai yang saya tulis', en: 'Use what I wrote' },
  useTheirs: { id: 'Pakai yang ada sekarang', en: 'Use what stands there now' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const left = (count: number): Bilingual => ({
  id: `… ${count} bagian yang sama …`,
  en: count === 1 ? '… one part that is the same …' : `… ${count} parts that are the same …`,
});

/** Rows that differ with one that is the same on either side of them; longer runs of the same are left out and counted. */
function abridge(rows: readonly Row[]): readonly (Row | number)[] {
  const isNear = (index: number) => [-1, 0, 1].some((by) => rows[index + by]?.isSame === false);
  const shown: (Row | number)[] = [];
  for (const [index, row] of rows.entries()) {
    const last = shown.at(-1);
    if (isNear(index)) shown.push(row);
    else if (typeof last === 'number') shown[shown.length - 1] = last + 1;
    else shown.push(1);
  }
  return shown;
}

function Side({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <div class="conflict-block">
      {pieces.map(({ text, isSame }, index) => (isSame ? text : <mark key={index}>{text}</mark>))}
    </div>
  );
}

function Both({ conflict, settle }: { readonly conflict: Conflicting; readonly settle: Props['settle'] }) {
  const say = useWords();
  const { path, mine, theirs } = conflict;
  const choose = (choice: Choice, label: Bilingual) =>
    settle !== undefined && (
      <button type="button" onClick={() => settle(choice, conflict)}>
        {say(label)}
      </button>
    );
  return (
    <div class="conflict-file">
      <h2>
        {say(theirs === null ? words.gone : words.changed)}: <span>{path}</span>
      </h2>
      <div class="conflict-sides" tabIndex={0} role="group" aria-label={path}>
        <p>{say(words.mine)}</p>
        <p>{say(words.theirs)}</p>
        {abridge(compareTexts(mine ?? '', theirs ?? '')).map((row, index) =>
          typeof row === 'number' ? (
            <p key={index} class="conflict-same">
              {say(left(row))}
            </p>
          ) : (
            <>
              <Side key={`${index} mine`} pieces={row.mine} />
              <Side key={`${index} theirs`} pieces={row.theirs} />
            </>
          ),
        )}
      </div>
      <div class="conflict-choices">
        {choose('mine', words.useMine)}
        {theirs !== null && choose('theirs', words.useTheirs)}
      </div>
    </div>
  );
}

/** Both texts of what was changed in two places, side by side with what differs marked, and which to go on with. */
export function Conflict({ conflicts, settle }: Props) {
  const say = useWords();
  return (
    <section class="sheet conflicts" role="alert">
      {conflicts.map((conflict) => (
        <Both key={conflict.path} conflict={conflict} settle={settle} />
      ))}
      <p class="quiet">{say(settle === undefined ? words.noChoice : words.explained)}</p>
    </section>
  );
}
