/** Words that stand in a new story until somebody writes it: true of any story, without a figure or a claim. */
export const storyTemplate = {
  id: {
    title: 'Judul yang menyatakan temuannya',
    kicker: 'Laporan',
    standfirst: 'Tulis di sini apa isi cerita ini.',
    description: 'Tulis di sini ringkasan untuk mesin pencari dan saat dibagikan.',
    opening: 'Tulis pembukanya di sini: apa yang terjadi, di mana, dan kapan.',
    heading: 'Subjudul',
    body: 'Tulis kelanjutannya di sini.',
  },
  en: {
    title: 'A title that states the finding',
    kicker: 'Report',
    standfirst: 'Write here what this story says.',
    description: 'Write here the summary for search engines and shared links.',
    opening: 'Write the opening here: what happened, where and when.',
    heading: 'Subhead',
    body: 'Write the rest here.',
  },
} as const;
