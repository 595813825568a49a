import { z } from 'zod';

const HOST = /^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/;

/** An entry of `content/copies.yaml`: hosts at which a newsroom would rather not read anything, and why. */
export const copiesSchema = z.strictObject({
  what: z
    .string()
    .min(1)
    .max(200)
    .meta({ description: 'What is known of these hosts, in one sentence: “Copies articles of Wikipedia.”' }),
  hosts: z
    .array(z.string().regex(HOST, 'A host is the name between "https://" and the next slash, such as "example.org"'))
    .min(1)
    .meta({
      description: 'Their names as they stand in an address, without `www.`; `m.encyclopaedia.example` is meant too.',
    }),
});

export type Copies = z.infer<typeof copiesSchema>;

/** Where each host of the list stands: the host itself, in lower case, and what is known of it. */
export type CopyingHosts = ReadonlyMap<string, string>;

/** The list by its hosts. */
export function copyingHosts(copies: readonly { data: Copies }[]): CopyingHosts {
  return new Map(copies.flatMap(({ data }) => data.hosts.map((host) => [host, data.what] as const)));
}

/**
 * The host of an address that a newsroom's list has, or a host above it: `m.copies.example` is below `copies.example`.
 *
 * @returns nothing for an address that none of them has, and for what is no address
 */
export function copyingHost(url: string | undefined, hosts: CopyingHosts): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const labels = new URL(url).hostname.replace(/\.$/, '').split('.');
  return labels.map((_, index) => labels.slice(index).join('.')).find((host) => hosts.has(host));
}
