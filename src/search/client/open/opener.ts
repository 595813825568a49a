import { readParameters } from '../../../site/address-query.ts';
import { MARK } from '../highlight/mark-parameter.ts';
import { opensSearch } from './shortcut.ts';
import { slashIsOn } from './slash-setting.ts';

/**
 * On every page: opens the search by the header's link, by `/` and by Ctrl+K or Cmd+K. On the search page they lead to
 * its field. Everything else is loaded when it is used first; what is typed meanwhile is kept.
 */
function openSearch(): void {
  if (!field && dialog && !dialog.open) {
    dialog.showModal();
    void import('./dialog.ts').then(({ prepareDialog }) => prepareDialog(dialog));
  }
  const used = field ?? dialog?.querySelector<HTMLInputElement>('input[type="search"]');
  used?.focus();
  used?.select();
}

const field = document.querySelector<HTMLInputElement>('gloss-search[data-mode="page"] input[type="search"]');
const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');

if (field || typeof dialog?.showModal === 'function') listen();

/** Not in a browser without dialogs, where the header's link leads to the search page. */
function listen(): void {
  document.querySelectorAll<HTMLElement>('a[data-search-open]').forEach(makeOpener);
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const typing = event.target instanceof Element && event.target.closest(TYPING) !== null;
    if (!opensSearch(event, { typing, slash: slashIsOn() })) return;
    event.preventDefault();
    openSearch();
  });
}

function makeOpener(link: HTMLElement): void {
  // With a dialog to open the link is a button; without JavaScript it leads to the search page.
  if (!field) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-haspopup', 'dialog');
  }
  link.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openSearch();
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ' || field) return;
    event.preventDefault();
    openSearch();
  });
}

const TYPING = 'input, textarea, select, [contenteditable]';

// A result of the search opens at the words that it was found by.
if (readParameters(location.search).has(MARK)) {
  void import('../highlight/mark-words.ts').then(({ markWords }) => markWords());
}
