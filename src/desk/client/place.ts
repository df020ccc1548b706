/** Where in the desk the editor is: a panel, what is open in it, and what came along. Written behind `#` in the address of the page. */
export interface Place {
  /** The panel: the first step, `record` in `#record/new-fact?value=35.782`. */
  readonly panel: string;
  /** The steps behind the panel: `['new-fact']`. */
  readonly steps: readonly string[];
  /** What came along: `{ value: '35.782' }`. */
  readonly given: Readonly<Record<string, string>>;
  /** The address that the editor came from and will want to go back to; null when she came by herself. */
  readonly from: string | null;
}

/** The name under which that stands in an address. */
const fromKey = '<';

const firstPanel = 'front';

export function parsePlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [panel = '', ...steps] = path.split('/').map(decodeURIComponent);
  const { [fromKey]: from = null, ...given } = Object.fromEntries(new URLSearchParams(query)) as Record<string, string>;
  return {
    panel: panel === '' ? firstPanel : panel,
    steps: steps.filter((step) => step !== ''),
    given,
    from,
  };
}

/**
 * The address of a place, for a link: `placeAddress('record', ['new-fact'], { value: '35.782' })`.
 * @param from the address to go back to from there
 */
export function placeAddress(
  panel: string,
  steps: readonly string[] = [],
  given: Readonly<Record<string, string>> = {},
  from: string | null = null,
): string {
  const query = new URLSearchParams(from === null ? given : { ...given, [fromKey]: from }).toString();
  return `#${[panel, ...steps].map(encodeURIComponent).join('/')}${query === '' ? '' : `?${query}`}`;
}
