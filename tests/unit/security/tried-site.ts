import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { hasErrors } from '../../../src/library/check/finding.ts';
import { loadLibrary } from '../../../src/library/load.ts';
import { parseContentFile, parseRegisterFile } from '../../../src/library/read/content-file.ts';
import { type Collection, REGISTERS } from '../../../src/model/collection.ts';
import { wrongWith } from './judge-site.ts';

/** What was wrong with what a site came to (see `wrongWith`), and whether it was refused. */
export interface Verdict {
  wrong: string[];
  refused: boolean;
}

const RICH = 'content/articles/rich-article.md';
const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'gloss-sites-'));
process.on('exit', () => rmSync(root, { recursive: true }));
cpSync(join(fixtures, 'small/content'), join(root, 'content'), { recursive: true });
cpSync(join(fixtures, 'attacks/rich-article.md'), join(root, RICH));
cpSync(join(fixtures, 'attacks/rich-sources.yaml'), join(root, 'content/sources/rich.yaml'));
mkdirSync(join(root, 'public'));
writeFileSync(join(root, 'public/favicon.svg'), '<svg/>');

/** The files of a small site without an error, by their paths; one article has every kind of text. */
export const FILES: ReadonlyMap<string, Buffer> = new Map(
  globSync('content/**/*.{md,yaml}', { cwd: root })
    .sort()
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path))]),
);

/** Reads the site from disk with some of its files changed, and others added. */
export async function trySite(changed: ReadonlyMap<string, Buffer>): Promise<Verdict> {
  try {
    for (const [path, bytes] of changed) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), bytes);
    }
    const folders = { content: join(root, 'content'), public: join(root, 'public'), base: '/', addressed: true };
    const built = await loadLibrary(folders, '2026-11-23');
    return { wrong: wrongWith(new Map([...FILES, ...changed]), built), refused: hasErrors(built.findings) };
  } finally {
    for (const path of changed.keys()) {
      const bytes = FILES.get(path);
      if (bytes) writeFileSync(join(root, path), bytes);
      else rmSync(join(root, path));
    }
  }
}

// All that the frontmatter of that article asks of its text.
const START = `${FILES.get(RICH)
  ?.toString('utf8')
  .replace(/(?<=\n---\n).*/s, '')}
Ada Lovelace met Charles Babbage. “It rains”, she wrote.[^letter][^memoir] [It was 1843.](correction:year)

## Lists and quotations

It has [no pretensions](claim:engine-originates-nothing).
`;

/** Builds the site in memory, with a text at the end of its article. */
export function tryText(text: string): Verdict {
  const files = new Map([...FILES, [RICH, Buffer.from(`${START}\n${text}\n`)]]);
  const parsed = [...files].map(([path, bytes]) => {
    const [, collection = ''] = path.split('/');
    const register = REGISTERS.find((name) => collection.replace('.yaml', '') === name);
    if (register) return parseRegisterFile(register, basename(path, '.yaml'), path, bytes.toString('utf8'));
    return parseContentFile(collection as Collection, basename(path, '.md'), path, bytes.toString('utf8'));
  });
  const built = buildLibrary(parsed, { base: '/', publicFiles: new Set(['/favicon.svg']) });
  return { wrong: wrongWith(files, built), refused: hasErrors(built.findings) };
}
