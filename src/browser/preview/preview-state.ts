import { CLOSE_AFTER_MS, OPEN_AFTER_MS } from './timing.ts';

/** By what a card was opened: that decides what closes it. */
export type Means = 'hover' | 'focus' | 'touch' | 'press';

/** Where the preview stands. `Link` is whatever stands for a marked name: an element in the browser, a word in a test. */
export type State<Link> =
  | { name: 'idle' }
  | { name: 'waiting'; link: Link; by: 'hover' | 'focus' }
  | { name: 'open'; link: Link; by: Means }
  | { name: 'leaving'; link: Link };

export type Event<Link> =
  /** The pointer comes onto a name, or leaves both name and card, or comes onto the card. */
  | { type: 'enter'; link: Link }
  | { type: 'leave' }
  | { type: 'enter-card' }
  /** The focus comes onto a name, or leaves both name and card, or goes into the card. */
  | { type: 'focus'; link: Link }
  | { type: 'blur' }
  | { type: 'focus-card' }
  /** A finger taps a name. */
  | { type: 'tap'; link: Link }
  /** A mouse, the keyboard or a screen reader presses what leads to a place of the same page. */
  | { type: 'press'; link: Link }
  | { type: 'scroll' }
  /** The time that was waited for is over. */
  | { type: 'timer' }
  /** Escape, the close button, a tap elsewhere, previews turned off, the page left. */
  | { type: 'dismiss' };

/** What is to be done in the page. There is one timer: `wait` sets it anew. */
export type Effect<Link> =
  | { type: 'wait'; ms: number }
  | { type: 'stop' }
  | { type: 'show'; link: Link; by: Means }
  | { type: 'hide' }
  | { type: 'place' }
  /** The focus goes into the card. */
  | { type: 'enter-card' };

type Step<Link> = [state: State<Link>, ...effects: Effect<Link>[]];

/** The next state, and what is to be done on the way there. Pure; links are compared by identity. */
export function next<Link>(state: State<Link>, event: Event<Link>): Step<Link> {
  if (event.type === 'tap') return tap(state, event.link);
  if (event.type === 'press') return press(state, event.link);
  if (event.type === 'dismiss') return [{ name: 'idle' }, ...undo(state)];
  switch (state.name) {
    case 'idle':
      return event.type === 'enter' || event.type === 'focus' ? wait(state, event) : [state];
    case 'waiting':
      return whileWaiting(state, event);
    case 'open':
      return whileOpen(state, event);
    case 'leaving':
      return whileLeaving(state, event);
  }
}

/** Whether a tap or a press on the link follows it: another one has opened its card already. */
export function tapFollows<Link>(state: State<Link>, link: Link): boolean {
  return state.name === 'open' && (state.by === 'touch' || state.by === 'press') && state.link === link;
}

function whileWaiting<Link>(state: State<Link> & { name: 'waiting' }, event: Event<Link>): Step<Link> {
  const { link, by } = state;
  switch (event.type) {
    case 'enter':
      return event.link === link ? [state] : wait(state, event);
    case 'focus':
      return event.link === link ? [{ ...state, by: 'focus' }] : wait(state, event);
    case 'leave':
    case 'scroll':
      return by === 'hover' ? [{ name: 'idle' }, { type: 'stop' }] : [state];
    case 'blur':
      return by === 'focus' ? [{ name: 'idle' }, { type: 'stop' }] : [state];
    case 'timer':
      return [
        { name: 'open', link, by },
        { type: 'show', link, by },
      ];
    default:
      return [state];
  }
}

function whileOpen<Link>(state: State<Link> & { name: 'open' }, event: Event<Link>): Step<Link> {
  const { link, by } = state;
  if (by === 'touch') return event.type === 'scroll' ? [state, { type: 'place' }] : [state];
  if (by === 'press' && (event.type === 'enter' || event.type === 'focus-card')) return [state];
  switch (event.type) {
    case 'enter':
      return event.link === link ? [state] : wait(state, event);
    case 'focus':
      return event.link === link ? [by === 'press' ? state : { ...state, by: 'focus' }] : wait(state, event);
    case 'focus-card':
      return [{ ...state, by: 'focus' }];
    case 'leave':
      return by === 'hover'
        ? [
            { name: 'leaving', link },
            { type: 'wait', ms: CLOSE_AFTER_MS },
          ]
        : [state];
    case 'blur':
      return by === 'hover' ? [state] : [{ name: 'idle' }, { type: 'hide' }];
    case 'scroll':
      return [state, { type: 'place' }];
    default:
      return [state];
  }
}

function whileLeaving<Link>(state: State<Link> & { name: 'leaving' }, event: Event<Link>): Step<Link> {
  const { link } = state;
  const back = (by: Means): Step<Link> => [{ name: 'open', link, by }, { type: 'stop' }];
  switch (event.type) {
    case 'enter':
      return event.link === link ? back('hover') : wait(state, event);
    case 'enter-card':
      return back('hover');
    case 'focus':
      return event.link === link ? back('focus') : wait(state, event);
    case 'focus-card':
      return back('focus');
    case 'timer':
      return [{ name: 'idle' }, { type: 'hide' }];
    case 'scroll':
      return [state, { type: 'place' }];
    default:
      return [state];
  }
}

/** Waits for a name's card; one that is open for another name goes at once. */
function wait<Link>(state: State<Link>, { type, link }: { type: 'enter' | 'focus'; link: Link }): Step<Link> {
  const shown = state.name === 'open' || state.name === 'leaving';
  return [
    { name: 'waiting', link, by: type === 'enter' ? 'hover' : 'focus' },
    ...(shown ? [{ type: 'hide' } as const] : []),
    { type: 'wait', ms: OPEN_AFTER_MS },
  ];
}

function tap<Link>(state: State<Link>, link: Link): Step<Link> {
  return [{ name: 'open', link, by: 'touch' }, ...undo(state), { type: 'show', link, by: 'touch' }];
}

/** A card that is open for the link stays as it is; in any case the focus goes into it. */
function press<Link>(state: State<Link>, link: Link): Step<Link> {
  const isShown = (state.name === 'open' || state.name === 'leaving') && state.link === link;
  const show = [...undo(state), { type: 'show', link, by: 'press' } as const];
  const keep = state.name === 'leaving' ? [{ type: 'stop' } as const] : [];
  return [{ name: 'open', link, by: 'press' }, ...(isShown ? keep : show), { type: 'enter-card' }];
}

/** Takes back what the state has set going. */
function undo<Link>(state: State<Link>): Effect<Link>[] {
  switch (state.name) {
    case 'idle':
      return [];
    case 'waiting':
      return [{ type: 'stop' }];
    case 'open':
      return [{ type: 'hide' }];
    case 'leaving':
      return [{ type: 'stop' }, { type: 'hide' }];
  }
}
