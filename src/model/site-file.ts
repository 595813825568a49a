import { z } from 'zod';
import { colourSchemeSchema } from './colours.ts';
import { languageSchema } from './fields/id.ts';
import { textPerLanguageSchema } from './fields/text-per-language.ts';
import { defaultsSchema } from './site-defaults.ts';

/** An address of the web, or of mail. */
const contactSchema = z
  .string()
  .regex(/^(?:https:\/\/|mailto:)\S+$/, 'Write an address such as mailto:desk@example.org or https://example.org/form');

/** What stands in the head or the foot of every page: a list of the site, one of its own pages, or any address. */
const navigationSchema = z.array(
  z.union([
    z.enum(['articles', 'topics', 'entities', 'claims', 'years', 'corrections', 'policies']),
    z.strictObject({
      page: z.string().min(1).meta({ description: 'The id of a file in `pages/`.' }),
    }),
    z.strictObject({
      label: textPerLanguageSchema.meta({ description: 'What the link is called.' }),
      to: z
        .string()
        .regex(/^(?:\/|https:\/\/)\S*$/, 'Write a path such as /articles/ or an address that begins with https://')
        .meta({ description: 'A path of the site, or an address that begins with `https://`.' }),
    }),
  ]),
);

export const fontSchema = z.strictObject({
  family: z.string().min(1).max(60).meta({ description: 'What the font is called: “Literata”.' }),
  file: z
    .string()
    .regex(/^\/[^?#]+\.woff2$/, 'Write the path of a .woff2 file in public/, such as /fonts/literata.woff2')
    .meta({ description: 'The path of its file in `public/`, a variable font in WOFF2: `/fonts/literata.woff2`.' }),
  italic: z
    .string()
    .regex(/^\/[^?#]+\.woff2$/, 'Write the path of a .woff2 file in public/, such as /fonts/literata-italic.woff2')
    .optional()
    .meta({ description: 'The path of the file with its italics.' }),
  licence: z.string().min(1).meta({
    description: 'The licence under which it may be sent to readers, shown with those of the program.',
  }),
});

export const licenceSchema = z.strictObject({
  name: z.string().min(1).max(80).meta({ description: 'What it is called: “CC BY 4.0”.' }),
  url: z.url({ protocol: /^https$/ }).meta({ description: 'The address that says it.' }),
});

export const feedbackSchema = z.strictObject({
  mistakes: contactSchema.optional().meta({
    description:
      'Where readers report a mistake: `mailto:…`, or the address of a form, in which `{url}` and `{title}` stand for the page.',
  }),
  replies: contactSchema.optional().meta({
    description: 'Where those of whom something is said can reply; written like `mistakes`.',
  }),
});

export const siteColoursSchema = z.strictObject({
  light: colourSchemeSchema.optional().meta({ description: 'Colours on light paper.' }),
  dark: colourSchemeSchema.optional().meta({ description: 'Colours on dark paper.' }),
});

export const siteNavigationSchema = z.strictObject({
  header: navigationSchema.optional().meta({
    description:
      'What the head of every page leads to, in order: `articles`, `topics`, `entities`, `claims`, `years`, `corrections`, `policies`, a page of your own (`page: about`), or any address (`label` and `to`).',
  }),
  footer: navigationSchema.optional().meta({ description: 'The same for the foot.' }),
});

/** `content/site.yaml`: what is one newsroom's own. */
export const siteSchema = z.strictObject({
  name: textPerLanguageSchema.default('News').meta({
    description:
      'What the site is called; where it is written otherwise in another script, a text per language (`en: …`, `ru: …`).',
  }),
  tagline: textPerLanguageSchema.default('').meta({
    description:
      'A few words behind the name on the first page and in its title; a text per language where there are several.',
  }),
  summary: textPerLanguageSchema.default('').meta({
    description: 'What the site is, in one sentence: in the foot of every page, and for programs.',
  }),
  id: z
    .string()
    .regex(
      /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      'Write a UUID, such as that of `node -p "crypto.randomUUID()"`',
    )
    .optional()
    .meta({
      description:
        'A UUID that tells the entries of its feeds from those of all other sites, chosen once and never changed. Without it they change when the name does.',
    }),
  languages: z
    .array(languageSchema)
    .min(1, 'A site has at least one language')
    .refine((tags) => new Set(tags).size === tags.length, 'Each language once')
    .default(['en'])
    .meta({
      description:
        'Its languages (BCP 47). The first is its own; each other one has pages under its tag, such as `/es/`, of what is written or translated in it.',
    }),
  address: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({
      description:
        'Where it is published, without a path: `https://example.org`; `--site` says otherwise for one build.',
    }),
  base: z
    .string()
    .regex(/^\/(?:[\w.~-]+\/?)*$/, 'Write a path such as /news')
    .optional()
    .meta({
      description: 'The path under which it stands there, such as `/news`; `--base` says otherwise for one build.',
    }),
  timeZone: z
    .string()
    .refine(isTimeZone, 'Write a time zone of the IANA database, such as Europe/Madrid')
    .default('UTC')
    .meta({
      description:
        'The time zone in which the site is built as of its day: `Europe/Madrid`. A day of publication begins at midnight UTC all the same.',
    }),
  navigation: siteNavigationSchema
    .optional()
    .meta({ description: 'What the head and the foot of every page lead to.' }),
  colours: siteColoursSchema
    .optional()
    .meta({ description: 'Its colours; each that is left out is that of the program.' }),
  logo: z
    .string()
    .regex(/^\/[^?#]+\.(?:svg|png|webp|avif)$/, 'Write the path of a picture in public/, such as /logo.svg')
    .optional()
    .meta({ description: 'The path of a picture in `public/` before its name: `/logo.svg`.' }),
  fonts: z
    .strictObject({
      text: fontSchema.optional().meta({ description: 'The font of texts and titles.' }),
      frame: fontSchema.optional().meta({ description: 'The font of all else.' }),
    })
    .optional()
    .meta({ description: 'Fonts of its own, sent from the site itself.' }),
  footer: textPerLanguageSchema.optional().meta({
    description: 'What the foot of every page says in place of the summary: who publishes it, where, under which law.',
  }),
  licence: licenceSchema
    .default({ name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' })
    .meta({ description: 'The licence of its texts and data; quotations and pictures of others are left out of it.' }),
  feedback: feedbackSchema.optional().meta({
    description: 'Where readers, and those of whom something is said, can write. What is left out is not shown.',
  }),
  embeds: z.boolean().default(true).meta({
    description: 'Whether other sites may show cards of its claims and entities in their pages.',
  }),
  sharePictures: z.boolean().default(true).meta({
    description:
      'Whether every article has a picture of its own where a link to it is shared; else all have that of the site.',
  }),
  compressedCopies: z.boolean().default(true).meta({
    description:
      'Whether every text has copies beside it that are compressed already, for hosts that send them (nginx, Caddy, Apache): more than half of all files.',
  }),
  apache: z.boolean().default(false).meta({
    description:
      'Whether it is published on Apache, as on most shared hosts: then the build writes an `.htaccess` with its 404 page, headers and redirects, in the place of `_headers`.',
  }),
  reviewRequired: z.boolean().default(false).meta({
    description:
      'Whether nothing is published that no second editor has read: an article without `reviewed`, or changed since, is an error then.',
  }),
  protectedNamesRequired: z.boolean().default(false).meta({
    description: 'Whether a build without a list of names that must never be published stops.',
  }),
  defaults: defaultsSchema
    .default({})
    .meta({ description: 'What a file is taken to say where it leaves a field out.' }),
});

export type SiteFile = z.infer<typeof siteSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
