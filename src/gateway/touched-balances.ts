/** What an instance knows of balances and transactions that a request names; asked for only where a limit needs it. */
import { LRUCache } from 'lru-cache';
import type { TouchedBalance } from '../control/index.ts';
import { NumberText, parseJson } from '../platform/json.ts';
import { askInstance } from './ask-instance.ts';
import type { Arrival } from './headers.ts';
import type { Instance } from './instance.ts';

/** Where to ask, and in whose name. */
export interface Asking {
  readonly instance: Instance;
  readonly arrival: Arrival;
  readonly credentialId: string;
}

/** Neither id, indicator, ledger nor currency of a balance ever change; but an instance may be led to another Core. */
const knownTo = new WeakMap<Instance, LRUCache<string, TouchedBalance>>();
const knownMax = 100_000;

/** Where an indicator comes into being that is named for the first time. */
const generalLedgerId = 'general_ledger_id';

/** Null: it can't be told. An unknown indicator is one that the request would make. */
export async function findBalance(asking: Asking, name: string, currency: string): Promise<TouchedBalance | null> {
  const isIndicator = name.startsWith('@');
  const known = knownBalances(asking.instance);
  const key = JSON.stringify([name, isIndicator ? currency : '']);
  const before = known.get(key);
  if (before !== undefined) return before;
  const path = isIndicator
    ? `/balances/indicator/${encodeURIComponent(name)}/currency/${encodeURIComponent(currency)}`
    : `/balances/${encodeURIComponent(name)}`;
  const { status, body } = await askInstance(asking.instance, { ...asking, path });
  if (status === 404 && isIndicator) return { names: [name], ledgerId: generalLedgerId, currency };
  const found = status === 200 ? objectIn(body) : null;
  if (found === null || typeof found.balance_id !== 'string' || typeof found.ledger_id !== 'string') return null;
  if (typeof found.currency !== 'string') return null;
  const { balance_id: id, ledger_id: ledgerId, indicator } = found;
  const names = typeof indicator === 'string' && indicator !== '' ? [id, indicator] : [id];
  const touched = { names: isIndicator ? [...new Set([...names, name])] : names, ledgerId, currency: found.currency };
  known.set(key, touched);
  return touched;
}

function knownBalances(instance: Instance): LRUCache<string, TouchedBalance> {
  const before = knownTo.get(instance);
  if (before !== undefined) return before;
  const known = new LRUCache<string, TouchedBalance>({ max: knownMax });
  knownTo.set(instance, known);
  return known;
}

export interface KnownTransaction {
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly precision: bigint;
  /** One of its sides is many balances, which the row doesn't name. */
  readonly isSplit: boolean;
  readonly balances: readonly string[];
}

/** Null: there is none, or it can't be told. */
export async function findTransaction(asking: Asking, id: string): Promise<KnownTransaction | null> {
  const path = `/transactions/${encodeURIComponent(id)}`;
  const { status, body } = await askInstance(asking.instance, { ...asking, path });
  const found = status === 200 ? objectIn(body) : null;
  if (found === null) return null;
  const { currency, source, destination } = found;
  const [amountMinor, precision] = [whole(found.precise_amount), whole(found.precision)];
  if (typeof currency !== 'string' || amountMinor === null || precision === null) return null;
  const balances = [source, destination].filter((name) => typeof name === 'string' && name !== '') as string[];
  return { currency, amountMinor, precision, isSplit: balances.length < 2, balances };
}

/** Whether a transaction has this reference: the instance will do nothing under it again. */
export async function isReferenceUsed(asking: Asking, reference: string): Promise<boolean> {
  const path = `/transactions/reference/${encodeURIComponent(reference)}`;
  const { status, body } = await askInstance(asking.instance, { ...asking, path });
  // Compared, as a reference like `..` would ask for something else.
  return status === 200 && objectIn(body)?.reference === reference;
}

function objectIn(text: string): Record<string, unknown> | null {
  const value = parseJson(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

function whole(value: unknown): bigint | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : null;
  return value instanceof NumberText && /^-?\d+$/.test(value.text) ? BigInt(value.text) : null;
}
