import { z } from 'zod';

/** A picture that a text shows. Its alternative text stands where it is shown. */
export const pictureSchema = z.strictObject({
  /** Its file, in `content/pictures`: "flood.jpg". */
  file: z.string().min(1),
  /** What it shows, under it. */
  caption: z.string().min(1).max(300).optional(),
  /** Who made it. */
  credit: z.string().min(1).max(120),
  /** On what terms it is shown, in words ("CC BY 4.0", "© the Port Authority, with permission") or as an address. */
  licence: z.string().min(1).max(200),
  /** The address at which it was found. */
  source: z.url({ protocol: /^https?$/, error: 'An address begins with http:// or https://' }).optional(),
});

export type Picture = z.infer<typeof pictureSchema>;

/** Whether a licence is given as an address. */
export function isAddress(licence: string): boolean {
  return /^https?:\/\/\S+$/i.test(licence);
}

/** The endings of pictures that pages can show; each is written in other formats too, but for drawings and animations. */
export const PICTURE_ENDINGS = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif', 'svg'] as const;

/** What keeps a file from being shown. */
export type PictureFault =
  | { case: 'format'; ending: string }
  /** It is not what its ending says. */
  | { case: 'broken' }
  | { case: 'too-large'; megabytes: number; megapixels: number }
  /** A drawing that holds scripts, or asks for other files. */
  | { case: 'active' };

/** The picture files of a site, by their path in `content/pictures`, with what keeps each from being shown. */
export type PictureFiles = ReadonlyMap<string, PictureFault | undefined>;

/** The folder of the pictures, in that of the content. */
export const PICTURES = 'pictures';
