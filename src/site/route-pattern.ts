/** One string for each place of a pattern: of `/claims/by/{facet}/{id}/` two. */
export type Values<Pattern extends string> = Pattern extends `${string}{${string}}${infer Rest}`
  ? [value: string, ...Values<Rest>]
  : [];

/** The path of a pattern, with the values put into its places in their order (level 1 of RFC 6570, for ids). */
export function fill(pattern: string, values: readonly string[]): string {
  const rest = values.values();
  return pattern.replace(/\{\w+\}/g, () => rest.next().value ?? '');
}

/** Whether a pattern is the path itself. */
export function isFixed(pattern: string): boolean {
  return !pattern.includes('{');
}
