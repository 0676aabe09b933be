/**
 * Keeps a connection from sending requests faster than it reads their answers. Node parses all that comes in and has it
 * answered, into memory if need be; here a connection that is so far ahead is not read from until its answers are gone.
 */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Requests of one connection that are answered at a time. An answer counts until the system has taken all of it. */
const underWayMax = 16;

export interface InStep {
  /** Calls `start` now, or once the answers before this one are gone; not at all if the connection ends before. */
  takeTurn(response: ServerResponse, start: () => void): void;
  /** Whether something on this connection is not answered yet. */
  isBusy(socket: Socket): boolean;
}

export function inStep(): InStep {
  const lanes = new WeakMap<Socket, Lane>();
  return {
    takeTurn(response, start) {
      const { socket } = response.req;
      let lane = lanes.get(socket);
      if (lane === undefined) {
        lane = new Lane(socket);
        lanes.set(socket, lane);
      }
      lane.add(response, start);
    },
    isBusy: (socket) => lanes.get(socket)?.isBusy ?? false,
  };
}

/** One connection. */
class Lane {
  readonly #socket: Socket;
  #underWay = 0;
  /** Requests that were read before the reading stopped: what was in one piece, at most. */
  readonly #held: (() => void)[] = [];
  #isWatched = false;

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  get isBusy(): boolean {
    return this.#underWay > 0;
  }

  add(response: ServerResponse, start: () => void): void {
    response.on('close', this.#ended); // which comes once
    if (this.#underWay < underWayMax && this.#held.length === 0) {
      this.#underWay += 1;
      start();
      return;
    }
    this.#held.push(start);
    this.#stopReading();
  }

  readonly #ended = (): void => {
    this.#underWay -= 1;
    if (this.#socket.destroyed) return;
    const next = this.#held.shift();
    if (next === undefined) return;
    // Before it starts: it may want to read its body.
    if (this.#held.length === 0) this.#socket.resume();
    this.#underWay += 1;
    next();
  };

  #stopReading(): void {
    this.#socket.pause();
    if (this.#isWatched) return;
    this.#isWatched = true;
    // Whoever reads the body of a request, or waits for its answer to drain, lets Node read on.
    this.#socket.on('resume', () => {
      if (this.#held.length > 0) this.#socket.pause();
    });
  }
}
