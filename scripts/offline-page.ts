import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** The name of the page beside the application. */
const OFFLINE_PAGE = 'verifica.html';

const root = fileURLToPath(new URL('../packages/ui', import.meta.url));

/** Puts the page that verifies bundles beside the application: one file, whole, that runs from a disk with no network. */
export function offlinePage(): Plugin {
  return {
    name: 'offline-page',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: OFFLINE_PAGE, source: await offlinePageText() });
    },
  };
}

/**
 * The page with its script and its style inside. Its content security policy names both by their hashes, so that nothing
 * else runs in it and nothing is fetched, whatever a bundle holds.
 */
async function offlinePageText(): Promise<string> {
  const [page, code, style] = await Promise.all([
    readFile(join(root, OFFLINE_PAGE), 'utf8'),
    builtFile('src/offline/main.ts', '.js'),
    builtFile('src/offline/offline.css', '.css'),
  ]);
  const script = code.replaceAll('</script', String.raw`<\/script`);
  return page
    .replace("script-src 'self'", `script-src '${hashOf(script)}'`)
    .replace("style-src 'self'", `style-src '${hashOf(style)}'`)
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace(/<script type="module"[^>]*><\/script>/, () => `<script type="module">${script}</script>`);
}

/** One entry of the application bundled into one file, with everything it needs; `define` replaces names by expressions. */
export async function builtFile(
  entry: string,
  extension: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define,
    build: {
      target: 'es2024',
      write: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: entry, output: { codeSplitting: false, entryFileNames: 'page.js' } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const files = output !== undefined && 'output' in output ? output.output : [];
  const file = files.find(({ fileName }) => fileName.endsWith(extension));
  if (file === undefined || files.filter(({ fileName }) => fileName.endsWith(extension)).length > 1)
    throw new Error(`${entry} did not become one file`);
  return file.type === 'chunk' ? file.code : String(file.source);
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
