import type { Fact } from '../facts/fact.ts';
import type { Fault } from '../facts/problem.ts';
import { chartWords } from '../i18n/fact-words.ts';
import { refuse, type Path } from './faults.ts';
import { standingOf, subjectPlace } from './marks.ts';

/** Types that join figures by a line: what was only announced, or is to be reached, is no point of one. */
const joining: ReadonlySet<string> = new Set(['line', 'slope']);
/** Types whose counted figures are all the subject's. */
const wholly: ReadonlySet<string> = new Set(['timeline', 'people-grid', 'dot-strips', 'rival-strip']);

const isCounted = (fact: Fact): boolean => standingOf(fact, true) === 'subject';

/**
 * Where a chart's file asks for a colour that says something else than its figures: teal for what was not counted, grey for the place that the
 * site is about. Every chart of every type passes here.
 * @param spec the file's own keys
 * @param drawn the facts of the chart
 */
export function standingFaults(
  type: string,
  spec: unknown,
  drawn: readonly Fact[],
  facts: ReadonlyMap<string, Fact>,
): readonly Fault[] {
  const places = new Set(drawn.map(({ place }) => place.id));
  const hasSubject = places.size > 1 && !wholly.has(type);
  const uncounted = joining.has(type)
    ? drawn.filter((fact) => fact.status === 'announced' || fact.status === 'target')
    : [];
  return [
    ...uncounted.flatMap((fact) => notJoined(fact)),
    ...(wholly.has(type) ? [] : faultsIn(spec, [], false, { hasSubject, facts })),
  ];
}

function faultsIn(
  part: unknown,
  path: Path,
  isHighlighted: boolean,
  about: { readonly hasSubject: boolean; readonly facts: ReadonlyMap<string, Fact> },
): readonly Fault[] {
  if (typeof part !== 'object' || part === null) return [];
  const { hasSubject, facts } = about;
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(part)
    ? [...part.entries()]
    : Object.entries(part);
  const highlight: unknown = Reflect.get(part, 'highlight');
  const highlighted = isHighlighted || highlight === true;
  const own = entries.flatMap(([key, value]) => {
    const fact =
      typeof value === 'string' && ['fact', 'from', 'to'].includes(String(key)) ? facts.get(value) : undefined;
    if (!fact || typeof highlight !== 'boolean') return [];
    if (highlight && !isCounted(fact)) return tooTeal(fact, [...path, 'highlight']);
    if (!highlighted && hasSubject && fact.place.id === subjectPlace && isCounted(fact))
      return tooGrey(fact, [...path, key]);
    return [];
  });
  return [...own, ...entries.flatMap(([key, value]) => faultsIn(value, [...path, key], highlighted, about))];
}

const tooTeal = (fact: Fact, path: Path): readonly Fault[] =>
  refuse(
    path,
    `"${fact.id}" ${chartWords.id.status[fact.status]}, bukan dihitung, sedangkan "highlight" mewarnai angka yang dihitung. Hapus "highlight"; angka ini mendapat tandanya sendiri.`,
    `"${fact.id}" is recorded as "${fact.status}", and "highlight" is the colour of what was counted. Remove "highlight"; this figure gets a mark of its own.`,
  );

const tooGrey = (fact: Fact, path: Path): readonly Fault[] =>
  refuse(
    path,
    `"${fact.id}" adalah angka ${fact.place.name.id}, pokok situs ini, dan tidak boleh digambar sebagai latar. Tulis "highlight": true di sini.`,
    `"${fact.id}" is a figure of ${fact.place.name.en}, which this site is about, and may not be drawn as context. Write "highlight": true here.`,
  );

const notJoined = (fact: Fact): readonly Fault[] =>
  refuse(
    [],
    `"${fact.id}" tercatat sebagai "${fact.status}", sehingga tidak boleh menjadi titik pada garis. Pakai grafik jenis "timeline" atau "dot-strips".`,
    `"${fact.id}" is recorded as "${fact.status}" and may not be a point of a line. Use a chart of type "timeline" or "dot-strips".`,
  );
