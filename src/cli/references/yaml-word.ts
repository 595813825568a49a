import { parseDocument } from 'yaml';

/**
 * A word as it is written in YAML in place of another one: in the quotation marks of that one; where it had none, only where YAML would take
 * it for a number or a truth.
 *
 * @param source what stood there, as it was written
 */
export function yamlWord(word: string, source = ''): string {
  const quote = /^["']/.exec(source)?.[0];
  if (quote !== undefined) return quote + word + quote;
  return parseDocument(word).toJS() === word ? word : `'${word}'`;
}
