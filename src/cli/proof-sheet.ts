import type { Chart } from '../charts/open-chart.ts';
import type { Catalogue } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import { isForm } from '../facts/placeholders.ts';
import { languages, type Language } from '../i18n/locale.ts';
import type { Story } from '../library/story.ts';
import type { CheckedClaim } from '../prose/claims/check-claim.ts';
import { bindingSign, type Bound } from '../prose/passage.ts';
import { escapeHtml } from './html.ts';
import { alignBlocks, type Pair } from './proof-align.ts';
import { blocksOf, type Block } from './proof-blocks.ts';
import { evidenceOf } from './proof-evidence.ts';
import { proofWords } from './proof-words.ts';

export interface ProofOf {
  readonly story: Story;
  readonly catalogue: Catalogue;
  readonly charts: ReadonlyMap<string, Chart>;
  /** The language of the words around the story. */
  readonly language: Language;
}

/** Collects what a pair of blocks binds, so that its evidence stands right below it; a number keeps its number throughout. */
class Gathering {
  readonly numbers = new Map<string, number>();
  fresh: string[] = [];
  again: string[] = [];
  claims: string[] = [];

  numberOf(id: string): number {
    const known = this.numbers.get(id);
    const number = known ?? this.numbers.size + 1;
    if (known === undefined) {
      this.numbers.set(id, number);
      this.fresh.push(id);
    } else if (!this.fresh.includes(id) && !this.again.includes(id)) this.again.push(id);
    return number;
  }

  /** Forgets what has been printed below the last pair. */
  turn(): void {
    [this.fresh, this.again, this.claims] = [[], [], []];
  }
}

/** The rows of a proof sheet: the story in both languages side by side, with the evidence below each part. */
export function proofRows({ story, catalogue, charts, language }: ProofOf): string {
  const words = proofWords[language];
  const gathering = new Gathering();
  const claims: Readonly<Record<Language, CheckedClaim[]>> = { id: [...story.id.claims], en: [...story.en.claims] };

  const write = (text: string, bound: readonly Bound[], own: Language): string => {
    const things = bound.values();
    return text.split(bindingSign).map(escapeHtml).reduce((before, after) => {
      const thing = things.next().value;
      return before + (thing === undefined ? '' : writeBound(thing, own)) + after;
    }); // prettier-ignore
  };

  const writeBound = (thing: Bound, own: Language): string => {
    switch (thing.kind) {
      case 'fact': {
        const fact = catalogue.facts.get(thing.id);
        const form = thing.form !== null && isForm(thing.form) ? thing.form : 'standard';
        const printed = fact === undefined ? `{${thing.id}}` : formatFact(fact, own, form);
        return `<b class="figure">${escapeHtml(printed)}</b><sup>${gathering.numberOf(thing.id)}</sup>`;
      }
      case 'claim': {
        const checked = claims[own].shift();
        for (const id of checked?.facts ?? []) gathering.numberOf(id);
        const truth = checked?.result === false ? `<strong>${words.fails}</strong>` : words.holds;
        const by = thing.by === null ? '' : ` · ${words.who} ${escapeHtml(thing.by)}`;
        const dispute = thing.dispute === null ? '' : ` · ${words.disputed}: ${escapeHtml(catalogue.disputes.get(thing.dispute)?.title[language] ?? thing.dispute)}`; // prettier-ignore
        const said = write(thing.words, thing.inner, own);
        gathering.claims.push(`<p><span class="tick"></span>${words.claim} (${own}): “${said}” = <code>${escapeHtml(thing.that)}</code>: ${truth}${by}${dispute}</p>`); // prettier-ignore
        return `<u class="claim">${said}</u>`;
      }
      case 'literal':
        gathering.claims.push(`<p>${words.literal} (${own}): “${escapeHtml(thing.words)}”: ${escapeHtml(thing.reason)}</p>`); // prettier-ignore
        return `<span class="literal">${escapeHtml(thing.words)}</span>`;
      case 'other':
        return `<i>${escapeHtml(thing.words)}</i>`;
    }
  };

  const writeBlock = (block: Block | null, own: Language): string => {
    if (block === null) return `<p class="missing">${words.missing}</p>`;
    const where = `<span class="line">${block.line}</span>`;
    if (block.chart !== null) {
      const chart = charts.get(block.chart);
      for (const { id } of chart?.facts ?? []) gathering.numberOf(id);
      const [heading = block.chart, ...sentences] = chart === undefined ? [] : [chart.title[own], chart.subtitle[own], ...chart.describe(own), ...(chart.note ? [chart.note[own]] : [])]; // prettier-ignore
      return `${where}<p class="chart">${words.chart} <code>${block.chart}</code></p><h3>${escapeHtml(heading)}</h3>${sentences.map((sentence) => `<p><span class="tick"></span>${escapeHtml(sentence)}</p>`).join('')}`;
    }
    const tag = block.kind === 'heading' ? 'h3' : 'p';
    return `${where}${block.sentences.map(({ text, bound }) => `<${tag}><span class="tick"></span>${write(text, bound, own)}</${tag}>`).join('')}`;
  };

  const writePair = ([id, en]: Pair): string => {
    gathering.turn();
    const kind = id?.kind ?? en?.kind ?? 'words';
    const columns = `<div lang="id">${writeBlock(id, 'id')}</div><div lang="en">${writeBlock(en, 'en')}</div>`;
    const evidence = gathering.fresh.flatMap((factId) => {
      const fact = catalogue.facts.get(factId);
      return fact === undefined ? [] : [evidenceOf(fact, gathering.numberOf(factId), language)];
    });
    const again = gathering.again.map((factId) => `<a href="#bukti-${gathering.numberOf(factId)}">${gathering.numberOf(factId)}</a>`); // prettier-ignore
    const below = [...gathering.claims, ...evidence, ...(again.length > 0 ? [`<p class="above">${again.join(', ')}: ${words.above}</p>`] : [])]; // prettier-ignore
    return `<section class="${kind}"><div class="pair">${columns}</div>${below.length > 0 ? `<div class="below">${below.join('\n')}</div>` : ''}</section>`;
  };

  const [id, en] = languages.map((own) => blocksOf(story[own]));
  return alignBlocks(id ?? [], en ?? [])
    .map(writePair)
    .join('\n');
}
