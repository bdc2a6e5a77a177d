import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type InlineConfig, mergeConfig, minify, type Plugin } from 'vite';
import config from '../vite.config.ts';

/**
 * Prints what each npm package adds to what people download: its modules as they stand in the built page, worker and
 * service worker, minified and gzipped by themselves. `npx tsx scripts/dependency-sizes.ts`
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = new Map<string, string>();

const collect = (): Plugin => ({
  name: 'collect',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { code }] of Object.entries(chunk.modules)) if (code) modules.set(id, code);
    }
  },
});

const quiet: InlineConfig = { root, configFile: false, logLevel: 'silent', build: { write: false } };
await build(mergeConfig(mergeConfig(config, quiet), { plugins: [collect()], worker: { plugins: () => [collect()] } }));
await build({
  ...quiet,
  plugins: [collect()],
  build: { write: false, rolldownOptions: { input: `${root}src/sw/sw.ts` } },
});

const packages = new Map<string, string>();
for (const [id, code] of modules) {
  const [, name = 'FirstPass itself'] = id.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/) ?? [];
  packages.set(name, `${packages.get(name) ?? ''}\n${code}`);
}
console.log('| package | bytes, minified and gzipped |\n|---|---|');
for (const [name, code] of [...packages].sort(([a], [b]) => a.localeCompare(b))) {
  const { code: small } = await minify('package.js', code);
  console.log(`| ${name} | ${gzipSync(small, { level: 9 }).length} |`);
}
