import { backCloses } from '../back-closes.ts';
import { hiddenBy, partAt, place, placeBeside } from './place.ts';
import { previewOf } from './preview-card.ts';
import { type Effect, type Event, next, type State } from './preview-state.ts';
import type { PreviewWords } from './preview-words.ts';

export type Link = HTMLAnchorElement;

/** The least height of a card beside its name, in CSS pixels: its head, its foot and some lines between. */
const SMALLEST = 200;

/** The room between a text and its notes, and the width of a note that is open, in CSS pixels (marks.css, preview.css). */
const [BESIDE, NOTE] = [16, 240];

/** The preview of a page: the state machine, with its effects carried out. */
export interface Preview {
  state(): State<Link>;
  /** `point` is where the pointer came onto a name: a name may be broken over two lines. */
  send(event: Event<Link>, point?: { x: number; y: number }): void;
  /** Whether something is inside the open card. */
  holds(target: unknown): boolean;
  /** Follows the link of a name whose sheet is open, or one in it: Back leads to the page without it. */
  follow(event: globalThis.Event, link: Link): void;
  /** Puts the open card beside its name again. */
  position(): void;
  /** Whether the focus is just being given back from a closing card: nobody moved it. */
  returningFocus(): boolean;
}

/** Where the notes of the margin begin, in CSS pixels from the left, for a number of a source in a text that has them. */
function marginBeside(link: Link): number | undefined {
  const text = link.closest('.citation') && link.closest('.prose');
  if (!text?.querySelector('.side-note')?.checkVisibility()) return undefined;
  const { left, right } = text.getBoundingClientRect();
  const isLeft = getComputedStyle(text).direction === 'rtl';
  return Math.round(isLeft ? left - BESIDE - NOTE : right + BESIDE);
}

export function createPreview(words: PreviewWords): Preview {
  let state: State<Link> = { name: 'idle' };
  let timer: number | undefined;
  let card: HTMLElement | undefined;
  let opener: Link | undefined;
  let pointer: { x: number; y: number } | undefined;
  let returning = false;
  const back = backCloses(() => send({ type: 'dismiss' }));

  function send(event: Event<Link>, point?: { x: number; y: number }): void {
    if (event.type === 'enter' || event.type === 'focus') pointer = point;
    const [reached, ...effects] = next(state, event);
    state = reached;
    effects.forEach(perform);
    back.set(card !== undefined && state.name === 'open' && state.by === 'touch');
  }

  function perform(effect: Effect<Link>): void {
    switch (effect.type) {
      case 'wait':
        clearTimeout(timer);
        timer = window.setTimeout(() => send({ type: 'timer' }), effect.ms);
        break;
      case 'stop':
        clearTimeout(timer);
        break;
      case 'show':
        show(effect.link, effect.by === 'touch');
        break;
      case 'hide':
        hide();
        break;
      case 'place':
        position();
        break;
      case 'enter-card':
        card?.focus({ preventScroll: true });
    }
  }

  function show(link: Link, sheet: boolean): void {
    // A name that got the focus may be on its way into the window still, which scrolls there smoothly: each step asks again.
    if (!sheet && !seenPart(link)) return;
    card = previewOf(link, words);
    if (!card) return;
    card.classList.toggle('preview-sheet', sheet);
    opener = link;
    // Behind its name, so that Tab goes from the name into the card and from there on into the text; numbers are a group.
    (link.closest('.citation') ?? link).after(card);
    card.showPopover();
    link.setAttribute('aria-expanded', 'true');
    position();
    if (sheet) card.focus();
    if (card.classList.contains('preview-sheet')) showAbove(link, card);
  }

  /** A sheet never covers the words that it is about. */
  function showAbove(link: Link, sheet: HTMLElement): void {
    const hidden = hiddenBy(link.getBoundingClientRect(), sheet.getBoundingClientRect());
    if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
  }

  function hide(): void {
    if (opener && card?.contains(document.activeElement)) {
      returning = true;
      opener.focus({ preventScroll: true });
      returning = false;
    }
    opener?.removeAttribute('aria-expanded');
    card?.remove();
    card = undefined;
    opener = undefined;
  }

  /** The part of a name at which its card is placed, if it is in the window. */
  function seenPart(link: Link): DOMRect | undefined {
    const part = partAt([...link.getClientRects()], pointer) as DOMRect | undefined;
    return part && part.bottom >= 0 && part.top <= document.documentElement.clientHeight ? part : undefined;
  }

  function position(): void {
    if (!card && state.name === 'open') show(state.link, state.by === 'touch');
    if (!card || state.name === 'idle' || card.classList.contains('preview-sheet')) return;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const name = seenPart(state.link);
    if (!name && !card.contains(document.activeElement)) send({ type: 'dismiss' });
    if (!name) return;
    card.style.removeProperty('max-block-size');
    const margin = marginBeside(state.link);
    if (margin) {
      card.classList.add('preview-note');
      const { top, maxHeight } = placeBeside(name, card.getBoundingClientRect(), height);
      card.style.setProperty('left', `${margin}px`);
      card.style.setProperty('top', `${top}px`);
      card.style.setProperty('max-block-size', `${maxHeight}px`);
      return;
    }
    const fromRight = getComputedStyle(state.link).direction === 'rtl';
    const { left, top, maxHeight } = place(name, card.getBoundingClientRect(), { width, height }, fromRight);
    // Too little room beside the name, as in a small window or with large text: a sheet has more.
    if (maxHeight < SMALLEST && card.scrollHeight > maxHeight) {
      card.classList.add('preview-sheet');
      card.style.removeProperty('left');
      card.style.removeProperty('top');
      return;
    }
    card.style.setProperty('left', `${left}px`);
    card.style.setProperty('top', `${top}px`);
    card.style.setProperty('max-block-size', `${maxHeight}px`);
  }

  return {
    state: () => state,
    send,
    holds: (target) => target instanceof Node && card?.contains(target) === true,
    follow: (event, link) => {
      back.follow(event, link);
      send({ type: 'dismiss' });
    },
    position,
    returningFocus: () => returning,
  };
}
