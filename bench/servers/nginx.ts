/** nginx as a proxy that checks nothing: one worker, connections to the upstream kept open, no log. Ends with the bench. */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const [, , nginx = '', directory = '', port = '', upstreamPort = ''] = process.argv;
const pollMs = 20;

const configuration = `
  daemon off;
  master_process off;
  worker_processes 1;
  pid ${directory}/nginx.pid;
  error_log stderr warn;
  events { worker_connections 2048; }
  http {
    access_log off;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path ${directory}/${of};`).join(' ')}
    keepalive_requests 1000000000;
    upstream core {
      server 127.0.0.1:${upstreamPort};
      keepalive 256;
      keepalive_requests 1000000000;
    }
    server {
      listen 127.0.0.1:${port};
      location / {
        proxy_pass http://core;
        proxy_http_version 1.1;
        proxy_set_header Connection "";
      }
    }
  }`;

const file = path.join(directory, 'nginx.conf');
await writeFile(file, configuration);
const child = spawn(nginx, ['-e', 'stderr', '-p', directory, '-c', file], { stdio: 'inherit' });
child.on('exit', () => process.exit(1));
for (const event of ['disconnect', 'SIGTERM'] as const) {
  process.on(event, () => {
    child.removeAllListeners('exit').once('exit', () => process.exit());
    child.kill('SIGTERM');
  });
}

while (!(await isListening())) await sleep(pollMs);
process.send?.({ port: Number(port), pid: child.pid });

function isListening(): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
