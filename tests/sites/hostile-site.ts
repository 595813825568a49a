import { stringify } from 'yaml';
import { buildLibrary } from '../../src/library/build-library.ts';
import { hasErrors } from '../../src/library/check/finding.ts';
import { parseContentFile } from '../../src/library/read/content-file.ts';
import type { Collection } from '../../src/model/collection.ts';
import { SUITES } from '../unit/security/attacks.ts';
import { type FixtureSite, fixtureSite } from './fixture-site.ts';
import { PAYLOADS } from './payloads.ts';

/** Makes the site: the texts of all suites that the check lets pass, and every payload in every field of free text. */
export function hostileSite(): FixtureSite {
  const files: Record<string, string> = {};
  let texts = 0;
  for (const [suite, all] of Object.entries(SUITES)) {
    const passing = all.filter((text) => passes([...BASE, ['articles/x', article('x', text)]]));
    // What is harmless by itself stands together; our own attacks, which may swallow what follows, each alone.
    const groups = suite.startsWith('Markdown') ? passing.map((text) => [text]) : inGroups(passing, 25);
    for (const group of groups) {
      const whole = group.join('\n\n');
      for (const text of passes([...BASE, ['articles/x', article('x', whole)]]) ? [whole] : group) {
        const id = `text-${texts++}`;
        files[`content/articles/${id}.md`] = article(id, text);
      }
    }
  }
  PAYLOADS.forEach((payload, index) => {
    const { files: own, source, number } = fields(payload, index);
    for (const [path, text] of own) files[`content/${path}.md`] = text;
    files[`content/sources/src-${index}.yaml`] = stringify({ [`src-${index}`]: source });
    files[`content/numbers/number-${index}.yaml`] = stringify({ [`number-${index}`]: number });
  });
  for (const [path, text] of BASE) files[`content/${path}.md`] = text;
  files['content/policies/feedback.md'] = file(
    {
      title: PAYLOADS[0],
      summary: PAYLOADS[1],
      updated: '2026-01-01',
      contact: 'mailto:a@b.example?x="><script>alert(1)</script>',
    },
    'Text.',
  );
  // The picture that every page names.
  files['public/favicon.svg'] = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
  return fixtureSite('hostile', files, 'tests/fixtures/none');
}

const BASE: [path: string, text: string][] = [['authors/desk', file({ name: 'Desk', role: 'R' }, '')]];

function article(id: string, text: string): string {
  return file({ title: id, summary: 'S', kind: 'report', published: '2026-01-01', authors: ['desk'] }, text);
}

/** One of each sort of content, with the payload in every field that takes free text. */
function fields(payload: string, n: number): { files: [path: string, text: string][]; source: object; number: object } {
  // The name would else be shared by the entities of one article, which the check refuses.
  const named = (name: string) => `${name} ${payload}`;
  const id = `src-${n}`;
  const source = {
    outlet: { named: payload },
    carrier: { unnamed: payload, why: payload },
    citing: [{ named: payload }],
    title: payload,
    identifiers: [{ scheme: payload, value: payload }],
    states: [{ state: 'corrected', date: '2025-12-02', note: payload, sources: [id] }],
    author: payload,
    date: '2025-12-01',
    url: `https://evil.example/${encodeURI('"><script>')}?q=${n}"><script>alert(1)</script>`,
    archived: "https://evil.example/'onclick='alert(1)",
  };
  const entity = (name: string) => ({
    names: [{ text: named(name), language: 'en' }],
    aliases: [`${name}ish ${payload}`],
    exceptions: [payload],
    description: payload,
    summary: payload,
    facts: [{ text: payload, from: '2025', sources: [id] }],
    dispute: payload,
    sources: [id],
    checked: '2026-01-01',
  });
  const claim = {
    title: payload,
    statement: payload,
    quote: { text: payload, language: 'en', translatedFrom: 'ru', original: payload },
    accounts: [
      { who: { named: payload }, sources: [id], note: payload },
      { who: { unnamed: payload, why: payload, of: `person-${n}` }, sources: [id] },
    ],
    act: 'asserts',
    date: '2025-12-01',
    occasion: payload,
    chain: [
      {
        accounts: [
          { who: { named: payload }, sources: [id] },
          { who: { unnamed: payload, why: payload }, sources: [id] },
        ],
        did: payload,
        sources: [id],
        note: payload,
      },
      { who: { named: payload }, did: payload, sources: [id], note: payload },
    ],
    evidence: [{ text: payload, sources: [id] }],
    about: [`person-${n}`],
    topics: [`topic-${n}`],
    sources: [id],
    checked: '2026-01-01',
  };
  const number = {
    what: payload,
    unit: 'people',
    about: [`person-${n}`],
    readings: [{ value: 7, at: '2025-12-01', by: { named: payload }, note: payload, sources: [id] }],
  };
  const files: [path: string, text: string][] = [
    [`authors/author-${n}`, file({ name: payload, role: payload }, 'Text.')],
    [`topics/topic-${n}`, file({ title: payload, summary: payload }, 'Text.')],
    [`pages/page-${n}`, file({ title: payload, summary: payload }, 'Text.')],
    [
      `entities/person-${n}`,
      file({ kind: 'person', ...entity('Person'), roles: [{ title: payload, from: '2025', sources: [id] }] }, 'Text.'),
    ],
    [`claims/claim-${n}`, file(claim, 'Text.')],
    [
      `claims/answer-${n}`,
      file(
        {
          ...claim,
          answers: [{ claim: `claim-${n}`, relation: 'denies', note: payload }],
          verdict: {
            rating: 'not proven',
            reviewer: `author-${n}`,
            date: '2026-01-01',
            method: payload,
            sources: [id],
          },
        },
        'Text.',
      ),
    ],
    [
      `articles/fields-${n}`,
      file(
        {
          title: payload,
          summary: payload,
          kind: 'report',
          published: '2026-01-01',
          updated: '2026-01-02',
          authors: [`author-${n}`],
          topics: [`topic-${n}`],
          keyPoints: [payload],
          whyItMatters: payload,
          entities: [
            { id: `person-${n}`, note: payload },
            { id: `spot-${n}`, note: payload, kind: 'event', date: '2025-11-01', ...entity('Spot') },
          ],
          updates: [{ id: 'one', at: '2026-01-02', text: payload, sources: [id] }],
          claims: [`claim-${n}`],
          openQuestions: [{ question: payload, entities: [`person-${n}`] }],
          method: payload,
          corrections: [{ id: 'one', date: '2026-01-02', was: payload, is: payload, why: payload, important: true }],
          timeline: [{ date: '2025-12-01', text: payload, words: payload, sources: [id] }],
        },
        `[A person](entity:person-${n}) and [an event](entity:spot-${n}).[^src-${n}] [It was said](claim:claim-${n}). [Put right.](correction:one)`,
      ),
    ],
  ];
  return { files, source, number };
}

function file(frontmatter: object, text: string): string {
  return `---\n${stringify(frontmatter)}---\n\n${text}\n`;
}

function passes(files: [path: string, text: string][]): boolean {
  const parsed = files.map(([path, text]) => {
    const [collection = '', id = ''] = path.split('/');
    return parseContentFile(collection as Collection, id, `content/${path}.md`, text);
  });
  return !hasErrors(buildLibrary(parsed, { base: '/', publicFiles: new Set() }).findings);
}

function inGroups<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
