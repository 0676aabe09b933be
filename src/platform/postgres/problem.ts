/** Why the embedded PostgreSQL can't be used, in words for whoever started us. */
import path from 'node:path';

/** The message is one sentence that says what to do. */
export class PostgresProblem extends Error {}

export function isErrno(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && codes.includes((error as NodeJS.ErrnoException).code ?? '');
}

/** What to do about a server, or an initdb, that ended with this text in its log. */
export function explainFailure(text: string, where: { home: string; logFile: string }): PostgresProblem {
  const { home, logFile } = where;
  if (/No space left on device|Disk quota exceeded/i.test(text)) {
    return new PostgresProblem(`The disk that holds ${home} is full; free some space there and start again.`);
  }
  if (/could not (create|map) (anonymous )?shared memory|Cannot allocate memory|out of memory/i.test(text)) {
    return new PostgresProblem(
      'There is not enough memory for PostgreSQL; free some, at least 512 MB, and start again.',
    );
  }
  if (/Read-only file system|Permission denied/i.test(text)) {
    return new PostgresProblem(
      `PostgreSQL may not write below ${home}; make it writable, or set TALLYGATE_HOME to another directory.`,
    );
  }
  const reason = lastMessage(text);
  const cause = reason === '' ? '' : ` (${reason})`;
  return new PostgresProblem(`PostgreSQL did not start${cause}; ${path.resolve(logFile)} may say more.`);
}

/** The last thing the server called fatal, else its last line, without time and process. */
function lastMessage(text: string): string {
  const lines = text.trim().split('\n');
  const line = lines.findLast((candidate) => /(FATAL|PANIC|error):/.test(candidate)) ?? lines.at(-1) ?? '';
  return line.replace(/^.*?(FATAL|PANIC|error): */, '').trim();
}
