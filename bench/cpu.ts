/** Processor time by process, from Linux's /proc. Less moved by other work on the machine than any rate is. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** In seconds since some start: only differences mean something. */
export interface CpuSeconds {
  readonly server: number;
  readonly postgres: number;
}

/** The unit of /proc/PID/stat; it is 100 on every architecture Node runs on. */
const ticksPerSecond = 100;

/**
 * What the server's process with its workers, and PostgreSQL with all its backends, have used so far. A backend's time is
 * kept in that of its parent once it has ended. Zeros where there is no /proc.
 */
export async function cpuSeconds(serverPid: number | null, postmasterPid: number): Promise<CpuSeconds> {
  const processes = await readProcesses();
  const server = processes
    .filter(({ pid, parent }) => pid === serverPid || (parent === serverPid && pid !== postmasterPid))
    .reduce((sum, { seconds }) => sum + seconds, 0);
  const postgres = processes
    .filter(({ pid, parent }) => pid === postmasterPid || parent === postmasterPid)
    .reduce((sum, { seconds, ofEnded }) => sum + seconds + ofEnded, 0);
  return { server, postgres };
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly seconds: number;
  readonly ofEnded: number;
}

async function readProcesses(): Promise<Process[]> {
  const names = await readdir('/proc').catch(() => []);
  const read = names.filter((name) => /^\d+$/.test(name)).map(readProcess);
  return (await Promise.all(read)).filter((process) => process !== null);
}

/** Null if it has ended meanwhile. */
async function readProcess(name: string): Promise<Process | null> {
  const text = await readFile(path.join('/proc', name, 'stat'), 'utf8').catch(() => null);
  if (text === null) return null;
  // The command may hold spaces and brackets: the fields start after the last bracket, with the third (proc(5)).
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = (field: number) => Number(fields[field - 3]) / ticksPerSecond;
  return {
    pid: Number(name),
    parent: Number(fields[1]),
    seconds: ticks(14) + ticks(15),
    ofEnded: ticks(16) + ticks(17),
  };
}
