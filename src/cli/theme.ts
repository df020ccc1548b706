/** `npm run theme`: writes the style sheets that follow from the data in src/theme/. Run it when a colour, a role or a size changes. */
import { writeFileSync } from 'node:fs';
import { writtenStyles } from '../theme/write-styles.ts';

for (const [name, css] of writtenStyles()) {
  writeFileSync(new URL(`../theme/styles/${name}`, import.meta.url), css);
  console.log(`src/theme/styles/${name}`);
}
