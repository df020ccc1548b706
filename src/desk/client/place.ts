/** Where in the desk the editor is: a panel, what is open in it, and what came along. Written behind `#` in the address of the page. */
export interface Place {
  /** The panel: the first step, `record` in `#record/new-fact?value=35.782`. */
  readonly panel: string;
  /** The steps behind the panel: `['new-fact']`. */
  readonly steps: readonly string[];
  /** What came along: `{ value: '35.782' }`. */
  readonly given: Readonly<Record<string, string>>;
}

const firstPanel = 'front';

export function parsePlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [panel = '', ...steps] = path.split('/').map(decodeURIComponent);
  return {
    panel: panel === '' ? firstPanel : panel,
    steps: steps.filter((step) => step !== ''),
    given: Object.fromEntries(new URLSearchParams(query)),
  };
}

/** The address of a place, for a link: `placeAddress('record', ['new-fact'], { value: '35.782' })`. */
export function placeAddress(
  panel: string,
  steps: readonly string[] = [],
  given: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(given).toString();
  return `#${[panel, ...steps].map(encodeURIComponent).join('/')}${query === '' ? '' : `?${query}`}`;
}
