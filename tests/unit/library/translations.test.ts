import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathInEdition, pathsOfEdition } from '../../../src/library/edition.ts';
import { parseTexts } from '../../../src/library/read/parse-texts.ts';
import { fillFromOriginal, nameOfFile, strayTranslations } from '../../../src/library/read/translations.ts';

test('the name of a file says the id of its entry, and the language of a translation', () => {
  assert.deepEqual(nameOfFile('claims/it-rained.zh-Hant.md'), { id: 'it-rained', language: 'zh-Hant' });
  assert.deepEqual(nameOfFile('speakers.es.yaml'), { id: 'speakers', language: 'es' });
  assert.deepEqual(nameOfFile('articles/2026/the-bridge.md'), { id: 'the-bridge' });
});

const [file] = parseTexts([{ path: 'claims/it-rained.es.md', text: '---\ntranslated: 2026-01-01\n---\n' }]);

/** What a translation comes to beside its original. */
function filled(fields: object, original: object): { fields: Record<string, unknown>; found: string[] } {
  assert.ok(file);
  const own = structuredClone(fields) as Record<string, unknown>;
  const problems = fillFromOriginal(file, own, original as Record<string, unknown>);
  return { fields: own, found: problems.map(({ rule, values }) => `${rule} ${JSON.stringify(values)}`) };
}

test('what a translation leaves out is that of its original, entry by entry', () => {
  const original = { title: 'It rained', chain: [{ who: 'a', did: 'saw' }, { who: 'b', did: 'said', note: 'n' }, 'c'] };
  const { fields, found } = filled(
    { translated: '2026-01-01', title: 'Llovió', chain: [{}, { did: 'dijo' }, {}] },
    original,
  );
  assert.deepEqual(found, []);
  assert.deepEqual(fields, {
    language: 'es',
    title: 'Llovió',
    chain: [{ who: 'a', did: 'saw' }, { who: 'b', did: 'dijo', note: 'n' }, 'c'],
  });
});

test('a list that has not as many entries as its original is an error, and the original’s stands', () => {
  const { fields, found } = filled({ keyPoints: ['uno'] }, { keyPoints: ['one', 'two'] });
  assert.deepEqual(found, ['unequal-translation {"field":"keyPoints","own":1,"original":2}']);
  assert.deepEqual(fields['keyPoints'], ['one', 'two']);
});

test('a quotation in translation has the words as they were said beside it', () => {
  const quote = { translation: 'llovió' };
  assert.deepEqual(filled({ quote }, { quote: { text: 'it rained', language: 'en' } }).fields['quote'], {
    text: 'llovió',
    language: 'es',
    translatedFrom: 'en',
    original: 'it rained',
  });
  const fromChinese = { text: 'it rained', language: 'en', translatedFrom: 'zh' };
  assert.deepEqual(filled({ quote }, { quote: fromChinese }).fields['quote'], {
    text: 'llovió',
    language: 'es',
    translatedFrom: 'zh',
  });
});

test('a translation of nothing, or into a language that the site does not have, is an error', () => {
  const text = '---\ntitle: T\n---\n';
  const files = parseTexts(
    ['topics/a.md', 'topics/a.es.md', 'topics/b.es.md', 'topics/a.fr.md'].map((path) => ({ path, text })),
  );
  const found = strayTranslations(files, ['es']).map(({ file: { path }, values }) => [path, values]);
  assert.deepEqual(found, [
    ['content/topics/a.fr.md', { case: 'language', language: 'fr' }],
    ['content/topics/b.es.md', { case: 'original', id: 'b' }],
  ]);
});

test('an edition leads to its own pages, and to those of the site’s own language for what it has not', () => {
  const pages = {
    articles: new Set(['x']),
    entities: new Set(['li']),
    claims: new Set<string>(),
    topics: new Set<string>(),
  };
  const to = (path: string) => pathInEdition(path, 'es', pages);
  assert.deepEqual(
    [
      '/articles/x/#part',
      '/articles/y/',
      '/entities/li/',
      '/entities/li.json',
      '/',
      '/policies/',
      'https://a.example/',
    ].map(to),
    [
      '/es/articles/x/#part',
      '/articles/y/',
      '/es/entities/li/',
      '/entities/li.json',
      '/es/',
      '/policies/',
      'https://a.example/',
    ],
  );
  assert.deepEqual([...pathsOfEdition(pages)].sort(), [
    '/',
    '/articles/',
    '/articles/x/',
    '/entities/',
    '/entities/li/',
  ]);
});
