import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** What is no part of the public internet (https://www.iana.org/assignments/iana-ipv4-special-registry/ and -ipv6-). */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6');

/** The message of the error of {@link publicLookup}. */
export const PRIVATE_HOST = 'a private address';

/** Whether the host of an address is written as the number of a private network. What is inside IPv6 as IPv4 counts as IPv4. */
export function isPrivate(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  const version = isIP(bare);
  return version !== 0 && PRIVATE.check(bare, version === 6 ? 'ipv6' : 'ipv4');
}

/** Looks a host up as Node does, and refuses one of which an address is private: a name may lead anywhere. */
export const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const found = addresses?.some(({ address }) => isPrivate(address)) ? new Error(PRIVATE_HOST) : error;
    const [first] = addresses ?? [];
    if (found || !first) callback(found ?? new Error(`${host} has no address`), []);
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
