/**
 * What the room for remarks of a proof sheet does, as a script of its own text: what is typed is kept in the browser, where that is
 * allowed, and is gathered into one text to send. Without it the sheet can be read, printed and written on.
 */
export const remarksScript = (slug: string): string =>
  `(() => {
const key = 'proof:' + ${JSON.stringify(slug)};
const fields = [...document.querySelectorAll('[data-remark]')];
let kept = {};
try { kept = JSON.parse(localStorage.getItem(key) || '{}'); } catch {}
for (const field of fields) {
  field.value = kept[field.dataset.remark] || '';
  if (field.value) field.closest('details')?.setAttribute('open', '');
  field.addEventListener('input', () => {
    kept[field.dataset.remark] = field.value;
    try { localStorage.setItem(key, JSON.stringify(kept)); } catch {}
  });
}
document.getElementById('gather').addEventListener('click', () => {
  const all = document.getElementById('gathered');
  all.value = fields.filter((field) => field.value.trim()).map((field) => field.dataset.remark + ': ' + field.value.trim()).join('\\n\\n');
  all.hidden = false;
  all.focus();
  all.select();
});
})();`;
