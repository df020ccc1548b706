import type { Catalogue, Fact } from '../facts/fact.ts';
import type { Rates } from '../facts/contributions.ts';

/** The rates that the calculator of the guide works with. Throws where the record has lost one of them. */
export function printRates({ facts }: Pick<Catalogue, 'facts'>): Rates {
  const factOf = (id: string): Fact => {
    const fact = facts.get(id);
    if (fact === undefined) throw new Error(`The calculator of the guide needs the fact ${id}, which is not in data/.`);
    return fact;
  };
  const rate = (id: string): number => {
    const { value } = factOf(id);
    if (value === null) throw new Error(`The calculator of the guide needs a value of ${id} in data/.`);
    return value;
  };
  const cut = (id: string) => {
    const { from, to } = factOf(id).period;
    return { share: rate(id), first: from?.first ?? to.first, last: to.last };
  };
  const risks = ['very-low', 'low', 'medium', 'high', 'very-high'];
  return {
    jkk: risks.map((risk) => rate(`rate-pu-jkk-${risk}`)),
    jkm: rate('rate-pu-jkm'),
    jhtCompany: rate('rate-pu-jht-employer'),
    jhtWorker: rate('rate-pu-jht-worker'),
    jpCompany: rate('rate-pu-jp-employer'),
    jpWorker: rate('d-rate-pu-jp-worker'),
    jpCeiling: rate('jp-ceiling-2026'),
    self: { jkkJkm: rate('rate-bpu-jkk-jkm-2025'), jht: rate('rate-bpu-jht-lowest') },
    cuts: { driver: cut('l-pp50'), other: cut('l-pp50-other') },
  };
}
