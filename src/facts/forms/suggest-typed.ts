import type { Catalogue, Fact } from '../fact.ts';
import { operandsOf, operations, type OperationName } from '../operations.ts';
import { preciseResult, precisionOf } from '../precision.ts';
import { slugify } from '../schema/common.ts';
import { derivationSchema } from '../schema/derivation.ts';
import { unitSchema } from '../schema/subject.ts';
import { isNotReported, readValue } from '../typed-value.ts';
import type { Language } from '../../i18n/locale.ts';
import type { RecordKind } from './record-names.ts';
import { isBlank, textOf, type Typed, type TypedRecord } from './typed.ts';

/** What is known while somebody fills in a form. */
export interface FormContext {
  readonly catalogue: Catalogue;
  /** The newsroom's day as an ISO date. */
  readonly today: string;
  readonly language: Language;
}

/** Levels of administration that both offices give a code; the others say in a note what they are. */
const coded: readonly string[] = ['', 'province', 'regency', 'city'];

/** Whether a field has anything to hold after what was typed in the others. */
export function applies(kind: RecordKind, key: string, typed: TypedRecord): boolean {
  if (kind === 'place' && key === 'codes') return coded.includes(textOf(typed['level']));
  if (kind !== 'fact') return true;
  const isRule = typed['unit'] === 'rule';
  if (key === 'rule') return isRule;
  if (key === 'value') return !isRule;
  return key !== 'precision' || !isNotReported(textOf(typed['value']));
}

const named = (typed: Typed | undefined, key: string): string =>
  typeof typed === 'object' && !Array.isArray(typed) ? textOf((typed as TypedRecord)[key]) : '';

/** An id that nobody has yet. */
function freshId(written: string, taken: (id: string) => boolean): string {
  const id = slugify(written);
  if (id === '' || !taken(id)) return id;
  for (let count = 2; ; count++) if (!taken(`${id}-${count}`)) return `${id}-${count}`;
}

function suggestFact(typed: TypedRecord, { catalogue, language }: FormContext): TypedRecord {
  const unit = catalogue.indicators.get(textOf(typed['indicator']))?.unit;
  const counted = textOf(typed['unit']) || unit || 'people';
  const written = textOf(typed['value']);
  const read = readValue(written, unitSchema.catch('people').parse(counted), language);
  const [place, indicator, period] = ['place', 'indicator', 'period'].map((key) => textOf(typed[key]));
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(counted === 'rule' ? { value: '1' } : {}),
    precision: read === null || read.scale === 'one' ? 'exact' : 'rounded',
    ...(place && indicator && period
      ? { id: freshId(`${place} ${indicator} ${period}`, (id) => catalogue.facts.has(id)) }
      : {}),
  };
}

const suggestSource = (typed: TypedRecord, { catalogue, today }: FormContext): TypedRecord => ({
  accessed: today,
  language: 'id',
  kind: 'news',
  ...(isBlank(typed['publisher'])
    ? {}
    : {
        id: freshId(`${textOf(typed['publisher'])} ${textOf(typed['published'])}`, (id) => catalogue.sources.has(id)),
      }),
});

/** The facts that a typed formula names, in its order; empty while one is missing. */
export function operandsTyped(typed: TypedRecord, { facts }: Pick<Catalogue, 'facts'>): readonly Fact[] {
  const option = derivationSchema.options.find(({ shape }) => shape.operation.value === typed['operation']);
  // Name, note and the rest take nothing from a formula.
  const rest = { id: 'x', name: { id: 'x', en: 'x' }, unit: 'people', decimals: 0, note: null, series: [] };
  const parsed = option?.strip().safeParse({ ...typed, ...rest });
  return parsed?.success === true ? operandsOf(parsed.data).flatMap(({ id }) => facts.get(id) ?? []) : [];
}

/** Digits after the decimal point that operands can bear, as `derive` would have it; null where nothing can be computed. */
function bearable(name: OperationName, operands: readonly Fact[]): number | null {
  const value = operations[name].compute(operands.map((fact) => fact.value ?? NaN));
  if (!Number.isFinite(value)) return null;
  const most = Math.round(-Math.log10(preciseResult(name, operands.map(precisionOf), value)));
  const printed = Math.max(
    ...operands.map(({ decimals }) => decimals),
    operations[name].precision === 'digits' ? 1 : 0,
  );
  return Math.max(-6, Math.min(most, printed, 6));
}

function suggestDerivation(typed: TypedRecord, { catalogue }: FormContext): TypedRecord {
  const name = derivationSchema.options.find(({ shape }) => shape.operation.value === typed['operation'])?.shape
    .operation.value;
  const operands = operandsTyped(typed, catalogue);
  const unit = name && operations[name].unit(operands.map((fact) => fact.unit));
  const decimals = name && unit && operands.length > 0 ? bearable(name, operands) : null;
  const called = named(typed['name'], 'id');
  return {
    ...(unit ? { unit } : {}),
    ...(decimals === null ? {} : { decimals: String(decimals) }),
    ...(called === '' ? {} : { id: freshId(`d ${called}`, (id) => catalogue.facts.has(id)) }),
  };
}

function suggestNamed(
  from: string,
  prefix: string,
  known: ReadonlyMap<string, unknown>,
): (typed: TypedRecord) => TypedRecord {
  return (typed) => {
    const called = named(typed[from], 'id');
    return called === '' ? {} : { id: freshId(`${prefix}${called}`, (id) => known.has(id)) };
  };
}

/** What an empty field most likely holds after what was typed in the others: it is shown, and saved unless something else is typed. */
export function suggestTyped(kind: RecordKind, typed: TypedRecord, context: FormContext): TypedRecord {
  const { places, series, disputes, indicators } = context.catalogue;
  switch (kind) {
    case 'fact':
      return suggestFact(typed, context);
    case 'source':
      return suggestSource(typed, context);
    case 'derivation':
      return suggestDerivation(typed, context);
    case 'place':
      return suggestNamed('name', '', places)(typed);
    case 'series':
      return suggestNamed('name', '', series)(typed);
    case 'dispute':
      return suggestNamed('title', 'c ', disputes)(typed);
    case 'indicator':
      return suggestNamed('name', '', indicators)(typed);
  }
}

/** What was typed, with what is suggested where nothing was, and without what has nothing to hold. */
export function completeTyped(kind: RecordKind, typed: TypedRecord, context: FormContext): TypedRecord {
  const suggested = suggestTyped(kind, typed, context);
  const filled = { ...suggested, ...Object.fromEntries(Object.entries(typed).filter(([, value]) => !isBlank(value))) };
  return Object.fromEntries(
    Object.entries(filled).flatMap(([key, value]) => {
      const held = applies(kind, key, filled) ? value : suggested[key];
      return held === undefined ? [] : [[key, held] as const];
    }),
  );
}
