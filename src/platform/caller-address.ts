/** Where a request comes from, when proxies that are trusted stand in front: what they say is then what counts. */
import type { IncomingHttpHeaders } from 'node:http';
import { BlockList, isIP } from 'node:net';

export interface Origin {
  /** IP address; null if the connection is gone already. */
  readonly address: string | null;
  readonly protocol: 'http' | 'https';
  readonly host: string | null;
}

/** `peer` is the other end of the connection. */
export type FindOrigin = (headers: IncomingHttpHeaders, peer: string | null) => Origin;

/** @param trusted addresses and networks; null is returned if there are none, so that nothing need be looked at. */
export function originFinder(trusted: readonly string[]): FindOrigin | null {
  if (trusted.length === 0) return null;
  const list = new BlockList();
  for (const item of trusted) {
    const [address = '', bits] = item.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  const isTrusted = (address: string) => {
    const kind = isIP(address);
    return kind !== 0 && list.check(address, kind === 6 ? 'ipv6' : 'ipv4');
  };

  return (headers, peer) => {
    const direct: Origin = { address: peer, protocol: 'http', host: headers.host ?? null };
    const address = peer === null ? null : plainAddress(peer);
    if (address === null || !isTrusted(address)) return direct;
    const hops = hopsOf(headers);
    // From the nearest on: what stands before the first address that is not trusted may be anybody's invention.
    let origin: Origin = {
      ...direct,
      protocol: hops.at(-1)?.protocol ?? 'http',
      host: hops.at(-1)?.host ?? direct.host,
    };
    for (const hop of hops.reverse()) {
      if (hop.address === null) break;
      origin = { ...origin, address: hop.address };
      if (!isTrusted(hop.address)) break;
    }
    return origin;
  };
}

/** What one proxy says of whoever connected to it; null: it says nothing that can be used. */
interface Hop {
  readonly address: string | null;
  readonly protocol: 'http' | 'https' | null;
  readonly host: string | null;
}

/**
 * The farthest first. X-Forwarded-For if it is there, else Forwarded (RFC 7239): most proxies write the former and pass
 * the latter on as the caller sent it, so with both there the latter may be anybody's invention.
 */
function hopsOf(headers: IncomingHttpHeaders): Hop[] {
  const addresses = listOf(headers['x-forwarded-for']);
  if (addresses.length === 0 && headers.forwarded !== undefined) return headers.forwarded.split(',').map(forwardedHop);
  const protocol = protocolOf(listOf(headers['x-forwarded-proto']).at(-1));
  const host = hostOf(listOf(headers['x-forwarded-host']).at(-1));
  if (addresses.length === 0) return [{ address: null, protocol, host }];
  return addresses.map((address) => ({ address: addressOf(address), protocol, host }));
}

function forwardedHop(element: string): Hop {
  const pairs = element.split(';').map((pair) => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, equals).trim().toLowerCase(), unquoted(pair.slice(equals + 1).trim())] as const;
  });
  const find = (name: string) => pairs.find(([key]) => key === name)?.[1];
  return { address: addressOf(find('for')), protocol: protocolOf(find('proto')), host: hostOf(find('host')) };
}

/** `192.0.2.1`, `192.0.2.1:4711`, `[2001:db8::1]:4711`; null for `unknown` and made-up names. */
function addressOf(text: string | undefined): string | null {
  const [, bracketed, plain] = /^(?:\[([^\]]+)\](?::\d+)?|([^:]+)(?::\d+)?)$/.exec(text ?? '') ?? [];
  const address = bracketed ?? plain ?? text ?? '';
  return isIP(address) === 0 ? null : plainAddress(address);
}

function protocolOf(text: string | undefined): 'http' | 'https' | null {
  const lower = text?.toLowerCase();
  return lower === 'http' || lower === 'https' ? lower : null;
}

/** Goes on to instances in a header, so only what a host may be made of. */
function hostOf(text: string | undefined): string | null {
  return text !== undefined && /^[\w.:[\]-]{1,255}$/.test(text) ? text : null;
}

function listOf(value: string | string[] | undefined): string[] {
  const text = Array.isArray(value) ? value.join(',') : (value ?? '');
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text;
}

/** An IPv4 caller of a socket that serves both families looks like `::ffff:192.0.2.1`. */
export function plainAddress(address: string): string {
  return address.startsWith('::ffff:') && address.includes('.') ? address.slice('::ffff:'.length) : address;
}
