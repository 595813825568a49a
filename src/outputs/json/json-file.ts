import { withoutIsolates } from '../../site/words/isolate.ts';

/** A file of JSON, without the spaces that programs and browsers put in by themselves, and without what sets parts of a text apart. */
export function jsonFile(data: object): Response {
  return new Response(`${withoutIsolates(JSON.stringify(data))}\n`, {
    headers: { 'content-type': 'application/json' },
  });
}
