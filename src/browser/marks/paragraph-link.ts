/**
 * Shows beside the paragraph under the pointer a link to it, which a click copies too. It is one element, made when it is
 * needed, and no stop of the Tab key.
 */
export function offerParagraphLinks(words: string): void {
  const link = document.createElement('a');
  link.className = 'paragraph-link';
  link.tabIndex = -1;
  link.ariaHidden = 'true';
  link.title = words;
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    const paragraph = target instanceof Element ? target.closest<HTMLElement>('.prose :is(p, li)') : null;
    const id = paragraph && idOf(paragraph);
    if (!id || pointerType !== 'mouse' || paragraph.contains(link)) return;
    link.href = `#${id}`;
    paragraph.prepend(link);
  });
  link.addEventListener('click', () => {
    // Refused where the page is not served safely; the address stands in the browser's bar all the same.
    navigator.clipboard?.writeText(link.href).catch(() => undefined);
  });
}

/** The id of a paragraph, which may stand on an empty element in it. */
function idOf(paragraph: HTMLElement): string | undefined {
  return paragraph.id || paragraph.querySelector(':scope > span[id^="p-"]')?.id;
}
