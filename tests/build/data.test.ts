import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XmlDocument } from 'libxml2-wasm';
import { CLAIM_DATA } from '../../src/outputs/json/claim-schema.ts';
import { type PublishedData, schemaDocument } from '../../src/outputs/json/data-schemas.ts';
import { ENTITY_DATA } from '../../src/outputs/json/entity-schema.ts';
import { settings } from '../../src/site/settings.ts';
import { BUILD_DAY, builtFile, builtFiles, builtPages, leadsOn, publishedData, SITE } from '../sites/built.ts';

const json = (path: string) => JSON.parse(builtFile('root', path));
const files = builtFiles('root').filter((path) => path.endsWith('.json'));

const DATA: readonly PublishedData[] = [CLAIM_DATA, ENTITY_DATA];
for (const data of DATA) {
  const { names, version } = data;
  const [many, one] = names;
  const own = files.filter((path) => new RegExp(`^${many}(?:/parts/\\d+|/[^/]+)?\\.json$`).test(path));
  const schema = `${SITE}/schemas/${many}/${version}.json`;

  test(`every file of ${many} is what the schema says and nothing more, and leads to it`, () => {
    const validate = new Ajv2020({ strict: true }).compile(schemaDocument(data, schema, { strict: true }));
    assert.ok(own.length > 30 && own.includes(`${many}/parts/1.json`) && own.includes(`${many}.json`));
    for (const path of own) {
      assert.ok(validate(json(path)), `${path}: ${JSON.stringify(validate.errors)}`);
      assert.equal(json(path).$schema, schema, path);
      assert.equal(validate({ ...json(path), more: 1 }), false, path);
      assert.equal(validate({ ...json(path), version: version - 1 }), false, path);
    }
  });

  test(`the published schema of ${many} has a whole address with its version, and allows what comes anew`, () => {
    const published = json(`schemas/${many}/${version}.json`);
    assert.equal(published.$id, schema);
    assert.deepEqual(json(`${many}.schema.json`), published, 'the address that it had first answers too');
    const validate = new Ajv2020({ strict: true }).compile(published);
    const part = json(`${many}/parts/1.json`);
    const [item, ...rest] = part[many];
    assert.ok(validate({ ...part, more: 1, [many]: [{ ...item, more: 1 }, ...rest] }));
    for (const field of Object.keys(item).filter((name) => ['id', 'formerly', 'sources', 'checked'].includes(name))) {
      const { [field]: _gone, ...without } = item;
      assert.equal(validate({ ...part, [many]: [without, ...rest] }), false, field);
    }
    assert.equal(new Set(own.map((path) => json(path).version)).size, 1);
  });

  test(`the list of ${many} says how many there are, as of which day, and where, and the parts hold them all`, () => {
    const { count, day, parts, withdrawn } = json(`${many}.json`);
    const all = publishedData<{ id: string }>('root', many);
    assert.deepEqual([count, day, withdrawn], [all.length, BUILD_DAY, []]);
    assert.deepEqual(parts, [{ url: `${SITE}/${many}/parts/1.json`, count }]);
    for (const item of all) assert.deepEqual(json(`${many}/${item.id}.json`)[one], item);
  });
}

test('the data have the ids of before, who holds an office alone, when it was nobody’s, and portraits with their licence', () => {
  const { entity } = json('entities/qiao-renlu.json');
  assert.deepEqual(entity.formerly, ['minister-qiao']);
  assert.equal(entity.roles[0].singleHolder, true);
  assert.deepEqual(json('claims/board-approved-secret-subsidy.json').claim.formerly, ['secret-subsidy']);
  const { vacancies } = json('entities/ministry-of-transport-of-tasmere.json').entity;
  assert.deepEqual([vacancies[0].from, vacancies[0].to], ['2024-10-24', '2024-12-29']);
  const portraits = publishedData<{ portrait?: { html: string; license: string; credit: string } }>('root', 'entities');
  const told = portraits.flatMap(({ portrait }) => portrait ?? []);
  assert.ok(told.length > 0);
  for (const { html, license, credit } of told) {
    assert.deepEqual([license, credit], [settings().licence.url, 'Gloss']);
    assert.doesNotMatch(html, /href="(?!https?:)|class=|data-/);
  }
});

test('whatever programs read says its licence: data, feeds, and every page that is one', () => {
  for (const path of files.filter((each) => /^(?:claims|entities)(?:\/parts\/\d+|\/[^/]+)?\.json$/.test(each))) {
    assert.equal(json(path).license ?? settings().licence.url, settings().licence.url, path);
    assert.ok(path.includes('schema') || /quotations/.test(json(path).rights), path);
  }
  for (const path of files.filter((each) => each.endsWith('feed.json'))) {
    const { about, rights } = json(path)._licence;
    assert.deepEqual([about, /CC BY 4\.0/.test(rights)], [settings().licence.url, true], path);
  }
  const atom = XmlDocument.fromString(builtFile('root', 'feed.xml'));
  assert.match(atom.get('//a:feed/a:rights', { a: 'http://www.w3.org/2005/Atom' })?.content ?? '', /CC BY 4\.0/);
  atom.dispose();
  for (const page of builtPages('root').filter((each) => !leadsOn(each))) {
    const isListed = !page.html.includes('content="noindex"');
    assert.equal(page.html.includes(`<link rel="license" href="${settings().licence.url}">`), isListed, page.path);
  }
});
