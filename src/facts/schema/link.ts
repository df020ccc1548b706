import { z } from 'zod';
import { day, describe, identifier } from './common.ts';

/** What came of asking for a document: it was there, there under another address, gone, not shown to programs, or nobody answered. */
export const linkAnswers = ['opened', 'moved', 'gone', 'refused', 'silent'] as const;

export type LinkAnswer = (typeof linkAnswers)[number];

/** What is known of the address of a source since it was recorded: written by `npm run sources -- --write`, never by hand. */
export const linkSchema = z.strictObject({
  source: identifier,
  asked: describe(day, 'Kapan terakhir ditanyakan.', 'When it was last asked for.'),
  answer: describe(
    z.enum(linkAnswers),
    'Jawabannya: dibuka, pindah, hilang, ditolak atau diam.',
    'What came of it: opened, moved, gone, refused or silent.',
  ),
  opened: describe(
    day.nullable(),
    'Kapan terakhir dokumennya terbuka; null bila belum pernah.',
    'When the document last opened; null if it never has.',
  ),
  movedTo: describe(
    z.url({ protocol: /^https?$/ }).nullable(),
    'Alamatnya yang baru, bila pindah untuk seterusnya.',
    'Its new address, where it has moved for good.',
  ),
  copy: describe(
    z.url({ protocol: /^https?$/ }).nullable(),
    'Salinan di sebuah arsip web; null bila tidak diketahui.',
    'A copy in a web archive; null where none is known.',
  ),
});

export type SourceLink = z.output<typeof linkSchema>;

export const linksFileSchema = z.strictObject({
  $schema: z.string().optional(),
  links: z.array(linkSchema),
});
