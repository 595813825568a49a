import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { wrongPlace } from '../../../hosting/published-at.ts';
import { languageSchema } from '../../../model/fields/id.ts';
import { PROGRAM } from '../../../site/program.ts';
import { CONTENT } from '../../../site/site-folder.ts';
import { optionsOf } from '../../read-options.ts';
import { idFrom } from '../new-ids.ts';
import { Refusal } from '../refusal.ts';
import { programSpec } from './program-spec.ts';
import { sitePackage } from './site-package.ts';
import { starterFiles } from './starter-files.ts';

/** A site as it is to be written. */
export interface StartedSite {
  folder: string;
  /** The text of each file that is new or changes, by its path in that folder. */
  files: Map<string, string>;
  dryRun: boolean;
  told: string[];
}

/**
 * A site of its own, which asks for nothing: the options of `new site [FOLDER] [--name "…"] [--language TAG] [--address URL]`.
 * What is there already stays, and is completed where it is a `package.json`. Throws a {@link Refusal} where there is content.
 *
 * @param here the folder in which it was asked for
 * @param today the day that its files name (ISO)
 */
export function startSite(args: readonly string[], here: string, today: string): StartedSite {
  const options = {
    name: { type: 'string' },
    language: { type: 'string', default: 'en' },
    address: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  } as const;
  const given = optionsOf({ args: [...args], allowPositionals: true, options });
  if ('refused' in given) throw new Refusal(given.refused);
  const { values, positionals } = given;
  if (positionals.length > 1) throw new Refusal('Give one folder: new site FOLDER.');
  const folder = resolve(here, positionals[0] ?? '.');
  if (existsSync(join(folder, CONTENT))) throw new Refusal(`There is content already: ${join(folder, CONTENT)}.`);
  if (!languageSchema.safeParse(values.language).success)
    throw new Refusal(`--language ${values.language}: Write a language tag such as en, pt or zh-Hant.`);
  const name = (values.name ?? titleOf(basename(folder))).trim();
  if (name === '') throw new Refusal('--name: Say what the site is called.');
  const newsroom = idFrom(name, values.language) ?? 'newsroom';
  const words = {
    name,
    newsroom,
    language: values.language,
    today,
    uuid: randomUUID(),
    address: addressLines(values.address),
  };
  const files = starterFiles(words);
  const left = [...files.keys()].filter((path) => existsSync(join(folder, path)));
  for (const path of left) files.delete(path);
  const program = JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8')).name;
  const spec = programSpec(PROGRAM, program, folder);
  const manifest = join(folder, 'package.json');
  const before = existsSync(manifest) ? readFileSync(manifest, 'utf8') : undefined;
  files.set('package.json', sitePackage({ name: program, spec }, newsroom, before));
  const there = relative(here, folder);
  const first = there === '' ? [] : [`cd ${there}`];
  const install = existsSync(join(folder, 'node_modules', program)) ? [] : ['npm install'];
  return {
    folder,
    files,
    dryRun: values['dry-run'],
    told: [
      ...left.map((path) => `${path} is there already, and stays as it is.`),
      `The site "${name}" is started. Next:`,
      ...[...first, ...install, 'npx gloss dev'].map((line) => `  ${line}`),
    ],
  };
}

/** The name of a folder as that of a site: `our-news` as “Our news”. */
function titleOf(folder: string): string {
  const words = folder.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function addressLines(address: string | undefined): string {
  if (address === undefined) return '# address: https://example.org';
  if (!URL.canParse(address)) throw new Refusal(`--address ${address}: this is no address. Write https://example.org.`);
  const { origin, pathname } = new URL(address);
  const base = pathname.replace(/\/+$/, '');
  const [wrong] = wrongPlace({ site: origin, base: base === '' ? '/' : base });
  if (wrong !== undefined) throw new Refusal(wrong);
  return [`address: ${origin}`, ...(base === '' ? [] : [`base: ${base}`])].join('\n');
}
