import '../search-element.ts';
import { slashIsOn, turnSlash } from './slash-setting.ts';

const prepared = new WeakSet<HTMLDialogElement>();

/** Gives the open search dialog what the browser's own does not do: the ways to close it, and the setting for `/`. */
export function prepareDialog(dialog: HTMLDialogElement): void {
  if (prepared.has(dialog)) return;
  prepared.add(dialog);
  dialog.addEventListener('click', (event) => {
    const closes = event.target instanceof Element && event.target.closest('[data-search-close]') !== null;
    // Its content covers the whole dialog, so a click on the dialog itself is one beside it.
    if (event.target === dialog || closes) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    // In a search field Escape would only empty it.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  const slash = dialog.querySelector<HTMLInputElement>('[data-search-slash]');
  if (!slash) return;
  slash.checked = slashIsOn();
  slash.addEventListener('change', () => turnSlash(slash.checked));
  // A choice made before this was loaded would be lost.
  slash.disabled = false;
}
