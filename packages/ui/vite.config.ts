import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { offlinePage } from '../../scripts/offline-page.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const workspaceRoot = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  base: './',
  plugins: [offlinePage()],
  build: {
    target: 'es2024',
    outDir: fileURLToPath(new URL('dist', import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // A data: URL would break the content security policy of fonts and scripts.
    assetsInlineLimit: 0,
    // The analysis worker holds the whole language and the engine; it is fetched beside the page, not before it.
    chunkSizeWarningLimit: 700,
    // `npm start` builds too; how long the parts of a build take is nothing its reader can act on.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  worker: { format: 'es' },
  server: { port: 5173, fs: { allow: [workspaceRoot] } },
  preview: { port: 4173 },
});
