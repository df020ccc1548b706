import { access } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium, type LaunchOptions } from 'playwright-core';

const run = promisify(execFile);

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];

/** Where macOS and Windows keep browsers that are not on the path. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function onPath(name: string): Promise<string | null> {
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  for (const folder of folders) {
    const path = `${folder}/${name}${process.platform === 'win32' ? '.exe' : ''}`;
    if (folder !== '' && (await exists(path))) return path;
  }
  return null;
}

async function installed(): Promise<string | null> {
  const chosen = process.env['CHROMIUM'];
  if (chosen) return chosen;
  for (const name of names) {
    const path = await onPath(name);
    if (path) return path;
  }
  for (const path of places) if (await exists(path)) return path;
  return (await exists(chromium.executablePath())) ? chromium.executablePath() : null;
}

/** Playwright's own download first, because it needs no rights; Debian's package when this is root on Debian. */
async function install(): Promise<void> {
  const playwright = new URL('../../node_modules/playwright-core/cli.js', import.meta.url).pathname;
  try {
    await run(process.execPath, [playwright, 'install', '--only-shell', 'chromium'], { timeout: 300_000 });
    return;
  } catch {
    if (process.getuid?.() !== 0 || !(await exists('/usr/bin/apt-get'))) return;
  }
  await run('apt-get', ['update'], { timeout: 300_000 });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Chromium needs no profile, network or GPU for what we do, and cannot use its sandbox as root. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

/**
 * A browser to test in: `$CHROMIUM`, one that is installed, or one that is installed now.
 * Throws Error when there is none and none can be had: a test that needs a browser never passes without one.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  let path = await installed();
  if (!path) {
    console.error('No Chromium or Chrome found: installing one.');
    await install();
    path = await installed();
  }
  if (!path) {
    throw new Error(
      'The browser tests need Chromium or Chrome, none was found and none could be installed. ' +
        'Install one, or set CHROMIUM to its path, and run the tests again.',
    );
  }
  return { executablePath: path, args };
}
