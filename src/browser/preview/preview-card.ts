import type { PreviewWords } from './preview-words.ts';

type Link = HTMLAnchorElement;

/** Whether the page's list has a card for a name. A name inside its own card has it around it already. */
export function hasCard(link: Link): boolean {
  const listed = listedCard(link);
  return listed !== null && !listed.contains(link);
}

/** The preview of a name or of a number of a source, made from its card in the page's own list; `undefined` where the page has none. */
export function previewOf(link: Link, words: PreviewWords): HTMLElement | undefined {
  const listed = listedCard(link);
  const card = listed?.cloneNode(true);
  if (!(card instanceof HTMLElement)) return undefined;
  return isNumber(link) ? sourcePreview(card, link, words) : preview(card, link, words);
}

function isNumber(link: Link): boolean {
  return link.closest('.citation') !== null;
}

function listedCard(link: Link): Element | null {
  if (isNumber(link))
    return document.querySelector(`.sources > #${CSS.escape(decodeURIComponent(link.hash.slice(1)))}`);
  const { dataset } = link;
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

  // A name leads to its page; a passage leads to the card, whose own link is to the claim's page.
  const page = name.querySelector('a');
  return boxOf(
    card,
    { about: page?.textContent ?? link.textContent, href: page?.href ?? link.href },
    words,
    'preview.more',
  );
}

/** Turns a copy of an entry of the list of sources into the preview: without the ways back to the text. */
function sourcePreview(entry: HTMLElement, link: Link, words: PreviewWords): HTMLElement {
  for (const back of entry.querySelectorAll('.source-back')) back.remove();
  return boxOf(entry, { about: link.ariaLabel ?? link.textContent, href: link.href }, words, 'preview.in-list');
}

/** A box with what an element holds, and its three controls. */
function boxOf(
  content: HTMLElement,
  { about, href }: { about: string; href: string },
  words: PreviewWords,
  leadsOn: 'preview.more' | 'preview.in-list',
): HTMLElement {
  const box = document.createElement('div');
  box.className = 'preview';
  box.popover = 'manual';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  box.setAttribute(
    'aria-label',
    words['preview.about'].replace('{name}', () => about),
  );
  const more = document.createElement('a');
  more.href = href;
  more.textContent = words[leadsOn];
  const foot = document.createElement('p');
  foot.className = 'preview-foot';
  foot.append(more, button('preview-off', words['preview.off']));
  const body = document.createElement('div');
  body.className = 'preview-body';
  body.append(...content.childNodes);
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
