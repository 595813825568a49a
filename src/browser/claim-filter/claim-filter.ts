import { readParameters, withQuery } from '../../site/address-query.ts';
import type { ClientWords } from '../../site/words/client-words.ts';
import { fill } from '../../site/words/fill.ts';
import { matches, readWanted, type Wanted, writeWanted } from './filter-query.ts';

const filter = document.querySelector<HTMLElement>('.claim-filter');
const items = [...document.querySelectorAll<HTMLElement>('.claim-list > li')];

type FilterWords = ClientWords<'claims.count' | 'claims.count-of'>;

/** Shows the claims that have what is chosen, and says how many these are. */
function show(wanted: Wanted): void {
  let count = 0;
  for (const item of items) {
    item.hidden = !matches(item.dataset, wanted);
    if (!item.hidden) count++;
  }
  const status = filter?.querySelector('[role="status"]');
  const all = Object.keys(wanted).length === 0;
  const words = JSON.parse(filter?.dataset['words'] ?? '{}') as FilterWords;
  if (status)
    status.textContent = fill(words[all ? 'claims.count' : 'claims.count-of'], { count, total: items.length });
}

if (filter) {
  const selects = [...filter.querySelectorAll('select')];
  const values = Object.fromEntries(selects.map(({ name, options }) => [name, [...options].map(({ value }) => value)]));
  const read = (): void => {
    const wanted = readWanted(readParameters(location.search), values);
    for (const select of selects) select.value = wanted[select.name] ?? '';
    show(wanted);
  };
  filter.addEventListener('change', () => {
    const chosen = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value] as const);
    const wanted = Object.fromEntries(chosen);
    history.replaceState(null, '', withQuery(location.href, writeWanted(wanted)));
    show(wanted);
  });
  window.addEventListener('popstate', read);
  read();
}
