import type { PlannedFile } from '../press/planned-files.ts';
import { address } from '../i18n/addresses.ts';
import type { Language } from '../i18n/locale.ts';

const steps = {
  story: (slug: string, path: string) => ({
    id: [
      `Buka ${path} dan ganti kalimat contohnya, lalu lakukan yang sama di en.mdx.`,
      'Cari angkanya: npm run find -- 35.782',
      `Lihat hasilnya: npm run dev, lalu http://localhost:4321${address({ page: 'story', id: slug }, 'id')}`,
      'Periksa: npm run check',
    ],
    en: [
      `Open ${path} and put your own sentences in, then do the same in en.mdx.`,
      'Look for numbers: npm run find -- 35,782',
      `See how it looks: npm run dev, then http://localhost:4321${address({ page: 'story', id: slug }, 'en')}`,
      'Check: npm run check',
    ],
  }),
  chart: (id: string, path: string) => ({
    id: [
      `Buka ${path} dan ganti judul, anak judul, dan labelnya.`,
      `Taruh di cerita, di baris sendiri: <Chart id="${id}" />`,
      `Lihat hasilnya: npm run dev, lalu http://localhost:4321${address({ page: 'chart', id }, 'id')}`,
      'Periksa: npm run check',
    ],
    en: [
      `Open ${path} and put in your own title, subtitle and labels.`,
      `Put it in a story, on a line of its own: <Chart id="${id}" />`,
      `See how it looks: npm run dev, then http://localhost:4321${address({ page: 'chart', id }, 'en')}`,
      'Check: npm run check',
    ],
  }),
  fact: (id: string, path: string) => ({
    id: [
      `Buka ${path} dan cocokkan sekali lagi dengan dokumennya.`,
      `Pakai di cerita: <Fact id="${id}" />, di judul atau label: {${id}}`,
      'Periksa: npm run check',
    ],
    en: [
      `Open ${path} and hold it against the document once more.`,
      `Use it in a story: <Fact id="${id}" />, in a title or label: {${id}}`,
      'Check: npm run check',
    ],
  }),
  source: (id: string, path: string) => ({
    id: [
      `Buka ${path} dan cocokkan dengan dokumennya.`,
      `Pakai untuk angka: npm run new -- fact <id> --source ${id}`,
      'Periksa: npm run check',
    ],
    en: [
      `Open ${path} and hold it against the document.`,
      `Use it for a number: npm run new -- fact <id> --source ${id}`,
      'Check: npm run check',
    ],
  }),
  series: (id: string, path: string) => ({
    id: [
      `Buka ${path} dan baca sekali lagi catatannya: ia tampil kepada pembaca.`,
      `Pakai untuk angka berikutnya: npm run new -- fact <id> --series ${id}`,
      'Gambar angkanya: npm run new -- chart <id> --type line --facts id,id',
      'Periksa: npm run check',
    ],
    en: [
      `Open ${path} and read its note once more: readers see it.`,
      `Use it for the next number: npm run new -- fact <id> --series ${id}`,
      'Draw its numbers: npm run new -- chart <id> --type line --facts id,id',
      'Check: npm run check',
    ],
  }),
  place: (id: string, path: string) => ({
    id: [
      `Buka ${path} dan cocokkan kodenya.`,
      `Pakai untuk angka: npm run new -- fact <id> --place ${id}`,
      'Periksa: npm run check',
    ],
    en: [
      `Open ${path} and hold its codes against the offices’ lists.`,
      `Use it for a number: npm run new -- fact <id> --place ${id}`,
      'Check: npm run check',
    ],
  }),
  derivation: (id: string, path: string) => ({
    id: [
      `Lihat hasilnya: npm run find -- ${id}`,
      `Pakai di cerita: <Fact id="${id}" />, di judul atau label: {${id}}`,
      `Bila perlu diubah, buka ${path}, lalu: npm run check`,
    ],
    en: [
      `See the result: npm run find -- ${id}`,
      `Use it in a story: <Fact id="${id}" />, in a title or label: {${id}}`,
      `If it needs changing, open ${path}, then: npm run check`,
    ],
  }),
  dispute: (id: string, path: string) => ({
    id: [
      `Buka ${path} dan baca sekali lagi kata tiap pihak: kata-katanya harus netral.`,
      `Pakai untuk klaim dalam cerita: <Claim that="…" by="…" dispute="${id}">…</Claim>`,
      'Periksa: npm run check',
    ],
    en: [
      `Open ${path} and read once more what each side says: its words must be neutral.`,
      `Use it for a claim in a story: <Claim that="…" by="…" dispute="${id}">…</Claim>`,
      'Check: npm run check',
    ],
  }),
  indicator: (id: string, path: string) => ({
    id: [
      `Buka ${path} dan baca sekali lagi definisinya: ia tampil kepada pembaca.`,
      `Pakai untuk angka: npm run new -- fact --indicator ${id}`,
      'Periksa: npm run check',
    ],
    en: [
      `Open ${path} and read its definition once more: readers see it.`,
      `Use it for a number: npm run new -- fact --indicator ${id}`,
      'Check: npm run check',
    ],
  }),
} as const;

/** What was written and what to do next. */
export function nextSteps(
  kind: keyof typeof steps,
  id: string,
  files: readonly PlannedFile[],
  note: string,
  language: Language,
): string {
  const path = (kind === 'fact' ? files.at(-1) : files[0])?.path ?? '';
  const [written, next] = language === 'id' ? ['Ditulis:', 'Berikutnya:'] : ['Written:', 'Next:'];
  return [
    written,
    ...files.map((file) => `  ${file.path}`),
    ...(note === '' ? [] : ['', note]),
    '',
    next,
    ...steps[kind](id, path)[language].map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n');
}
