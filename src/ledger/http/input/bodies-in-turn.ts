/**
 * Large bodies: worked on in turn, and read not long before. Until then they stay with their senders and in the system's
 * buffers, but for a piece or two. One that is slow in coming holds up nobody.
 */
import { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { Semaphore } from 'async-mutex';
import type { LedgerRequest } from '../route.ts';

export interface TurnLimits {
  /** Bytes of bodies that are worked on at a time, or one of any size. */
  readonly workBytesMax: number;
  /** While bodies that are being read, or wait to be worked on, have fewer bytes, another one is read. */
  readonly readBytesMax: number;
}

/** When nothing has been there to work on for so long, what is being read is slow: others are read beside it. */
const patienceMs = 10;

const nothing = Buffer.alloc(0);

/** A body that is not worked on yet. */
interface Coming {
  /** As declared, else all there is room for. */
  readonly bytes: number;
  /** Whether they are taken off what may be read. */
  isCounted: boolean;
  readonly begin: () => void;
}

export class BodiesInTurn {
  readonly #limits: TurnLimits;
  readonly #room: Semaphore;
  /** In the order they came. */
  readonly #waiting = new Set<Coming>();
  readonly #reading = new Set<Coming>();
  readonly #whole = new Set<Coming>();
  #countedBytes = 0;
  #impatience: NodeJS.Timeout | null = null;

  constructor(limits: TurnLimits) {
    this.#limits = limits;
    this.#room = new Semaphore(limits.workBytesMax);
  }

  /**
   * Calls `read` when the body's turn is near, and `work` when it has come. A body that is no stream is here already, and
   * not counted: many small ones would keep a large one from ever being read.
   * @throws what `read` and `work` throw.
   */
  async run<T>(
    body: LedgerRequest['body'],
    read: () => Promise<Buffer>,
    work: (whole: Buffer) => Promise<T>,
  ): Promise<T> {
    const coming = body instanceof Readable ? await this.#turnToRead(body) : null;
    let whole = await read().catch((error: unknown) => {
      this.#leave(coming);
      throw error;
    });
    if (coming !== null) this.#hasCome(coming);
    const weight = Math.max(1, Math.min(whole.byteLength, this.#limits.workBytesMax));
    return this.#room.runExclusive(() => {
      this.#leave(coming);
      const taken = whole;
      whole = nothing; // it must not be kept while what was in it is posted
      return work(taken);
    }, weight);
  }

  #turnToRead(body: Readable): Promise<Coming> {
    return new Promise((resolve) => {
      const begin = (): void => {
        body.off('close', leave);
        this.#waiting.delete(coming);
        this.#reading.add(coming);
        this.#count(coming, true);
        resolve(coming);
      };
      // Who has gone is not waited for. The one who reads finds that out.
      const leave = (): void => {
        begin();
        this.#goOn();
      };
      const coming = { bytes: declaredBytes(body) ?? this.#limits.readBytesMax, isCounted: false, begin };
      this.#waiting.add(coming);
      body.once('close', leave);
      this.#goOn();
    });
  }

  #hasCome(coming: Coming): void {
    this.#reading.delete(coming);
    this.#whole.add(coming);
    this.#count(coming, true);
    this.#goOn();
  }

  #leave(coming: Coming | null): void {
    if (coming === null) return;
    this.#reading.delete(coming);
    this.#whole.delete(coming);
    this.#count(coming, false);
    this.#goOn();
  }

  #count(coming: Coming, isCounted: boolean): void {
    if (coming.isCounted === isCounted) return;
    coming.isCounted = isCounted;
    this.#countedBytes += isCounted ? coming.bytes : -coming.bytes;
  }

  #goOn(): void {
    for (const coming of this.#waiting) {
      if (this.#countedBytes >= this.#limits.readBytesMax) break;
      coming.begin();
    }
    const isDry = this.#whole.size === 0 && this.#waiting.size > 0;
    if (isDry) this.#impatience ??= setTimeout(() => this.#readMore(), patienceMs);
    else this.#calmDown();
  }

  #calmDown(): void {
    if (this.#impatience !== null) clearTimeout(this.#impatience);
    this.#impatience = null;
  }

  /** As many again as are being read and don't come: however many these are, they are passed in a few steps. */
  #readMore(): void {
    this.#calmDown();
    for (const slow of this.#reading) this.#count(slow, false);
    let more = this.#reading.size;
    for (const coming of this.#waiting) {
      if (more === 0) break;
      more -= 1;
      coming.begin();
    }
    this.#goOn();
  }
}

function declaredBytes(body: Readable): number | null {
  const length = body instanceof IncomingMessage ? body.headers['content-length'] : undefined;
  return length === undefined ? null : Number(length);
}
