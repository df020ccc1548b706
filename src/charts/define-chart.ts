import { z } from 'zod';
import { checkSchema } from '../facts/check-schema.ts';
import type { Catalogue, Fact } from '../facts/fact.ts';
import { forms } from '../facts/format.ts';
import { fillTexts, findPlaceholders, findStrayBrace, isForm } from '../facts/placeholders.ts';
import type { Fault } from '../facts/problem.ts';
import { bilingual } from '../facts/schema/common.ts';
import { suggest } from '../facts/suggest.ts';
import type { Language } from '../i18n/locale.ts';
import type { Theme } from '../theme/theme.ts';
import type { ChartType, Drawing, Frame, ResolvedBase, Table } from './chart.ts';
import { refuse, sameLabelFaults, type Path } from './faults.ts';
import { legend, statusKeys } from './legend.ts';
import type { Standing } from './marks.ts';
import { wrongTimeFaults } from './periods.ts';
import { standingFaults } from './standing-faults.ts';
import type { SvgNode } from './svg/svg.ts';

/** The keys that every chart's file has beside `type`. */
export const commonShape = {
  $schema: z.string().optional(),
  /** The finding, in one line. */
  title: bilingual,
  /** What is counted, where, when and in which unit. */
  subtitle: bilingual,
  /** What a reader must know to read the chart rightly. */
  note: bilingual.nullable().optional(),
  /** Added to the generated description; never instead of it. */
  alt: bilingual.optional(),
};

const wordsSchema = z.object(commonShape);

/** What a chart's file says in words, before figures are filled in. */
export type Words = z.output<typeof wordsSchema>;

/** A resolved chart that has forgotten its type: nothing is left but to show it. */
export interface Picture {
  readonly facts: readonly Fact[];
  draw(language: Language, theme: Theme, frame: Frame): Drawing;
  describe(language: Language): readonly string[];
  table(language: Language): Table;
}

export type Opening = { readonly words: Words; readonly picture: Picture } | { readonly faults: readonly Fault[] };

/** Closes over what a type resolves to and lays out, so that types of every kind stand in one registry. */
export function defineChart<Name extends string, Shape extends z.ZodRawShape, Resolved extends ResolvedBase, Layout>(
  type: ChartType<Name, Shape, Resolved, Layout>,
) {
  const { name, shape, examples, begin } = type;
  const schema = z.strictObject({ type: z.literal(name), ...commonShape, ...shape });
  const own = z.object(shape);
  return {
    name,
    examples,
    begin,
    /** A chart's file of this type. */
    schema,

    /** Checks what an editor wrote, binds it to facts, and gives the picture or everything that is wrong. */
    open(written: unknown, catalogue: Catalogue): Opening {
      const checked = checkSchema(schema, written);
      if ('faults' in checked) return checked;
      const faults = textFaults(checked.data, catalogue.facts);
      if (faults.length > 0) return { faults };
      const filled = fillTexts(checked.data, catalogue);
      const spec = own.parse(filled);
      const resolution = type.resolve(spec, catalogue);
      const misnamed = [...groupFaults(spec), ...wrongTimeFaults(spec, catalogue.facts)];
      if (misnamed.length > 0 || 'faults' in resolution)
        return { faults: [...misnamed, ...('faults' in resolution ? resolution.faults : [])] };
      const { resolved } = resolution;
      if (!resolved.facts.some(({ value }) => value !== null)) return { faults: nothingReported };
      const miscoloured = standingFaults(name, spec, resolved.facts, catalogue.facts);
      if (miscoloured.length > 0) return { faults: miscoloured };
      return {
        words: wordsSchema.parse(filled),
        picture: {
          facts: resolved.facts,
          draw: (language, theme, frame) => {
            const drawing = type.draw(type.layout(resolved, frame, language), theme);
            return drawing.after === undefined
              ? { ...drawing, ...withKeys(drawing, type.sign, resolved.facts, language, theme) }
              : drawing;
          },
          describe: (language) => type.describe(resolved, language).map(capitalised),
          table: (language) => type.table(resolved, language),
        },
      };
    },
  };
}

/** Where not all figures were counted, the picture says what its marks mean, unless its type has said so already. */
function withKeys(
  { elements }: Drawing,
  sign: ((standing: Standing, theme: Theme) => SvgNode) | undefined,
  facts: readonly Fact[],
  language: Language,
  theme: Theme,
): Pick<Drawing, 'after'> {
  const keys = statusKeys(facts, JSON.stringify(elements).includes('subject'), language);
  return keys.length === 0 ? {} : { after: legend(keys, theme, sign) };
}

/** A sentence may begin with a name that an editor or a period begins small. */
const capitalised = (sentence: string) => sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const nothingReported = refuse(
  [],
  'Tidak satu pun angka di grafik ini dilaporkan, sehingga tidak ada yang dapat digambar. Tambahkan fakta yang ada nilainya, atau tulis di dalam cerita bahwa angkanya tidak ada.',
  'Not one figure of this chart was reported, so there is nothing to draw. Add a fact that has a value, or say in the story that there is no figure.',
);

/** Two groups of a chart that go by one name, such as what was measured and what was announced. */
const groupFaults = (spec: object): readonly Fault[] =>
  sameLabelFaults(
    Object.entries(spec).flatMap(([key, group]: [string, unknown]) => {
      const { data } = named.safeParse(group);
      return data ? [{ label: data.label, path: [key, 'label'] }] : [];
    }),
  );

const named = z.object({ label: bilingual });

/** Every text in a chart's file whose figures in braces are bound to nothing. */
function textFaults(value: unknown, facts: Catalogue['facts'], path: Path = []): readonly Fault[] {
  if (typeof value === 'string') return unbound(value, path, facts);
  if (typeof value !== 'object' || value === null) return [];
  const items = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return items.flatMap(([key, item]) => textFaults(item, facts, [...path, key]));
}

function unbound(text: string, path: Path, facts: Catalogue['facts']): readonly Fault[] {
  const faults: Fault[] = [];
  if (findStrayBrace(text) !== null) {
    faults.push(
      ...refuse(
        path,
        `Kurung kurawal di "${text}" tidak berpasangan. Tulis {id-fakta}, atau hapus kurungnya.`,
        `A brace in "${text}" has no partner. Write {fact-id}, or take the brace out.`,
      ),
    );
  }
  for (const { id, writtenForm } of findPlaceholders(text)) {
    if (!facts.has(id)) {
      const help = suggest(id, facts.keys());
      faults.push(
        ...refuse(
          path,
          `{${id}} menunjuk fakta yang tidak ada. ${help.id}`,
          `{${id}} points at a fact that does not exist. ${help.en}`,
        ),
      );
    } else if (!isForm(writtenForm)) {
      faults.push(
        ...refuse(
          path,
          `{${id}|${writtenForm}} meminta bentuk yang tidak dikenal. Pakai salah satu: ${forms.join(', ')}.`,
          `{${id}|${writtenForm}} asks for an unknown form. Use one of: ${forms.join(', ')}.`,
        ),
      );
    }
  }
  return faults;
}
