/** Which ids a batch has written, in few words. */

/** Ids further apart than this are told apart: between them may lie many that have nothing to do with it. */
const gapMaxMs = 1_000;

/** Ranges that cover the ids, each of them dense in time. Ids begin `txn_` and hold their time of creation. */
export function idRanges(ids: readonly string[]): { firstId: string; lastId: string }[] {
  const ranges: { firstId: string; lastId: string }[] = [];
  let last: { firstId: string; lastId: string } | undefined;
  for (const id of ids.toSorted()) {
    if (last !== undefined && timeMs(id) - timeMs(last.lastId) <= gapMaxMs) last.lastId = id;
    else {
      last = { firstId: id, lastId: id };
      ranges.push(last);
    }
  }
  return ranges;
}

function timeMs(id: string): number {
  return Number.parseInt(`${id.slice(4, 12)}${id.slice(13, 17)}`, 16);
}

/** Ranges joined where they touch or overlap, in order. */
export function joinRanges<Range extends { readonly firstId: string; readonly lastId: string }>(
  ranges: readonly Range[],
): { firstId: string; lastId: string; of: Range[] }[] {
  const joined: { firstId: string; lastId: string; of: Range[] }[] = [];
  for (const range of ranges.toSorted((a, b) => (a.firstId < b.firstId ? -1 : a.firstId > b.firstId ? 1 : 0))) {
    const last = joined.at(-1);
    if (last !== undefined && range.firstId <= last.lastId) {
      if (range.lastId > last.lastId) last.lastId = range.lastId;
      last.of.push(range);
    } else joined.push({ firstId: range.firstId, lastId: range.lastId, of: [range] });
  }
  return joined;
}
