/** What stands over the page and goes by the browser's Back. */
export interface BackCloses {
  /** Tells whether it stands there: then Back closes it, and goes nowhere. */
  set(open: boolean): void;
  /** Goes where a link in it leads, so that Back from there leads to the page as it was before. */
  follow(event: Event, link: HTMLAnchorElement): void;
}

/**
 * Makes an entry of the browser's history for what stands open over the page. However it closes, the entry goes with it, so
 * that Back never has to be pressed twice.
 */
export function backCloses(close: () => void): BackCloses {
  let open = false;
  let entered = false;
  let leaving = false;
  let scrolled = 0;

  /** Once what opened is drawn: an entry takes as long as all that a card needs to be laid out. */
  function enterAfterFrame(): void {
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (open && !entered) enter();
      }),
    );
  }

  function enter(): void {
    history.pushState({ ...history.state, over: true }, '');
    entered = true;
  }

  window.addEventListener('popstate', () => {
    if (!entered) return;
    entered = false;
    if (!leaving) return close();
    leaving = false;
    // The browser goes to where the page was when it opened; the reader has read on.
    const back = (): void => scrollTo({ top: scrolled, behavior: 'instant' });
    back();
    requestAnimationFrame(back);
    if (open) enter();
  });
  // Who leaves the page must not be taken back.
  window.addEventListener('pagehide', () => {
    entered = false;
  });

  return {
    set(now) {
      if (now === open) return;
      open = now;
      if (open) enterAfterFrame();
      if (open || !entered || leaving) return;
      leaving = true;
      scrolled = scrollY;
      history.back();
    },
    follow(event, { href }) {
      open = false;
      if (!entered) return;
      event.preventDefault();
      entered = false;
      // Once what stood open has gone and given the focus back, which would end the way to a place of this page.
      setTimeout(() => location.replace(href));
    },
  };
}
