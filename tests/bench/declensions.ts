/**
 * `node tests/bench/declensions.ts LANGUAGE GIT_DIRECTORY [--missed]`: of the declined names in the singular in a treebank of Universal
 * Dependencies (a bare copy of its repository), how many are forms of their dictionary form; and how many other words with a
 * capital are taken for one. Beside it, what the stemmer of the language that the search has would do.
 */
import { execFileSync } from 'node:child_process';
import { declined } from '../../src/names/forms/inflection.ts';
import { loadStemmers } from '../../src/search/client/stemmers.ts';

const [language = '', directory = '', missed] = process.argv.slice(2);
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
const files = git('ls-tree', '-r', '--name-only', 'HEAD').match(/^.*(?:dev|test)\.conllu$/gm) ?? [];

/** Each name in its dictionary form, with its declined forms and how often each stands. */
const names = new Map<string, Map<string, number>>();
/** Each word with a capital, and of what it is a form. */
const words = new Map<string, Set<string>>();
for (const line of files.flatMap((file) => git('show', `HEAD:${file}`).split('\n'))) {
  const [, form = '', base = '', tag, , features = ''] = line.split('\t');
  const lemma = base.charAt(0).toUpperCase() + base.slice(1);
  if (!/^\p{Lu}\p{Ll}+$/u.test(form) || !/^\p{L}+$/u.test(lemma)) continue;
  words.set(form, (words.get(form) ?? new Set()).add(lemma));
  if (tag !== 'PROPN' || features.includes('Number=Plur')) continue;
  const forms = names.get(lemma) ?? new Map<string, number>();
  names.set(lemma, forms.set(form, (forms.get(form) ?? 0) + 1));
}

const [stem] = await loadStemmers([language]);
const stemmer = stem && ((name: string) => (form: string) => stem(name.toLowerCase()) === stem(form.toLowerCase()));
const tables = (name: string) => {
  const known = new Set(declined(name, language));
  return (form: string) => known.has(form);
};
for (const [way, forms] of Object.entries({ tables, stemmer })) {
  if (!forms) continue;
  let [all, found, wrong] = [0, 0, 0];
  for (const [name, standing] of names) {
    const isForm = forms(name);
    for (const [form, times] of standing) {
      if (form === name) continue;
      all += times;
      if (isForm(form)) found += times;
      else if (missed && way === 'tables') console.log(name, form, times);
    }
    for (const [word, lemmas] of words) if (word !== name && !lemmas.has(name) && isForm(word)) wrong++;
  }
  console.log(`${language} ${way}: ${found} of ${all} (${((100 * found) / all).toFixed(1)} %), wrong ${wrong}`);
}
