/** Which IP addresses belong to somebody out there, and which are inside: this machine, its network, its cloud's services. */
import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Not globally reachable, by the IANA IPv4 special-purpose registry (RFC 6890), with multicast and class E. */
const insideIPv4 = blockList('ipv4', [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10', // shared by carriers, RFC 6598
  '127.0.0.0/8',
  '169.254.0.0/16', // link-local; 169.254.169.254 is the metadata service of most clouds
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]);

/** Global unicast, RFC 4291. All else is inside: loopback, link-local, unique local, and IPv4 in the clothes of IPv6. */
const globalIPv6 = blockList('ipv6', ['2000::/3']);

/** Parts of global unicast that are not: they may also lead to an IPv4 address. */
const insideIPv6 = blockList('ipv6', [
  '2001::/23', // Teredo and other protocols, RFC 2928
  '2001:db8::/32',
  '2002::/16', // 6to4: the next 32 bits are an IPv4 address
  '3fff::/20',
]);

/** @param address as the resolver gives it; false for anything that is no IP address. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !insideIPv4.check(address, 'ipv4');
  if (!isIPv6(address)) return false;
  return globalIPv6.check(address, 'ipv6') && !insideIPv6.check(address, 'ipv6');
}

/** Services of a cloud for its own machines, and what no single machine has: never a server that somebody would name. */
const nobodysIPv4 = blockList('ipv4', ['0.0.0.0/8', '169.254.0.0/16', '224.0.0.0/4', '240.0.0.0/4']);
const nobodysIPv6 = blockList('ipv6', ['::/128', 'fe80::/10', 'ff00::/8', 'fd00:ec2::/32']);

/** Whether a server that people name can be there, in our own network or outside. */
export function isServerAddress(address: string): boolean {
  if (isIPv4(address)) return !nobodysIPv4.check(address, 'ipv4');
  if (!isIPv6(address)) return false;
  // Node compares IPv4 in the clothes of IPv6 with IPv4 ranges, too.
  return !nobodysIPv6.check(address, 'ipv6') && !nobodysIPv4.check(address, 'ipv6');
}

function blockList(family: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits = ''] = range.split('/');
    list.addSubnet(network, Number(bits), family);
  }
  return list;
}
