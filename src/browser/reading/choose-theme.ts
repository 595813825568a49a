import { keepTheme, readTheme, THEMES, type Theme } from './theme-setting.ts';

const fieldset = document.querySelector<HTMLElement>('.theme-setting');
const store = () => localStorage;

/** Shows the colours that were chosen; the first line of the page has done so already when it was opened. */
function show(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  for (const choice of fieldset?.querySelectorAll('input') ?? []) choice.checked = choice.value === theme;
}

fieldset?.addEventListener('change', ({ target }) => {
  const chosen = THEMES.find((theme) => target instanceof HTMLInputElement && theme === target.value);
  if (!chosen) return;
  keepTheme(store, chosen);
  show(chosen);
});
// Another tab may have chosen.
window.addEventListener('storage', () => show(readTheme(store)));
show(readTheme(store));
