import type { Fact } from '../facts/fact.ts';
import type { Fault } from '../facts/problem.ts';
import { unitName } from '../i18n/units.ts';
import { refuse, type Path } from './faults.ts';

/** A reference without a value, drawn as well, or in another unit than the rows. */
export function referenceFaults(fact: Fact, rows: readonly Fact[], path: Path): readonly Fault[] {
  const faults: Fault[] = [];
  if (fact.value === null) {
    faults.push(
      ...refuse(
        path,
        `"${fact.id}" tidak dilaporkan, sehingga tidak dapat menjadi pembanding. Hapus dari grafik ini.`,
        `"${fact.id}" was not reported, so nothing can be held against it. Remove it from this chart.`,
      ),
    );
  }
  if (rows.some(({ id }) => id === fact.id)) {
    faults.push(
      ...refuse(
        path,
        `"${fact.id}" sudah ada di "rows". Pembanding tidak ikut diperingkatkan: hapus salah satunya.`,
        `"${fact.id}" already stands in "rows". A reference is not ranked: remove one of the two.`,
      ),
    );
  }
  const unlike = rows.find(({ unit }) => unit !== fact.unit);
  if (unlike) {
    faults.push(
      ...refuse(
        path,
        `"${fact.id}" bersatuan ${unitName(fact.unit, 'id')}, sedangkan baris memakai ${unitName(unlike.unit, 'id')}. Pembanding harus bersatuan sama.`,
        `"${fact.id}" is in ${unitName(fact.unit, 'en')}, but the rows are in ${unitName(unlike.unit, 'en')}. A reference needs the same unit.`,
      ),
    );
  }
  return faults;
}
