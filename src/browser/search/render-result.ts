import type { Result } from './answer.ts';
import { make } from './dom.ts';

/**
 * A result in the dialog's listbox: a link with the role of an option, so that a mouse can open it in a new tab. Its
 * name is its text, what one sees.
 */
export function renderOption(result: Result, id: string): HTMLAnchorElement {
  const option = make('a', {
    id,
    class: 'search-result',
    href: result.url,
    role: 'option',
    tabindex: '-1',
    'aria-selected': 'false',
  });
  // The spaces keep the parts apart where they are read as one text.
  for (const part of parts(result)) option.append(part, ' ');
  return option;
}

/** A result on the search page: a list item with a heading, as any list of articles. */
export function renderItem(result: Result): HTMLLIElement {
  const [title, ...more] = parts(result);
  const heading = make('h2', {}, make('a', { href: result.url }, ...(title ? [title] : [])));
  return make('li', { class: 'search-result' }, heading, ...more);
}

function parts({ title, kind, date, alsoWritten, description, excerpt }: Result): HTMLElement[] {
  const line = (name: string, ...content: (Node | string)[]) => make('span', { class: `search-${name}` }, ...content);
  return [
    line('title', title),
    line('what', [kind, date].filter(Boolean).join(' · ')),
    ...(alsoWritten ? [line('also', 'also written ', make('b', {}, alsoWritten))] : []),
    ...(description ? [line('description', description)] : []),
    ...(excerpt ? [line('excerpt', '… ', ...marked(excerpt), ' …')] : []),
  ];
}

/** Pagefind's HTML as text and `<mark>` elements, whatever else may stand in it. */
function marked(excerpt: string): (HTMLElement | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK' ? make('mark', {}, node.textContent ?? '') : (node.textContent ?? ''),
  );
}
