/**
 * `node src/cli/run.mjs <command> …`: what every command of package.json runs. It is plain JavaScript that an old Node can read too, so that
 * it can say what is missing before the program itself, which is TypeScript, is read.
 */
import process from 'node:process';

/** The oldest Node that reads the program as it is written; package.json says the same. */
const [neededMajor, neededMinor] = [24, 16];

const [name = 'help', ...words] = process.argv.slice(2);
const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
const asked = at === -1 ? '' : ((words[at] ?? '').split('=')[1] ?? words[at + 1] ?? '');
const isId = asked === 'id' || (asked !== 'en' && /^id(?![a-z])/i.test(locale));

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  console.error(
    isId
      ? `Proyek ini memerlukan Node ${neededMajor}.${neededMinor} atau lebih baru; yang dipakai sekarang ${process.versions.node}. Jalankan npm ci, yang memasang Node milik proyek ini; di Mac dengan cip Apple, pasang Node terbaru dari nodejs.org.`
      : `This project needs Node ${neededMajor}.${neededMinor} or newer; the one in use is ${process.versions.node}. Run npm ci, which installs the project’s own; on a Mac with an Apple chip install the newest Node from nodejs.org.`,
  );
  process.exit(1);
}

try {
  const { start } = await import('./start-command.ts');
  await start(name, words);
} catch (error) {
  process.exitCode = 1;
  try {
    const { describeFailure } = await import('./failure.ts');
    console.error(describeFailure(error, isId ? 'id' : 'en'));
  } catch {
    console.error(error);
  }
}
