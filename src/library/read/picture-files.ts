import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import sharp from 'sharp';
import { PICTURE_ENDINGS, type PictureFault, type PictureFiles } from '../../model/picture.ts';

/** So large a picture may be: what a camera gives. Larger ones take minutes, or the memory of a small machine. */
const MEGABYTES = 40;
const MEGAPIXELS = 120;

/** What `sharp` calls a format, by the ending of its files. */
const FORMATS: Readonly<Record<(typeof PICTURE_ENDINGS)[number], string>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'heif',
  gif: 'gif',
  svg: 'svg',
};

/** What makes a drawing more than one: it runs, or asks for other files. */
const ACTIVE =
  /<\s*(?:script|foreignObject|iframe|embed|object|handler|listener|set|animate\w*)\b|\son\w+\s*=|<!ENTITY|<\?xml-stylesheet|@import|(?:href|src)\s*=\s*["']?\s*(?!["'#])(?!data:image\/(?:png|jpe?g|webp|gif);)|url\(\s*["']?\s*(?!["'#])/i;

/** The pictures in a folder and those inside it, by their path in it; none where there is no such folder. */
export async function readPictures(folder: string): Promise<PictureFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const files = new Map<string, PictureFault | undefined>();
  for (const path of paths) files.set(path, await pictureFault(join(folder, path)));
  return files;
}

/** What keeps a picture from being shown, if anything. */
export async function pictureFault(path: string): Promise<PictureFault | undefined> {
  const ending = extname(path).slice(1);
  const known = PICTURE_ENDINGS.find((each) => each === ending.toLowerCase());
  if (!known) return { case: 'format', ending };
  try {
    const { size } = await stat(path);
    const { format, width, height } = await sharp(path, { limitInputPixels: false }).metadata();
    if (format !== FORMATS[known]) return { case: 'broken' };
    if (size > MEGABYTES * 1_000_000 || width * height > MEGAPIXELS * 1_000_000)
      return { case: 'too-large', megabytes: MEGABYTES, megapixels: MEGAPIXELS };
    return known === 'svg' && ACTIVE.test(await readFile(path, 'utf8')) ? { case: 'active' } : undefined;
  } catch {
    return { case: 'broken' };
  }
}
