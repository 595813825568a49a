/**
 * `node tests/bench/unlisted.ts [--errors]`: how many of the names in texts of several languages `npm run suggest` finds that no
 * library has, and how much of what it reports is a name. The rules were made on `unlisted/tuning.yaml`; `unlisted/held-out.yaml`
 * is held out, and its errors are not shown. A name counts where it is reported as a whole: half of it, or a title with it, is
 * an error on both sides.
 */
import { type Counts, hasCapitals, measure, PARTS, sum } from './unlisted/measure.ts';

const showErrors = process.argv.includes('--errors');

for (const part of PARTS) {
  console.log(`\n${part.padEnd(10)} names  found  right   recall  precision`);
  const rows = measure(part);
  for (const row of rows) {
    print(row.language, row);
    if (showErrors && part === 'tuning')
      console.log(`  missed: ${row.missed.join(', ')}\n  wrong:  ${row.wrong.join(', ')}`);
  }
  print('capitals', sum(rows.filter(hasCapitals)));
  print('all', sum(rows));
}

function print(label: string, { names, found, right }: Counts): void {
  const share = (of: number) => `${((100 * right) / Math.max(1, of)).toFixed(0)} %`;
  const cells = [names, found, right].map((count) => String(count).padStart(6));
  console.log(`${label.padEnd(10)}${cells.join(' ')} ${share(names).padStart(8)} ${share(found).padStart(10)}`);
}
