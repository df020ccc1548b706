import { useState } from 'preact/hooks';
import type { Refused } from '../answer.ts';
import { ask, AskError } from '../client/ask.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useLanguage, useWords } from '../client/words.ts';
import { frontWords as words } from './front-words.ts';
import type { StoryRow } from './story-rows.ts';

/** Gives the browser a file to keep. */
function download(name: string, html: string): void {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by then, or asks where to.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The chosen story as one file, for who is not at this computer. */
export function ProofSheet({ row }: { readonly row: StoryRow }) {
  const say = useWords();
  const language = useLanguage();
  const [said, setSaid] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const save = async () => {
    try {
      const html = await ask('front.proof', { slug: row.slug, language });
      setRefused(html === null ? { refused: words.noProof, problems: row.told } : null);
      setSaid(html === null ? null : say(words.proofSaved));
      if (html !== null) download(`${row.slug}.html`, html);
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      setRefused(error.said);
    }
  };
  return (
    <section class="sheet" aria-labelledby="proof-title">
      <h2 id="proof-title">{say(words.proof)}</h2>
      <div>
        <p class="quiet">{say(words.proofLead)}</p>
        <button type="button" onClick={() => void save()}>
          {say(words.saveProof)}
        </button>
        <p role="status" class="quiet">
          {said}
        </p>
      </div>
      {refused !== null && <Refusal said={refused} />}
    </section>
  );
}
