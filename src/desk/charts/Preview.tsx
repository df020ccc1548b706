import { useState } from 'preact/hooks';
import { languages, type Language } from '../../i18n/locale.ts';
import { useLanguage, useWords } from '../client/words.ts';
import { chartsWords } from './charts-words.ts';
import { Frame } from './Frame.tsx';
import type { Look } from './look-at-chart.ts';

/** The chart at 320 and at 1100 pixels as its readers see it, and as it is read out to those who do not. */
export function Preview({ look, lastPicture }: { readonly look: Look | null; readonly lastPicture: Look['picture'] }) {
  const say = useWords();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [isGrey, setGrey] = useState(false);
  const [isPrint, setPrint] = useState(false);
  const picture = (look?.picture ?? lastPicture)?.[language];
  return (
    <section class="sheet preview" aria-labelledby="charts-preview">
      <div class="sheet-head">
        <h2 id="charts-preview">{say(chartsWords.preview)}</h2>
        <p class="quiet">
          {say(chartsWords.sameRenderer)}
          {look?.picture && `, ${look.drawn.toLocaleString(language, { maximumFractionDigits: 1 })} ms`}
        </p>
        <div class="switches">
          {languages.map((each) => (
            <button key={each} type="button" aria-pressed={each === language} onClick={() => setLanguage(each)}>
              {each.toUpperCase()}
            </button>
          ))}
          <button type="button" aria-pressed={isGrey} onClick={() => setGrey(!isGrey)}>
            {say(chartsWords.grey)}
          </button>
          <button type="button" aria-pressed={isPrint} onClick={() => setPrint(!isPrint)}>
            {say(chartsWords.print)}
          </button>
        </div>
      </div>
      {look !== null && look.picture === null && (
        <p role="status" class="kept">
          {say(picture ? chartsWords.kept : chartsWords.notDrawn)}
        </p>
      )}
      {picture && (
        <div class={look?.picture === null ? 'views old' : 'views'}>
          <div>
            <p class="quiet">{say(isPrint ? chartsWords.phonePrint : chartsWords.phone)}</p>
            <Frame
              title={`${say(isPrint ? chartsWords.phonePrint : chartsWords.phone)}: ${picture.title}`}
              width={320}
              scheme={isPrint ? 'print' : 'light'}
              isGrey={isGrey}
              picture={picture}
              language={language}
            />
          </div>
          <div>
            <p class="quiet">{say(isPrint ? chartsWords.widePrint : chartsWords.wide)}</p>
            <Frame
              title={`${say(isPrint ? chartsWords.widePrint : chartsWords.wide)}: ${picture.title}`}
              width={1100}
              scheme={isPrint ? 'print' : 'dark'}
              isGrey={isGrey}
              picture={picture}
              language={language}
            />
            <h3 class="quiet">{say(chartsWords.readOut)}</h3>
            <p class="read-out" lang={language}>
              {picture.description.join(' ')}
            </p>
            <h3 class="quiet">{say(chartsWords.table)}</h3>
            <div class="table-box" tabIndex={0} role="group" aria-label={say(chartsWords.table)}>
              <table lang={language}>
                <thead>
                  <tr>
                    {picture.columns.map((column) => (
                      <th key={column} scope="col">
                        {column}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {picture.rows.map((cells, index) => (
                    <tr key={index}>
                      {cells.map(({ text, isFigure }, at) =>
                        at === 0 ? (
                          <th key={at} scope="row">
                            {text}
                          </th>
                        ) : (
                          <td key={at} class={isFigure ? 'figure' : undefined}>
                            {text}
                          </td>
                        ),
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </div>
        </div>
      )}
    </section>
  );
}
