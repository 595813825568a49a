import { posix } from 'node:path';
import { PICTURES } from '../../model/picture.ts';

/**
 * The path in `content/pictures` of a picture that a text names from its own folder, as Markdown editors do:
 * `../pictures/flood.jpg`. Nothing for an address of another sort, or a place outside of that folder.
 *
 * @param textPath the path of the text's file, such as `content/articles/x.md`
 */
export function picturePath(src: string, textPath: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\#?]|$)/i.test(src)) return undefined;
  const top = textPath.split('/')[0] ?? '';
  const path = posix.join(posix.dirname(textPath), decoded(src));
  const folder = `${top}/${PICTURES}/`;
  return path.startsWith(folder) ? path.slice(folder.length) : undefined;
}

function decoded(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}
