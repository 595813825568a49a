/** A file of JSON, without the spaces that programs and browsers put in by themselves. */
export function jsonFile(data: object): Response {
  return new Response(`${JSON.stringify(data)}\n`, { headers: { 'content-type': 'application/json' } });
}
