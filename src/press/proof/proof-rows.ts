import type { Chart } from '../../charts/open-chart.ts';
import { pageSvg } from '../../charts/svg/page-svg.ts';
import { printPhoto } from '../../prose/photos/print-photo.ts';
import { escapeHtml } from '../problems-page.ts';
import { proofWords } from './proof-look.ts';
import { alignBlocks, type Block, blocksOf, type Pair } from '../../prose/language-pairs.ts';
import { explainFormula, otherFigures } from '../../facts/describe-fact.ts';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import { isForm } from '../../facts/placeholders.ts';
import type { Source } from '../../facts/schema/subject.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import { formatDate, formatPeriod } from '../../i18n/dates.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import type { Story } from '../../library/read-stories.ts';
import type { CheckedClaim } from '../../prose/claims/check-claim.ts';
import { bindingSign, type Bound } from '../../prose/passage.ts';

function sourceLine({ publisher, title, url, published, accessed }: Source, language: Language): string {
  const words = proofWords[language];
  const date = published === null ? words.undated : formatDate(published, language);
  return `<li>${escapeHtml(publisher)}, <cite>${escapeHtml(title)}</cite>, ${date} (${words.accessed} ${formatDate(accessed, language)})<br><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></li>`;
}

function origin(fact: Fact, language: Language): string {
  if (fact.kind === 'derivation')
    return `${proofWords[language].formula}: ${escapeHtml(explainFormula(fact, language))}`;
  const { attributedTo, wording } = fact.observation;
  const quoted = wording === null ? '' : `: “${escapeHtml(wording)}”`;
  return `${proofWords[language].who} ${escapeHtml(attributedTo[language])}${quoted}`;
}

const nameOf = (fact: Fact, language: Language) =>
  fact.kind === 'observation'
    ? `${fact.indicator.name[language]}, ${fact.observation.population[language]}`
    : fact.derivation.name[language];

/** Everything a second pair of eyes needs to hold a number against its source. */
export function evidenceOf(
  fact: Fact,
  number: number,
  language: Language,
  catalogue: Pick<Catalogue, 'facts'>,
): string {
  const words = proofWords[language];
  const notes = [
    ...(fact.status === 'misprint' ? [`<strong>${words.misprint}</strong>`] : []),
    ...(fact.caveat === null ? [] : [`${words.caveat}: ${escapeHtml(fact.caveat[language])}`]),
    ...otherFigures(fact, catalogue).map(({ dispute }) => `${words.disputed}: ${escapeHtml(dispute.title[language])}`),
  ];
  const about = [
    nameOf(fact, language),
    fact.place.name[language],
    formatPeriod(fact.periodText, language),
    chartWords[language].status[fact.status],
  ];
  return `<div class="evidence" id="bukti-${number}"><p><span class="tick"></span><b>${number}.</b> <b>${escapeHtml(formatFact(fact, 'id'))}</b> | <b lang="en">${escapeHtml(formatFact(fact, 'en'))}</b> <code>${fact.id}</code> ${words.value}: <code>${fact.value ?? 'null'}</code></p>
<p>${escapeHtml(about.join(' · '))}</p><p>${origin(fact, language)}</p>
<ul>${fact.sources.map((source) => sourceLine(source, language)).join('')}</ul>${notes.map((note) => `<p class="note">${note}</p>`).join('')}</div>`;
}

export interface ProofOf {
  readonly story: Story;
  readonly catalogue: Catalogue;
  readonly charts: ReadonlyMap<string, Chart>;
  /** Its photos as `data:` addresses, by name. */
  readonly pictures: ReadonlyMap<string, string>;
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

/** Takes the next claim of these words out of a list; null where the check could not make one of them. */
function takeClaim(claims: CheckedClaim[], words: string): CheckedClaim | null {
  const at = claims.findIndex((claim) => claim.words === words);
  return at === -1 ? null : (claims.splice(at, 1)[0] ?? null);
}

/** The rows of a proof sheet: the story in both languages side by side, with the evidence below each part. */
export function proofRows({ story, catalogue, charts, pictures, language }: ProofOf): string {
  const words = proofWords[language];
  const gathering = new Gathering();
  const claims: Readonly<Record<Language, CheckedClaim[]>> = { id: [...story.id.claims], en: [...story.en.claims] };

  const write = (text: string, bound: readonly Bound[], own: Language): string => {
    const things = bound.values();
    return text
      .split(bindingSign)
      .map(escapeHtml)
      .reduce((before, after) => {
        const thing = things.next().value;
        return before + (thing === undefined ? '' : writeBound(thing, own)) + after;
      });
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
        const checked = takeClaim(claims[own], thing.words);
        for (const id of checked?.facts ?? []) gathering.numberOf(id);
        const truth =
          checked === null || !checked.isSettled
            ? `<strong>${words.unchecked}</strong>`
            : checked.result
              ? words.holds
              : `<strong>${words.fails}</strong>`;
        const by = thing.by === null ? '' : ` · ${words.who} ${escapeHtml(thing.by)}`;
        const dispute =
          thing.dispute === null
            ? ''
            : ` · ${words.disputed}: ${escapeHtml(catalogue.disputes.get(thing.dispute)?.title[language] ?? thing.dispute)}`;
        const said = write(thing.words, thing.inner, own);
        gathering.claims.push(
          `<p><span class="tick"></span>${words.claim} (${own}): “${said}” = <code>${escapeHtml(thing.that)}</code>: ${truth}${by}${dispute}</p>`,
        );
        return `<u class="claim">${said}</u>`;
      }
      case 'literal':
        gathering.claims.push(
          `<p>${words.literal} (${own}): “${escapeHtml(thing.words)}”: ${escapeHtml(thing.reason)}</p>`,
        );
        return `<span class="literal">${escapeHtml(thing.words)}</span>`;
      case 'other':
        return `<i>${escapeHtml(thing.words)}</i>`;
    }
  };

  const writePhoto = (name: string, own: Language): string => {
    const photo = story.photos.get(name);
    const head = `<p class="chart">${words.photo} <code>${escapeHtml(name)}</code></p>`;
    if (photo === undefined) return head;
    const { alt, caption, taken, credit, licence } = printPhoto(photo, own, catalogue);
    const picture = pictures.get(name);
    const seen = picture === undefined ? '' : `<img src="${picture}" alt="${escapeHtml(alt)}">`;
    const said = [caption, alt, taken, `${credit} · ${licence.name}`].filter((each) => each !== null && each !== '');
    return head + seen + said.map((each) => `<p><span class="tick"></span>${escapeHtml(each ?? '')}</p>`).join('');
  };

  const writeBlock = (block: Block | null, own: Language): string => {
    if (block === null) return `<p class="missing">${words.missing}</p>`;
    const where = `<span class="line">${block.line}</span>`;
    if (block.chart !== null) {
      const chart = charts.get(block.chart);
      for (const { id } of chart?.facts ?? []) gathering.numberOf(id);
      const [heading = block.chart, ...sentences] =
        chart === undefined
          ? []
          : [chart.title[own], chart.subtitle[own], ...chart.describe(own), ...(chart.note ? [chart.note[own]] : [])];
      const drawing =
        chart === undefined ? '' : pageSvg(chart.draw(own), chart.title[own], `uraian-${own}-${block.chart}`);
      return `${where}<p class="chart">${words.chart} <code>${block.chart}</code></p><h3>${escapeHtml(heading)}</h3>${drawing}<div id="uraian-${own}-${block.chart}">${sentences.map((sentence) => `<p><span class="tick"></span>${escapeHtml(sentence)}</p>`).join('')}</div>`;
    }
    if (block.photo !== null) return where + writePhoto(block.photo, own);
    const tag = block.kind === 'heading' ? 'h3' : 'p';
    return `${where}${block.sentences.map(({ text, bound }) => `<${tag}><span class="tick"></span>${write(text, bound, own)}</${tag}>`).join('')}`;
  };

  const writePair = ([id, en]: Pair, index: number): string => {
    gathering.turn();
    const part = `${words.part} ${index + 1}`;
    const kind = id?.kind ?? en?.kind ?? 'words';
    const columns = `<div lang="id">${writeBlock(id, 'id')}</div><div lang="en">${writeBlock(en, 'en')}</div>`;
    const evidence = gathering.fresh.flatMap((factId) => {
      const fact = catalogue.facts.get(factId);
      return fact === undefined ? [] : [evidenceOf(fact, gathering.numberOf(factId), language, catalogue)];
    });
    const again = gathering.again.map(
      (factId) => `<a href="#bukti-${gathering.numberOf(factId)}">${gathering.numberOf(factId)}</a>`,
    );
    const below = [
      ...gathering.claims,
      ...evidence,
      ...(again.length > 0 ? [`<p class="above">${again.join(', ')}: ${words.above}</p>`] : []),
    ];
    const evidenceBelow = below.length > 0 ? `<div class="below">${below.join('\n')}</div>` : '';
    const remark = `<details class="remark"><summary>${words.remark}</summary><textarea rows="3" data-remark="${part}" aria-label="${words.remark}, ${part}"></textarea></details>`;
    return `<section class="${kind}" id="bagian-${index + 1}"><p class="part">${part}</p><div class="pair">${columns}</div>${evidenceBelow}${remark}</section>`;
  };

  const [id, en] = languages.map((own) => blocksOf(story[own]));
  return alignBlocks(id ?? [], en ?? [])
    .map(writePair)
    .join('\n');
}
