import { textFragment } from '../citing/cite/text-fragment.ts';

const bar = document.querySelector<HTMLElement>('.attribution');
const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
let copied = '';
if (bar && 'clipboard' in navigator) {
  document.addEventListener('copy', () => {
    const selection = getSelection();
    const words = selection?.toString().trim() ?? '';
    if (!words || !selection?.anchorNode?.parentElement?.closest('.prose')) return;
    // A fragment names words within one line; of several paragraphs it names the first.
    const [line = ''] = words.split('\n');
    copied = `“${words}”\n\n${bar.dataset['attribution']}, ${page}#${textFragment(line)}`;
    bar.hidden = false;
  });
  bar.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.dataset['copyWith'] !== undefined) void navigator.clipboard.writeText(copied);
    bar.hidden = true;
  });
  addEventListener('keydown', ({ key }) => key === 'Escape' && (bar.hidden = true));
}
