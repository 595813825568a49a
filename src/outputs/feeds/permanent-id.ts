import { createHash } from 'node:crypto';
import { siteId } from '../../site/site-id.ts';

/**
 * The id of a feed or of one of its entries, which is no address (RFC 4287, 4.2.6): it stays the same when an id, the base
 * path or the host changes. A UUID of version 5 (RFC 9562, 5.5) of the site's own id and a name.
 *
 * @param name what it is the id of, by first ids: `articles/x`, `articles/x#update-y`, `topics/z/feed`
 * @param site the id of the site
 */
export function permanentId(name: string, site: string = siteId()): string {
  const hash = createHash('sha1')
    .update(Buffer.from(site.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex', 0, 16);
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
