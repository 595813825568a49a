import type { PreviewWords } from './preview-words.ts';

type Link = HTMLAnchorElement;

/** Whether the page has a card for a name. */
export function hasCard(link: Link): boolean {
  return cardOf(link) !== undefined;
}

/** The preview of a name, made from its card, which lies in the page as a template; `undefined` where there is none. */
export function previewOf(link: Link, words: PreviewWords): HTMLElement | undefined {
  const card = cardOf(link);
  return card && preview(document.importNode(card, true), link, words);
}

function cardOf({ dataset }: Link): Element | undefined {
  const card = dataset['claim'] === undefined ? dataset['entity'] : `claim-${dataset['claim']}`;
  const template = document.querySelector<HTMLTemplateElement>(`template[data-card="${CSS.escape(card ?? '')}"]`);
  return template?.content.firstElementChild ?? undefined;
}

/** Turns a copy of a card into the preview, with its three controls. */
function preview(card: Element, link: Link, words: PreviewWords): HTMLElement {
  const name = card.querySelector<Link>('.card-link');
  const box = document.createElement('div');
  box.className = 'preview';
  box.popover = 'manual';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  const about = name?.textContent ?? link.textContent;
  box.setAttribute(
    'aria-label',
    words['preview.about'].replace('{name}', () => about),
  );
  const more = document.createElement('a');
  // The word behind a passage leads to the claim's row on this page, the card's own link to its page.
  more.href = name?.href ?? link.href;
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
