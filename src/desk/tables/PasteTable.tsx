import { useWords } from '../client/words.ts';
import { tablesWords as words } from './tables-words.ts';

/** Where a table comes in: pasted, opened or dropped. */
export function PasteTable({
  pasted,
  paste,
  take,
}: {
  readonly pasted: string;
  readonly paste: (text: string) => void;
  readonly take: (table: File | string) => Promise<void>;
}) {
  const say = useWords();
  const takeFile = (file: File | undefined) => {
    if (file !== undefined) void take(file);
  };
  return (
    <form
      class="sheet paste"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        takeFile(event.dataTransfer?.files[0]);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (pasted.trim() !== '') void take(pasted);
      }}
    >
      <p>
        <label for="pasted">{say(words.pasteHere)}</label>
        <textarea
          id="pasted"
          rows={12}
          spellcheck={false}
          value={pasted}
          onInput={({ currentTarget }) => paste(currentTarget.value)}
        />
        <button type="submit" class="primary" disabled={pasted.trim() === ''}>
          {say(words.read)}
        </button>
      </p>
      <p>
        <label for="table-file">{say(words.orFile)}</label>
        <input
          id="table-file"
          type="file"
          accept=".xlsx,.csv,.tsv,.txt"
          onChange={({ currentTarget }) => takeFile(currentTarget.files?.[0])}
        />
      </p>
    </form>
  );
}
