const menu = document.querySelector<HTMLDetailsElement>('.reading-menu > details');

/** A menu that stands over the page goes as menus do: by Escape, by a press elsewhere, and when the focus goes on. */
if (menu) {
  const closeOutside = (to: EventTarget | null): void => {
    if (to instanceof Node && !menu.contains(to)) menu.open = false;
  };
  document.addEventListener('pointerdown', ({ target }) => closeOutside(target));
  menu.addEventListener('focusout', ({ relatedTarget }) => closeOutside(relatedTarget));
  document.addEventListener('keydown', ({ key }) => {
    if (!(key === 'Escape' && menu.open)) return;
    const focused = menu.contains(document.activeElement);
    menu.open = false;
    if (focused) menu.querySelector('summary')?.focus();
  });
}
