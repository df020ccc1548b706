import { originOf, type Entry } from './entry.ts';
import type { ObservedFact } from './fact.ts';
import { parsePeriod } from '../i18n/dates.ts';
import type { Records } from './records.ts';
import type { Dispute } from './schema/dispute.ts';
import type { Observation } from './schema/observation.ts';

/** Disputes that name a fact, in the order of the file. */
export const disputesOf = (id: string, { disputes }: Records): readonly Dispute[] =>
  disputes.entries.map(({ data }) => data).filter(({ sides }) => sides.some(({ facts }) => facts.includes(id)));

/** Joins an observation with what it refers to. Null when a reference leads nowhere or the period is none; that is reported elsewhere. */
export function observe(entry: Entry<Observation>, records: Records): ObservedFact | null {
  const observation = entry.data;
  const indicator = records.indicators.byId.get(observation.indicator)?.data;
  const place = records.places.byId.get(observation.place)?.data;
  const source = records.sources.byId.get(observation.source)?.data;
  const period = parsePeriod(observation.period);
  if (!indicator || !place || !source || !period) return null;
  const { id, value, unit, decimals, scale, status, series, caveat } = observation;
  return {
    kind: 'observation',
    id, value, unit, decimals, scale, status, series, caveat, indicator, place, period, source, observation,
    periodText: observation.period,
    sources: [source],
    disputes: disputesOf(id, records),
    origin: originOf(entry),
  }; // prettier-ignore
}
