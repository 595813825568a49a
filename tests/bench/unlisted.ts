/**
 * `node tests/bench/unlisted.ts [--errors]`: how many of the names in texts of several languages `npm run suggest` finds that no
 * library has, and how much of what it reports is a name. The rules were made on `unlisted/tuning.yaml`; `unlisted/held-out.yaml`
 * is held out, and its errors are not shown. A name counts where it is reported as a whole, once: half of it, or a title with it,
 * is an error on both sides.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { countriesIn } from '../../src/cli/suggest/countries.ts';
import { namesInText } from '../../src/cli/suggest/names-in-text.ts';
import { markdownParser } from '../../src/markdown/parser.ts';
import { sourceOf } from '../../src/markdown/source-text.ts';

interface BenchText {
  language: string;
  text: string;
  names: readonly string[];
}

const showErrors = process.argv.includes('--errors');
const parser = markdownParser(['yaml']);

for (const part of ['tuning', 'held-out']) {
  const texts = parse(readFileSync(new URL(`unlisted/${part}.yaml`, import.meta.url), 'utf8')) as BenchText[];
  console.log(`\n${part.padEnd(10)} names  found  right   recall  precision`);
  const rows = texts.map((text) => ({ language: text.language, ...counted(text, showErrors && part === 'tuning') }));
  for (const row of rows) print(row.language, row);
  const withCapitals = rows.filter(({ language }) => !['zh', 'ja', 'ar'].includes(language));
  print('capitals', sum(withCapitals));
  print('all', sum(rows));
}

function counted({ language, text, names }: BenchText, show: boolean) {
  const { unlisted } = namesInText(parser.parse(text), sourceOf(text), countriesIn(language), language);
  const gold = names.map((name) => name.split('|'));
  const found = unlisted.map((each) => each.text);
  const right = gold.filter((forms) => forms.some((form) => found.includes(form)));
  if (show) {
    console.log(
      '  missed:',
      gold
        .filter((forms) => !right.includes(forms))
        .map(([form]) => form)
        .join(', '),
    );
    console.log('  wrong: ', found.filter((name) => !gold.flat().includes(name)).join(', '));
  }
  return { names: gold.length, found: found.length, right: right.length };
}

function sum(rows: readonly ReturnType<typeof counted>[]): ReturnType<typeof counted> {
  return rows.reduce((a, b) => ({ names: a.names + b.names, found: a.found + b.found, right: a.right + b.right }));
}

function print(label: string, { names, found, right }: ReturnType<typeof counted>): void {
  const share = (of: number) => `${((100 * right) / Math.max(1, of)).toFixed(0)} %`;
  const cells = [names, found, right].map((count) => String(count).padStart(6));
  console.log(`${label.padEnd(10)}${cells.join(' ')} ${share(names).padStart(8)} ${share(found).padStart(10)}`);
}
