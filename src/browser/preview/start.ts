import { createPreview } from './controller.ts';
import { listen } from './listen.ts';
import { createSetting } from './preview-setting.ts';
import type { PreviewWords } from './preview-words.ts';

const setting = createSetting(() => localStorage);
const footer = document.querySelector<HTMLElement>('.preview-setting');
const words = JSON.parse(footer?.dataset['words'] ?? '{}') as PreviewWords;
const switchButton = footer?.querySelector('button');
const status = footer?.querySelector('[role="status"]');

/** Shows in the footer which way the switch stands; what has just been switched is announced. */
function showSetting(announce = false): void {
  const on = setting.on();
  if (switchButton) switchButton.textContent = words[on ? 'preview.turn-off' : 'preview.turn-on'];
  if (announce && status) status.textContent = words[on ? 'preview.is-on' : 'preview.is-off'];
}

function change(on: boolean): void {
  setting.set(on);
  preview.send({ type: 'dismiss' });
  showSetting(true);
}

const preview = createPreview(words);

// Without popovers (browsers before 2024) names are the links that they are, and there is nothing to set.
if ('popover' in HTMLElement.prototype) {
  listen(preview, setting.on, () => change(false));
  switchButton?.addEventListener('click', () => change(!setting.on()));
  // Another tab may have switched.
  window.addEventListener('storage', () => showSetting());
  showSetting();
  if (footer) footer.hidden = false;
}
