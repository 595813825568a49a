import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { glossFiles } from '../corpus/gloss-files.ts';
import { writeFiles } from '../write-files.ts';
import { CACHE, type Contender, MOMENT, PROJECT, versionOf } from './contender.ts';

/** What of Gloss can be left out, and the setting of `site.yaml` that does it. */
const SETTINGS = { pictures: 'sharePictures', copies: 'compressedCopies', embeds: 'embeds' } as const;

export type Part = keyof typeof SETTINGS;
export const PARTS = Object.keys(SETTINGS) as Part[];

/** This project, with parts of it left out where that is asked. */
export function gloss(without: readonly Part[]): Contender {
  const root = join(CACHE, 'gloss-site');
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
      writeFiles(root, [...glossFiles(corpus), ['content/site.yaml', siteYaml(without)]]);
    },
    fileOf: (what, id, kind) =>
      what === 'entities' ? `content/entities/${kind}/${id}.md` : `content/articles/${id}.md`,
    build: {
      args: [join(PROJECT, 'tests/sites/astro.ts'), 'build', root, '--site', 'https://news.example'],
      cwd: PROJECT,
      env,
    },
    check: { args: [join(PROJECT, 'src/cli/check.ts'), root, '--site', 'https://news.example'], cwd: PROJECT, env },
  };
}

/** The settings of a site without parts of it. */
function siteYaml(without: readonly Part[]): string {
  return ['name: News', ...without.map((part) => `${SETTINGS[part]}: false`), ''].join('\n');
}
