import { pageLanguage } from '../page-language.ts';

/**
 * A message as scripts in the browser have it, which do without the formatter: a text with `{name}` for what is put in,
 * or one for each case of a number: `=0`, or a category of the language (CLDR: `one`, `few`, `other`).
 */
export type Template = string | CountedTemplate;

export interface CountedTemplate {
  /** The name of the number. */
  by: string;
  /** By case, the text. */
  cases: Readonly<Record<string, string>>;
}

/** Fills a template. What it names and is not given stays as it is. */
export function fill(template: Template, values: Readonly<Record<string, string | number>> = {}): string {
  return textOf(template, values).replace(/\{(\w+)\}/g, (name, key: string) => String(values[key] ?? name));
}

function textOf(template: Template, values: Readonly<Record<string, string | number>>): string {
  if (typeof template === 'string') return template;
  const { by, cases } = template;
  const count = Number(values[by]);
  return cases[`=${count}`] ?? cases[pluralCase(count)] ?? cases['other'] ?? '';
}

/** Made once, when a number is first said: to make it takes longer than all else that a message needs. */
let rules: Intl.PluralRules | undefined;

function pluralCase(count: number): string {
  rules ??= new Intl.PluralRules(pageLanguage());
  return rules.select(count);
}
