import { useEffect, useState } from 'preact/hooks';
import type { ChartSpec } from '../../charts/draft-chart.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import { ask } from '../client/ask.ts';
import { useLanguage, useWords } from '../client/words.ts';
import type { Proposal } from './charts-requests.ts';
import { chartsWords } from './charts-words.ts';
import type { Look, TextKey } from './look-at-chart.ts';
import { valueAt, withValue } from '../../charts/editing/spec-path.ts';
import { Pieces, WordField } from './WordField.tsx';

const keys: readonly TextKey[] = ['title', 'subtitle', 'note', 'alt'];
const optional: ReadonlySet<TextKey> = new Set(['note', 'alt']);
/** After the last key, so that proposals do not come and go under the hands of who types. */
const pause = 600;

/** The words of the chart in both languages, with proposals from its figures. */
export function WordFields({
  id,
  spec,
  look,
  edit,
}: {
  readonly id: string;
  readonly spec: ChartSpec;
  readonly look: Look | null;
  readonly edit: (how: (spec: ChartSpec) => ChartSpec) => void;
}) {
  const say = useWords();
  const language = useLanguage();
  const [proposals, setProposals] = useState<Readonly<Partial<Record<TextKey, readonly Proposal[]>>>>({});
  const shown = JSON.stringify([spec.type, look?.rows.map(({ facts, role }) => [role, facts.map((fact) => fact.id)])]);
  const canDraw = look?.picture != null;
  useEffect(() => {
    if (!canDraw) return;
    let isLatest = true;
    const timer = setTimeout(() => {
      ask('charts.propose', { id, spec }).then(
        (found) => {
          if (isLatest) setProposals(found);
        },
        // Nothing is proposed by a desk that does not answer; the picture says that it does not.
        () => setProposals({}),
      );
    }, pause);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [shown, canDraw]);
  const use = (key: TextKey, text: Bilingual) => {
    edit((own) => {
      const known = textOf(own, key);
      const joined = (each: Language) => [known[each].trim(), text[each]].filter((part) => part !== '').join(' ');
      return withValue(own, [key], key === 'note' ? { id: joined('id'), en: joined('en') } : text);
    });
  };
  return (
    <section class="sheet" aria-labelledby="charts-words">
      <div class="sheet-head">
        <h2 id="charts-words">{say(chartsWords.words)}</h2>
        <p class="quiet">{say(chartsWords.boundAndChecked)}</p>
      </div>
      {keys.map((key) => {
        const known = textOf(spec, key);
        const offered = (proposals[key] ?? []).filter(
          ({ text }) => !known.id.includes(text.id) || !known.en.includes(text.en),
        );
        return (
          <div key={key} class="words-of">
            {languages.map((each) => (
              <WordField
                key={each}
                name={`${say(chartsWords[key])} · ${each.toUpperCase()}`}
                isOptional={optional.has(key)}
                language={each}
                text={known[each]}
                pieces={look?.pieces[key]?.[each] ?? []}
                troubles={(look?.troubles ?? []).filter(
                  ({ path }) => path[0] === key && (path.length === 1 || path[1] === each),
                )}
                set={(text) => {
                  edit((own) => {
                    const next = { ...textOf(own, key), [each]: text };
                    const isEmpty = next.id === '' && next.en === '';
                    return withValue(own, [key], isEmpty && optional.has(key) ? undefined : next);
                  });
                }}
              />
            ))}
            {offered.length > 0 && (
              <details class="proposals" open={key === 'title'}>
                <summary>
                  {say(chartsWords.proposals)} {offered.length}
                </summary>
                <ul>
                  {offered.map(({ text, pieces }) => (
                    <li key={text.id}>
                      <Pieces pieces={pieces[language]} language={language} />
                      <button type="button" onClick={() => use(key, text)}>
                        {say(key === 'note' ? chartsWords.add : chartsWords.use)}
                      </button>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        );
      })}
    </section>
  );
}

function textOf(spec: ChartSpec, key: TextKey): Bilingual {
  const [id, en] = languages.map((language) => valueAt(spec, [key, language]));
  return { id: typeof id === 'string' ? id : '', en: typeof en === 'string' ? en : '' };
}
