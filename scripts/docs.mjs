// `npm run docs`: writes the pages and pictures that are made from the code.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PICTURES } from './grammar/page.ts';
import { pages } from './pages.ts';

const root = join(import.meta.dirname, '..');
const written = pages();
rmSync(join(root, PICTURES), { recursive: true, force: true }); // a rule may have gone
for (const [path, text] of Object.entries(written)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
