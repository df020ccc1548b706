import { useWords } from '../client/words.ts';
import { holdFile, type KeptImport } from './kept-import.ts';
import { tablesWords as words } from './tables-words.ts';

/** Where a table comes in: pasted, opened or dropped. */
export function PasteTable({
  kept,
  change,
}: {
  readonly kept: KeptImport;
  readonly change: (next: KeptImport) => void;
}) {
  const say = useWords();
  const take = async (file: File | undefined) => {
    if (file !== undefined) change({ ...kept, table: await holdFile(file), settings: null });
  };
  return (
    <form
      class="sheet paste"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files[0]);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (kept.pasted.trim() !== '') change({ ...kept, table: { is: 'pasted', text: kept.pasted }, settings: null });
      }}
    >
      <p>
        <label for="pasted">{say(words.pasteHere)}</label>
        <textarea
          id="pasted"
          rows={12}
          spellcheck={false}
          value={kept.pasted}
          onInput={({ currentTarget }) => change({ ...kept, pasted: currentTarget.value })}
        />
        <button type="submit" class="primary" disabled={kept.pasted.trim() === ''}>
          {say(words.read)}
        </button>
      </p>
      <p>
        <label for="table-file">{say(words.orFile)}</label>
        <input
          id="table-file"
          type="file"
          accept=".xlsx,.csv,.tsv,.txt"
          onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        />
      </p>
    </form>
  );
}
