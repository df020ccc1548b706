import type { FoundKind } from '../i18n/finding-words.ts';
import type { Found, SearchEntry, SearchIndex } from '../search/search.ts';

/** The engine and what it looks through, fetched when somebody begins to type: until then a reader has paid for neither. */
function openOnce(form: HTMLFormElement) {
  let opened: Promise<(typed: string) => Found> | null = null;
  return () => {
    opened ??= (async () => {
      const [{ openIndex, search }, answer] = await Promise.all([
        import('../search/search.ts'),
        fetch(form.dataset['index'] ?? ''),
      ]);
      if (!answer.ok) throw new Error(answer.statusText);
      const language = document.documentElement.lang === 'en' ? 'en' : 'id';
      const index: SearchIndex = openIndex((await answer.json()) as readonly SearchEntry[], language);
      return (typed: string) => search(index, typed);
    })();
    // Whoever was offline may try again.
    opened.catch(() => (opened = null));
    return opened;
  };
}

/** An element with text, which is never read as markup. */
function element(tag: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.append(text);
  if (className !== '') made.className = className;
  return made;
}

function draw([kind, href, title, about]: SearchEntry, kinds: Readonly<Record<FoundKind, string>>): HTMLElement {
  const item = element('li', '');
  const link = element('a', title);
  link.setAttribute('href', href);
  item.append(element('p', kinds[kind], 'kicker'), link, element('p', about));
  return item;
}

/** Down and up go through what was found, from the field and back to it. */
function moveBy(keys: KeyboardEvent, field: HTMLInputElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const typing = document.activeElement === field;
  if (keys.key === '/' && !typing) field.focus();
  else if (keys.key === 'Escape' && at >= 0) field.focus();
  else if (keys.key === 'ArrowDown' && (typing || at >= 0)) links[Math.min(at + 1, links.length - 1)]?.focus();
  else if (keys.key === 'ArrowUp' && at >= 0) (at === 0 ? field : links[at - 1])?.focus();
  else return;
  keys.preventDefault();
}

const form = document.querySelector<HTMLFormElement>('form.search');
const field = form?.querySelector('input');
const list = document.querySelector<HTMLElement>('.found');
const status = document.querySelector<HTMLElement>('.status');

if (form && field && list && status) {
  const words = form.dataset;
  const kinds = JSON.parse(words['kinds'] ?? '{}') as Readonly<Record<FoundKind, string>>;
  const open = openOnce(form);
  const look = async () => {
    const typed = field.value.trim();
    history.replaceState(null, '', typed === '' ? location.pathname : `?q=${encodeURIComponent(typed)}`);
    if (typed === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      if (list.childElementCount === 0) status.textContent = words['searching'] ?? '';
      const { entries, meant } = (await open())(typed);
      // Somebody may have typed on while the index came.
      if (typed !== field.value.trim()) return;
      list.replaceChildren(...entries.map((entry) => draw(entry, kinds)));
      const count = `${entries.length} ${entries.length === 1 ? words['one'] : words['many']}${meant === null ? '' : ` ${words['meant']} “${meant}”`}`;
      status.textContent = entries.length === 0 ? (words['none'] ?? '') : count;
    } catch {
      status.textContent = words['failed'] ?? '';
    }
  };
  form.hidden = false;
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (field.value !== '') void look();
  field.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
  field.addEventListener('input', () => void look());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  document.addEventListener('keydown', (keys) => {
    moveBy(keys, field, list);
  });
}
