import type { Answers, Question } from './ask.ts';
import { list, oneOf, pair, question, seriesQuestion, wordsInBoth } from './record-questions.ts';
import { addToList, type PlannedFile } from '../press/planned-files.ts';
import type { Catalogue } from '../facts/fact.ts';
import { operations, type OperationName } from '../facts/operations.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { derivationSchema } from '../facts/schema/derivation.ts';
import { unitSchema } from '../facts/schema/subject.ts';

const common: readonly string[] = ['id', 'operation', 'name', 'unit', 'decimals', 'note', 'series'];

/** The keys under which each operation names what it is computed from, in the order of the schema. */
const operandKeys: ReadonlyMap<string, readonly string[]> = new Map(
  derivationSchema.options.map(({ shape }) => [
    shape.operation.value,
    Object.keys(shape).filter((key) => !common.includes(key)),
  ]),
);

/** How an operation is written on paper, with its keys in the place of figures. */
function formulaOf(name: OperationName): string {
  const keys = (operandKeys.get(name) ?? []).filter((key) => key !== 'dispute');
  return `${name}: ${operations[name].write(name === 'sum' ? ['of', '…'] : keys)}`;
}

const names = [...operandKeys.keys()] as readonly OperationName[];

const isKeyOf = (key: string) => (answers: Answers) =>
  operandKeys.get(answers.get('operation') ?? '')?.includes(key) ?? false;

const allKeys = [...new Set([...operandKeys.values()].flat())];

/** Everything that the record keeps of a calculation: which, over what, and how its result is called. */
export function derivationQuestions({ facts, series, disputes }: Catalogue): readonly Question[] {
  const isFact = oneOf(facts.keys(), {
    id: ' Cari dengan: npm run find -- …',
    en: ' Look for it with: npm run find -- …',
  });
  const operand = (key: string): Question => {
    const help: Readonly<Record<string, Bilingual>> = {
      of: { id: 'Id angka-angka yang dijumlahkan, dipisah koma', en: 'Ids of the numbers to add up, parted by commas' },
      dispute: { id: 'Id perselisihan di data/disputes.json', en: 'Id of the dispute in data/disputes.json' },
    };
    const ask = help[key] ?? { id: `Id angka untuk "${key}"`, en: `Id of the number for "${key}"` };
    return question(key, ask.id, ask.en, key === 'dispute' ? 'c-…' : 'mks-participants-2025-12', {
      when: isKeyOf(key),
      refuse: (answer) =>
        key === 'dispute'
          ? oneOf(disputes.keys())(answer)
          : (list(answer, key === 'of' ? ',' : '\n')
              .map(isFact)
              .find((wrong) => wrong !== null) ?? null),
    });
  };
  const operands = (answers: Answers) =>
    (operandKeys.get(answers.get('operation') ?? '') ?? [])
      .filter((key) => key !== 'dispute')
      .flatMap((key) => list(answers.get(key), ','))
      .flatMap((id) => facts.get(id) ?? []);
  const unit = (answers: Answers) => {
    const name = names.find((known) => known === answers.get('operation'));
    return (name && operations[name].unit(operands(answers).map((fact) => fact.unit))) ?? 'people';
  };
  return [
    question(
      'operation',
      `Hitungan:\n${names.map((name) => `  ${formulaOf(name)}`).join('\n')}`,
      `The calculation:\n${names.map((name) => `  ${formulaOf(name)}`).join('\n')}`,
      'share',
      { refuse: oneOf(names) },
    ),
    ...allKeys.map(operand),
    question(
      'name-id',
      'Nama hasilnya, dalam bahasa Indonesia',
      'Name of the result, in Indonesian',
      'bagian yang terlindungi',
    ),
    question(
      'name-en',
      'Nama hasilnya, dalam bahasa Inggris',
      'Name of the result, in English',
      'share that is covered',
    ),
    question('unit', 'Satuan', 'The unit', 'percent', { fallback: unit, refuse: oneOf(unitSchema.options) }),
    question(
      'decimals',
      'Angka di belakang koma yang sanggup ditanggung bahannya; -3 membulatkan ke ribuan',
      'Digits after the decimal point that the inputs can bear; -3 rounds to thousands',
      '1',
      {
        fallback: (answers) => String(Math.min(...operands(answers).map(({ decimals }) => decimals), 6)),
        refuse: (answer) => (/^-?[0-6]$/.test(answer) ? null : { id: 'Tulis -6 sampai 6.', en: 'Write -6 to 6.' }),
      },
    ),
    ...wordsInBoth('note', 'Yang harus diketahui pembaca', 'What a reader must know', { id: '…', en: '…' }),
    seriesQuestion(series.keys()),
  ];
}

/** What data/derivations.json becomes when a calculation is added at its end. */
export function planDerivation(root: string, id: string, answers: Answers): Promise<PlannedFile> {
  const keys = operandKeys.get(answers.get('operation') ?? '') ?? [];
  const entry = {
    id,
    operation: answers.get('operation'),
    ...Object.fromEntries(keys.map((key) => [key, key === 'of' ? list(answers.get(key), ',') : answers.get(key)])),
    name: pair(answers, 'name'),
    unit: answers.get('unit'),
    decimals: Number(answers.get('decimals')),
    note: pair(answers, 'note'),
    series: list(answers.get('series'), ','),
  };
  return addToList(root, 'data/derivations.json', 'derivations', './schemas/derivations.schema.json', entry);
}
