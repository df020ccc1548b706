import { rename, rm } from 'node:fs/promises';

/** Puts one folder in the place of another by renaming, so that no reader ever meets half of either. */
export async function replaceFolder(next: string, current: string): Promise<void> {
  const old = `${next}.old`;
  const there = await rename(current, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(next, current);
  } catch (error) {
    if (there) await rename(old, current);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
