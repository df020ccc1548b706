/** Where the archive stands. Everything in it is written by `npm run archive` and by nothing else. */
export const versionsFolder = 'content/versions/';

/** The lists beside the versions: lines are added at their end and never changed. */
export const ledgerNames = ['addresses.txt', 'files.txt', 'restyles.jsonl'] as const;

export type LedgerName = (typeof ledgerNames)[number];

export const ledgerPath = (name: LedgerName): string => `${versionsFolder}${name}`;

/** What the lists and the newest versions must be, so that none of them is shortened unnoticed. */
export const sealPath = `${versionsFolder}seal.json`;

export const versionPath = (chart: string, hash: string): string => `${versionsFolder}${chart}/${hash}.json`;
