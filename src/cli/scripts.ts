/** `npm run scripts`: makes the scripts of embeds ready to be sent. Run it when one of them in src/scripts/ changes. */
import { writeFileSync } from 'node:fs';
import { embedScriptsFile, writeEmbedScripts } from '../press/browser-script.ts';

writeFileSync(new URL(`../../${embedScriptsFile}`, import.meta.url), await writeEmbedScripts());
console.log(embedScriptsFile);
