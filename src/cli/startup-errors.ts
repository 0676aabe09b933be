/** What went wrong at the start, as one sentence that says what to do. */
import { ConfigError } from '../config.ts';
import { ControlProblem } from '../control/index.ts';
import { Refusal } from '../platform/errors.ts';
import { PostgresProblem } from '../platform/postgres/problem.ts';

/** A start that can't go on; the message is the sentence. */
export class StartupProblem extends Error {}

/** The sentence for an error, or null for one that was not foreseen: its stack is needed then. */
export function explainStartup(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ([StartupProblem, ConfigError, PostgresProblem, ControlProblem].some((known) => error instanceof known)) {
    return error.message;
  }
  // Its words are those of the HTTP answer, which has no full stop.
  if (error instanceof Refusal) return `${error.message.replace(/\.$/, '')}.`;
  return explainFiles(error) ?? explainDatabase(error, '') ?? explainStartup(error.cause);
}

/** Errors of the file system: `path` names the file. */
function explainFiles(error: NodeJS.ErrnoException): string | null {
  const file = error.path ?? 'the data directory';
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk that holds ${file} is full; free some space there and start again.`;
    case 'EROFS':
      return `${file} is on a read-only file system; set TALLYGATE_HOME to a directory that can be written.`;
    case 'EACCES':
    case 'EPERM':
      if (error.syscall === 'listen') return null;
      return `This user may not use ${file}; make it writable, or set TALLYGATE_HOME to another directory.`;
    case 'EEXIST':
    case 'ENOTDIR':
      return `${file} is in the way of the data directory; set TALLYGATE_HOME to another path.`;
    case 'EISDIR':
      return `${file} is a directory where a file should be; move it away, and put back the file if there was one.`;
    case 'ENOENT':
      // Of the others, a socket's is a database server that is not there.
      if (error.syscall !== 'mkdir') return null;
      return `${file} can't be made; set TALLYGATE_HOME to a directory elsewhere.`;
    default:
      return null;
  }
}

/** A port that can't be listened on. `setting` is the variable that chose it. */
export function explainListen(
  error: NodeJS.ErrnoException,
  wanted: { host: string; port: number; setting: string },
): StartupProblem | null {
  const { host, port, setting } = wanted;
  const sentence = {
    EADDRINUSE: `Port ${port} on ${host} is in use; stop what listens there, or set ${setting} to another port.`,
    EACCES: `This user may not listen on port ${port}; set ${setting} to a port above 1023.`,
    EADDRNOTAVAIL: `${host} is not an address of this machine; set TALLYGATE_HOST to one that is, such as 127.0.0.1.`,
    ENOTFOUND: `${host} is not the name of an address; set TALLYGATE_HOST to one, such as 127.0.0.1.`,
    EAI_AGAIN: `${host} is not the name of an address; set TALLYGATE_HOST to one, such as 127.0.0.1.`,
  }[error.code ?? ''];
  return sentence === undefined ? null : new StartupProblem(sentence, { cause: error });
}

const unreachable = /^(ECONNREFUSED|ECONNRESET|ENOENT|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE)$/;
const untrusted = /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|CERT_|ERR_TLS_)/;

/**
 * What keeps a PostgreSQL server from being used, by Node's code or the server's SQLSTATE (PostgreSQL appendix A).
 * @param place where it is, without user and password; '' if not known.
 */
export function explainDatabase(error: NodeJS.ErrnoException, place: string): string | null {
  const code = error.code ?? '';
  const server = `The database server${place === '' ? '' : ` at ${place}`}`;
  if (unreachable.test(code) || /timeout expired|Connection terminated/.test(error.message)) {
    return `${server} can't be reached (${code || error.message}); start it, or correct DATABASE_URL.`;
  }
  if (untrusted.test(code) || /does not support SSL/.test(error.message)) {
    return `${server} can't be trusted over TLS (${code || error.message}); give it a certificate that this machine trusts, or correct sslmode in DATABASE_URL.`;
  }
  if (/^28/.test(code) || /client password must be/.test(error.message)) {
    return `${server} does not accept the user and password; correct them in DATABASE_URL.`;
  }
  switch (code) {
    case '3D000':
      // A place is known where DATABASE_URL names one; the embedded server makes its database at the first start.
      if (place === '') {
        return `${server} has no such database; if Tallygate is starting for the first time, wait until it is ready and try again, else create it with \`createdb\`.`;
      }
      return `${server} has no such database; create it with \`createdb\`, or correct DATABASE_URL.`;
    case '42501':
      return `${server} lets this user create nothing; run \`grant create on database ... to ...\` there, or use another user in DATABASE_URL.`;
    case '25006':
      return `${server} is a read-only copy; set DATABASE_URL to the primary.`;
    case '53100':
      return `${server} has a full disk; free some space there and start again.`;
    case '53300':
      return `${server} has no connection left; raise its max_connections, or stop other clients.`;
    case '57P03':
      return `${server} is starting or stopping; start again in a moment.`;
    default:
      return null;
  }
}
