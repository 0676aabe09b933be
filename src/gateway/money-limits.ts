/**
 * Limits for money of a key, held in front of an instance: what a request would move is read from its body, judged, and
 * reserved before it goes on. What can't be judged doesn't go on. Keys without limits never come here.
 */
import { brokenLimit, type Control, type Credential, type KeyLimits, type Movement } from '../control/index.ts';
import { type MoneyInBody, moneyRoutes } from '../ledger/index.ts';
import { Refusal } from '../platform/errors.ts';
import { Failure } from './failure.ts';
import type { ForwardedRequest, Instance, ReplySink, ReplySource } from './instance.ts';
import type { OfferedRoute } from './routes.ts';
import { type Asking, findBalance, findTransaction } from './touched-balances.ts';

type MoneyRoute = keyof typeof moneyRoutes;

interface Guarded {
  readonly control: Control;
  readonly credential: Credential;
  readonly limits: KeyLimits;
  readonly route: OfferedRoute;
  readonly instanceId: string;
}

/** Whether a request may move money, as far as method and route tell. One that is not listed is refused later on. */
export function mayMoveMoney(method: string, { template, needs }: OfferedRoute): boolean {
  return needs === 'write' && (isMoneyRoute(`${method} ${template}`) || isUnlisted(template));
}

/** The same instance, which refuses what the key may not move. */
export function limitedInstance(instance: Instance, guarded: Guarded): Instance {
  return {
    async forward(request, sink) {
      const money = await readMoney(request, guarded);
      const movements = await movementsIn(money, request, instance, guarded);
      for (const movement of movements) {
        const broken = brokenLimit(guarded.limits, movement);
        if (broken !== null) throw refused(broken.code, broken.message);
      }
      await forwardReserved(instance, request, sink, { money, movements, ...guarded });
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

async function movementsIn(
  money: MoneyInBody,
  { arrival, credentialId }: ForwardedRequest,
  instance: Instance,
  { limits, instanceId }: Guarded,
): Promise<Movement[]> {
  const asking: Asking = { instance, instanceId, arrival, credentialId };
  const movements: Movement[] = [];
  for (const { currency, amountMinor, balances } of money.recorded) {
    movements.push({ currency, amountMinor, balances: await touched(asking, limits, balances, currency) });
  }
  for (const named of money.named) {
    const found = await findTransaction(asking, named.transactionId);
    if (found === null) throw unreadable('the transaction that is named can not be read');
    const { currency, balances } = found;
    if (found.isSplit && needsBalances(limits)) throw unreadable('the balances of a split are not told by its id');
    const amountMinor = named.amountMinor(found);
    movements.push({ currency, amountMinor, balances: await touched(asking, limits, balances, currency) });
  }
  return movements;
}

function needsBalances({ ledgers, balances }: KeyLimits): boolean {
  return ledgers !== undefined || balances !== undefined;
}

/** The instance is asked only if a limit can't be judged by the names as they were given. */
async function touched(
  asking: Asking,
  limits: KeyLimits,
  names: readonly string[],
  currency: string,
): Promise<Movement['balances']> {
  if (!needsBalances(limits)) return [];
  const found: Movement['balances'][number][] = [];
  for (const name of names) {
    if (limits.ledgers === undefined && limits.balances?.includes(name)) found.push({ names: [name], ledgerId: null });
    else {
      const balance = await findBalance(asking, name, currency);
      if (balance === null) throw unreadable('a balance that is named can not be read');
      found.push(balance);
    }
  }
  return found;
}

/** What is reserved is taken back if nothing moved; where that can't be told, it stays. */
async function forwardReserved(
  instance: Instance,
  request: ForwardedRequest,
  sink: ReplySink,
  { money, movements, control, credential }: Guarded & { money: MoneyInBody; movements: readonly Movement[] },
): Promise<void> {
  const reservation = money.isDryRun ? null : await control.reserveSpending(credential, movements);
  if (reservation === null) return instance.forward(request, sink);
  const watched = new WatchedSink(sink);
  try {
    await instance.forward(request, watched);
  } catch (error) {
    if (error instanceof Failure && isUndelivered(error)) await reservation.takeBack();
    throw error;
  }
  // Of a batch that is not all or nothing, a refusal may have come after items that moved.
  const isRefused = watched.status >= 400 && watched.status < 500;
  if (isRefused && money.isAllOrNothing) await reservation.takeBack();
}

function isUndelivered({ details }: Failure): boolean {
  return typeof details === 'object' && details !== null && 'delivery' in details && details.delivery === 'not_sent';
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
  return new Failure(code, message, { proxyError: 'http_request_denied' });
}

/** Passes everything on, and remembers the status. */
class WatchedSink implements ReplySink {
  status = 0;
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
    this.status = status;
    this.#sink.answer(status, headers, body);
  }

  begin(status: number, headers: readonly string[]): void {
    this.status = status;
    this.#sink.begin(status, headers);
  }

  write(chunk: Uint8Array): boolean {
    return this.#sink.write(chunk);
  }

  end(): void {
    this.#sink.end();
  }

  breakOff(cause: unknown): void {
    this.#sink.breakOff(cause);
  }
}
