/** What a command prints on standard output: for people by default, for programs with `--json`. */
import { once } from 'node:events';

/** Rows under a line of headings, in columns as wide as their widest cell. */
export function printTable(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  process.stdout.write(`${[headings, ...rows].map(line).join('\n')}\n`);
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Text that may be longer than the memory, at the pace of whoever reads it. */
export async function printPieces(pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}

const barLength = 30;

/** A bar, by `showOver`. */
export function showProgress(what: string, { done, total, of }: { done: number; total: number; of: string }): void {
  const share = total === 0 ? 1 : Math.min(done / total, 1);
  const bar = '#'.repeat(Math.round(share * barLength)).padEnd(barLength, '.');
  showOver(`${what} [${bar}] ${Math.floor(share * 100)} %, ${done} of ${total} ${of}`);
}

/** A line on standard error, over the one before; only where somebody watches. */
export function showOver(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}`);
}

/** A line on standard output, in the place of what was shown. */
export function printOver(text: string): void {
  clearProgress();
  process.stdout.write(`${text}\n`);
}

export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
