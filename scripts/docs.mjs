// `npm run docs`: writes the pages that are made from the code.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from './pages.ts';

for (const [path, text] of Object.entries(pages())) writeFileSync(join(import.meta.dirname, '..', path), text);
