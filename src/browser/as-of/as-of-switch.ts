import { withQuery } from '../../site/address-query.ts';
import { readAsOf, writeAsOf } from './as-of-query.ts';

const fieldset = document.querySelector<HTMLElement>('.as-of');
const choices = [...(fieldset?.querySelectorAll('input') ?? [])];

/** Shows what the address asks for; the styles do the rest, in cards and previews alike. */
function show(): void {
  const wanted = readAsOf(location.search);
  document.documentElement.dataset['asOf'] = wanted;
  for (const choice of choices) choice.checked = choice.value === wanted;
}

if (fieldset) {
  fieldset.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    history.replaceState(null, '', withQuery(location.href, writeAsOf(location.search, target.value)));
    show();
  });
  window.addEventListener('popstate', show);
  show();
}
