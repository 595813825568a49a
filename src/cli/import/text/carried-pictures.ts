import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { CarriedPicture, CarryContext } from './carry-context.ts';
import { liftBlocks } from './lift-blocks.ts';
import { attribute, type Child, classesOf, mapTree, picturesIn, wordsIn } from './map-tree.ts';
import { type Carrying, missing, note } from './uncarried.ts';

/** So long a caption may be in an article's list of pictures. */
const LONGEST_CAPTION = 300;

/**
 * Brings the pictures of a text into the form that articles have: each in a paragraph of its own, its caption in the list. One that has no
 * words for who cannot see it, no known owner, or no file, is missing.
 *
 * @returns the pictures that the article shows, each once
 */
export function carryPictures(tree: Root, carrying: Carrying, context: CarryContext): CarriedPicture[] {
  dropSigns(tree, carrying);
  outOfFigures(tree, carrying);
  liftBlocks(tree);
  const shown = new Map<string, CarriedPicture>();
  mapTree(tree, (node) => {
    if (node.type === 'element' && node.tagName === 'table') return [withoutPictures(node, carrying)];
    if (node.type !== 'element' || node.tagName !== 'img') return undefined;
    const found = carried(node, context);
    if ('fault' in found) return [missing(carrying, node, found.fault, sourceOf(node))];
    const { alt, picture } = found;
    const caption = shown.get(picture.file) ? undefined : picture.caption;
    if (!shown.has(picture.file)) shown.set(picture.file, picture);
    if (picture.caption !== undefined && caption === undefined) {
      note(carrying, node, `the picture stands twice, and has its first caption in both places`);
    }
    return [{ ...node, properties: { src: `../pictures/${encodeURI(picture.file)}`, alt } }];
  });
  return [...shown.values()];
}

function carried(node: Element, context: CarryContext): { alt: string; picture: CarriedPicture } | { fault: string } {
  const src = attribute(node, 'src') ?? '';
  const found = context.pictureAt(src);
  if ('fault' in found) return { fault: `the picture ${shortened(src)}: ${found.fault}` };
  const alt = (attribute(node, 'alt') ?? '').trim() || (found.alternative ?? '').trim();
  if (alt === '') return { fault: `the picture ${shortened(src)} has no words that say what it shows (alt)` };
  const credit = attribute(node, 'dataCredit') ?? context.credit;
  const { licence } = context;
  if (credit === undefined || licence === undefined) {
    const what = credit === undefined ? 'who made it (--credit)' : 'on what terms it is shown (--licence)';
    return { fault: `the picture ${shortened(src)}: nothing says ${what}` };
  }
  const caption = attribute(node, 'dataCaption');
  return {
    alt: alt.replace(/\s+/g, ' '),
    picture: { from: found.from, file: found.path, ...(caption && { caption }), credit, licence },
  };
}

/** Pictures that are signs: faces in a line, which stand for characters, and points that count readers. */
function dropSigns(tree: Root, carrying: Carrying): void {
  mapTree(tree, (node) => {
    if (node.type !== 'element' || node.tagName !== 'img') return undefined;
    const alt = attribute(node, 'alt') ?? '';
    if (classesOf(node).some((name) => name === 'wp-smiley' || name === 'emoji')) return [{ type: 'text', value: alt }];
    if (Number(attribute(node, 'width') ?? 9) > 1 && Number(attribute(node, 'height') ?? 9) > 1) return undefined;
    note(carrying, node, 'a picture of one point is left out: it counts readers');
    return [];
  });
}

/** Takes pictures out of figures and links; a figure's caption goes with its picture, or stands behind several. */
function outOfFigures(tree: Root, carrying: Carrying): void {
  mapTree(tree, (node) => {
    if (node.type !== 'element') return undefined;
    if (node.tagName === 'picture') return picturesIn(node);
    if (node.tagName === 'a' && wordsIn(node).trim() === '' && picturesIn(node).length > 0) {
      const href = attribute(node, 'href') ?? '';
      if (href !== '' && !/\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?.*)?$/i.test(href)) {
        note(carrying, node, `a picture leads nowhere now; it was a link to ${shortened(href)}`);
      }
      return picturesIn(node);
    }
    if (node.tagName !== 'figure' || node.children.some(isFigure)) return undefined;
    return outOfFigure(node);
  });
  // Those that a link in a figure held.
  if (hasFigures(tree)) outOfFigures(tree, carrying);
}

function outOfFigure(node: Element): Child[] {
  const isCaption = (child: Child) => child.type === 'element' && child.tagName === 'figcaption';
  const rest = node.children.filter((child) => !isCaption(child));
  const captions = node.children.filter(isCaption) as Element[];
  const [only, ...more] = rest.flatMap(picturesIn);
  const words = captions.map(wordsIn).join(' ').replace(/\s+/g, ' ').trim();
  if (only && more.length === 0 && !captions.some(hasLink) && words.length <= LONGEST_CAPTION) {
    if (words !== '') only.properties['dataCaption'] = words;
    return rest;
  }
  return [...rest, ...captions.map((caption) => h('p', ...caption.children))];
}

function hasFigures(tree: Root | Element): boolean {
  return tree.children.some((child) => child.type === 'element' && (child.tagName === 'figure' || hasFigures(child)));
}

function isFigure(node: Child): boolean {
  return node.type === 'element' && (node.tagName === 'figure' || node.children.some(isFigure));
}

function hasLink(node: Child): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(hasLink));
}

/** A table without its pictures, which have no place for a caption and a credit in a cell. */
function withoutPictures(table: Element, carrying: Carrying): Element {
  mapTree(table, (node) =>
    node.type === 'element' && node.tagName === 'img'
      ? [missing(carrying, node, 'a picture in a table', sourceOf(node))]
      : undefined,
  );
  return table;
}

function sourceOf(node: Element): string {
  const { dataCaption, dataCredit, ...properties } = node.properties;
  return (
    toHtml({ ...node, properties }) + (dataCaption ? ` ${dataCaption}` : '') + (dataCredit ? ` ${dataCredit}` : '')
  );
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
