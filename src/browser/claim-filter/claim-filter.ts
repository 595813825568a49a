import { matches, readWanted, type Wanted, writeWanted } from './filter-query.ts';

const filter = document.querySelector<HTMLElement>('.claim-filter');
const items = [...document.querySelectorAll<HTMLElement>('.claim-list > li')];

/** Shows the claims that have what is chosen, and says how many these are. */
function show(wanted: Wanted): void {
  let count = 0;
  for (const item of items) {
    item.hidden = !matches(item.dataset, wanted);
    if (!item.hidden) count++;
  }
  const status = filter?.querySelector('[role="status"]');
  const all = Object.keys(wanted).length === 0;
  if (status) status.textContent = all ? `${count} claims` : `${count} of ${items.length} claims`;
}

if (filter) {
  const selects = [...filter.querySelectorAll('select')];
  const values = Object.fromEntries(selects.map(({ name, options }) => [name, [...options].map(({ value }) => value)]));
  const read = (): void => {
    const wanted = readWanted(new URLSearchParams(location.search), values);
    for (const select of selects) select.value = wanted[select.name] ?? '';
    show(wanted);
  };
  filter.addEventListener('change', () => {
    const chosen = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value] as const);
    const wanted = Object.fromEntries(chosen);
    history.replaceState(null, '', location.pathname + writeWanted(wanted));
    show(wanted);
  });
  window.addEventListener('popstate', read);
  read();
}
