import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isAddress, type Picture } from '../../model/picture.ts';
import { rich, say } from '../../site/words/words.ts';
import { addFinding } from '../text-finding.ts';
import { picturePath } from './picture-path.ts';

/** A picture of `content/pictures` that a text shows. */
export interface ShownPicture {
  /** Its path in that folder. */
  path: string;
  line: number;
  column: number;
}

declare module 'vfile' {
  interface DataMap {
    pictures: ShownPicture[];
  }
}

/** Where a picture can stand as a figure of its own. */
const HOMES = new Set(['div', 'td', 'th', 'li', 'dd', 'blockquote', 'details']);

/**
 * Makes a figure of each picture of `content/pictures`, in Markdown and in raw HTML alike, with its caption, its credit and its
 * licence, and leaves them in `file.data.pictures`. Its address is put in when the page is drawn: the element says in
 * `data-picture` which one it is. Findings: `missing-alternative`, `misplaced-picture`, `plain-picture`.
 */
export default function rehypePictures({ pictures }: { pictures: readonly Picture[] }) {
  const listed = new Map(pictures.map((picture) => [picture.file, picture]));
  return (tree: Root, file: VFile): void => {
    const shown: ShownPicture[] = [];
    const figures: (() => void)[] = [];
    visit(tree, { type: 'element', tagName: 'img' }, (image: Element, _, parent) => {
      const { src = '', alt } = image.properties;
      if (typeof alt !== 'string' || alt.trim() === '') addFinding(file, 'missing-alternative', {}, image.position);
      const path = picturePath(String(src), file.path);
      if (path === undefined) {
        // What has another address is looked at with the links.
        if (/^\/(?![/\\])/.test(String(src))) addFinding(file, 'plain-picture', { path: String(src) }, image.position);
        return;
      }
      const { line, column } = image.position?.start ?? { line: 1, column: 1 };
      shown.push({ path, line, column });
      image.properties = { alt: String(alt ?? ''), dataPicture: path };
      const place = figurePlace(image, parent as Root | Element | undefined);
      if (!place) addFinding(file, 'misplaced-picture', {}, image.position);
      const picture = listed.get(path);
      if (place && picture) figures.push(() => place(picture));
    });
    for (const make of figures) make();
    file.data.pictures = shown;
  };
}

/** What puts a picture into a figure, where it stands in a place for one. */
function figurePlace(image: Element, parent: Root | Element | undefined): ((picture: Picture) => void) | undefined {
  if (!parent) return undefined;
  const figure = (picture: Picture) => h('figure.picture', [image, captionOf(picture)]);
  if (parent.type === 'root' || HOMES.has(parent.tagName))
    return (picture) => void parent.children.splice(parent.children.indexOf(image), 1, figure(picture));
  if (parent.tagName === 'figure')
    return (picture) => {
      parent.properties['className'] = ['picture'];
      const caption = parent.children.find((child) => child.type === 'element' && child.tagName === 'figcaption');
      if (caption?.type === 'element') caption.children.push({ type: 'text', value: ' ' }, creditOf(picture));
      else parent.children.push(captionOf(picture));
    };
  // A paragraph of its own becomes the figure.
  if (parent.tagName === 'p' && isAlone(image, parent)) return (picture) => void Object.assign(parent, figure(picture));
  return undefined;
}

function isAlone(image: Element, { children }: Element): boolean {
  return children.every((child) => child === image || (child.type === 'text' && child.value.trim() === ''));
}

function captionOf(picture: Picture): Element {
  const words = picture.caption === undefined ? [] : [`${picture.caption} `];
  return h('figcaption', [...words, creditOf(picture)]);
}

function creditOf({ credit, licence, source }: Picture): Element {
  const words: (string | Element)[] = rich('picture.credit', {
    credit: source === undefined ? credit : h('a', { href: source }, credit),
    licence: isAddress(licence) ? h('a', { href: licence }, say('picture.licence')) : licence,
  });
  return h('span.picture-credit', words);
}
