import { readLens, writeLens } from './as-of-query.ts';

const lens = document.querySelector<HTMLElement>('.lens');
const choices = [...(lens?.querySelectorAll('input') ?? [])];

/** Shows what the address asks for; the styles do the rest, in cards and previews alike. */
function show(): void {
  const wanted = readLens(location.search);
  document.documentElement.dataset['asOf'] = wanted;
  for (const choice of choices) choice.checked = choice.value === wanted;
}

if (lens) {
  lens.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    history.replaceState(null, '', location.pathname + writeLens(location.search, target.value) + location.hash);
    show();
  });
  window.addEventListener('popstate', show);
  show();
}
