import type { PageFinding } from '../../library/check/reporters/page.ts';
import { element } from './element.ts';

/** A finding as an item of a list, with a button that opens its file at its place in the editor. */
export function findingItem({ severity, rule, place, open, what, why, remedy, also }: PageFinding): HTMLLIElement {
  const button = element(
    'button',
    { type: 'button', 'data-place': `${place} ${rule}`, title: 'Open in your editor' },
    place,
  );
  button.addEventListener('click', () => void openInEditor(open));
  const kind = element('strong', { class: 'kind' }, severity === 'error' ? 'Error' : 'Warning');
  return element(
    'li',
    { class: severity },
    element('p', { class: 'at' }, kind, ' ', button, ' ', element('span', { class: 'rule' }, rule)),
    element('p', {}, what),
    element('p', { class: 'remedy' }, remedy, ...(also === '' ? [] : [` ${also}`])),
    element('p', { class: 'why' }, why),
  );
}

/** Vite opens the file on the machine on which it runs, in the editor that is open there or that `EDITOR` names. */
async function openInEditor(place: string): Promise<void> {
  await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}__open-in-editor?file=${encodeURIComponent(place)}`);
}
