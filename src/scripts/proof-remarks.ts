/**
 * The room for remarks of a proof sheet: what is typed is kept in the browser, where that is allowed, and is gathered into one text to
 * send. Without it the sheet can be read, printed and written on.
 */
const key = `proof:${document.documentElement.dataset['proof'] ?? ''}`;
const fields = document.querySelectorAll<HTMLTextAreaElement>('[data-remark]');
const gathered = document.querySelector<HTMLTextAreaElement>('#gathered');

function readKept(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, string>;
  } catch {
    // A browser that keeps nothing of files.
    return {};
  }
}

const kept = readKept();
for (const field of fields) {
  const name = field.dataset['remark'] ?? '';
  field.value = kept[name] ?? '';
  if (field.value !== '') field.closest('details')?.setAttribute('open', '');
  field.addEventListener('input', () => {
    kept[name] = field.value;
    try {
      localStorage.setItem(key, JSON.stringify(kept));
    } catch {
      // It stays in the field as long as the page is open.
    }
  });
}

document.querySelector('#gather')?.addEventListener('click', () => {
  if (gathered === null) return;
  gathered.value = Array.from(fields)
    .filter(({ value }) => value.trim() !== '')
    .map(({ value, dataset }) => `${dataset['remark']}: ${value.trim()}`)
    .join('\n\n');
  gathered.hidden = false;
  gathered.select();
});
