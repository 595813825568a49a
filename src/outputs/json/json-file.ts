/** A file of JSON, readable as it stands. */
export function jsonFile(data: object): Response {
  return new Response(`${JSON.stringify(data, undefined, 1)}\n`, { headers: { 'content-type': 'application/json' } });
}
