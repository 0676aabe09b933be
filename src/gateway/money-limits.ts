/**
 * Limits for money of a key, held in front of an instance: what a request would move is read from its body, judged, and
 * reserved before it goes on. What can't be judged doesn't go on. Keys without limits never come here.
 */
import { brokenLimit, type Control, type Credential, type KeyLimits, type Movement } from '../control/index.ts';
import { type MoneyInBody, moneyRoutes } from '../ledger/index.ts';
import { Refusal } from '../platform/errors.ts';
import { Failure, isNotSent } from './failure.ts';
import { type ForwardedRequest, type Instance, isRead, type ReplySink, type ReplySource } from './instance.ts';
import type { OfferedRoute } from './routes.ts';
import { type Asking, findBalance, findTransaction, isReferenceUsed } from './touched-balances.ts';

type MoneyRoute = keyof typeof moneyRoutes;

interface Guarded {
  readonly control: Control;
  readonly credential: Credential;
  readonly limits: KeyLimits;
  readonly route: OfferedRoute;
  /** A Core elsewhere, which may be older than what the limits know of. */
  readonly isElsewhere: boolean;
}

/** Whether a request may move money, as far as method and route tell. One that is not listed is refused later on. */
export function mayMoveMoney(method: string, { template, needs }: OfferedRoute): boolean {
  return needs === 'write' && (isMoneyRoute(`${method} ${template}`) || isUnlisted(template));
}

/** The same instance, which refuses what the key may not move. */
export function limitedInstance(instance: Instance, guarded: Guarded): Instance {
  return {
    databaseUrl: instance.databaseUrl,
    async forward(request, sink) {
      // What has become of a write that is sent again is asked here, too.
      if (isRead(request.method)) return instance.forward(request, sink);
      const money = await readMoney(request, guarded);
      const found = await allowedMovements(money, request, instance, guarded).catch(throwNotSent);
      await forwardReserved(instance, request, sink, { money, ...found, ...guarded });
    },
    close: () => instance.close(),
  };
}

async function readMoney({ method, path, headers, body }: ForwardedRequest, { route }: Guarded): Promise<MoneyInBody> {
  const line = `${method} ${route.template}`;
  if (!isMoneyRoute(line)) throw unreadable('what this route moves can not be told');
  const isEncoded = headers.some((name, i) => i % 2 === 0 && name.toLowerCase() === 'content-encoding');
  if (isEncoded || (body !== null && !Buffer.isBuffer(body))) throw unreadable('the body can not be read here');
  try {
    const read: (body: Buffer | null, id: string) => Promise<MoneyInBody> = moneyRoutes[line];
    return await read(body, decodeURIComponent(path.slice(path.lastIndexOf('/') + 1)));
  } catch (error) {
    if (error instanceof Refusal) throw unreadable(error.message);
    throw error;
  }
}

interface Found {
  readonly movements: readonly Movement[];
  /** Of what is recorded, or of a hold that is settled: some Cores post the parts one by one. */
  readonly hasSplit: boolean;
}

/** @throws Failure at the first that breaks a limit: the instance is asked about no more than it takes to refuse. */
async function allowedMovements(
  money: MoneyInBody,
  { arrival, credentialId }: ForwardedRequest,
  instance: Instance,
  { limits }: Guarded,
): Promise<Found> {
  const asking: Asking = { instance, arrival, credentialId };
  const movements: Movement[] = [];
  let { hasSplit } = money;
  const add = (movement: Movement) => {
    const broken = brokenLimit(limits, movement);
    if (broken !== null) throw refused(broken.code, broken.message);
    movements.push(movement);
  };
  for (const { currency, amountMinor, balances } of money.recorded) {
    add({ currency, amountMinor, balances: await touched(asking, limits, balances, currency) });
  }
  for (const named of money.named) {
    const found = await findTransaction(asking, named.transactionId);
    if (found === null) throw unreadable('the transaction that is named can not be read');
    const { currency, balances } = found;
    if (found.isSplit && namesBalances(limits)) throw unreadable('the balances of a split are not told by its id');
    hasSplit ||= found.isSplit;
    const amountMinor = named.amountMinor(found);
    add({ currency, amountMinor, balances: await touched(asking, limits, balances, currency) });
  }
  return { movements, hasSplit };
}

function namesBalances({ ledgers, balances }: KeyLimits): boolean {
  return ledgers !== undefined || balances !== undefined;
}

/** Whether some currency is treated otherwise than another; then the word of the transaction is not enough. */
function namesCurrencies({ currencies, per_transaction, windows = [] }: KeyLimits): boolean {
  return currencies !== undefined || per_transaction !== undefined || windows.some((window) => 'currency' in window);
}

/** The instance is asked only if a limit can't be judged by the names as they were given, and once for each balance. */
async function touched(
  asking: Asking,
  limits: KeyLimits,
  names: readonly string[],
  currency: string,
): Promise<Movement['balances']> {
  const isAsked = (name: string) =>
    limits.ledgers !== undefined ||
    (limits.balances !== undefined && !limits.balances.includes(name)) ||
    // An indicator is a balance of the transaction's currency, whatever else has its name.
    (namesCurrencies(limits) && !name.startsWith('@'));
  const found: Movement['balances'][number][] = [];
  for (const name of names.filter(isAsked)) {
    const balance = await findBalance(asking, name, currency);
    if (balance === null) throw unreadable('a balance that is named can not be read');
    found.push(balance);
  }
  return found;
}

/** What is reserved is taken back if nothing moved; where that can't be told, it stays. */
async function forwardReserved(
  instance: Instance,
  request: ForwardedRequest,
  sink: ReplySink,
  { money, movements, hasSplit, control, credential, isElsewhere }: Guarded & Found & { money: MoneyInBody },
): Promise<void> {
  // A Core that does not know dry runs yet moves the money.
  const isDry = money.isDryRun && !isElsewhere;
  const orRepeat = async (refusal: unknown) => {
    const { arrival, credentialId } = request;
    const isFull = refusal instanceof Failure && windowCodes.has(refusal.code);
    if (isFull && (await isRepeat(money, { instance, arrival, credentialId }).catch(() => false))) return null;
    throw refusal;
  };
  const reservation = isDry ? null : await reserve(control, credential, movements).catch(orRepeat);
  if (reservation === null) return instance.forward(request, sink);
  const watched = new WatchedSink(sink);
  try {
    await instance.forward(request, watched);
    // Of a batch or a split that is not all or nothing, a refusal may have come after parts that moved.
    const hasMovedNothing = money.isAllOrNothing && !(isElsewhere && (hasSplit || money.isRefund));
    if (hasMovedNothing && isRefusal(watched.status)) await reservation.takeBack();
  } catch (error) {
    if (isNotSent(error)) await reservation.takeBack();
    throw error;
  } finally {
    watched.release();
  }
}

const windowCodes: ReadonlySet<string> = new Set(['KEY_LIMIT_WINDOW_AMOUNT', 'KEY_LIMIT_WINDOW_COUNT']);

/** More would have to be asked about, one by one, than a refusal is worth. */
const repeatedItemsMax = 100;

/**
 * Whether all of it was recorded before. Then it moves nothing, and what a caller who has lost the first answer needs to
 * hear is the ledger's word on that. A split leaves no row with its reference.
 */
async function isRepeat({ recorded, named, hasSplit }: MoneyInBody, asking: Asking): Promise<boolean> {
  if (named.length > 0 || hasSplit || recorded.length === 0 || recorded.length > repeatedItemsMax) return false;
  for (const { reference } of recorded) if (!(await isReferenceUsed(asking, reference))) return false;
  return true;
}

function reserve(control: Control, credential: Credential, movements: readonly Movement[]) {
  return control.reserveSpending(credential, movements).catch((error: unknown) => {
    if (error instanceof Refusal) throw refused(error.code, error.message);
    throw new Failure('GEN_UNAVAILABLE', 'The limits of the key can not be judged at the moment; nothing was sent', {
      proxyError: 'proxy_internal_error',
      delivery: 'not_sent',
      cause: error,
    });
  });
}

/** Only the instance was asked about what is named: whoever sends the request again need not wonder. */
function throwNotSent(error: unknown): never {
  if (!(error instanceof Failure)) throw error;
  const { code, message, proxyError, headers, retryAfterSeconds, cause } = error;
  throw new Failure(code, message, { proxyError, headers, delivery: 'not_sent', retryAfterSeconds, cause });
}

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500;
}

function isMoneyRoute(line: string): line is MoneyRoute {
  return Object.hasOwn(moneyRoutes, line);
}

function isUnlisted(template: string): boolean {
  return !template.startsWith('/');
}

function unreadable(why: string): Failure {
  return refused('KEY_LIMIT_UNREADABLE', `The limits of the key can not be judged: ${why}`);
}

function refused(code: Refusal['code'], message: string): Failure {
  return new Failure(code, message, { proxyError: 'http_request_denied', delivery: 'not_sent' });
}

/** More than any refusal has to say. */
const heldBytesMax = 1024 * 1024;

/**
 * Passes everything on, and remembers the status. A refusal is held back until `release`: a caller that comes again once
 * it was refused finds taken back what had been reserved.
 */
class WatchedSink implements ReplySink {
  status = 0;
  #held: (() => void)[] | null = null;
  #heldBytes = 0;
  readonly #sink: ReplySink;

  constructor(sink: ReplySink) {
    this.#sink = sink;
  }

  get source(): ReplySource | null {
    return this.#sink.source;
  }

  set source(source: ReplySource | null) {
    this.#sink.source = source;
  }

  answer(status: number, headers: readonly string[], body: string | Buffer): void {
    this.#begin(status, () => this.#sink.answer(status, headers, body));
  }

  begin(status: number, headers: readonly string[]): void {
    this.#begin(status, () => this.#sink.begin(status, headers));
  }

  write(chunk: Uint8Array): boolean {
    this.#heldBytes += chunk.length;
    if (this.#held === null || this.#heldBytes > heldBytesMax) {
      this.release();
      return this.#sink.write(chunk);
    }
    this.#held.push(() => this.#sink.write(chunk));
    return true;
  }

  end(): void {
    this.#pass(() => this.#sink.end());
  }

  breakOff(cause: unknown): void {
    this.#pass(() => this.#sink.breakOff(cause));
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const pass of held) pass();
  }

  #begin(status: number, pass: () => void): void {
    this.status = status;
    if (isRefusal(status)) this.#held = [];
    this.#pass(pass);
  }

  #pass(pass: () => void): void {
    if (this.#held === null) pass();
    else this.#held.push(pass);
  }
}
