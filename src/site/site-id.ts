import { createHash } from 'node:crypto';
import { settings } from './settings.ts';

/**
 * What tells this site from every other one in the ids of its feeds and their entries: the UUID of the settings, else one that is made
 * of its name (RFC 9562, version 8).
 */
export function siteId(): string {
  const { id, name } = settings();
  return id ?? uuidOf(JSON.stringify(name));
}

function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
