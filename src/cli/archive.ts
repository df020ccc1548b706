/** `npm run archive`: publishes what is new in the permanent archive. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { composeContent, writeVersion } from '../citing/versions/compose-version.ts';
import { sha256 } from '../facts/sha256.ts';
import { openDisk } from '../library/disk.ts';
import { readRecord } from '../library/read-library.ts';
import { projectRoot } from './carry-out.ts';
import { today } from './today.ts';

const { library, specs } = readRecord(openDisk(projectRoot));
for (const [id, chart] of library.charts) {
  const spec = specs.get(id);
  if (typeof spec !== 'object' || spec === null) continue;
  const text = writeVersion({
    ...composeContent(chart, spec, library.catalogue),
    published: today(),
    previous: null,
    change: null,
  });
  const path = join(projectRoot, `content/versions/${id}/${sha256(text)}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
