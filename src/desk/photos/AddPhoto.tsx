import { useState } from 'preact/hooks';
import { languages } from '../../i18n/locale.ts';
import { useWords } from '../client/words.ts';
import type { Reading } from '../writing/read-texts.ts';
import type { Editors } from '../writing/use-editors.ts';
import { PhotoDialog } from './PhotoDialog.tsx';
import { photosWords } from './photos-words.ts';
import { placePhoto } from './place-photo.ts';

/** The button that adds a photo to a story, behind the paragraph in which the cursor stood last, in both languages. */
export function AddPhoto({
  slug,
  editors: { views, lastIn, setHead },
  pairs,
}: {
  readonly slug: string;
  readonly editors: Pick<Editors, 'views' | 'lastIn' | 'setHead'>;
  readonly pairs: Reading['pairs'];
}) {
  const say = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const close = (name: string | null) => {
    setIsOpen(false);
    const { id, en } = views.current ?? { id: null, en: null };
    if (name === null || id === null || en === null) return;
    const texts = { id: id.state.doc.toString(), en: en.state.doc.toString() };
    const language = lastIn.current ?? 'id';
    const offset = { id, en }[language].state.selection.main.head;
    const placed = placePhoto(texts, name, { language, offset }, pairs);
    for (const own of languages) setHead(own, () => placed[own]);
    ({ id, en })[language].focus();
  };
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        {say(photosWords.add)}
      </button>
      {isOpen && <PhotoDialog slug={slug} onClose={close} />}
    </>
  );
}
