import { useEffect, useRef, useState } from 'preact/hooks';
import { type Language, languages } from '../../i18n/locale.ts';
import { useLanguage, useWords } from './words.ts';
import './preview.css';

const words = {
  frame: { id: 'Pratinjau cerita', en: 'Preview of the story' },
  stale: {
    id: 'Naskah sekarang belum dapat digambar; ini halaman terakhir yang dapat.',
    en: 'The text as it is cannot be drawn yet; this is the last page that could be.',
  },
  none: { id: 'Belum ada yang dapat digambar.', en: 'There is nothing to draw yet.' },
  as: { id: 'Lihat sebagai', en: 'See it as' },
  light: { id: 'Terang', en: 'Light' },
  dark: { id: 'Gelap', en: 'Dark' },
} as const;

const widths = [320, 1100] as const;

interface Drawn {
  readonly html: string | null;
  readonly isStale: boolean;
}

async function draw(slug: string, language: Language, scheme: string): Promise<Drawn | null> {
  const response = await fetch(`/_desk/preview/${language}/${slug}/?theme=${scheme}`).catch(() => null);
  if (response === null || !response.ok) return null;
  if (response.status === 204) return { html: null, isStale: true };
  // A reader's page never moves for a typeface; here each page is a first visit, and is waited for until it has its own.
  const html = (await response.text()).replace(/font-display:\s*optional/g, 'font-display:block');
  return { html, isStale: response.headers.get('X-Desk-Preview') === 'stale' };
}

/**
 * The page is looked at and not used: its links open beside the desk, and those within it scroll. Its own scripts do not run, as the frame
 * is closed to them.
 */
function tameLinks(page: Document): void {
  page.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[href]');
    const href = link?.getAttribute('href') ?? null;
    if (href === null) return;
    event.preventDefault();
    if (href.startsWith('#')) page.getElementById(decodeURIComponent(href.slice(1)))?.scrollIntoView();
    else window.open(new URL(href, location.href), '_blank', 'noopener');
  });
}

/** A page at its own width, made as small as the pane asks. The next page is drawn behind the one that is seen, so that nothing flickers. */
function Frame({ html, width, title }: { readonly html: string; readonly width: number; readonly title: string }) {
  const pane = useRef<HTMLDivElement>(null);
  const shown = useRef<HTMLIFrameElement | null>(null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const { current } = pane;
    if (current === null) return;
    const fit = () => setScale(Math.min(1, current.clientWidth / width));
    const observer = new ResizeObserver(fit);
    observer.observe(current);
    fit();
    return () => observer.disconnect();
  }, [width]);
  useEffect(() => {
    const { current } = pane;
    if (current === null) return;
    const next = document.createElement('iframe');
    next.title = title;
    next.sandbox.add('allow-same-origin');
    next.srcdoc = html;
    next.style.visibility = 'hidden';
    next.addEventListener(
      'load',
      () => {
        const { contentDocument: page, contentWindow: window } = next;
        if (page === null || window === null) return;
        tameLinks(page);
        void page.fonts.ready.then(() => {
          // One that came after it may be there already.
          if (!next.isConnected) return;
          // At once: the site scrolls smoothly, and one would see it do so.
          window.scrollTo({ top: shown.current?.contentWindow?.scrollY ?? 0, behavior: 'instant' });
          next.style.visibility = '';
          shown.current = next;
          while (next.previousElementSibling !== null) next.previousElementSibling.remove();
        });
      },
      { once: true },
    );
    current.append(next);
  }, [html, title]);
  return <div ref={pane} class="preview-pane" style={{ '--width': `${width}px`, '--scale': scale }} />;
}

/**
 * A story as it is typed, by the site's own layouts.
 * @param revision changes whenever the desk holds another text: the page is drawn again
 */
export function Preview({ slug, revision }: { readonly slug: string; readonly revision: number }) {
  const say = useWords();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [width, setWidth] = useState<(typeof widths)[number]>(320);
  const [scheme, setScheme] = useState<'light' | 'dark'>('light');
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let isLatest = true;
    void draw(slug, language, scheme).then((found) => {
      if (isLatest) setDrawn((last) => found ?? { html: last?.html ?? null, isStale: true });
    });
    return () => {
      isLatest = false;
    };
  }, [slug, language, scheme, revision]);
  return (
    <div class="preview" data-revision={revision}>
      <div class="preview-choices" role="group" aria-label={say(words.as)}>
        {widths.map((each) => (
          <button key={each} type="button" aria-pressed={each === width} onClick={() => setWidth(each)}>
            {each}
          </button>
        ))}
        {(['light', 'dark'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={each === scheme} onClick={() => setScheme(each)}>
            {say(words[each])}
          </button>
        ))}
        {languages.map((each) => (
          <button key={each} type="button" aria-pressed={each === language} onClick={() => setLanguage(each)}>
            {each.toUpperCase()}
          </button>
        ))}
      </div>
      <p class="quiet" role="status">
        {drawn === null ? '' : drawn.html === null ? say(words.none) : drawn.isStale ? say(words.stale) : ''}
      </p>
      {typeof drawn?.html === 'string' && <Frame html={drawn.html} width={width} title={say(words.frame)} />}
    </div>
  );
}
