import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/server.ts';
import { responseHeaders } from '../../src/headers.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const bytes = Uint8Array.from({ length: 1000 }, (_, i) => i % 256);
let host: Served;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Here</title>');
  writeFileSync(join(folder, 'part.pack'), bytes);
  host = await serve({ folder, base: '/app/' });
});
afterAll(() => host.close());

/** As a client that changes nothing: `fetch` would tidy the path and unpack the body. */
function ask(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const { hostname, port } = new URL(host.url);
    const asked = request({ hostname, port, path, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
    });
    asked.on('error', reject).end();
  });
}

describe('the server', () => {
  test('says the security headers with every answer', async () => {
    for (const path of ['/app/', '/app/part.pack', '/app/nothing']) {
      const { headers } = await ask(path);
      for (const [name, value] of Object.entries(responseHeaders())) expect(headers[name.toLowerCase()]).toBe(value);
    }
  });

  test('compresses text', async () => {
    const { headers, body } = await ask('/app/', { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(body).toString()).toContain('Here');
  });

  test.each([
    ['bytes=0-', 206, 'bytes 0-999/1000', 0, 1000],
    ['bytes=990-', 206, 'bytes 990-999/1000', 990, 1000],
    ['bytes=10-19', 206, 'bytes 10-19/1000', 10, 20],
    ['bytes=10-5000', 206, 'bytes 10-999/1000', 10, 1000],
    ['bytes=1000-', 416, 'bytes */1000', 0, 0],
  ])('answers %s', async (range, status, contentRange, from, to) => {
    const answer = await ask('/app/part.pack', { range });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-range']).toBe(contentRange);
    expect([...answer.body]).toEqual([...bytes.slice(from, to)]);
  });

  test.each(['/', '/other/', '/app/../../etc/passwd', '/app/%2e%2e/%2e%2e/etc/passwd', '/app/..%2f..%2fetc/passwd'])(
    'has nothing at %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );
});
