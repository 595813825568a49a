import type { Link, Preview } from './controller.ts';
import { hasCard } from './preview-card.ts';
import { tapFollows } from './preview-state.ts';

/** Tells the preview what pointer, finger, keyboard and window do. While `on` says no, nothing opens. */
export function listen(preview: Preview, on: () => boolean, turnOff: () => void): void {
  const nameAt = (target: unknown): Link | undefined => {
    const link =
      target instanceof Element ? target.closest<Link>('a[href]:is(.mention, .claim-mark, .citation a)') : null;
    return link && on() && hasCard(link) ? link : undefined;
  };
  listenToPointer(preview, nameAt);
  listenToFocus(preview, nameAt);
  listenToClicks(preview, nameAt, turnOff);
  window.addEventListener('resize', preview.position);
  window.addEventListener('pagehide', () => preview.send({ type: 'dismiss' }));
}

type NameAt = (target: unknown) => Link | undefined;

function listenToPointer(preview: Preview, nameAt: NameAt): void {
  const canHover = matchMedia('(hover: hover) and (pointer: fine)');
  let scrolling = false;
  const over = ({ pointerType, target, clientX: x, clientY: y }: PointerEvent): void => {
    if (pointerType !== 'mouse' || !canHover.matches) return;
    const link = nameAt(target);
    if (preview.holds(target)) preview.send({ type: 'enter-card' });
    else if (link) preview.send({ type: 'enter', link }, { x, y });
    else preview.send({ type: 'leave' });
  };
  document.addEventListener('pointerover', (event) => {
    // What passes under a resting pointer while the page scrolls was not pointed at.
    if (!scrolling) over(event);
  });
  document.addEventListener('pointermove', (event) => {
    if (scrolling) over(event);
    scrolling = false;
  });
  document.documentElement.addEventListener('pointerleave', () => preview.send({ type: 'leave' }));
  const scrolled = ({ target }: globalThis.Event): void => {
    if (preview.holds(target)) return;
    scrolling = true;
    preview.send({ type: 'scroll' });
  };
  document.addEventListener('scroll', scrolled, { capture: true, passive: true });
}

function listenToFocus(preview: Preview, nameAt: NameAt): void {
  document.addEventListener('focusin', ({ target }) => {
    if (preview.returningFocus()) return;
    if (preview.holds(target)) preview.send({ type: 'focus-card' });
    const link = nameAt(target);
    // Not where a mouse put it: that is on its way to the page.
    if (link?.matches(':focus-visible')) preview.send({ type: 'focus', link });
  });
  document.addEventListener('focusout', ({ relatedTarget }) => {
    const state = preview.state();
    const stays = preview.holds(relatedTarget) || (state.name !== 'idle' && relatedTarget === state.link);
    if (!stays) preview.send({ type: 'blur' });
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') preview.send({ type: 'dismiss' });
  });
}

/** Whether a click asks for another window or tab. */
function asksForAnother({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

function listenToClicks(preview: Preview, nameAt: NameAt, turnOff: () => void): void {
  let pressedBy = '';
  document.addEventListener('pointerdown', ({ pointerType, target }) => {
    pressedBy = pointerType;
    if (!preview.holds(target) && !nameAt(target)) preview.send({ type: 'dismiss' });
  });
  document.addEventListener('click', (event) => {
    const { target } = event;
    const byFinger = pressedBy === 'touch' || pressedBy === 'pen';
    pressedBy = '';
    if (target instanceof Element && preview.holds(target)) {
      if (target.closest('.preview-close')) preview.send({ type: 'dismiss' });
      if (target.closest('.preview-off')) turnOff();
      const within = target.closest<Link>('a[href]');
      if (within && byFinger && !asksForAnother(event)) preview.follow(event, within);
      return;
    }
    const link = nameAt(target);
    // A click that asks for another window follows the link, and so does one by mouse, keyboard or screen reader to another page.
    if (!link || asksForAnother(event)) return;
    if (!byFinger && link.hash === '') return;
    // Words of a passage that were selected were not pressed.
    const isSelecting = !byFinger && getSelection()?.isCollapsed === false && getSelection()?.containsNode(link, true);
    if (!isSelecting && tapFollows(preview.state(), link)) {
      preview.follow(event, link);
      return;
    }
    event.preventDefault();
    if (!isSelecting) preview.send({ type: byFinger ? 'tap' : 'press', link });
  });
}
