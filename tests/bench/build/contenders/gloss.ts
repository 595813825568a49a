import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossFiles } from '../corpus/gloss-files.ts';
import { writeFiles } from '../write-files.ts';
import { CACHE, type Contender, MOMENT, PROJECT, versionOf } from './contender.ts';

/** What of Gloss can be left out, and the setting in `src/site/settings.ts` that does it. */
const SETTINGS = { pictures: 'SHARE_PICTURES', copies: 'COMPRESSED_COPIES', embeds: 'EMBEDS' } as const;

export type Part = keyof typeof SETTINGS;
export const PARTS = Object.keys(SETTINGS) as Part[];

/** What of the project a build reads, beside the content. */
const PROGRAM = ['src', 'tests/sites', 'tests/style', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** This project, with parts of it left out where that is asked. */
export function gloss(without: readonly Part[]): Contender {
  const root = join(CACHE, 'gloss-site');
  const program = without.length > 0 ? copyWithout(without) : PROJECT;
  const env = { SOURCE_DATE_EPOCH: MOMENT, GLOSS_PROTECTED: undefined, GLOSS_PROTECTED_KEY: undefined };
  return {
    id: 'gloss',
    name: without.length > 0 ? `Gloss without ${without.join(' and ')}` : 'Gloss',
    versions: `Astro ${versionOf(PROJECT, 'astro')}, Pagefind ${versionOf(PROJECT, 'pagefind')}`,
    root,
    source: ['content', 'public'],
    // Where a check keeps what it made of a folder without packages.
    kept: join(PROJECT, 'node_modules/.astro/sites'),
    write(corpus) {
      rmSync(root, { recursive: true, force: true });
      cpSync(join(PROJECT, 'public'), join(root, 'public'), { recursive: true });
      writeFiles(root, glossFiles(corpus));
    },
    fileOf: (what, id, kind) =>
      what === 'entities' ? `content/entities/${kind}/${id}.md` : `content/articles/${id}.md`,
    build: {
      args: [join(program, 'tests/sites/astro.ts'), 'build', root, '--site', 'https://news.example'],
      cwd: program,
      env,
    },
    check: { args: [join(program, 'src/cli/check.ts'), root, '--site', 'https://news.example'], cwd: program, env },
  };
}

/** A copy of the program with other settings; it finds the packages of the project, since it lies below it. */
function copyWithout(without: readonly Part[]): string {
  const copy = join(CACHE, 'gloss-program');
  rmSync(copy, { recursive: true, force: true });
  for (const path of PROGRAM) cpSync(join(PROJECT, path), join(copy, path), { recursive: true });
  const file = join(copy, 'src/site/settings.ts');
  const settings = without.reduce(switchOff, readFileSync(file, 'utf8'));
  writeFileSync(file, settings);
  return copy;
}

function switchOff(settings: string, part: Part): string {
  const setting = new RegExp(`(?<=export const ${SETTINGS[part]}: boolean = )true;`);
  if (!setting.test(settings)) throw new Error(`There is no setting ${SETTINGS[part]} that could be switched off.`);
  return settings.replace(setting, 'false;');
}
