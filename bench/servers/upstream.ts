/** Stands for a Core elsewhere: answers any request with the same 600 bytes of JSON. */
import http from 'node:http';
import { listening } from './listening.ts';

const bodyBytes = 600;
const empty = JSON.stringify({ data: '' });
const body = JSON.stringify({ data: 'x'.repeat(bodyBytes - empty.length) });

const server = http.createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  });
});

listening(server);
