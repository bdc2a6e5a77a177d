import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Plugin } from 'vite';

const source = fileURLToPath(new URL('icon.svg', import.meta.url));

/** Draws the app's icons from one SVG and puts them where manifest and page look for them: `icons/`. */
export function icons(): Plugin {
  return {
    name: 'icons',
    configureServer(server) {
      server.middlewares.use('/icons/', (request, response, next) => {
        const make = files[request.url?.slice(1) ?? ''];
        if (!make) return next();
        response.setHeader('Content-Type', request.url?.endsWith('.svg') ? 'image/svg+xml' : 'image/png');
        make().then((bytes) => response.end(bytes), next);
      });
    },
    async generateBundle() {
      for (const [name, make] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName: `icons/${name}`, source: await make() });
      }
    },
  };
}

const files: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'icon.svg': async () => Buffer.from(icon({ margin: 44, corner: 96 })),
  'icon-192.png': () => png(192, icon({ margin: 44, corner: 96 })),
  'icon-512.png': () => png(512, icon({ margin: 44, corner: 96 })),
  // Cut to any shape by the system.
  'maskable-512.png': () => png(512, icon({ margin: 0, corner: 0 })),
  // Cut to round corners by iOS.
  'apple-touch-icon.png': () => png(180, icon({ margin: 36, corner: 0 })),
};

/** The drawing with less of the margin that was left for cutting, and round corners where nobody cuts it. */
function icon({ margin, corner }: { margin: number; corner: number }): string {
  const size = 512 - 2 * margin;
  return readFileSync(source, 'utf8')
    .replace('viewBox="0 0 512 512"', `viewBox="${margin} ${margin} ${size} ${size}"`)
    .replace(
      '<rect width="512" height="512"',
      `<rect x="${margin}" y="${margin}" width="${size}" height="${size}" rx="${corner}"`,
    );
}

const png = (size: number, svg: string): Promise<Uint8Array> =>
  sharp(Buffer.from(svg), { density: 144 }).resize(size).png({ compressionLevel: 9 }).toBuffer();
