/**
 * The calculator of the guide: a form that is hidden until this runs, and sends nothing. Its rates stand in the page, printed from the record.
 * What it says is put together from words that the page holds.
 */
import { employeeParts, selfParts, type Employee, type Part, type Rates } from '../facts/contributions.ts';

const form = document.querySelector<HTMLFormElement>('form[data-rates]');
if (form) {
  const rates = JSON.parse(form.dataset['rates'] ?? '') as Rates;
  const rupiah = new Intl.NumberFormat(document.documentElement.lang === 'id' ? 'id-ID' : 'en-GB');
  const body = form.querySelector('tbody');
  const field = (name: string) => {
    const value = new FormData(form).get(name);
    return typeof value === 'string' ? value : '';
  };
  const cell = (tag: string, text: string) => Object.assign(document.createElement(tag), { textContent: text });
  const show = () => {
    const job = field('job');
    const isEmployee = job === 'employee';
    for (const part of form.querySelectorAll<HTMLElement>('[data-for]'))
      part.hidden = (part.dataset['for'] === 'employee') !== isEmployee;
    const parts: readonly Part[] = isEmployee
      ? employeeParts(
          {
            wage: Number(field('wage').replaceAll(/\D/g, '')),
            risk: Number(field('risk')),
            size: field('size') as Employee['size'],
          },
          rates,
        )
      : selfParts(
          job as 'driver' | 'other',
          field('savings') !== '',
          // The day in Makassar, where the rates begin and end at midnight.
          new Date(Date.now() + 288e5).toISOString().slice(0, 10),
          rates,
        );
    const sum = (who: 'company' | 'you') => parts.reduce((total, part) => total + part[who], 0);
    const rows = [...parts, { programme: form.dataset['sum'] ?? '', company: sum('company'), you: sum('you') }];
    body?.replaceChildren(
      ...rows.map(({ programme, company, you }) => {
        const row = document.createElement('tr');
        const amounts = isEmployee ? [company, you] : [you];
        row.append(cell('th', programme), ...amounts.map((amount) => cell('td', `Rp${rupiah.format(amount)}`)));
        return row;
      }),
    );
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  form.hidden = false;
  show();
}
