/** A client that sends and sends, and never reads. */
import net from 'node:net';

/** Far more than a system holds for a connection. */
const requestBytes = 8 * 1024;
export const requestsSent = 5_000;

/** Sends them all. @returns whether the server took them; else it has ended the connection. */
export async function sendAndNeverRead(port: number, head: readonly string[]): Promise<boolean> {
  const request = Buffer.from([...head, `x-filler: ${'x'.repeat(requestBytes)}`, '', ''].join('\r\n'));
  const requests = Buffer.alloc(requestsSent * request.length, request);
  const client = net.connect(port, '127.0.0.1').on('error', () => undefined);
  client.pause();
  // Without reading, it hears of the end by what can't be sent any more.
  const isTaken = await new Promise<boolean>((resolve) => client.write(requests, (error) => resolve(!error)));
  client.destroy();
  return isTaken;
}
