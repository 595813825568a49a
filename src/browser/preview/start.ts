import { createPreview } from './controller.ts';
import { listen } from './listen.ts';
import { createSetting } from './preview-setting.ts';

const setting = createSetting(() => localStorage);
const footer = document.querySelector<HTMLElement>('.preview-setting');
const switchButton = footer?.querySelector('button');
const status = footer?.querySelector('[role="status"]');

/** Shows in the footer which way the switch stands; what has just been switched is announced. */
function showSetting(announce = false): void {
  const on = setting.on();
  if (switchButton) switchButton.textContent = `Turn previews of names ${on ? 'off' : 'on'}`;
  if (announce && status)
    status.textContent = on ? 'Previews are on.' : 'Previews are off. The footer turns them on again.';
}

function change(on: boolean): void {
  setting.set(on);
  preview.send({ type: 'dismiss' });
  showSetting(true);
}

const preview = createPreview();
listen(preview, setting.on, () => change(false));
switchButton?.addEventListener('click', () => change(!setting.on()));
// Another tab may have switched.
window.addEventListener('storage', () => showSetting());
showSetting();
if (footer) footer.hidden = false;
