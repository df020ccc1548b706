import { PanelHead } from '../client/PanelHead.tsx';
import { placeAddress } from '../client/place.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useAsked } from '../client/use-asked.ts';
import { shellWords, useLanguage, useWords } from '../client/words.ts';
import { frontWords } from './front-words.ts';
import './front.css';

/** Every story with how it stands. */
export function FrontPanel() {
  const say = useWords();
  const language = useLanguage();
  const [stories] = useAsked('front.stories', {});
  return (
    <>
      <PanelHead title={say(shellWords.desk)} />
      {stories.state === 'waiting' && <p role="status">{say(shellWords.loading)}</p>}
      {stories.state === 'refused' && <Refusal said={stories.said} />}
      {stories.state === 'answered' && (
        <ul class="sheet">
          {stories.answer.map(({ slug, titles, problems }) => (
            <li key={slug}>
              <a href={placeAddress('writing', [slug])}>{titles[language] ?? slug}</a>{' '}
              <span class={problems > 0 ? 'tag warning' : 'tag'}>
                {problems} {say(frontWords.problems)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
