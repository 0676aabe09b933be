/** Lists of IP addresses and CIDR ranges that a key may be used from. */
import { BlockList, isIPv4, isIPv6 } from 'node:net';

interface Range {
  readonly family: 'ipv4' | 'ipv6';
  readonly network: string;
  readonly bits: number;
}

/** Null: neither an address nor a range (`192.0.2.7`, `192.0.2.0/24`, `2001:db8::/32`). */
function parseRange(text: string): Range | null {
  const match = /^([0-9a-fA-F.:]+)(?:\/(\d{1,3}))?$/.exec(text);
  if (match === null) return null;
  const [, network = '', bits] = match;
  const family = isIPv4(network) ? 'ipv4' : isIPv6(network) ? 'ipv6' : null;
  if (family === null) return null;
  const bitsMax = family === 'ipv4' ? 32 : 128;
  const wanted = bits === undefined ? bitsMax : Number(bits);
  return wanted > bitsMax ? null : { family, network, bits: wanted };
}

export function isAddressRange(text: string): boolean {
  return parseRange(text) !== null;
}

/** A list that addresses are looked up in. What is no range admits nobody. */
export function addressList(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const text of ranges) {
    const range = parseRange(text);
    if (range !== null) list.addSubnet(range.network, range.bits, range.family);
  }
  return list;
}

/** @param address as the socket gives it; null: not known, so not in the list. */
export function listHas(list: BlockList, address: string | null): boolean {
  if (address === null) return false;
  // A socket that listens on IPv6, too, sees IPv4 callers in IPv6's clothes.
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIPv4(plain) ? list.check(plain, 'ipv4') : isIPv6(plain) && list.check(plain, 'ipv6');
}

/** Whether every address of `inner` is in `outer`, range by range. */
export function isWithin(inner: readonly string[], outer: readonly string[]): boolean {
  const outerRanges = outer.flatMap((text) => parseRange(text) ?? []);
  return inner.every((text) => {
    const range = parseRange(text);
    if (range === null) return false;
    return outerRanges.some(({ network, bits, family }) => {
      if (family !== range.family || bits > range.bits) return false;
      return addressList([`${network}/${bits}`]).check(range.network, family);
    });
  });
}
