/**
 * Which addresses may be connected to, judged at the moment of connecting: a name that changes its mind after it was
 * looked at (DNS rebinding) gains nothing.
 */
import dns from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';

/** Says what is wrong with connecting to `address`, the name being `host`; null: nothing. */
export type JudgeAddress = (host: string, address: string) => Error | null;

/** Resolves as the system does; one address that is refused spoils them all. */
export function guardedLookup(judge: JudgeAddress): LookupFunction {
  return (hostname, options, callback) => {
    dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '');
      for (const { address } of addresses) {
        const refusal = judge(hostname, address);
        if (refusal !== null) return callback(refusal, '');
      }
      const [first] = addresses;
      if (options.all === true || first === undefined) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

/** An address in a URL is connected to without a look-up. @returns what is wrong with it. */
export function judgeLiteral(url: URL, judge: JudgeAddress): Error | null {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(host) === 0 ? null : judge(host, host);
}
