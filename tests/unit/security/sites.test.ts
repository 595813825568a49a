import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildLibrary } from '../../../src/library/build-library.ts';
import type { Finding } from '../../../src/library/check/finding.ts';
import { parseContentFile } from '../../../src/library/read/content-file.ts';
import { wrongWith } from './judge-site.ts';
import { changedSites, texts } from './mutations.ts';
import { FILES, trySite, tryText, type Verdict } from './tried-site.ts';

/**
 * How many sites are tried, and from which seed: `GLOSS_FUZZ_RUNS=20000 GLOSS_FUZZ_SEED=7 node --test` with this file.
 * A failure tells its seed and path, and the smallest files that it was found with.
 */
const RUNS = Number(process.env['GLOSS_FUZZ_RUNS'] ?? 25);
const SEED = Number(process.env['GLOSS_FUZZ_SEED'] ?? 20_261_123);
const TEXTS = RUNS * 6;

/** Counts what became of the sites, and how long the slowest took, in milliseconds. */
function counter() {
  const counts = { refused: 0, published: 0, slowest: 0 };
  let start = performance.now();
  const count = ({ refused }: Verdict) => {
    counts[refused ? 'refused' : 'published']++;
    counts.slowest = Math.max(counts.slowest, Math.round(performance.now() - start));
  };
  const begin = () => {
    start = performance.now();
  };
  return { counts, count, begin };
}

test('the site as it is has no error, and says what its files say', async () => {
  assert.deepEqual(await trySite(new Map()), { wrong: [], refused: false });
});

test('the judge finds harm, lost words, changed fields, and findings that lie nowhere', () => {
  const files = new Map([['content/pages/x.md', Buffer.from('---\ntitle: T\nsummary: S\n---\n\nOne *two* three.\n')]]);
  const parsed = parseContentFile('pages', 'x', 'content/pages/x.md', String(files.get('content/pages/x.md')));
  const { library } = buildLibrary([parsed], { base: '/', publicFiles: new Set() });
  const wrong = (page: object, findings: Finding[] = []) =>
    wrongWith(files, {
      library: { ...library, pages: library.pages.map((as) => ({ ...as, ...page })) },
      findings,
    }).join();
  assert.equal(wrong({}), '');
  assert.match(wrong({ html: '<p>One <em>two</em> three.</p><script>x</script>' }), /<script>/);
  assert.match(wrong({ html: '<p>One two.</p>' }), /the text is ".*three\.", and the page says/);
  assert.match(wrong({ data: { title: 't', summary: 'S' } }), /title is "T", and the page says "t"/);
  const finding: Finding = {
    rule: 'unknown-source',
    values: { id: 'a' },
    file: 'content/pages/x.md',
    line: 6,
    column: 1,
  };
  assert.equal(wrong({}, [finding]), '');
  assert.match(wrong({}, [{ ...finding, line: 9 }]), /no such line/);
  assert.match(wrong({}, [{ ...finding, column: 18 }]), /no such column/);
  assert.match(wrong({}, [{ ...finding, file: 'content/pages/y.md' }]), /which is not there/);
});

test(`whatever stands in the files, a site is refused in words, or does no harm and says what they say (seed ${SEED})`, async (context) => {
  const { counts, count, begin } = counter();
  const property = fc.asyncProperty(changedSites(FILES), async (changed) => {
    begin();
    const verdict = await trySite(changed);
    count(verdict);
    const written = [...changed].map(([path, bytes]) => `${path}: ${JSON.stringify(bytes.toString('utf8'))}`);
    assert.deepEqual(verdict.wrong, [], written.join('\n'));
  });
  await fc.assert(property, { numRuns: RUNS, seed: SEED });
  context.diagnostic(`${RUNS} sites from seed ${SEED}: ${JSON.stringify(counts)}`);
});

test(`whatever an article's text is, it is refused in words, or the page says what it says (seed ${SEED})`, (context) => {
  const { counts, count, begin } = counter();
  const property = fc.property(texts, (text) => {
    begin();
    const verdict = tryText(text);
    count(verdict);
    assert.deepEqual(verdict.wrong, [], JSON.stringify(text));
  });
  fc.assert(property, { numRuns: TEXTS, seed: SEED });
  assert.ok(counts.published > TEXTS / 10, `of ${TEXTS} texts, ${counts.published} are published, and judged as pages`);
  context.diagnostic(`${TEXTS} texts from seed ${SEED}: ${JSON.stringify(counts)}`);
});
