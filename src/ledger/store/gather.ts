/** Look-ups by key that gather while the ones before are under way, and go to the database as one statement. */

/** Reads per statement, unless said otherwise; more would only make the first of them wait. */
const defaultBatchMax = 256;
/** Statements at once: the next batch is on its way while this process reads the rows of the last. */
const underWayMax = 2;

interface Waiting<Row> {
  readonly key: string;
  resolve(row: Row | Promise<Row> | null): void;
  reject(error: unknown): void;
}

/**
 * A function that finds one row, or null, for a key; `load` is given many keys and gives the rows there are by key, or
 * promises of them that are not to be waited for together.
 * Every read begins after it was asked for, so it sees all that was committed by then. No timer: a read that is alone goes at once.
 */
export function gathered<Row>(
  load: (keys: string[]) => Promise<ReadonlyMap<string, Row | Promise<Row>>>,
  batchMax = defaultBatchMax,
): (key: string) => Promise<Row | null> {
  const queue: Waiting<Row>[] = [];
  let underWay = 0;

  async function next(): Promise<void> {
    const batch = queue.splice(0, batchMax);
    underWay += 1;
    try {
      const rows = await load([...new Set(batch.map((waiting) => waiting.key))]);
      for (const { key, resolve } of batch) resolve(rows.get(key) ?? null);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    underWay -= 1;
    if (queue.length > 0) void next();
  }

  return (key) =>
    new Promise((resolve, reject) => {
      queue.push({ key, resolve, reject });
      if (underWay < underWayMax) void next();
    });
}
