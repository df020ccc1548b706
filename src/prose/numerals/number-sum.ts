/** Sums what was said so far, as a listener does: groups below a thousand, each closed by its scale. */
export class NumberSum {
  /** Groups already closed by a scale. */
  private closed: number[] = [];
  /** The group being said; null before its first word. */
  private group: number | null = null;
  /** The largest number that still fits behind the last word: 9 after `puluh`, 99 after `ratus`. */
  private room = Infinity;
  /** Before the last unit, so that `puluh` knows whether it may follow. */
  private before = Infinity;
  private unit = 0;

  get value(): number {
    return this.closed.reduce((sum, part) => sum + part, 0) + (this.group ?? 0);
  }

  get isEmpty(): boolean {
    return this.group === null && this.closed.length === 0;
  }

  /** Whether `and` may stand here: behind a hundred or a scale. */
  get mayContinue(): boolean {
    return !this.isEmpty && this.room >= 99;
  }

  get isWhole(): boolean {
    return Number.isInteger(this.value);
  }

  add(value: number, needed: number, left: number): boolean {
    if (this.room < needed || (value === 0 && !this.isEmpty)) return false;
    this.before = this.room;
    this.unit = value;
    this.group = (this.group ?? 0) + value;
    this.room = left;
    return true;
  }

  /** `belas` adds ten to the unit just said, `puluh` and `ratus` multiply it. */
  raise(factor: number, addend: number, needed: number, left: number): boolean {
    if (this.unit === 0 || this.before < needed || this.group === null || this.room !== 0) return false;
    this.group += this.unit * (factor - 1) + addend;
    this.unit = 0;
    this.room = left;
    return true;
  }

  /** English counts hundreds up to ninety-nine of them. */
  hundreds(): boolean {
    if (this.group === null || this.group === 0 || this.group > 99) return false;
    this.group *= 100;
    this.unit = 0;
    this.room = 99;
    return true;
  }

  scale(value: number): boolean {
    const larger = this.closed.filter((part) => part >= value);
    const smaller = this.closed.filter((part) => part < value);
    const count = smaller.reduce((sum, part) => sum + part, 0) + (this.group ?? 0);
    if (count === 0) return false;
    // Through text: 2.8 million is 2800000 and not a bit beside it.
    this.closed = [...larger, Number((count * value).toPrecision(15))];
    this.group = null;
    this.unit = 0;
    this.room = value === 12 ? 0 : Math.min(999, value - 1);
    return true;
  }

  /** Decimals or a half: after them only a scale may follow. */
  extend(by: (value: number) => number): void {
    this.group = by(this.group ?? 0);
    this.room = 0;
    this.unit = 0;
  }
}
