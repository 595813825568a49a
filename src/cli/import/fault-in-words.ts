import { PICTURE_RULES } from '../../library/check/rules/pictures.ts';
import type { PictureFault } from '../../model/picture.ts';

/** What keeps a picture from being shown, as the check says it. */
export function faultInWords(fault: PictureFault): string {
  return PICTURE_RULES['unreadable-picture']
    .what({ path: 'it', ...fault })
    .replace(/^"it"/, 'it')
    .replace(/\.$/, '');
}
