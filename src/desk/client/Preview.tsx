import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../i18n/locale.ts';
import { useWords } from './words.ts';
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
  return { html: await response.text(), isStale: response.headers.get('X-Desk-Preview') === 'stale' };
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
    next.srcdoc = html;
    next.style.visibility = 'hidden';
    next.addEventListener(
      'load',
      () => {
        const before = shown.current;
        next.contentWindow?.scrollTo(0, before?.contentWindow?.scrollY ?? 0);
        next.style.visibility = '';
        shown.current = next;
        for (const frame of current.querySelectorAll('iframe')) if (frame !== next) frame.remove();
      },
      { once: true },
    );
    current.append(next);
  }, [html, title]);
  return <div ref={pane} class="preview-pane" style={{ '--width': `${width}px`, '--scale': scale }} />;
}

/**
 * A story as it is typed, by the site's own layouts.
 * @param revision changes whenever what is typed was kept: the page is drawn again
 */
export function Preview({
  slug,
  language,
  revision,
}: {
  readonly slug: string;
  readonly language: Language;
  readonly revision: string | number;
}) {
  const say = useWords();
  const [width, setWidth] = useState<(typeof widths)[number]>(320);
  const [scheme, setScheme] = useState<'light' | 'dark'>('light');
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let isLatest = true;
    void draw(slug, language, scheme).then((found) => {
      if (isLatest && found !== null) setDrawn(found);
    });
    return () => {
      isLatest = false;
    };
  }, [slug, language, scheme, revision]);
  return (
    <div class="preview">
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
      </div>
      <p class="quiet" role="status">
        {drawn?.html === null ? say(words.none) : drawn?.isStale === true ? say(words.stale) : ''}
      </p>
      {typeof drawn?.html === 'string' && <Frame html={drawn.html} width={width} title={say(words.frame)} />}
    </div>
  );
}
