import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameHtml, frameOf } from '../../../../src/outputs/embed/frame.ts';
import { oembed } from '../../../../src/outputs/embed/oembed.ts';

const url = (path: string) => `https://gloss.example${path}`;

test('a frame is one line of HTML, whatever stands in the title', () => {
  const frame = frameOf('"><script>alert(1)</script>\u2019', '/embed/claims/a/', { wide: ['A'], beside: [] });
  const line = frameHtml(frame, url);
  assert.match(
    line,
    /^<iframe src="https:\/\/gloss\.example\/embed\/claims\/a\/" title="&#x22;[^"]*" width="600" height="\d+" loading="lazy" style="[^"]*"><\/iframe>$/,
  );
  assert.doesNotMatch(line, /\n|" ?on|<script>alert\(1\)<\/script>"/);
});

test('a frame is higher the more its card shows', () => {
  const height = (wide: string[], beside: string[] = []) => frameOf('A', '/', { wide, beside }).height;
  assert.ok(height(['a'.repeat(63)]) > height(['a'.repeat(62)]));
  assert.ok(height(['部'.repeat(40)]) > height(['a'.repeat(40)]));
  assert.ok(height(['a'], ['b', 'c']) > height(['a'], ['b']));
});

test('oEmbed gets every field that its rich type asks for', () => {
  const frame = { title: 'A: B', path: '/embed/claims/a/', width: 600, height: 300 };
  assert.deepEqual(oembed(frame, url), {
    ...{ version: '1.0', type: 'rich', title: 'A: B', provider_name: 'Gloss', provider_url: 'https://gloss.example/' },
    ...{ width: 600, height: 300, html: frameHtml(frame, url) },
  });
});
