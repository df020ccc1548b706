import { Component, type ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Language, languages } from '../../i18n/locale.ts';
import { gone } from './ask.ts';
import type { Panel } from './panel.ts';
import { panels } from './panels.tsx';
import { parsePlace, type Place, placeAddress } from './place.ts';
import { openKept } from './kept.ts';
import { ShownContext } from './shown.ts';
import { LanguageContext, shellWords } from './words.ts';

const keptLanguage = openKept('language', (found): found is Language => languages.some((each) => each === found));

function usePlace(): Place {
  const [place, setPlace] = useState(() => parsePlace(location.hash));
  useEffect(() => {
    const read = () => setPlace(parsePlace(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return place;
}

/** Grows whenever the editor comes back to the page from another window. */
function useReturns(): number {
  const [returns, setReturns] = useState(1);
  useEffect(() => {
    const look = () => {
      if (!document.hidden) setReturns((count) => count + 1);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return returns;
}

/** A mistake of the program in one panel leaves the others as they are. */
class Fence extends Component<
  { readonly broken: string; readonly children: ComponentChildren },
  { isBroken: boolean }
> {
  override state = { isBroken: false };

  static override getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render() {
    return this.state.isBroken ? <p role="alert">{this.props.broken}</p> : this.props.children;
  }
}

/** The desk: where one can go at the left, and the panel that is open. A panel once opened stays, so that nothing typed in it is lost. */
export function Shell() {
  const place = usePlace();
  const [language, setLanguage] = useState<Language>(() => keptLanguage.read('desk') ?? 'id');
  const [opened, setOpened] = useState<ReadonlyMap<string, Panel>>(new Map());
  const [places, setPlaces] = useState<ReadonlyMap<string, Place>>(new Map());
  const { panel } = place;
  const returns = useReturns();
  const [isLost, setLost] = useState(false);
  /** Where the editor came from to do something here; until she is back, also over the steps that this takes. */
  const [wayBack, setWayBack] = useState<string | null>(null);
  useEffect(() => {
    setPlaces((known) => new Map(known).set(panel, place));
    setWayBack((known) => place.from ?? (known !== null && parsePlace(known).panel === panel ? null : known));
    if (opened.has(panel)) return;
    setLost(false);
    panels[panel]?.load().then(
      (component) => setOpened((known) => new Map(known).set(panel, component)),
      () => setLost(true),
    );
  }, [place]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = shellWords.desk[language];
    keptLanguage.keep('desk', language);
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <nav class="desk-nav" aria-label={shellWords.panels[language]}>
        <p class="desk-mark" aria-hidden="true">
          T.
        </p>
        <ul>
          {Object.entries(panels).map(([id, { name }]) => (
            <li key={id}>
              <a href={placeAddress(id, places.get(id)?.steps)} aria-current={id === panel ? 'page' : undefined}>
                {name[language]}
              </a>
            </li>
          ))}
        </ul>
        <button
          type="button"
          lang={language === 'id' ? 'en' : 'id'}
          onClick={() => setLanguage(language === 'id' ? 'en' : 'id')}
        >
          {shellWords.other[language]}
        </button>
      </nav>
      <main>
        {wayBack !== null && (
          <p class="way-back">
            <a href={wayBack}>{shellWords.back[language]}</a>
          </p>
        )}
        {[...opened].map(([id, Opened]) => (
          <section key={id} class="panel" data-panel={id} hidden={id !== panel}>
            <Fence broken={shellWords.broken[language]}>
              <ShownContext.Provider value={id === panel ? returns : 0}>
                <Opened place={places.get(id) ?? place} />
              </ShownContext.Provider>
            </Fence>
          </section>
        ))}
        {!opened.has(panel) && <p role="status">{isLost ? gone[language] : shellWords.loading[language]}</p>}
      </main>
    </LanguageContext.Provider>
  );
}
