import type { PreviewWords } from './preview-words.ts';

type Link = HTMLAnchorElement;

/** Whether the page has a card for a name, or entries for the numbers of sources. */
export function hasCard(link: Link): boolean {
  return isNumber(link) ? entriesOf(link).length > 0 : cardOf(link) !== undefined;
}

/** The preview of a name or a passage, made from its card, or of the numbers of sources, from their entries in the list. */
export function previewOf(link: Link, words: PreviewWords): HTMLElement | undefined {
  if (isNumber(link)) return hasCard(link) ? sourcePreview(link, words) : undefined;
  const card = cardOf(link);
  return card && preview(document.importNode(card, true), link, words);
}

function isNumber(link: Link): boolean {
  return link.closest('.citation') !== null;
}

function cardOf(link: Link): Element | undefined {
  const { dataset } = link;
  const card = dataset['claim'] === undefined ? dataset['entity'] : `claim-${dataset['claim']}`;
  const template = document.querySelector<HTMLTemplateElement>(`template[data-card="${CSS.escape(card ?? '')}"]`);
  return template?.content.firstElementChild ?? undefined;
}

/** The numbers that a link shows, "[1] [7]", each with its entry in the list of sources, which counts as they do. */
function entriesOf({ textContent }: Link): { number: number; entry: Element }[] {
  const entries = document.querySelectorAll('.sources > li');
  return [...textContent.matchAll(/\[(\d+)/g)].flatMap(([, digits]) => {
    const [number, entry] = [Number(digits), entries[Number(digits) - 1]];
    return entry ? [{ number, entry }] : [];
  });
}

/** Turns a copy of a card into the preview. A passage leads to the claim's row on this page, the card's own link to its page. */
function preview(card: Element, link: Link, words: PreviewWords): HTMLElement {
  const name = card.querySelector<Link>('.card-link');
  const shown = { about: name?.textContent ?? link.textContent, href: name?.href ?? link.href };
  return boxOf(card, shown, words, 'preview.more');
}

/** Turns copies of entries of the list of sources into the preview: without the ways back to the text; of several each has its number. */
function sourcePreview(link: Link, words: PreviewWords): HTMLElement {
  const list = document.createElement('ol');
  for (const { number, entry } of entriesOf(link)) {
    const item = document.createElement('li');
    item.value = number;
    item.append(...document.importNode(entry, true).childNodes);
    for (const back of item.querySelectorAll('.source-back, .source-places')) back.remove();
    list.append(item);
  }
  const content = document.createElement('div');
  content.append(...(list.childElementCount > 1 ? [list] : (list.firstElementChild?.childNodes ?? [])));
  return boxOf(content, { about: link.ariaLabel ?? link.textContent, href: link.href }, words, 'preview.in-list');
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
  // It opens within a text, and is in the words of the frame.
  const { lang, dir } = document.documentElement;
  box.lang = lang;
  box.dir = dir || 'ltr';
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
