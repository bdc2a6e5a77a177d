import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { Transform } from 'node:stream';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { responseHeaders } from '../src/headers.ts';

/** Serves a folder of static files as a good host does: security headers, compressed text, byte ranges. */
export interface ServeOptions {
  readonly folder: string;
  /** Path of the host under which the folder appears; begins and ends with a slash. */
  readonly base?: string;
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port?: number;
  readonly tls?: { readonly key: string; readonly cert: string };
  /** A host like GitHub Pages sends none. */
  readonly securityHeaders?: boolean;
  /** Asked for each request: what goes wrong with it. For tests. */
  readonly fault?: (request: LoggedRequest) => Fault | undefined;
}

export interface Fault {
  /** Closes the connection after so many bytes of the body. */
  readonly cutAfter?: number;
  /** The cut waits for this: until then nothing more comes. */
  readonly cutWhen?: Promise<unknown>;
  /** Answers with the whole file although a range was asked for. */
  readonly ignoreRange?: boolean;
  /** Changes the byte at this place of the file. */
  readonly damageAt?: number;
  /** Answers with this status and no file. */
  readonly status?: number;
}

export interface LoggedRequest {
  /** Without the base, as in the folder: `index.html`, `models/….pack`. */
  readonly path: string;
  readonly range: string | null;
  /** Bytes of body that were handed to the connection. */
  sent: number;
}

export interface Served {
  /** Address of the folder, ends with a slash. */
  readonly url: string;
  readonly requests: LoggedRequest[];
  /** Serves another folder from now on, as when a new version is put on the host. */
  readonly deploy: (folder: string) => void;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.txt': 'text/plain; charset=utf-8',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt']);

export async function serve(options: ServeOptions): Promise<Served> {
  const { base = '/', host = '127.0.0.1', port = 0, tls } = options;
  const requests: LoggedRequest[] = [];
  let { folder } = options;
  const listener: RequestListener = (request, response) => answer(request, response, { ...options, folder }, requests);
  const server = tls ? createHttps(tls, listener) : createHttp(listener);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `${tls ? 'https' : 'http'}://${host === '0.0.0.0' ? 'localhost' : host}:${actual}${base}`,
    requests,
    deploy: (next) => {
      folder = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, base = '/', securityHeaders = true, fault: faultFor }: ServeOptions,
  requests: LoggedRequest[],
): void {
  const path = fileIn(base, request.url ?? '/');
  const logged: LoggedRequest = { path: path ?? request.url ?? '', range: request.headers.range ?? null, sent: 0 };
  requests.push(logged);
  const fault = faultFor?.(logged) ?? {};
  if (securityHeaders) for (const [name, value] of Object.entries(responseHeaders())) response.setHeader(name, value);
  const file = path === null ? '' : join(folder, path);
  const size = sizeOf(file);
  if (fault.status || size === null) {
    response.writeHead(fault.status ?? 404, { 'Content-Type': 'text/plain' }).end('Not here');
    return;
  }

  const type = extname(file);
  response.setHeader('Content-Type', TYPES[type] ?? 'application/octet-stream');
  // Names in these folders hold a hash of the content; everything else is asked for again each time.
  const forever = path?.startsWith('assets/') || path?.startsWith('models/');
  response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (COMPRESSED.has(type)) sendText(file, request, response, logged);
  else sendRange(file, size, request, response, logged, fault);
}

/** Bytes of a file; null when there is none. Asked once an answer: files may be taken away at any time. */
function sizeOf(file: string): number | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : null;
}

/** Path inside the folder that a request is for; null when it is for something else. */
function fileIn(base: string, url: string): string | null {
  const path = decodeURIComponent(new URL(url, 'http://host').pathname);
  if (!path.startsWith(base)) return null;
  const inside = normalize(path.slice(base.length) || 'index.html')
    .split(sep)
    .join('/');
  return inside.startsWith('..') ? null : inside;
}

function sendText(file: string, request: IncomingMessage, response: ServerResponse, logged: LoggedRequest): void {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const plain = readFileSync(file);
  const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null;
  const body = encoding === 'br' ? brotliCompressSync(plain) : encoding === 'gzip' ? gzipSync(plain) : plain;
  if (encoding) response.setHeader('Content-Encoding', encoding);
  logged.sent = body.length;
  response.writeHead(200, { 'Content-Length': body.length, Vary: 'Accept-Encoding' });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function sendRange(
  file: string,
  size: number,
  request: IncomingMessage,
  response: ServerResponse,
  logged: LoggedRequest,
  { cutAfter = Number.POSITIVE_INFINITY, cutWhen, ignoreRange = false, damageAt }: Fault,
): void {
  const [, from, to] = (ignoreRange ? '' : (logged.range ?? '')).match(/^bytes=(\d+)-(\d*)$/) ?? [];
  const start = Number(from ?? 0);
  const end = Math.min(to ? Number(to) : size - 1, size - 1);
  if (start > end) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  if (!ignoreRange) response.setHeader('Accept-Ranges', 'bytes');
  response.writeHead(from === undefined ? 200 : 206, {
    'Content-Length': end - start + 1,
    ...(from !== undefined && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      const damaged = damageAt === undefined ? -1 : damageAt - start - logged.sent;
      const room = cutAfter - logged.sent;
      const passed = Buffer.from(chunk.subarray(0, room));
      if (damaged >= 0 && damaged < passed.length) passed[damaged] = (passed[damaged] ?? 0) ^ 0xff;
      logged.sent += passed.length;
      // The cut comes when what was let through is out.
      if (chunk.length > room) response.write(passed, () => Promise.resolve(cutWhen).then(() => response.destroy()));
      else done(null, passed);
    },
  });
  createReadStream(file, { start, end })
    .on('error', () => response.destroy())
    .pipe(counted)
    .pipe(response);
}
