/** The newsroom's day as an ISO date: that of Makassar, wherever the machine stands. */
export const today = (now: Date = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Makassar',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);

/** A moment of the newsroom with its offset, as notes keep it: Makassar is eight hours ahead of Greenwich all the year. */
export const momentOf = (now: Date = new Date()): string =>
  `${new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
