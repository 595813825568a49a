/** Words in quotation marks as YAML wants them: in single ones, or in double ones where that doubles fewer. */
export function asQuoted(words: string): string {
  if (words.includes("'") && !/["\\]/.test(words)) return `"${words}"`;
  return `'${words.replaceAll("'", "''")}'`;
}
