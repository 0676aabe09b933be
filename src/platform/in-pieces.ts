/** Long work in pieces: in between others have their turn. */
import { setImmediate as turn } from 'node:timers/promises';

/** How long others wait for a piece, if a single item does not take longer. */
const pieceMs = 1;

export interface Pieces {
  /** The items in their order. Nothing else is to be done to them meanwhile. */
  map<T, R>(items: readonly T[], make: (item: T) => R): Promise<R[]>;
  /** How long it was the turn of others. */
  awayMs(): number;
}

export function inPieces(): Pieces {
  let away = 0;

  /** @returns when it was our turn again. */
  async function giveWay(at: number): Promise<number> {
    await turn();
    const back = performance.now();
    away += back - at;
    return back;
  }

  return {
    async map(items, make) {
      const made: ReturnType<typeof make>[] = [];
      let beganAt = performance.now();
      for (const item of items) {
        const now = performance.now();
        if (now - beganAt >= pieceMs) beganAt = await giveWay(now);
        made.push(make(item));
      }
      return made;
    },
    awayMs: () => away,
  };
}
