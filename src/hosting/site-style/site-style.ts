import { COLOURS, type ColourScheme, type Scheme } from '../../model/colours.ts';
import type { SiteFile } from '../../model/site-file.ts';

type Fonts = NonNullable<SiteFile['fonts']>;

/** The custom properties of `src/styles/tokens.css` that a newsroom's font takes the first place in. */
const FAMILIES = { text: '--font-text', frame: '--font-ui' } as const satisfies Record<keyof Fonts, string>;

/**
 * The styles that the settings of a site make: colours, where the system, or the reader, wants them light or dark, and fonts. On paper
 * colours are light.
 */
export function siteStyle({ colours, fonts = {} }: Pick<SiteFile, 'colours' | 'fonts'>): string {
  const of = (scheme: Scheme) => properties({ ...COLOURS[scheme], ...colours?.[scheme] });
  return [
    // What is printed has colours of its own.
    `:where(:root) { ${of('light')} }`,
    `@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${of('dark')} } }`,
    `@media screen { :root[data-theme="dark"] { ${of('dark')} } }`,
    ...(['text', 'frame'] as const).flatMap((use) => fontRules(use, fonts[use])),
  ].join('\n');
}

function properties(colours: ColourScheme): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}

function fontRules(use: keyof Fonts, font: Fonts['text']): string[] {
  if (!font) return [];
  const family = JSON.stringify(font.family);
  const face = (file: string, style: string) =>
    `@font-face { font-family: ${family}; src: url("${file}") format("woff2"); font-weight: 200 900; font-style: ${style}; font-display: swap; }`;
  return [
    face(font.file, 'normal'),
    ...(font.italic === undefined ? [] : [face(font.italic, 'italic')]),
    `:root { ${FAMILIES[use]}: ${family}, ${use === 'text' ? 'serif' : 'system-ui, sans-serif'}; }`,
  ];
}
