import type { Bilingual } from '../facts/schema/common.ts';

/** What an editor asked for cannot be done as asked, and why: nothing has been done. */
export class RefusalError extends Error {
  override name = 'RefusalError';

  readonly bilingual: Bilingual;

  constructor(bilingual: Bilingual) {
    super(bilingual.en);
    this.bilingual = bilingual;
  }
}
