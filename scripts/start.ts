import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { renderUnicodeCompact } from 'uqr';
import { build } from 'vite';
import { serve } from './server.ts';

/** Builds the app and serves it: on this computer, or with `--phone` to phones in the same network. */
const root = fileURLToPath(new URL('..', import.meta.url));
const PORT = 4173;

await build({ root, logLevel: 'warn' });
if (process.argv.includes('--phone')) await servePhone();
else await serveHere();

async function serveHere(): Promise<void> {
  const { url } = await onFreePort((port) => serve({ folder: `${root}dist`, host: 'localhost', port }));
  console.log(`\nFirstPass is at ${url}\nStop with Ctrl+C.`);
}

/** Phones give the camera only to https. The certificate is made on the spot, so the phone asks once whether to trust it. */
async function servePhone(): Promise<void> {
  const address = lanAddress();
  if (!address) throw new Error('This computer is in no network that a phone could reach.');
  const { private: key, cert } = await generate([{ name: 'commonName', value: address }], {
    keySize: 2048,
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: address }] },
    ],
  });
  const { url } = await onFreePort((port) => serve({ folder: `${root}dist`, host: address, port, tls: { key, cert } }));
  console.log(`\n${renderUnicodeCompact(url)}\n\nFirstPass is at ${url}`);
  console.log('Open it on a phone in the same network. The phone will say that it does not know the certificate:');
  console.log('it was made a moment ago by this computer. Go on to the page. Stop with Ctrl+C.');
  console.log('Offline use and installing need a real certificate: browsers refuse them here.');
}

/** The usual port, so that what the browser keeps for this address is found again; else any free one. */
async function onFreePort<T>(listen: (port: number) => Promise<T>): Promise<T> {
  return listen(PORT).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(0);
  });
}

function lanAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}
