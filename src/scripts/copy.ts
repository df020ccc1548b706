/**
 * Makes every `<button type="button" data-copy="said when done" hidden>` copy the element before it, and says so to those who do not see it.
 * Without a script the buttons stay hidden, and a tap on the text itself takes all of it. Once on a page, however many buttons there are.
 */
const buttons = document.querySelectorAll<HTMLButtonElement>('button[data-copy]');
const status = document.querySelector('.unseen[role=status]');
// What each says before it is pressed: a second press must not take the answer to the first for its name.
const names = new Map(Array.from(buttons, (button) => [button, button.textContent]));
// The clipboard is there only on an address that nobody can tamper with (https).
if ('clipboard' in navigator) for (const button of buttons) button.hidden = false;

function say(button: HTMLButtonElement | null, words: string) {
  for (const [each, name] of names) each.textContent = each === button ? words : name;
  if (status) status.textContent = words;
}

let forgetting: ReturnType<typeof setTimeout> | undefined;
document.addEventListener('click', async ({ target }) => {
  if (!(target instanceof HTMLButtonElement) || target.dataset['copy'] === undefined) return;
  const text = target.previousElementSibling;
  try {
    await navigator.clipboard.writeText(text?.textContent?.trim() ?? '');
  } catch {
    // A browser that keeps its clipboard to itself: the words are marked, for the reader to copy.
    if (text) getSelection()?.selectAllChildren(text);
    return;
  }
  say(target, target.dataset['copy']);
  clearTimeout(forgetting);
  forgetting = setTimeout(() => say(null, ''), 2000);
});
