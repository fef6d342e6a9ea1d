import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';

/** A server that answers with raw bytes, so that it can be wrong in any way. */
export interface MisbehavingServer {
  /** `http://127.0.0.1:port`, or `https://localhost:port`. */
  origin: string;
  /** The requests so far: `HEAD /path`. */
  requests: string[];
  /** How many connections are open. */
  connections: () => number;
  close: () => Promise<void>;
}

/** Starts it on a free port. With TLS options, it speaks HTTPS. */
export async function misbehavingServer(tls?: TlsOptions): Promise<MisbehavingServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const serve = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    let head = '';
    socket.on('data', (chunk) => {
      head += chunk;
      // Someone speaks TLS to a server that does not: most say so in plain HTTP.
      if (head.startsWith('\u0016')) socket.end(whole(400));
      for (let end = head.indexOf('\r\n\r\n'); end >= 0; end = head.indexOf('\r\n\r\n')) {
        const [method = '', path = ''] = head.split(' ');
        head = head.slice(end + 4);
        requests.push(`${method} ${path}`);
        const nth = requests.filter((request) => request.endsWith(` ${path}`)).length;
        answer({ socket, method, path, nth });
      }
    });
  };
  const server: Server = tls ? createTlsServer(tls, serve).on('tlsClientError', () => undefined) : createServer(serve);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    requests,
    connections: () => sockets.size,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

interface Asked {
  socket: Socket;
  method: string;
  path: string;
  /** 1 for the first request of this path. */
  nth: number;
}

const head = (status: number | string, ...headers: string[]) =>
  [`HTTP/1.1 ${status} X`, ...headers, '', ''].join('\r\n');
const whole = (status: number | string, ...headers: string[]) => head(status, 'Content-Length: 0', ...headers);
const redirect = (status: number, location: string, ...headers: string[]) =>
  whole(status, `Location: ${location}`, ...headers);

/** What is sent at each path; `GET /status/404` answers 404. */
const TEXTS: Readonly<Record<string, (asked: Asked) => string>> = {
  '/ok': () => whole(200),
  '/no-head': ({ method }) => whole(method === 'HEAD' ? 405 : 200),
  '/head-404': ({ method }) => whole(method === 'HEAD' ? 404 : 200),
  '/head-garbage': ({ method }) => (method === 'HEAD' ? 'non\r\n\r\n' : whole(200)),
  '/500-then-200': ({ nth }) => whole(nth === 1 ? 500 : 200),
  '/500-500-200': ({ nth }) => whole(nth < 3 ? 500 : 200),
  '/429-seconds': ({ nth }) => (nth === 1 ? whole(429, 'Retry-After: 7') : whole(200)),
  '/429-date': ({ nth }) => (nth === 1 ? whole(429, 'Retry-After: Tue, 24 Nov 2026 12:00:30 GMT') : whole(200)),
  '/429-huge': () => whole(429, 'Retry-After: 86400'),
  '/429-nonsense': () => whole(429, 'Retry-After: bientôt'),
  '/challenge': () => whole(503, 'cf-mitigated: challenge'),
  '/moved': () => redirect(301, '/ok'),
  '/moved-308-relative': () => redirect(308, 'ok'),
  '/temporary': () => redirect(302, '/ok'),
  '/moved-then-temporary': () => redirect(301, '/temporary'),
  '/temporary-then-moved': () => redirect(307, '/moved'),
  '/moved-home': () => redirect(301, '/'),
  '/': () => whole(200),
  '/moved-to-404': () => redirect(301, '/status/404'),
  '/loop-a': () => redirect(302, '/loop-b'),
  '/loop-b': () => redirect(302, '/loop-a'),
  '/loop-self': () => redirect(301, '/loop-self'),
  '/loop-cookies': () => redirect(302, '/loop-cookies', 'Set-Cookie: a=1'),
  '/nowhere': () => whole(302),
  '/to-nonsense': () => redirect(302, 'http://[oups/'),
  '/to-mail': () => redirect(302, 'mailto:a@example.org'),
  '/to-private': () => redirect(302, 'http://169.254.169.254/latest/meta-data/'),
  '/garbage': () => 'ceci n’est pas du HTTP\r\n\r\n',
  '/no-status': () => 'HTTP/1.1 \r\n\r\n',
  '/two-lengths': () => head(200, 'Content-Length: 3', 'Content-Length: 5'),
  '/huge-headers': () => whole(200, `X-Long: ${'x'.repeat(1_000_000)}`),
  '/hang-in-body': () => `${head(200, 'Content-Length: 1000')}début`,
  '/longer-than-said': ({ method }) => `${head(200, 'Content-Length: 2')}${method === 'GET' ? 'x'.repeat(5000) : ''}`,
  '/bad-chunks': () => `${head(200, 'Transfer-Encoding: chunked')}zz\r\n`,
};

function answer(asked: Asked): void {
  const { socket, method, path } = asked;
  const number = Number(/^\/(?:status|chain)\/(\d+)$/.exec(path)?.[1]);
  if (path === '/hang') return;
  if (path === '/reset') socket.resetAndDestroy();
  else if (path === '/close') socket.end();
  else if (path === '/reset-on-head' && method === 'HEAD') socket.resetAndDestroy();
  else if (path === '/reset-on-head') socket.write(whole(200));
  else if (path === '/shorter-than-said') socket.end(`${head(200, 'Content-Length: 1000')}court`);
  else if (path === '/trickle') trickle(socket, head(200, `X-Slow: ${'x'.repeat(10_000)}`));
  else if (path === '/endless') pour(socket, head(200));
  else if (path === '/huge') pour(socket, head(200, `Content-Length: ${2 ** 40}`));
  else if (path.startsWith('/chain/')) socket.write(number > 0 ? redirect(301, `/chain/${number - 1}`) : whole(200));
  else if (path.startsWith('/status/')) socket.write(whole(number));
  else socket.write(TEXTS[path]?.(asked) ?? whole(404));
}

/** One byte at a time, without ever coming to an end in time. */
function trickle(socket: Socket, text: string): void {
  let sent = 0;
  const timer = setInterval(() => socket.write(text[sent++] ?? ''), 5);
  socket.on('close', () => clearInterval(timer));
}

/** A body without end, as fast as the other side takes it. */
function pour(socket: Socket, start: string): void {
  const chunk = Buffer.alloc(64 * 1024, 'x');
  socket.write(start);
  const more = () => {
    while (socket.writable && socket.write(chunk));
  };
  socket.on('drain', more);
  more();
}
