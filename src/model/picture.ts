import { z } from 'zod';

/** A picture that a text shows. Its alternative text stands where it is shown. */
export const pictureSchema = z.strictObject({
  file: z.string().min(1).meta({ description: 'Its path in `pictures/`: `flood.jpg`.' }),
  caption: z.string().min(1).max(300).optional().meta({ description: 'What stands under it.' }),
  credit: z.string().min(1).max(120).meta({ description: 'Who made it.' }),
  licence: z.string().min(1).max(200).meta({
    description: 'On what terms it is shown: its address, or words (“CC0”, “© the Port Authority, with permission”).',
  }),
  source: z
    .url({ protocol: /^https?$/, error: 'An address begins with http:// or https://' })
    .optional()
    .meta({ description: 'The address at which it was found.' }),
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
