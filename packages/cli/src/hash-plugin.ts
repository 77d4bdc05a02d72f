import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { sealTexts, type SourceFile } from '@traguardo/dsl';
import { hashText } from '@traguardo/model';

const CODE = /\.(?:[cm]?[jt]s|json)$/;
/** What is no part of what a plugin does: what it depends on has versions of its own, tests and hidden folders do not run. */
const LEFT_OUT = /^(?:\.|node_modules$|tests?$)|\.test\.[cm]?[jt]s$|^tsconfig.*\.json$/;

/**
 * SHA-256 of the sealed texts of a plugin: of its package, found by the `package.json` above the module; of the module alone when
 * it belongs to the plan's own folder.
 */
export async function hashPlugin(module: string, folder: string): Promise<string> {
  const home = module.startsWith(join(folder, '/')) ? null : await packageOf(module);
  const files = home === null ? [await fileAt(module, basename(module))] : await filesIn(home, '');
  return hashText(sealTexts(files));
}

async function packageOf(module: string): Promise<string> {
  for (let folder = dirname(module); ; folder = dirname(folder)) {
    const isHome = await stat(join(folder, 'package.json')).then(
      () => true,
      () => false, // not there
    );
    if (isHome || dirname(folder) === folder) return folder;
  }
}

async function filesIn(home: string, inside: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(join(home, inside), { withFileTypes: true });
  const found = entries
    .filter(({ name }) => !LEFT_OUT.test(name))
    .map(async (entry): Promise<readonly SourceFile[]> => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) return filesIn(home, path);
      return CODE.test(entry.name) ? [await fileAt(join(home, path), `plugin/${path}`)] : [];
    });
  return (await Promise.all(found)).flat();
}

async function fileAt(at: string, path: string): Promise<SourceFile> {
  return { path, text: await readFile(at, 'utf8') };
}
