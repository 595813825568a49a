/** The bounds of what is read of an address: anybody can make one, and what is in it is work for the reader's browser. */
const LONGEST_QUERY = 10_000;
const MOST_PARAMETERS = 100;
const LONGEST_VALUE = 500;

/**
 * Reads the query part of an address, with or without its `?`. Of one that is too long only the beginning counts: its
 * first 10,000 characters as they stand there, of these the first 100 parameters, and of each the first 500 characters
 * of its value. No link of the site and nothing that a reader types comes near.
 */
export function readParameters(query: string): URLSearchParams {
  const all = new URLSearchParams(query.slice(0, LONGEST_QUERY));
  const first = [...all].slice(0, MOST_PARAMETERS);
  return new URLSearchParams(first.map(([name, value]) => [name, value.slice(0, LONGEST_VALUE)]));
}

/**
 * A whole address with another query part, which is empty or begins with `?`. A path alone would not do: one that begins
 * with two slashes is the name of another host.
 */
export function withQuery(address: string, query: string): string {
  const url = new URL(address);
  url.search = query;
  return url.href;
}
