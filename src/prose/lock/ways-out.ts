import type { Bilingual } from '../../facts/schema/common.ts';

/** The three things that an editor may do when the record has moved under a signed story, as commands to paste. */
export const waysOut = (slug: string): Bilingual => ({
  id: `Pilih satu: (1) terima dan catat sebagai koreksi: npm run accept -- ${slug} --id "…" --en "…"; (2) pertahankan angka yang disahkan: npm run keep -- ${slug}; (3) tulis ulang kalimatnya, lalu: npm run sign -- ${slug}`,
  en: `Choose one: (1) accept it with a correction note: npm run accept -- ${slug} --id "…" --en "…"; (2) keep the figures as signed: npm run keep -- ${slug}; (3) rewrite the sentence, then: npm run sign -- ${slug}`,
});

/** What an editor does after having changed a signed story. */
export const signAgain = (slug: string): Bilingual => ({
  id: `Bila ceritanya sudah selesai: npm run sign -- ${slug}`,
  en: `When the story is finished: npm run sign -- ${slug}`,
});
