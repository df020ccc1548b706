import { z } from 'zod';
import { identifier, slugify } from '../../facts/schema/common.ts';
import { planStory } from '../../press/plan-story.ts';
import { RefusalError } from '../../press/refusal.ts';
import { evaluate } from '../../prose/claims/evaluate.ts';
import { ExpressionFault, factsOf, parseExpression } from '../../prose/claims/expression.ts';
import { type FunctionRule, functions } from '../../prose/claims/functions.ts';
import { findFacts } from '../../search/find-facts.ts';
import { request } from '../request.ts';
import { slugsOf } from '../stories.ts';
import { writtenKinds } from '../written.ts';
import { factCard } from './fact-card.ts';

/** So many numbers are offered at once. */
const mostFound = 12;

/** What the page of this panel may ask. */
export const writingRequests = {
  /** What is written in two languages, kind by kind: also what cannot be read. Titles are as they are typed in the files. */
  'writing.list': request(z.strictObject({}), (desk) => {
    const { library, drafts } = desk.record();
    return writtenKinds.map((kind) => ({
      kind,
      texts: slugsOf(desk, kind).map((slug) => {
        const story = library[kind].get(slug) ?? (kind === 'stories' ? drafts.get(slug)?.story : null) ?? null;
        return { slug, titles: story && { id: story.id.frontMatter.title, en: story.en.frontMatter.title } };
      }),
    }));
  }),

  /** What a head may name. */
  'writing.choices': request(z.strictObject({}), (desk) => {
    const { topics, charts } = desk.record().library;
    return {
      topics: [...topics.values()].map(({ id, name }) => ({ id, title: name })),
      charts: [...charts.values()].map(({ id, title }) => ({ id, title })),
    };
  }),

  /** Numbers and charts by value, word, place or year. */
  'writing.find': request(z.strictObject({ query: z.string().max(200) }), (desk, { query }) => {
    const { catalogue, charts } = desk.record().library;
    const asked = query.toLowerCase().trim();
    const found = asked === '' ? [] : findFacts(query, catalogue.facts.values()).matches;
    return {
      facts: found.slice(0, mostFound).map(({ fact }) => factCard(fact)),
      charts: [...charts.values()]
        .filter(({ id, title }) => asked !== '' && `${id} ${title.id} ${title.en}`.toLowerCase().includes(asked))
        .slice(0, 5)
        .map(({ id, title }) => ({ id, title })),
    };
  }),

  /** What the record says of a claim that somebody is putting together, and what each function that it may use says. */
  'writing.weigh': request(z.strictObject({ that: z.string().max(1000) }), (desk, { that }) => {
    const { catalogue } = desk.record().library;
    try {
      const expression = parseExpression(that);
      const unknown = factsOf(expression).find((id) => !catalogue.facts.has(id));
      if (unknown !== undefined)
        return { is: 'refused' as const, why: { id: `${unknown} tidak ada.`, en: `There is no ${unknown}.` } };
      const verdict = evaluate(expression, catalogue);
      return verdict.is === 'true' ? { is: verdict.is, why: null } : verdict;
    } catch (error) {
      if (error instanceof ExpressionFault) return { is: 'refused' as const, why: error.explained };
      throw error;
    }
  }),

  /** What the functions of claims mean, for choosing one. */
  'writing.functions': request(z.strictObject({}), () =>
    Object.entries(functions).map(([name, rule]) => {
      const { meaning, takes }: FunctionRule = rule;
      return { name, meaning, takes };
    }),
  ),

  /** A new story in both languages, its folder named after its title. */
  'writing.begin': request(
    z.strictObject({
      titles: z.strictObject({ id: z.string().trim().min(3).max(200), en: z.string().trim().min(3).max(200) }),
    }),
    (desk, { titles }) => {
      const slug = slugify(titles.id).slice(0, 60).replace(/-+$/, '');
      if (slugsOf(desk, 'stories').includes(slug))
        throw new RefusalError({
          id: `Sudah ada cerita dengan nama ${slug}. Beri judul lain.`,
          en: `There is a story named ${slug} already. Give it another title.`,
        });
      const { topics } = desk.record().library;
      const answers = new Map([
        ['title-id', titles.id],
        ['title-en', titles.en],
      ]);
      desk.write(planStory(desk.root, slug, answers, desk.today(), { facts: [], charts: [], topics }));
      return { slug };
    },
  ),

  /** One number, for its evidence. */
  'writing.fact': request(z.strictObject({ id: identifier }), (desk, { id }) => {
    const fact = desk.record().library.catalogue.facts.get(id);
    if (fact === undefined) throw new RefusalError({ id: `Angka ${id} tidak ada.`, en: `There is no number ${id}.` });
    return factCard(fact);
  }),
};
