import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Effect,
  type Event,
  next,
  type State,
  tapFollows,
} from '../../../../src/browser/preview/preview-state.ts';

/*
 *                enter / focus                      timer
 *   ┌──────┐ ───────────────────▶ ┌─────────┐ ───────────────▶ ┌──────┐
 *   │ idle │                      │ waiting │                  │ open │
 *   └──────┘ ◀─────────────────── └─────────┘ ◀─────────────── └──────┘
 *     ▲  ▲      leave / blur /       ▲      enter / focus of      │  ▲
 *     │  │      scroll / dismiss     │        another name        │  │ enter / enter-card /
 *     │  │                           │                      leave │  │ focus / focus-card
 *     │  │                           │  enter / focus of          ▼  │
 *     │  │                           │    another name       ┌─────────┐
 *     │  │                           └────────────────────── │ leaving │
 *     │  └────────────────────────────────────────────────── └─────────┘
 *     │                      timer / dismiss
 *     └── from open: dismiss, or blur where the focus had opened it.   A tap or a press leads from any state to open.
 *
 * What opened a card decides what closes it: leaving with the pointer closes what hovering opened, and the focus
 * going elsewhere what the focus or a press opened; a sheet that a finger opened goes only by being dismissed. A press takes
 * the focus into the card.
 */

type S = State<string>;
type E = Event<string>;

const idle: S = { name: 'idle' };
const waiting = (by: 'hover' | 'focus', link = 'li'): S => ({ name: 'waiting', link, by });
const open = (by: 'hover' | 'focus' | 'touch' | 'press', link = 'li'): S => ({ name: 'open', link, by });
const leaving: S = { name: 'leaving', link: 'li' };

const enter = (link = 'li'): E => ({ type: 'enter', link });
const focus = (link = 'li'): E => ({ type: 'focus', link });
const tap = (link = 'li'): E => ({ type: 'tap', link });
const press = (link = 'li'): E => ({ type: 'press', link });
const leave: E = { type: 'leave' };
const enterCard: E = { type: 'enter-card' };
const blur: E = { type: 'blur' };
const focusCard: E = { type: 'focus-card' };
const scroll: E = { type: 'scroll' };
const timer: E = { type: 'timer' };
const dismiss: E = { type: 'dismiss' };

const waitToOpen: Effect<string> = { type: 'wait', ms: 500 };
const waitToClose: Effect<string> = { type: 'wait', ms: 300 };
const stop: Effect<string> = { type: 'stop' };
const hide: Effect<string> = { type: 'hide' };
const place: Effect<string> = { type: 'place' };
const into: Effect<string> = { type: 'enter-card' };
const show = (by: 'hover' | 'focus' | 'touch' | 'press', link = 'li'): Effect<string> => ({ type: 'show', link, by });

/** Every edge: what it is, from where, by what, to where, with which effects. */
const edges: [what: string, from: S, by: E, to: S, effects: Effect<string>[]][] = [
  ['the pointer comes onto a name', idle, enter(), waiting('hover'), [waitToOpen]],
  ['the focus comes onto a name', idle, focus(), waiting('focus'), [waitToOpen]],
  ['a finger taps a name', idle, tap(), open('touch'), [show('touch')]],
  ['nothing is left', idle, leave, idle, []],
  ['nothing loses the focus', idle, blur, idle, []],
  ['the page scrolls', idle, scroll, idle, []],
  ['there is nothing to dismiss', idle, dismiss, idle, []],
  ['a timer that was too late', idle, timer, idle, []],

  ['the pointer rested', waiting('hover'), timer, open('hover'), [show('hover')]],
  ['the focus rested', waiting('focus'), timer, open('focus'), [show('focus')]],
  ['the pointer moves within the name', waiting('hover'), enter(), waiting('hover'), []],
  ['the pointer passes to another name', waiting('hover'), enter('xi'), waiting('hover', 'xi'), [waitToOpen]],
  ['the pointer left too soon', waiting('hover'), leave, idle, [stop]],
  ['the pointer left a name with the focus', waiting('focus'), leave, waiting('focus'), []],
  ['the focus went on too soon', waiting('focus'), blur, idle, [stop]],
  ['the focus went elsewhere while the pointer rests', waiting('hover'), blur, waiting('hover'), []],
  ['the focus comes onto the hovered name', waiting('hover'), focus(), waiting('focus'), []],
  ['the focus goes on to another name', waiting('focus'), focus('xi'), waiting('focus', 'xi'), [waitToOpen]],
  ['the page scrolls under the pointer', waiting('hover'), scroll, idle, [stop]],
  ['the page scrolls to the focus', waiting('focus'), scroll, waiting('focus'), []],
  ['Escape before anything opened', waiting('focus'), dismiss, idle, [stop]],
  ['a tap is faster than the rest', waiting('hover'), tap(), open('touch'), [stop, show('touch')]],

  ['the pointer leaves', open('hover'), leave, leaving, [waitToClose]],
  ['the pointer moves onto the card', open('hover'), enterCard, open('hover'), []],
  ['the pointer moves within the name', open('hover'), enter(), open('hover'), []],
  ['the pointer comes onto another name', open('hover'), enter('xi'), waiting('hover', 'xi'), [hide, waitToOpen]],
  ['Tab goes into a hovered card', open('hover'), focusCard, open('focus'), []],
  ['the focus comes onto the open name', open('hover'), focus(), open('focus'), []],
  ['the focus goes on to another name', open('focus'), focus('xi'), waiting('focus', 'xi'), [hide, waitToOpen]],
  ['the focus goes into the card', open('focus'), focusCard, open('focus'), []],
  ['the focus goes elsewhere', open('focus'), blur, idle, [hide]],
  ['the pointer leaves a card that the focus holds', open('focus'), leave, open('focus'), []],
  ['the focus goes elsewhere while the pointer holds', open('hover'), blur, open('hover'), []],
  ['the page scrolls', open('hover'), scroll, open('hover'), [place]],
  ['Escape', open('focus'), dismiss, idle, [hide]],
  ['the sheet is dismissed', open('touch'), dismiss, idle, [hide]],
  ['the page scrolls under a sheet', open('touch'), scroll, open('touch'), [place]],
  ['the pointer does not close a sheet', open('touch'), leave, open('touch'), []],
  ['the focus does not close a sheet', open('touch'), blur, open('touch'), []],
  ['the pointer does not change a sheet', open('touch'), enter('xi'), open('touch'), []],
  ['another name is tapped', open('touch'), tap('xi'), open('touch', 'xi'), [hide, show('touch', 'xi')]],

  ['a number is pressed', idle, press(), open('press'), [show('press'), into]],
  ['a press is faster than the rest', waiting('hover'), press(), open('press'), [stop, show('press'), into]],
  ['what hovering opened is pressed', open('hover'), press(), open('press'), [into]],
  ['a press while the card is going', leaving, press(), open('press'), [stop, into]],
  ['another one is pressed', open('press'), press('xi'), open('press', 'xi'), [hide, show('press', 'xi'), into]],
  ['the pointer does not change what a press opened', open('press'), enter('xi'), open('press'), []],
  ['the pointer does not close what a press opened', open('press'), leave, open('press'), []],
  ['the focus goes into what a press opened', open('press'), focusCard, open('press'), []],
  ['the focus comes back to what was pressed', open('press'), focus(), open('press'), []],
  ['the focus leaves what a press opened', open('press'), blur, idle, [hide]],
  [
    'the focus goes on from what a press opened',
    open('press'),
    focus('xi'),
    waiting('focus', 'xi'),
    [hide, waitToOpen],
  ],
  ['Escape from what a press opened', open('press'), dismiss, idle, [hide]],

  ['the pointer stayed away', leaving, timer, idle, [hide]],
  ['the pointer reached the card', leaving, enterCard, open('hover'), [stop]],
  ['the pointer came back to the name', leaving, enter(), open('hover'), [stop]],
  ['the pointer came onto another name', leaving, enter('xi'), waiting('hover', 'xi'), [hide, waitToOpen]],
  ['the focus came onto the name', leaving, focus(), open('focus'), [stop]],
  ['the focus came onto another name', leaving, focus('xi'), waiting('focus', 'xi'), [hide, waitToOpen]],
  ['Tab went into the card', leaving, focusCard, open('focus'), [stop]],
  ['the page scrolls', leaving, scroll, leaving, [place]],
  ['Escape', leaving, dismiss, idle, [stop, hide]],
  ['a name is tapped', leaving, tap('xi'), open('touch', 'xi'), [stop, hide, show('touch', 'xi')]],
];

for (const [what, from, by, to, effects] of edges) {
  test(`${from.name}: ${what}`, () => {
    assert.deepEqual(next(from, by), [to, ...effects]);
  });
}

test('a second tap or press on the same link follows it, and only that', () => {
  assert.equal(tapFollows(open('touch'), 'li'), true);
  assert.equal(tapFollows(open('touch'), 'xi'), false);
  assert.equal(tapFollows(open('press'), 'li'), true);
  assert.equal(tapFollows(open('hover'), 'li'), false);
  assert.equal(tapFollows(idle, 'li'), false);
});
