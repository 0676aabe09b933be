/**
 * Stands for a Core elsewhere: 600 bytes of JSON for any request, 201 for a POST. On the socket itself, with just enough
 * of HTTP/1.1 to see where a request ends: it shares the machine with what is measured, and is not to be it.
 */
import net from 'node:net';
import { listening } from './listening.ts';

const bodyBytes = 600;
const empty = JSON.stringify({ data: '' });
const body = JSON.stringify({ data: 'x'.repeat(bodyBytes - empty.length) });
const answer = (status: string) =>
  `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${bodyBytes}\r\n\r\n${body}`;
const [found, created] = [answer('200 OK'), answer('201 Created')];

const server = net.createServer({ noDelay: true }, (socket) => {
  let received = '';
  socket.setEncoding('latin1');
  socket.on('data', (text: string) => {
    received = received === '' ? text : received + text;
    for (;;) {
      const end = endOfRequest(received);
      if (end === null) return;
      socket.write(received.startsWith('POST ') ? created : found, 'latin1');
      received = received.slice(end);
    }
  });
  socket.on('error', () => socket.destroy());
});

/** Null: there is more to come. Bodies say their length: nobody here sends them in chunks. */
function endOfRequest(text: string): number | null {
  const headEnd = text.indexOf('\r\n\r\n');
  if (headEnd < 0) return null;
  const declared = text.startsWith('GET ') ? null : /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, headEnd));
  const end = headEnd + 4 + Number(declared?.[1] ?? 0);
  return text.length >= end ? end : null;
}

listening(server);
