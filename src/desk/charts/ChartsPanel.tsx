import { PanelHead } from '../client/PanelHead.tsx';
import { shellWords, useWords } from '../client/words.ts';
import './charts.css';

export function ChartsPanel() {
  const say = useWords();
  return <PanelHead title={say(shellWords.later)} />;
}
