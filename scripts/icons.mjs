// Draws the icons of the installed application from `packages/ui/public/icon.svg`: `node scripts/icons.mjs`, then commit them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumPath } from './chromium.mjs';

const folder = join(import.meta.dirname, '../packages/ui/public');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');

/** Systems cut the edges of a maskable icon: the drawing keeps to the middle, on its own colour. */
const ICONS = [
  { name: 'icon-192.png', size: 192, share: 1 },
  { name: 'icon-512.png', size: 512, share: 1 },
  { name: 'icon-maskable-512.png', size: 512, share: 0.7, background: '#06c' },
];

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
for (const { name, size, share, background = 'transparent' } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const edge = size * share;
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${background}">` +
      `<div style="width:${edge}px;height:${edge}px">${svg}</div></body>`,
  );
  await page.screenshot({ path: join(folder, name), omitBackground: true });
  await page.close();
}
await browser.close();
