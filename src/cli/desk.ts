/** `npm run desk`: the editor's page, on this machine alone. */
import process from 'node:process';
import { startDesk } from '../desk/start-desk.ts';
import { RefusalError } from '../press/refusal.ts';
import { projectRoot, runCommand } from './command.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const firstPort = 4321;

await runCommand('desk', async ({ text, has }, language) => {
  const written = text('port') ?? String(firstPort);
  const port = Number(written);
  if (!/^\d{1,5}$/.test(written) || port > 65_535)
    throw new RefusalError({
      id: `Porta ${written} tidak ada. Tulis bilangan antara 1024 dan 65535.`,
      en: `There is no port ${written}. Write a number between 1024 and 65535.`,
    });
  const opens = !has('no-open') && process.stdout.isTTY;
  const { address } = await startDesk(text('root') ?? projectRoot, port, opens);
  console.log(
    language === 'id'
      ? `Meja terbuka di peramban. Kalau tidak, buka alamat ini:\n\n  ${address}\n\nAlamat ini hanya berlaku di komputer ini. Untuk menutup meja: Ctrl-C.`
      : `The desk is open in your browser. If it is not, open this address:\n\n  ${address}\n\nIt is good on this computer only. To close the desk: Ctrl-C.`,
  );
});
