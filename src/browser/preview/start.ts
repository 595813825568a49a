import { createPreview } from './controller.ts';
import { listen } from './listen.ts';
import { createSetting } from './preview-setting.ts';
import type { PreviewWords } from './preview-words.ts';

const setting = createSetting(() => localStorage);
const label = document.querySelector<HTMLElement>('.preview-setting');
const words = JSON.parse(label?.dataset['words'] ?? '{}') as PreviewWords;
const box = label?.querySelector('input');

/** Shows in the menu which way the switch stands. */
function showSetting(): void {
  if (box) box.checked = setting.on();
}

function change(on: boolean): void {
  setting.set(on);
  preview.send({ type: 'dismiss' });
  showSetting();
}

/** Turned off from a card, which goes with it: where it is turned on again is said. */
function turnOff(): void {
  change(false);
  const status = document.querySelector('.reading-menu > [role="status"]');
  if (status) status.textContent = words['preview.is-off'];
}

const preview = createPreview(words);

// Without popovers (browsers before 2024) names are the links that they are, and there is nothing to set.
if ('popover' in HTMLElement.prototype) {
  listen(preview, setting.on, turnOff);
  box?.addEventListener('change', () => change(box.checked));
  // Another tab may have switched.
  window.addEventListener('storage', showSetting);
  showSetting();
  if (label) label.hidden = false;
}
