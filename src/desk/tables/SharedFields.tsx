import type { Answer } from '../client/ask.ts';
import { useLanguage, useWords } from '../client/words.ts';
import { type Bilingual, slugify } from '../../facts/schema/common.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import type { FigureColumn, Shared } from '../../tables/import-settings.ts';
import { tablesWords as words } from './tables-words.ts';

const statuses = ['measured', 'announced', 'target', 'estimate', 'enacted', 'misprint'] as const;

/** Words in both languages. */
function BothLanguages({
  name,
  label,
  value,
  change,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: Bilingual;
  readonly change: (value: Bilingual) => void;
}) {
  const say = useWords();
  return (
    <fieldset>
      <legend>{label}</legend>
      {(['id', 'en'] as const).map((language) => (
        <p class="tongue" key={language}>
          <label for={`${name}-${language}`}>
            <abbr title={say(language === 'id' ? words.inId : words.inEn)}>{language.toUpperCase()}</abbr>
          </label>
          <textarea
            id={`${name}-${language}`}
            rows={2}
            lang={language}
            aria-label={`${label}, ${say(language === 'id' ? words.inId : words.inEn)}`}
            value={value[language]}
            onInput={({ currentTarget }) => change({ ...value, [language]: currentTarget.value })}
          />
        </p>
      ))}
    </fieldset>
  );
}

/** What holds for every row of a table. */
export function SharedFields({
  shared,
  choices,
  figures,
  heads,
  missing,
  change,
  changeColumn,
}: {
  readonly shared: Shared;
  readonly choices: Answer<'tables.choices'>;
  readonly figures: readonly { readonly letter: string; readonly column: FigureColumn }[];
  readonly heads: readonly { readonly letter: string; readonly head: string }[];
  readonly missing: readonly Bilingual[];
  readonly change: (shared: Shared) => void;
  readonly changeColumn: (letter: string, column: FigureColumn) => void;
}) {
  const say = useWords();
  const language = useLanguage();
  const { series } = shared;
  const empty = { id: '', en: '' };
  const chooseSeries = (is: string) =>
    change({
      ...shared,
      series:
        is === 'known'
          ? { is: 'known', id: choices.series[0]?.id ?? 'x' }
          : is === 'none'
            ? { is: 'none' }
            : { is: 'new', id: '', name: empty, note: empty, use: 'comparison' },
    });
  return (
    <section class="sheet shared" aria-labelledby="shared-title">
      <h2 id="shared-title">{say(words.shared)}</h2>
      <div>
        {missing.length > 0 && (
          <p class="missing" role="status">
            <strong>{say(words.missing)}:</strong> {missing.map(say).join('; ')}
          </p>
        )}
        <p>
          <label for="shared-source">{say(words.source)}</label>
          <select
            id="shared-source"
            value={shared.source}
            onChange={({ currentTarget }) => change({ ...shared, source: currentTarget.value })}
          >
            <option value="">{say(words.choose)}</option>
            {choices.sources.map(({ id, publisher, title, published }) => (
              <option key={id} value={id}>
                {publisher}, {published ?? id}: {title}
              </option>
            ))}
          </select>
        </p>
        <BothLanguages
          name="population"
          label={say(words.population)}
          value={shared.population}
          change={(population) => change({ ...shared, population })}
        />
        {figures.slice(1).map(({ letter, column }) => (
          <BothLanguages
            key={letter}
            name={`population-${letter}`}
            label={`${say(words.populationOf)} ${letter}, ${heads.find((each) => each.letter === letter)?.head ?? ''}`}
            value={column.population ?? empty}
            change={(population) => changeColumn(letter, { ...column, population })}
          />
        ))}
        <p>
          <label for="shared-period">{say(words.period)}</label>
          <input
            id="shared-period"
            aria-describedby="period-help"
            value={shared.period}
            onInput={({ currentTarget }) => change({ ...shared, period: currentTarget.value.trim() })}
          />
          <small id="period-help">{say(words.periodHelp)}</small>
        </p>
        <p>
          <label for="shared-status">{say(words.status)}</label>
          <select
            id="shared-status"
            value={shared.status ?? ''}
            onChange={({ currentTarget }) =>
              change({ ...shared, status: statuses.find((status) => status === currentTarget.value) ?? null })
            }
          >
            <option value="">{say(words.choose)}</option>
            {statuses.map((status) => (
              <option key={status} value={status}>
                {chartWords[language].status[status]}
              </option>
            ))}
          </select>
        </p>
        <BothLanguages
          name="said-by"
          label={say(words.saidBy)}
          value={shared.attributedTo}
          change={(attributedTo) => change({ ...shared, attributedTo })}
        />
        <p>
          <label for="shared-series">{say(words.series)}</label>
          <select
            id="shared-series"
            value={series.is}
            onChange={({ currentTarget }) => chooseSeries(currentTarget.value)}
          >
            <option value="new">{say(words.newSeries)}</option>
            <option value="known">{say(words.knownSeries)}</option>
            <option value="none">{say(words.noSeries)}</option>
          </select>
          <small>{say(words.seriesHelp)}</small>
        </p>
        {series.is === 'known' && (
          <p>
            <label for="known-series">{say(words.knownSeries)}</label>
            <select
              id="known-series"
              value={series.id}
              onChange={({ currentTarget }) => change({ ...shared, series: { is: 'known', id: currentTarget.value } })}
            >
              {choices.series.map(({ id, name }) => (
                <option key={id} value={id}>
                  {say(name)}
                </option>
              ))}
            </select>
          </p>
        )}
        {series.is === 'new' && (
          <>
            <BothLanguages
              name="series-name"
              label={say(words.seriesName)}
              value={series.name}
              change={(name) => change({ ...shared, series: { ...series, name, id: slugify(name.id) } })}
            />
            <BothLanguages
              name="series-note"
              label={say(words.seriesNote)}
              value={series.note}
              change={(note) => change({ ...shared, series: { ...series, note } })}
            />
          </>
        )}
      </div>
    </section>
  );
}
