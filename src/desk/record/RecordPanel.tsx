import { PanelHead } from '../client/PanelHead.tsx';
import { shellWords, useWords } from '../client/words.ts';
import './record.css';

export function RecordPanel() {
  const say = useWords();
  return <PanelHead title={say(shellWords.later)} />;
}
