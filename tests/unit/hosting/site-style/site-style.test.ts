import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteStyle } from '../../../../src/hosting/site-style/site-style.ts';

test('a colour of the settings stands in its scheme alone, and the others are the program’s', () => {
  const css = siteStyle({ colours: { dark: { accent: '#ffcc00' } } });
  assert.equal(css.match(/--accent: #ffcc00;/g)?.length, 2);
  assert.equal(css.match(/--accent: #0f5468;/g)?.length, 1);
});

test('a font of the settings comes first, from the site itself', () => {
  const font = { family: 'Literata', file: '/fonts/literata.woff2', licence: 'OFL 1.1' };
  const css = siteStyle({ fonts: { text: font } });
  assert.match(css, /@font-face \{ font-family: "Literata"; src: url\("\/fonts\/literata\.woff2"\)/);
  assert.match(css, /--font-text: "Literata", serif;/);
  assert.doesNotMatch(css, /--font-ui/);
});
