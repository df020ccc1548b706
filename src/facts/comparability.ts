import { asList, asWritten } from './suggest.ts';
import type { Catalogue, Fact } from './fact.ts';
import type { Bilingual } from './schema/common.ts';

/** What comparing needs to know of a fact. */
export type Comparable = Pick<Fact, 'id' | 'series' | 'unit'>;

/** What comparing needs to know of the rules. */
export type Rules = Pick<Catalogue, 'series' | 'separations'>;

/** `trend`: joined over time by a line, a slope or a difference. `comparison`: side by side on one axis. */
export type Use = 'trend' | 'comparison';

/** Why facts may not share an axis. */
export interface Obstacle {
  /** Id of the separation in data/comparability.json, or the general rule. */
  readonly rule: string;
  /** Two of the facts that it keeps apart. */
  readonly facts: readonly [Comparable, Comparable];
  readonly message: Bilingual;
}

const obstacle = (rule: string, facts: Obstacle['facts'], message: Bilingual): Obstacle => ({ rule, facts, message });

function* pairs(facts: readonly Comparable[]): Generator<readonly [Comparable, Comparable]> {
  for (const [index, first] of facts.entries()) {
    for (const second of facts.slice(index + 1)) if (second.id !== first.id) yield [first, second];
  }
}

const fits = (id: string, use: Use, { series }: Rules) => {
  const known = series.get(id);
  return known !== undefined && (use === 'comparison' || known.use === 'trend');
};

const membership = ({ id, series }: Comparable): Bilingual =>
  series.length === 0
    ? { id: `${asWritten(id)} tidak masuk seri mana pun`, en: `${asWritten(id)} is in no series` }
    : {
        id: `${asWritten(id)} ada di seri ${asList(series)}`,
        en: `${asWritten(id)} is in the series ${asList(series)}`,
      };

function separated(first: Comparable, second: Comparable, rules: Rules): Obstacle | null {
  for (const { id, between, reason } of rules.separations) {
    const [a, b] = between;
    const apart =
      (first.series.includes(a) && second.series.includes(b)) ||
      (first.series.includes(b) && second.series.includes(a));
    // A series kept apart from itself is a mistake of its own, not a reason.
    if (!apart || a === b) continue;
    return obstacle(id, [first, second], {
      id: `${asWritten(first.id)} dan ${asWritten(second.id)} tidak boleh digabung (aturan "${id}"): ${reason.id} Keluarkan salah satunya.`,
      en: `${asWritten(first.id)} and ${asWritten(second.id)} may not be joined (rule "${id}"): ${reason.en} Take one of them out.`,
    });
  }
  return null;
}

function unlike(first: Comparable, second: Comparable): Obstacle {
  return obstacle('different-units', [first, second], {
    id: `${asWritten(first.id)} (${first.unit}) dan ${asWritten(second.id)} (${second.unit}) berbeda satuan, jadi tidak dapat memakai satu sumbu. Keluarkan salah satunya.`,
    en: `${asWritten(first.id)} (${first.unit}) and ${asWritten(second.id)} (${second.unit}) have different units and cannot share an axis. Take one of them out.`,
  });
}

function apart(first: Comparable, second: Comparable, use: Use, rules: Rules, facts: readonly Comparable[]): Obstacle {
  const shared = first.series.filter((id) => second.series.includes(id));
  if (use === 'trend' && shared.some((id) => fits(id, 'comparison', rules))) {
    return obstacle('no-common-series', [first, second], {
      id: `${asWritten(first.id)} dan ${asWritten(second.id)} hanya boleh berdampingan (seri ${asList(shared)}), tidak dihubungkan antarwaktu. Pakai grafik batang atau titik.`,
      en: `${asWritten(first.id)} and ${asWritten(second.id)} may only stand side by side (series ${asList(shared)}), not be joined over time. Use bars or dots.`,
    });
  }
  const [one, other] = [membership(first), membership(second)];
  const ids = facts.map(({ id }) => id).join(',');
  return obstacle('no-common-series', [first, second], {
    id: `Tidak ada seri yang memuat keduanya: ${one.id}; ${other.id}. Keluarkan salah satunya; bila semuanya memang sebanding, buat serinya: npm run new -- series id-seri --facts ${ids}`,
    en: `No series holds both: ${one.en}; ${other.en}. Take one of them out; if they all do compare, make their series: npm run new -- series series-id --facts ${ids}`,
  });
}

/**
 * What forbids facts to be put together, or null when nothing does. Everything is forbidden that is not allowed: all must
 * share one unit and at least one series (of the use `trend` when they are to be joined over time). A separation between
 * any two of them wins over every series they share. One fact alone is always allowed.
 */
export function findObstacle(facts: readonly Comparable[], use: Use, rules: Rules): Obstacle | null {
  const all = [...pairs(facts)];
  for (const [first, second] of all) {
    const found = separated(first, second, rules);
    if (found !== null) return found;
  }
  const odd = all.find(([first, second]) => first.unit !== second.unit);
  if (odd !== undefined) return unlike(...odd);
  const start = facts[0];
  if (start === undefined || all.length === 0) return null;
  const common = start.series.filter((id) => fits(id, use, rules) && facts.every(({ series }) => series.includes(id)));
  if (common.length > 0) return null;
  const strangers = all.find(
    ([first, second]) => !first.series.some((id) => fits(id, use, rules) && second.series.includes(id)),
  );
  return apart(...(strangers ?? all[0] ?? [start, start]), use, rules, facts);
}

/** The first misprint among the facts: recorded so that it is recognised, and never drawn or computed with. */
export const findMisprint = (facts: readonly Fact[]): Fact | null =>
  facts.find(({ status }) => status === 'misprint') ?? null;
