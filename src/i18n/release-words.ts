const id = {
  release: 'Terbitan',
  added: 'baru',
  changed: 'berganti',
  withdrawn: 'ditarik',
  noFigures: 'tidak ada angka yang berubah',
  otherTables: 'Tabel yang berubah',
  reworded: 'yang berubah',
  figures: ['angka', 'angka'],
};

const en: typeof id = {
  release: 'Release',
  added: 'added',
  changed: 'changed',
  withdrawn: 'withdrawn',
  noFigures: 'no number changed',
  otherTables: 'Tables that changed',
  reworded: 'changed',
  figures: ['number', 'numbers'],
};

/** Words that tell what a release of the data changed. */
export const releaseWords = { id, en };
