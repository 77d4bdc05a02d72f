import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { builtFile } from './offline-page.ts';

/** The service worker beside the page: its address never changes. */
const SERVICE_WORKER = 'service-worker.js';

/** Every browser that runs this reads the smaller form of a font. */
const NEVER_ASKED = /\.woff$/;

/** Builds the service worker with the list of everything else that was built: it keeps all of it on the machine. */
export function offlineFiles(): Plugin {
  let publicDir = '';
  return {
    name: 'offline-files',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      ({ publicDir } = config);
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const contents = [
          ...Object.values(bundle).map((file) => [file.fileName, contentOf(file)] as const),
          ...readdirSync(publicDir).map((name) => [name, readFileSync(join(publicDir, name))] as const),
        ].filter(([name]) => !NEVER_ASKED.test(name));
        const files = Object.fromEntries(
          contents.map(([name, content]) => [name, `sha256-${hashOf(content)}`] as const).toSorted(byName),
        );
        const version = hashOf(JSON.stringify(files));
        const code = await builtFile('src/service-worker/service-worker.ts', '.js', {
          BUILD: JSON.stringify({ version, files }),
        });
        this.emitFile({ type: 'asset', fileName: SERVICE_WORKER, source: code });
      },
    },
  };
}

function contentOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string | Uint8Array {
  return file.type === 'chunk' ? file.code : file.source;
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}
