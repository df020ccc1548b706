import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../i18n/locale.ts';
import { colourNames, palettes } from '../../theme/palette.ts';
import drawing from '../../theme/styles/drawing.css?inline';
import figure from '../../theme/styles/figure.css?inline';
import reset from '../../theme/styles/reset.css?inline';
import sans from '../../theme/fonts/plus-jakarta-sans.woff2';
import type { Picture } from './look-at-chart.ts';

export type Scheme = keyof typeof palettes;

const frameStyle = (scheme: Scheme, isGrey: boolean): string => {
  const palette = palettes[scheme];
  const colours = colourNames.map((name) => `--${name}: ${palette[name]};`).join(' ');
  return `@font-face { font-family: 'Plus Jakarta Sans'; src: url('${sans}') format('woff2'); font-weight: 400 700; }
    :root { color-scheme: ${scheme === 'dark' ? 'dark' : 'light'}; ${colours} --measure: 34rem; --sans: 'Plus Jakarta Sans', system-ui, sans-serif; }
    ${reset} ${figure} ${drawing}
    html { background: var(--paper); color: var(--ink); ${isGrey ? 'filter: grayscale(1);' : ''} }
    body { margin: 0 16px; overflow: hidden; font: 400 1rem/1.5 var(--sans); }
    .chart { margin: 0; padding-bottom: 1rem; }`;
};

/** A chart as its page shows it, in a page of its own so that it is as wide as it says. */
function Figure({ picture, language }: { readonly picture: Picture; readonly language: Language }) {
  return (
    <figure class="chart" lang={language}>
      <figcaption>
        <p class="chart-title">{picture.title}</p>
        <p class="chart-subtitle">{picture.subtitle}</p>
      </figcaption>
      <div dangerouslySetInnerHTML={{ __html: picture.svg }} />
      {picture.note !== null && picture.note !== '' && <p class="chart-note">{picture.note}</p>}
      <div class="chart-foot">
        <p class="chart-source">{picture.source}</p>
      </div>
    </figure>
  );
}

/**
 * A chart drawn at a width, in light, dark or print, by the site's own style sheets.
 * @param width CSS pixels of the page; made smaller as a whole where there is less room
 */
export function Frame({
  title,
  width,
  scheme,
  isGrey,
  picture,
  language,
}: {
  readonly title: string;
  readonly width: number;
  readonly scheme: Scheme;
  readonly isGrey: boolean;
  readonly picture: Picture;
  readonly language: Language;
}) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(0);
  const [room, setRoom] = useState(width);
  useEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  const draw = () => {
    const page = frame.current?.contentDocument;
    if (!page) return;
    const style = page.head.querySelector('style') ?? page.head.appendChild(page.createElement('style'));
    style.textContent = frameStyle(scheme, isGrey);
    render(<Figure picture={picture} language={language} />, page.body);
    setHeight(Math.ceil(page.body.getBoundingClientRect().height));
    void page.fonts.ready.then(() => setHeight(Math.ceil(page.body.getBoundingClientRect().height)));
  };
  useEffect(draw, [picture, language, scheme, isGrey, width]);
  const scale = Math.min(1, room / width);
  return (
    <div ref={box} class="frame" style={{ blockSize: `${Math.ceil(height * scale)}px` }}>
      <iframe
        ref={frame}
        title={title}
        sandbox="allow-same-origin"
        tabIndex={-1}
        onLoad={draw}
        style={{
          inlineSize: `${width}px`,
          blockSize: `${height}px`,
          transform: scale < 1 ? `scale(${scale})` : undefined,
        }}
      />
    </div>
  );
}
