import type { PreviewWords } from './preview-words.ts';

type Link = HTMLAnchorElement;

/** Whether the page's list has a card for a name. A name inside its own card has it around it already. */
export function hasCard(link: Link): boolean {
  const listed = listedCard(link);
  return listed !== null && !listed.contains(link);
}

/** The preview of a name, made from its card in the page's own list; `undefined` where the page has none. */
export function previewOf(link: Link, words: PreviewWords): HTMLElement | undefined {
  const card = listedCard(link)?.cloneNode(true);
  return card instanceof HTMLElement ? preview(card, link, words) : undefined;
}

function listedCard({ dataset }: Link): Element | null {
  const card = dataset['claim'] === undefined ? dataset['entity'] : `claim-${dataset['claim']}`;
  return document.querySelector(`[data-card="${CSS.escape(card ?? '')}"] > .card`);
}

/** Turns a copy of a list's card into the preview: without ids and headings of its own, with its three controls. */
function preview(card: HTMLElement, link: Link, words: PreviewWords): HTMLElement {
  for (const element of card.querySelectorAll('[id]')) element.removeAttribute('id');
  // What a preview has no room for stands on the page.
  for (const rest of card.querySelectorAll('.card-rest')) rest.remove();
  const summary = card.querySelector('.card-summary');
  if (summary?.textContent.trim() === '') summary.remove();
  const heading = card.querySelector('.card-name');
  const name = document.createElement('p');
  name.className = 'card-name';
  name.append(...(heading?.childNodes ?? []));
  heading?.replaceWith(name);

  const box = document.createElement('div');
  box.className = 'preview';
  box.popover = 'manual';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  const about = name.querySelector('a')?.textContent ?? link.textContent;
  box.setAttribute(
    'aria-label',
    words['preview.about'].replace('{name}', () => about),
  );
  const more = document.createElement('a');
  // A name leads to its page; the word behind a passage leads to the card, whose own link is to the claim's page.
  more.href = name.querySelector('a')?.href ?? link.href;
  more.textContent = words['preview.more'];
  const foot = document.createElement('p');
  foot.className = 'preview-foot';
  foot.append(more, button('preview-off', words['preview.off']));
  const body = document.createElement('div');
  body.className = 'preview-body';
  body.append(...card.childNodes);
  box.append(button('preview-close', words['preview.close']), body, foot);
  return box;
}

function button(className: string, text: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = text;
  return element;
}
