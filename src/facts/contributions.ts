/** The rates of the calculator, all of the record: shares in percent, amounts in rupiah a month, days as ISO dates. */
export interface Rates {
  /** By risk, the lowest first. */
  readonly jkk: readonly number[];
  readonly jkm: number;
  readonly jhtCompany: number;
  readonly jhtWorker: number;
  readonly jpCompany: number;
  readonly jpWorker: number;
  readonly jpCeiling: number;
  /** Of the self-employed in the lowest income bracket. */
  readonly self: { readonly jkkJkm: number; readonly jht: number };
  /** By how much JKK and JKM are cut, and the first and the last day on which they are. */
  readonly cuts: Readonly<
    Record<'driver' | 'other', { readonly share: number; readonly first: string; readonly last: string }>
  >;
}

/** What one programme costs a month, in rupiah, whole. */
export interface Part {
  readonly programme: string;
  readonly company: number;
  readonly you: number;
}

export interface Employee {
  /** A month's wage in rupiah. */
  readonly wage: number;
  /** Index in `jkk`. */
  readonly risk: number;
  readonly size: 'micro' | 'small' | 'large';
}

const percent = (share: number, of: number) => Math.round((share * of) / 100);

/** Micro firms must join JKK and JKM, small ones JHT too, medium and large ones JP as well, on wages up to its ceiling. */
export function employeeParts({ wage, risk, size }: Employee, rates: Rates): readonly Part[] {
  const pensioned = Math.min(wage, rates.jpCeiling);
  return [
    { programme: 'JKK', company: percent(rates.jkk[risk] ?? 0, wage), you: 0 },
    { programme: 'JKM', company: percent(rates.jkm, wage), you: 0 },
    ...(size === 'micro'
      ? []
      : [{ programme: 'JHT', company: percent(rates.jhtCompany, wage), you: percent(rates.jhtWorker, wage) }]),
    ...(size === 'large'
      ? [{ programme: 'JP', company: percent(rates.jpCompany, pensioned), you: percent(rates.jpWorker, pensioned) }]
      : []),
  ];
}

/**
 * Of the self-employed in the lowest income bracket who pay for themselves.
 * @param today ISO day on which it is paid: JKK and JKM are cut for a time, JHT never is
 */
export function selfParts(job: 'driver' | 'other', withSavings: boolean, today: string, rates: Rates): readonly Part[] {
  const { share, first, last } = rates.cuts[job];
  const { jkkJkm, jht } = rates.self;
  const isCut = first <= today && today <= last;
  return [
    { programme: 'JKK + JKM', company: 0, you: isCut ? jkkJkm - percent(share, jkkJkm) : jkkJkm },
    ...(withSavings ? [{ programme: 'JHT', company: 0, you: jht }] : []),
  ];
}
