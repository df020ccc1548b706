import { describeForm } from '../../facts/forms/describe-form.ts';
import type { Field, Form } from '../../facts/forms/form.ts';
import type { RecordKind } from '../../facts/forms/record-names.ts';
import { membersKey } from './try-record.ts';

/** The numbers of a series are named in its form, though they name the series themselves. */
const members: Field = {
  key: membersKey,
  kind: 'references',
  to: 'fact',
  label: { id: 'Angka yang ditambahkan', en: 'Numbers to add' },
  help: {
    id: 'Angka tercatat yang akan menyebut seri ini. Angka baru menyebut serinya sendiri.',
    en: 'Recorded numbers that are to name this series. A new number names its series itself.',
  },
  example: { id: '', en: '' },
  empty: 'absent',
};

/** The form of a kind of record as an editor fills it in, at the desk and in the terminal. */
export function recordForm(kind: RecordKind): Form {
  const form = describeForm(kind);
  return kind === 'series' ? { ...form, fields: [...form.fields, members] } : form;
}
