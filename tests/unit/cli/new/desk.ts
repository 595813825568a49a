import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { MigratedFile } from '../../../../src/cli/migrate/frontmatter-edits.ts';
import { readOptions } from '../../../../src/cli/new/options.ts';
import { startAll } from '../../../../src/cli/new/start-all.ts';
import { loadLibrary } from '../../../../src/library/load.ts';

export type Files = Record<string, string>;

/** The site's day in these tests. */
export const TODAY = '2026-11-25';

/** A site in which something can be started: an author, a topic, a source, a person, and an article that names her. */
export const SITE: Files = {
  'authors/desk.md': '---\nname: The desk\nrole: Writes\n---\n',
  'topics/bridges.md': '---\ntitle: Bridges\nsummary: What carries roads.\n---\n',
  'sources/2026.yaml':
    "# Of this year.\ngazette-2026-11-20:\n  outlet: { named: Gazette }\n  title: Rain\n  date: '2026-11-20'\n  url: https://www.gazette.example/rain/\n",
  'entities/people/ana-bo.md':
    '---\nkind: person\nnames:\n  - { text: Ana Bo, language: en }\ndescription: Engineer\nsummary: An engineer.\nsources: [gazette-2026-11-20]\nchecked: 2026-11-21\n---\n',
  'articles/rain.md':
    '---\ntitle: Rain\nsummary: It rained.\nkind: report\npublished: 2026-11-21\nauthors: [desk]\nentities: [ana-bo] # the engineer\n---\n\nAna Bo saw it rain.[^gazette-2026-11-20]\n',
};

export const filesOf = (files: Files): MigratedFile[] => Object.entries(files).map(([path, text]) => ({ path, text }));

/** What a command makes of some files: with the answers that are piped in, one for each question. */
export async function newIn(
  files: Files,
  args: readonly string[],
  { answers = [], texts = {}, isTerminal = false }: { answers?: string[]; texts?: Files; isTerminal?: boolean } = {},
) {
  const questions: string[] = [];
  const told: string[] = [];
  const lines = [...answers];
  const readText = (path: string) => texts[path] ?? '';
  const { files: changed, started } = await startAll(filesOf(files), readOptions(args, readText).entries, {
    today: TODAY,
    readText,
    answers: {
      isTerminal,
      ask: async (question) => {
        questions.push(question);
        return lines.shift();
      },
      tell: (line) => void told.push(line),
    },
  });
  const after = { ...files, ...Object.fromEntries(changed.map(({ path, text }) => [path, text])) };
  return { changed, started, after, questions, told };
}

/** What the check finds in some files, as `npm run check` reads them: "path line:column rule". */
export async function findingsIn(files: Files): Promise<string[]> {
  const { findings } = await loaded(files, false);
  return findings.map(({ file, line, column, rule }) => `${file.replace('content/', '')}:${line}:${column} ${rule}`);
}

/** The ids of the entities that have a page, in dev or in what is published. */
export async function entitiesIn(files: Files, where: 'dev' | 'published'): Promise<string[]> {
  const { library } = await loaded(files, where === 'dev');
  return library.entities.map(({ id }) => id);
}

async function loaded(files: Files, drafts: boolean) {
  const root = mkdtempSync(join(tmpdir(), 'new-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      const file = join(root, 'content', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const folders = { content: join(root, 'content'), public: join(root, 'public'), base: '/', addressed: false };
    return await loadLibrary(folders, `${TODAY}T12:00Z`, { drafts });
  } finally {
    rmSync(root, { recursive: true });
  }
}
