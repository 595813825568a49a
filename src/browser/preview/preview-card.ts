import type { PreviewWords } from './preview-words.ts';

type Link = HTMLAnchorElement;

/** Whether the page has a card for a name. */
export function hasCard(link: Link): boolean {
  return cardOf(link) !== undefined;
}

/** The preview of a name, a passage or the number of a source, made from its card or its entry in the list of sources. */
export function previewOf(link: Link, words: PreviewWords): HTMLElement | undefined {
  const card = cardOf(link);
  if (!card) return undefined;
  const copy = document.importNode(card, true);
  return isNumber(link) ? sourcePreview(copy, link, words) : preview(copy, link, words);
}

function isNumber(link: Link): boolean {
  return link.closest('.citation') !== null;
}

function cardOf(link: Link): Element | undefined {
  if (isNumber(link)) {
    const id = CSS.escape(decodeURIComponent(link.hash.slice(1)));
    return document.querySelector(`.sources > #${id}`) ?? undefined;
  }
  const { dataset } = link;
  const card = dataset['claim'] === undefined ? dataset['entity'] : `claim-${dataset['claim']}`;
  const template = document.querySelector<HTMLTemplateElement>(`template[data-card="${CSS.escape(card ?? '')}"]`);
  return template?.content.firstElementChild ?? undefined;
}

/** Turns a copy of a card into the preview. A passage leads to the claim's row on this page, the card's own link to its page. */
function preview(card: Element, link: Link, words: PreviewWords): HTMLElement {
  const name = card.querySelector<Link>('.card-link');
  const shown = { about: name?.textContent ?? link.textContent, href: name?.href ?? link.href };
  return boxOf(card, shown, words, 'preview.more');
}

/** Turns a copy of an entry of the list of sources into the preview: without the ways back to the text. */
function sourcePreview(entry: Element, link: Link, words: PreviewWords): HTMLElement {
  for (const back of entry.querySelectorAll('.source-back, .source-places')) back.remove();
  return boxOf(entry, { about: link.ariaLabel ?? link.textContent, href: link.href }, words, 'preview.in-list');
}

/** A box with what an element holds, and its three controls. */
function boxOf(
  content: Element,
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
