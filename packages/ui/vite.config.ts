import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compactStyles } from '../../scripts/compact-styles.ts';
import { groupedParts } from '../../scripts/grouped-parts.ts';
import { offlineFiles } from '../../scripts/offline-files.ts';
import { offlinePage } from '../../scripts/offline-page.ts';
import { policyHeaders } from '../../scripts/policy-headers.ts';
import { sharedWorkers } from '../../scripts/shared-workers.ts';
import { leftOut } from '../../scripts/left-out.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const workspaceRoot = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  base: './',
  plugins: [
    groupedParts(),
    compactStyles(),
    leftOut(),
    sharedWorkers(),
    offlinePage(),
    policyHeaders(),
    offlineFiles(),
  ],
  build: {
    target: 'es2024',
    outDir: fileURLToPath(new URL('dist', import.meta.url)),
    emptyOutDir: true,
    // Where the page begins, and nowhere else: fetching ahead needs a document, and the workers that share the other files have none.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, chunks, { hostId, hostType }) =>
        hostType === 'html' || /\/index-[^/]+\.js$/.test(hostId) ? chunks : [],
    },
    // A data: URL would break the content security policy of fonts and scripts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        // Every name is written again in each file that imports it.
        chunkFileNames: 'assets/[name]-[hash:7].js',
      },
      // `npm start` builds too; how long the parts of a build take is nothing its reader can act on.
      checks: { bundlerTimings: false },
    },
  },
  worker: { format: 'es' },
  server: { port: 5173, fs: { allow: [workspaceRoot] } },
  preview: { port: 4173 },
});
