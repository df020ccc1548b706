import { useEffect, useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../facts/schema/common.ts';
import { type LicenceCode, licenceCodes, licenceOf } from '../../prose/photos/licences.ts';
import type { Refused } from '../answer.ts';
import { ask, AskError } from '../client/ask.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useWords } from '../client/words.ts';
import { fitFile } from './fit-file.ts';
import './photos.css';
import { photosWords } from './photos-words.ts';

const empty = {
  altId: '',
  altEn: '',
  captionId: '',
  captionEn: '',
  whereId: '',
  whereEn: '',
  credit: '',
  source: '',
  taken: '',
};

type Typed = typeof empty;

/** A text in both languages, or nothing where neither is written. */
const both = (id: string, en: string): Bilingual | undefined =>
  id.trim() === '' && en.trim() === '' ? undefined : { id: id.trim(), en: en.trim() };

/** What goes into the file of the photo; what was left empty is left out. */
function wordsOf(
  { altId, altEn, captionId, captionEn, whereId, whereEn, credit, source, taken }: Typed,
  licence: LicenceCode,
) {
  const [caption, where] = [both(captionId, captionEn), both(whereId, whereEn)];
  return {
    alt: { id: altId.trim(), en: altEn.trim() },
    ...(caption === undefined ? {} : { caption }),
    credit: credit.trim(),
    licence,
    ...(source.trim() === '' ? {} : { source: source.trim() }),
    ...(where === undefined ? {} : { where }),
    ...(taken.trim() === '' ? {} : { taken: taken.trim() }),
  };
}

/** Asks for a photo and for all that must be known of it, and puts it into the folder of the story. */
export function PhotoDialog({
  slug,
  onClose,
}: {
  readonly slug: string;
  /** @param name of the photo that was added; null when none was */
  readonly onClose: (name: string | null) => void;
}) {
  const say = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const [typed, setTyped] = useState<Typed>(empty);
  const [licence, setLicence] = useState<LicenceCode>('own');
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (file === null) return undefined;
    const address = URL.createObjectURL(file);
    setShown(address);
    return () => URL.revokeObjectURL(address);
  }, [file]);
  const take = (given: FileList | null | undefined) => {
    setRefused(null);
    if (given?.[0]) setFile(given[0]);
  };
  const add = async () => {
    if (file === null) return;
    setIsBusy(true);
    try {
      const picture = await fitFile(file).catch(() => null);
      if (picture === null) setRefused({ refused: photosWords.unreadable });
      else onClose((await ask('photos.add', { slug, picture, words: wordsOf(typed, licence) })).name);
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      setRefused(error.said);
    } finally {
      setIsBusy(false);
    }
  };
  const field = (name: keyof Typed, required: boolean, help: Bilingual | null = null) => (
    <label key={name}>
      {say(photosWords[name])}
      <input
        type={name === 'source' ? 'url' : 'text'}
        value={typed[name]}
        required={required}
        lang={name.endsWith('Id') ? 'id' : name.endsWith('En') ? 'en' : undefined}
        maxLength={name === 'source' ? 500 : name === 'credit' ? 120 : 300}
        onInput={({ currentTarget: { value } }) => setTyped((known) => ({ ...known, [name]: value }))}
      />
      {help !== null && <span class="quiet">{say(help)}</span>}
    </label>
  );
  return (
    <dialog ref={dialog} class="add-photo" aria-labelledby="add-photo" onClose={() => onClose(null)}>
      <h2 id="add-photo">{say(photosWords.title)}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer?.files);
        }}
      >
        <label class="picture">
          {say(photosWords.choose)}
          <input
            type="file"
            accept="image/jpeg,image/png,image/webp"
            required={file === null}
            onChange={({ currentTarget: { files } }) => take(files)}
          />
          <span class="quiet">{say(photosWords.kinds)}</span>
        </label>
        {shown !== null && <img src={shown} alt={say(photosWords.chosen)} />}
        {field('altId', true, photosWords.altHelp)}
        {field('altEn', true)}
        {field('credit', true)}
        <label>
          {say(photosWords.licence)}
          <select
            value={licence}
            onChange={({ currentTarget: { value } }) =>
              setLicence(licenceCodes.find((code) => code === value) ?? 'own')
            }
          >
            {licenceCodes.map((code) => (
              <option key={code} value={code}>
                {say(licenceOf(code).name)}
              </option>
            ))}
          </select>
          <span class="quiet">{say(licenceOf(licence).means)}</span>
        </label>
        {field('source', licence.startsWith('cc-'))}
        {field('captionId', typed.captionEn !== '')}
        {field('captionEn', typed.captionId !== '')}
        {field('whereId', typed.whereEn !== '')}
        {field('whereEn', typed.whereId !== '')}
        {field('taken', false, photosWords.takenHelp)}
        {refused !== null && <Refusal said={refused} />}
        <p class="mends">
          <button type="submit" class="primary" disabled={isBusy}>
            {say(photosWords.put)}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {say(photosWords.cancel)}
          </button>
        </p>
      </form>
    </dialog>
  );
}
