/**
 * Opens the row in which the place of the address lies, and goes there. Newer browsers do so by themselves (the "ancestor
 * revealing algorithm" of HTML); in an older one a link to a closed row would lead nowhere.
 */
function openTarget(): void {
  const target = document.querySelector(':target');
  const closed: HTMLDetailsElement[] = [];
  for (let row = target?.closest('details'); row; row = row.parentElement?.closest('details')) {
    if (!row.open) closed.push(row);
  }
  for (const row of closed) row.open = true;
  if (closed.length > 0) target?.scrollIntoView();
}

openTarget();
window.addEventListener('hashchange', openTarget);
