import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { remark } from 'remark';
import remarkQuotations from '../../../../src/markdown/plugins/remark/remark-quotations.ts';

const FOLDER = new URL('../../../fixtures/quotations/', import.meta.url);

/** By language: how many quotations the article of that language has, outside of each other. */
const QUOTATIONS: Record<string, number> = { ar: 5, de: 5, en: 6, es: 6, fi: 4, fr: 5, ja: 4, ko: 4, ru: 4, zh: 5 };

const audit = (text: string) => remark().use(remarkQuotations).processSync(text).data.quotations ?? [];

for (const name of readdirSync(FOLDER)) {
  const language = name.replace('.md', '');
  const text = readFileSync(new URL(name, FOLDER), 'utf8');

  test(`an article in ${language}: each quotation is found, and covered by its citation`, () => {
    const found = audit(text);
    assert.equal(found.length, QUOTATIONS[language], JSON.stringify(found, undefined, 1));
    assert.deepEqual(
      found.filter(({ covered }) => !covered).map(({ words }) => words),
      [],
    );
  });

  test(`an article in ${language}: without its citations, nothing is covered`, () => {
    const found = audit(text.replace(/\[\^\w+\]/g, ''));
    assert.deepEqual(
      found.map(({ covered }) => covered),
      Array(QUOTATIONS[language]).fill(false),
    );
  });

  test(`an article in ${language}: the last citation of a paragraph cannot be missed`, () => {
    for (const paragraph of text.split(/\n\n/).filter((each) => audit(each).length > 0)) {
      const without = paragraph.slice(0, paragraph.lastIndexOf('[^'));
      assert.notEqual(audit(without).filter(({ covered }) => !covered).length, 0, paragraph);
    }
  });
}
