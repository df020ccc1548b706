import { escapeXml } from '../../charts/svg/svg.ts';
import { absolute } from '../../i18n/site-address.ts';
import { embedPath, type Embed } from './embed.ts';
import { embedHeight } from './embed-height.ts';

/** Where the script stands that fits frames to their height. Pages all over the web name it: it stays for ever. */
const hostScriptPath = '/embed.js';

/** Scripts only to tell the height, windows only for a reader who taps a link; no storage, no cookies, no forms. */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The frame alone. Without any script it shows the whole chart at any width from 288 px. */
export function frameSnippet(embed: Embed): string {
  const { version, language } = embed;
  const attributes = {
    src: absolute(embedPath(embed)),
    title: version.file.words[language].title,
    width: '100%',
    height: String(embedHeight(embed)),
    loading: 'lazy',
    frameborder: '0',
    sandbox,
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<iframe${written.join('')}></iframe>`;
}

/** The frame, and the script that fits its height to its width: two lines, of which the second may be left out. */
export const embedSnippet = (embed: Embed): string =>
  `${frameSnippet(embed)}\n<script async src="${absolute(hostScriptPath)}"></script>`;
