/** The nearest id to what was written: `Kota Makassar 2024!` → `kota-makassar-2024`. Empty when nothing is left. */
export const slugify = (written: string): string =>
  written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
