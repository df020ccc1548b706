import type { RecordKind } from '../../facts/forms/record-names.ts';
import type { TypedRecord } from '../../facts/forms/typed.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import { openKept } from '../client/kept.ts';
import type { Place } from '../client/place.ts';
import { placeAddress } from '../client/place.ts';

/** A form that is being filled in, as it is kept in this browser: it outlives the tab, a crash and a restart. */
export interface KeptForm {
  readonly typed: TypedRecord;
  /** The record as it was when the form was opened; null for a new one. */
  readonly before: string | null;
  /** In which its numbers are read: that in which it was opened, whatever the desk is in by now. */
  readonly language: Language;
}

/** Which form: a correction, or a new record with what came along in its address. */
export interface FormPlace {
  readonly kind: RecordKind;
  /** The record that is corrected; null for a new one. */
  readonly was: string | null;
  /** What stands in a new form from the beginning. Two links with different values are two forms, so that neither takes the other's place. */
  readonly given: Place['given'];
}

const isForm = (found: unknown): found is KeptForm =>
  typeof found === 'object' &&
  found !== null &&
  'typed' in found &&
  'before' in found &&
  'language' in found &&
  languages.some((language) => language === found.language);

const forms = openKept<KeptForm>('record', isForm);
const isList = (found: unknown): found is readonly FormPlace[] =>
  Array.isArray(found) && found.every((each: unknown) => typeof each === 'object' && each !== null && 'kind' in each);
const open = openKept<readonly FormPlace[]>('records', isList);
const all = 'unfinished';

const nameOf = ({ kind, was, given }: FormPlace): string =>
  JSON.stringify([kind, was, Object.entries(given).toSorted()]);

/** The forms that were begun and not saved, the newest first. */
export const unfinishedForms = (): readonly FormPlace[] =>
  (open.read(all) ?? []).filter((place) => forms.read(nameOf(place)) !== null);

const others = (place: FormPlace) => unfinishedForms().filter((each) => nameOf(each) !== nameOf(place));

export const keptForm = (place: FormPlace): KeptForm | null => forms.read(nameOf(place));

export function keepForm(place: FormPlace, form: KeptForm): void {
  forms.keep(nameOf(place), form);
  open.keep(all, [place, ...others(place)]);
}

export function forgetForm(place: FormPlace): void {
  open.keep(all, others(place));
  forms.forget(nameOf(place));
}

/** Where a form is filled in, without what it came from. */
export const formAddress = ({ kind, was, given }: FormPlace): string =>
  placeAddress('record', was === null ? [`new-${kind}`] : [kind, was], given);
