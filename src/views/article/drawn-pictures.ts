import type { ImageMetadata } from 'astro';
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** A picture of a text, as Astro has imported it. */
export interface TextPicture {
  path: string;
  image: ImageMetadata;
}

/** How a picture is asked for in a format and at several widths: `getImage` of `astro:assets`. */
export type Draw = (options: {
  src: ImageMetadata;
  format: string;
  width: number;
  widths?: number[];
}) => Promise<{ src: string; srcSet: { attribute: string } }>;

/** The widths that are made of a picture, in pixels: those of phones and of the text (38 rem), at one and two dots a pixel. */
const WIDTHS = [320, 640, 960];
const WIDEST = 1216;

/** How wide a picture is shown: that of the text, or of the window. */
const SIZES = '(min-width: 40rem) 38rem, 100vw';

/** A text with its pictures in it, and the address of each in the format that everything knows, by its path. */
export interface DrawnText {
  text: Root;
  addresses: ReadonlyMap<string, string>;
}

/**
 * A text with its pictures drawn: in WebP and in a format that every browser and reader knows, at several widths, with the
 * size that it will have, so that nothing moves when it comes. Drawings and animations stand as they are.
 */
export async function drawPictures(text: Root, pictures: readonly TextPicture[], draw: Draw): Promise<DrawnText> {
  const drawn = new Map<string, Drawn>();
  for (const { path, image } of pictures) drawn.set(path, await drawnPicture(image, draw));
  const tree = structuredClone(text);
  visit(tree, 'element', (node, index, parent) => {
    const picture = drawn.get(String(node.properties['dataPicture'] ?? ''));
    if (!picture || !parent || index === undefined) return undefined;
    parent.children[index] = picture.element(String(node.properties['alt'] ?? ''));
    return [SKIP, index + 1];
  });
  return { text: tree, addresses: new Map([...drawn].map(([path, { address }]) => [path, address])) };
}

interface Drawn {
  address: string;
  element: (alt: string) => Element;
}

async function drawnPicture(picture: ImageMetadata, draw: Draw): Promise<Drawn> {
  // Whoever reads a property of the image itself has its file published as it is, with the place that a camera wrote into it; its
  // copy can be read (`astro/dist/assets/utils/proxy.js`).
  const image = (picture as ImageMetadata & { clone?: ImageMetadata }).clone ?? picture;
  const { format } = image;
  const width = Math.min(image.width, WIDEST);
  const size = { width, height: Math.round((image.height * width) / image.width) };
  const img = (src: string, alt: string, more: Record<string, unknown> = {}) =>
    h('img', { src, alt, ...size, loading: 'lazy', decoding: 'async', ...more });
  if (format === 'svg' || format === 'gif') {
    const { src } = picture;
    return { address: src, element: (alt) => img(src, alt) };
  }
  const options = { src: picture, width, widths: [...WIDTHS.filter((each) => each < width), width] };
  const webp = await draw({ ...options, format: 'webp' });
  const plain = await draw({ ...options, format: format === 'png' ? 'png' : 'jpg' });
  const source = h('source', { type: 'image/webp', srcSet: webp.srcSet.attribute, sizes: SIZES });
  return {
    address: plain.src,
    element: (alt) => h('picture', [source, img(plain.src, alt, { srcSet: plain.srcSet.attribute, sizes: SIZES })]),
  };
}
