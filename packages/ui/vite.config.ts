import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compactStyles } from '../../scripts/compact-styles.ts';
import { offlineFiles } from '../../scripts/offline-files.ts';
import { offlinePage } from '../../scripts/offline-page.ts';
import { policyHeaders } from '../../scripts/policy-headers.ts';
import { sharedWorkers } from '../../scripts/shared-workers.ts';
import { leftOut } from '../../scripts/left-out.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const workspaceRoot = fileURLToPath(new URL('../..', import.meta.url));

/** What so many parts of the page share that each page needs it anyway: one file instead of a dozen small ones. Names of files and tables of places are made by workers too, which draw nothing. */
const SHARED_BY_THE_PAGE = {
  name: 'page',
  test: /\/packages\/ui\/src\/(?!workspace\/(?:spots|downloads\/(?:file|plain)-name)\b)|\/node_modules\/(?:lit|lit-html|lit-element|@lit)\//,
  minShareCount: 20,
};

export default defineConfig({
  root,
  base: './',
  plugins: [compactStyles(), leftOut(), sharedWorkers(), offlinePage(), policyHeaders(), offlineFiles()],
  build: {
    target: 'es2024',
    outDir: fileURLToPath(new URL('dist', import.meta.url)),
    emptyOutDir: true,
    // Beside the page only: what fetches parts ahead needs a document, and workers share these chunks and have none.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, chunks, { hostType }) => (hostType === 'html' ? chunks : []),
    },
    // A data: URL would break the content security policy of fonts and scripts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [SHARED_BY_THE_PAGE] },
        // Every name is written again in each file that imports it (decision 0569).
        chunkFileNames: 'assets/[hash:7].js',
      },
      // `npm start` builds too; how long the parts of a build take is nothing its reader can act on.
      checks: { bundlerTimings: false },
    },
  },
  worker: { format: 'es' },
  server: { port: 5173, fs: { allow: [workspaceRoot] } },
  preview: { port: 4173 },
});
