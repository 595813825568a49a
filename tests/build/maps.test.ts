import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heavyMaps, mapOf } from '../judges/maps.ts';
import { builtPage, builtPages } from '../sites/built.ts';

const pageAt = (path: string) => ({ path, html: builtPage('root', path) });
const titleOf = (path: string) => /<title id="map-title">([^<]*)</.exec(mapOf(pageAt(path)) ?? '')?.[1];

test('an article has a map of its places, and the same places as a list that leads to their pages', () => {
  const { html } = pageAt('articles/the-tern-islands-question');
  assert.match(titleOf('articles/the-tern-islands-question') ?? '', /^Map: .*Tern Islands/);
  const list = /<details>.*?<\/details>/s.exec(html.slice(html.indexOf('class="map"')))?.[0] ?? '';
  assert.match(list, /href="\/entities\/tern-islands\/"/);
});

test('what is in dispute is hatched, and named as both sides call it', () => {
  const { html } = pageAt('entities/tern-islands');
  assert.match(mapOf({ path: '', html }) ?? '', /class="map-disputed"/);
  assert.match(html, /Hatched, in dispute:<\/b> the Southern Terns \(Velland\) or the Northern Terns \(Kisarai\)\./);
});

test('where no entity names a dispute nothing is hatched', () => {
  assert.doesNotMatch(mapOf(pageAt('entities/port-velin')) ?? 'map-disputed', /map-disputed/);
});

test('the home page shows where the lead article takes place', () => {
  assert.match(titleOf('') ?? '', /^Map: /);
});

test('what has no place has no map', () => {
  for (const path of ['entities/qiao-renlu', 'entities/strait-council', 'topics/northern-islands', 'about', 'claims']) {
    assert.equal(mapOf(pageAt(path)), undefined, path);
  }
});

test('a map on a page of every kind that has places; none is without a dot, an outline or a country', () => {
  const maps = builtPages('root').flatMap((page) => mapOf(page) ?? []);
  assert.ok(maps.length > 5);
  assert.deepEqual(
    maps.filter((map) => !/class="map-(?:dot|outline|named)"/.test(map)),
    [],
  );
});

test('a map of 20 KB would be found too heavy', () => {
  const noise = Array.from({ length: 20_000 }, (_, index) => Math.round(Math.sin(index) * 1e6)).join(' ');
  assert.equal(heavyMaps([{ path: 'x', html: `<figure class="map"><svg>${noise}</svg></figure>` }]).length, 1);
});
