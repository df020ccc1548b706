import { PanelHead } from '../client/PanelHead.tsx';
import { shellWords, useWords } from '../client/words.ts';
import './tables.css';

export function TablesPanel() {
  const say = useWords();
  return <PanelHead title={say(shellWords.later)} />;
}
