import { z } from 'zod';

const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/i, 'A colour is written #0f5468');

/** The colours of a page that a newsroom chooses, by the names of the custom properties in `src/styles/tokens.css`. */
export const colourSchemeSchema = z.strictObject({
  paper: colourSchema.optional().meta({ description: 'Behind the text.' }),
  surface: colourSchema.optional().meta({ description: 'Behind cards and fields.' }),
  wash: colourSchema.optional().meta({ description: 'Behind boxes that are set apart.' }),
  ink: colourSchema.optional().meta({ description: 'The text.' }),
  'ink-soft': colourSchema.optional().meta({ description: 'What is of less weight: dates, captions.' }),
  line: colourSchema.optional().meta({ description: 'Rules and borders.' }),
  accent: colourSchema.optional().meta({ description: 'Links and whatever can be pressed.' }),
  mark: colourSchema.optional().meta({ description: 'Behind words that are marked.' }),
});

export type ColourScheme = z.infer<typeof colourSchemeSchema>;

/** The colours of the program, for light and dark paper. */
export const COLOURS = {
  light: {
    paper: '#fcfbf8',
    surface: '#ffffff',
    wash: '#f3f1ea',
    ink: '#1d1c1a',
    'ink-soft': '#5a5750',
    line: '#dcd8cd',
    accent: '#0f5468',
    mark: '#fdf0b8',
  },
  dark: {
    paper: '#171614',
    surface: '#211f1c',
    wash: '#24221e',
    ink: '#e9e5dc',
    'ink-soft': '#aaa498',
    line: '#3b3832',
    accent: '#8cc9dc',
    mark: '#574a12',
  },
} as const satisfies Record<'light' | 'dark', Record<keyof ColourScheme, string>>;

export type Scheme = keyof typeof COLOURS;

/** Two colours that too little tells apart. */
export interface LowContrast {
  scheme: Scheme;
  text: keyof ColourScheme;
  behind: keyof ColourScheme;
  /** From 1 to 21, to one place, rounded down. */
  ratio: number;
}

/** The contrast that text needs: WCAG 2.2, 1.4.3, level AA. */
export const LEAST_CONTRAST = 4.5;

/** What stands on what in the pages. */
const PAIRS = (['ink', 'ink-soft', 'accent'] as const).flatMap((text) =>
  (['paper', 'surface', 'wash'] as const).map((behind) => ({ text, behind })),
);

/** The pairs of a newsroom's colours, with the program's in place of those that are left out, that too little tells apart. */
export function lowContrasts(chosen: Partial<Record<Scheme, ColourScheme | undefined>>): LowContrast[] {
  return (['light', 'dark'] as const).flatMap((scheme) => {
    if (chosen[scheme] === undefined) return [];
    const colourOf = (name: keyof ColourScheme) => chosen[scheme]?.[name] ?? COLOURS[scheme][name];
    return [...PAIRS, { text: 'ink', behind: 'mark' } as const].flatMap(({ text, behind }) => {
      const ratio = contrast(colourOf(text), colourOf(behind));
      return ratio < LEAST_CONTRAST ? [{ scheme, text, behind, ratio: Math.floor(ratio * 10) / 10 }] : [];
    });
  });
}

/** How much lighter one colour is than the other, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, "relative luminance", of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
