/**
 * The floor of lists: answers with one that it has fetched at the start, as JSON made of its rows each time, or, under
 * `/text`, as the text that came. No server on `node:http` that asks a database first is faster.
 */
import http from 'node:http';
import { listening } from './listening.ts';

const [list = ''] = process.argv.slice(2);
const text = await (await fetch(list)).text();
const rows = JSON.parse(text);

const server = http.createServer(({ url }, response) => {
  const body = url === '/text' ? text : JSON.stringify(rows);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
});

listening(server);
