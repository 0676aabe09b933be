import type net from 'node:net';
import type { AddressInfo } from 'node:net';

/** Opens any free port, tells the bench which, and ends when the bench is gone. */
export function listening(server: net.Server): void {
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
  process.on('disconnect', () => process.exit());
}
