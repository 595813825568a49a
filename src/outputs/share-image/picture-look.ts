import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COLOURS } from '../../model/colours.ts';
import { TYPEFACES } from './picture-fonts.ts';
import { canBeSet } from './set-text.ts';

/** The colours of a picture, `#rrggbb`, by their names in `src/styles/tokens.css`: those of the site on light paper. */
export interface PictureColours {
  paper: string;
  ink: string;
  'ink-soft': string;
  accent: string;
  line: string;
}

/** How the pictures of a site look. */
export interface PictureLook {
  colours: PictureColours;
  /** The file of a picture that stands before the name of the site. */
  logo?: string | undefined;
}

/** What a site chooses of it. */
export interface ChosenLook {
  colours?: Partial<Record<keyof PictureColours, string | undefined>> | undefined;
  /** A path in `public/`. */
  logo?: string | undefined;
}

/**
 * How the pictures of a site look that has chosen this: the program's colours for what is left out, and the icon of the site in the place
 * of a name that the fonts cannot write.
 *
 * @param name the name of the site
 * @param publicFolder the file URL of `public/`
 */
export function pictureLook({ colours = {}, logo }: ChosenLook, name: string, publicFolder: URL): PictureLook {
  const mark = logo ?? (canBeSet(name, TYPEFACES.name) ? undefined : '/favicon.svg');
  const file = mark === undefined ? undefined : new URL(`.${mark}`, publicFolder);
  return {
    colours: {
      paper: colours.paper ?? COLOURS.light.paper,
      ink: colours.ink ?? COLOURS.light.ink,
      'ink-soft': colours['ink-soft'] ?? COLOURS.light['ink-soft'],
      accent: colours.accent ?? COLOURS.light.accent,
      line: colours.line ?? COLOURS.light.line,
    },
    ...(file && existsSync(file) && { logo: fileURLToPath(file) }),
  };
}
