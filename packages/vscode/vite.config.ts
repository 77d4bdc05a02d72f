import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
/** Tests build elsewhere. */
const dist = process.env.TRAGUARDO_VSCODE_OUT ?? join(root, 'dist');

/** What an extension holds besides its programs: its manifest without what only its making needs, grammar, texts, packs. */
function extensionFiles() {
  return {
    name: 'extension-files',
    closeBundle(): void {
      const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
      const { private: _private, type: _type, scripts: _scripts, devDependencies: _made, ...kept } = manifest;
      const packed = {
        ...kept,
        main: './extension.cjs',
        files: ['*.cjs', '*.json', 'LICENSE', 'README.md', 'packs', 'syntaxes'],
      };
      writeFileSync(join(dist, 'package.json'), `${JSON.stringify(packed, null, 2)}\n`);
      for (const file of ['language-configuration.json', 'README.md']) copyFileSync(join(root, file), join(dist, file));
      copyFileSync(join(root, '../../LICENSE'), join(dist, 'LICENSE'));
      cpSync(join(root, 'syntaxes'), join(dist, 'syntaxes'), { recursive: true });
      cpSync(join(root, '../../packs'), join(dist, 'packs'), { recursive: true }); // where the server looks for them
    },
  };
}

// A folder that VS Code runs as it is and that `vsce package` packs: everything bundled, nothing to install.
export default defineConfig({
  root,
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node22',
    outDir: dist,
    emptyOutDir: true,
    minify: true,
    rollupOptions: {
      input: { extension: join(root, 'src/extension.ts'), server: join(root, 'src/server.ts') },
      external: ['vscode'],
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
  ssr: { noExternal: true, external: ['vscode'] },
  plugins: [extensionFiles()],
});
