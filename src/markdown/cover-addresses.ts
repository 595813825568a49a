import { BARRIER } from '../names/types.ts';

const ADDRESSES = new RegExp(
  [
    '\\[\\^[^\\]\\s]+\\]',
    '(?:https?|ftp|mailto|entity):[^\\s<>"”»）」』。，、]+',
    'www\\.[^\\s<>"”»）」』。，、]+',
    "(?<![\\w.+'-])[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+",
    '(?<![\\p{L}\\p{N}_&])[@#][\\p{L}\\p{M}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*',
    '(?<![A-Za-z\\d.-])[A-Za-z\\d-]+(?:\\.[A-Za-z\\d-]+)*\\.(?:com|org|net|info|gov|edu|int|io|co|eu|ru|ua|de|fr|uk|cn|jp|tr|ir|rs|pl|es|it|html?|pdf|jpe?g|png)(?![\\p{L}\\p{N}_])(?:/[^\\s<>"”»）」』。，、]*)?',
  ].join('|'),
  'gu',
);

/** Covers with `BARRIER`s, unit by unit, what names nobody: addresses, handles, tags and labels of sources, but not `names`. */
export function coverAddresses(text: string, names: ReadonlySet<string> = new Set()): string {
  if (!/[@#:]|\[\^|www|\.[a-z]/.test(text)) return text;
  return text.replace(ADDRESSES, (found) => (names.has(found) ? found : BARRIER.repeat(found.length)));
}
