import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCorpus, type Size } from './corpus/corpus.ts';
import { glossFiles } from './corpus/gloss-files.ts';
import { writeFiles } from './write-files.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** Writes a site of Gloss with made-up news: its `content`, and the `public` of the project. */
export function writeGlossSite(folder: string, size: Size): void {
  rmSync(join(folder, 'content'), { recursive: true, force: true });
  cpSync(join(project, 'public'), join(folder, 'public'), { recursive: true });
  writeFiles(folder, glossFiles(makeCorpus(size)));
}

/** `node tests/bench/build/write-corpus.ts FOLDER [--articles 1000] [--entities 500] [--years 4] [--rich] [--seed 1]` */
if (import.meta.main) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      articles: { type: 'string', default: '1000' },
      entities: { type: 'string', default: '500' },
      years: { type: 'string' },
      rich: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('Say into which folder the site is written.');
  const { articles, entities, seed, rich, years } = values;
  writeGlossSite(folder, {
    articles: Number(articles),
    entities: Number(entities),
    seed: Number(seed),
    rich,
    ...(years !== undefined && { years: Number(years) }),
  });
}
