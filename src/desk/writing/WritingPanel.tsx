import { PanelHead } from '../client/PanelHead.tsx';
import { shellWords, useWords } from '../client/words.ts';
import './writing.css';

export function WritingPanel() {
  const say = useWords();
  return <PanelHead title={say(shellWords.later)} />;
}
