import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { judgeEntry } from './scripts/entry.ts';
import { firstPart } from './scripts/first-part.ts';
import { firstView } from './scripts/first-view.ts';
import { icons } from './scripts/icons.ts';
import { firstWordsOnly } from './scripts/languages.ts';
import { modelFiles } from './scripts/models/plugin.ts';
import { packForms } from './scripts/pack-schema.ts';
import { securityHeaders } from './scripts/security.ts';
import { CHINESE_CODE, MODEL_CODE, REST_CODE } from './src/sw/messages.ts';

/**
 * Where a script stands decides when it is fetched (src/sw/sw.ts): with the models, when somebody types Chinese, after the shell, or
 * with it.
 */
function folderOf(moduleIds: readonly string[]): string {
  const has = (part: string): boolean => moduleIds.some((id) => id.includes(part));
  if (has('@mediapipe')) return MODEL_CODE;
  if (has('/src/chinese/')) return CHINESE_CODE;
  return has('/src/i18n/languages/') || has('/pdfjs-dist/') ? REST_CODE : 'assets/';
}

export default defineConfig({
  // Relative, so that the built app runs at any path of any host.
  base: './',
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [firstPart] },
        chunkFileNames: ({ moduleIds }) => `${folderOf(moduleIds)}[name]-[hash].js`,
      },
    },
  },
  build: {
    target: 'es2022',
    // An inlined asset would be a `data:` address, which the policy forbids for scripts and styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    rolldownOptions: {
      output: {
        chunkFileNames: ({ moduleIds }) => `${folderOf(moduleIds)}[name]-[hash].js`,
      },
    },
  },
  plugins: [
    judgeEntry(),
    firstView(),
    firstWordsOnly(),
    securityHeaders(),
    modelFiles(),
    icons(),
    packForms(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: fileURLToPath(new URL('src/sw', import.meta.url)),
      filename: 'sw.ts',
      registerType: 'prompt',
      // src/sw/registration.ts registers it: the plugin's own script is refused by Trusted Types.
      injectRegister: false,
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,png,svg}', 'assets/*.{wasm,bcmap}'],
        // The system fetches and keeps these when the app is installed.
        globIgnores: ['icons/*.png'],
        maximumFileSizeToCacheInBytes: 2 * 1024 * 1024,
      },
      manifest: {
        // No `id`: it would be read against the origin alone, so two copies on one host would be the same app. Left out, it is
        // the start address.
        start_url: './',
        scope: './',
        name: 'FirstPass',
        short_name: 'FirstPass',
        description: 'Get your identity check right the first time. Your photos stay on this device.',
        lang: 'en',
        display: 'standalone',
        theme_color: '#0e4f52',
        background_color: '#faf6ee',
        categories: ['utilities', 'productivity'],
        icons: [
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
  ],
});
