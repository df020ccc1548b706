import { explainFormula } from '../facts/describe-fact.ts';
import type { Fact } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import type { Source } from '../facts/schema/subject.ts';
import { chartWords } from '../i18n/fact-words.ts';
import { formatDate, formatPeriod } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { escapeHtml } from './html.ts';
import { proofWords } from './proof-words.ts';

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
export function evidenceOf(fact: Fact, number: number, language: Language): string {
  const words = proofWords[language];
  const notes = [
    ...(fact.status === 'misprint' ? [`<strong>${words.misprint}</strong>`] : []),
    ...(fact.caveat === null ? [] : [`${words.caveat}: ${escapeHtml(fact.caveat[language])}`]),
    ...fact.disputes.map(({ title }) => `${words.disputed}: ${escapeHtml(title[language])}`),
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
