import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { EffectTable } from './effect-table.ts';

it('shows the difference whole beside the items of a change, while a score is a range', async () => {
  await page.viewport(1280, 800);
  const table = new EffectTable();
  table.language = 'en';
  table.rows = [
    {
      code: 'OS8',
      title: 'Consolidare il capitale umano e orientarlo verso i processi primari di servizio alle imprese e utenti',
      kind: 'objective',
      before: 'between 52.00% and 100.00%',
      after: '97.60%',
      difference: 'between −2.40 and +45.60',
    },
  ];
  table.style.cssText = 'display: block; width: 500px';
  document.body.append(table);
  await table.updateComplete;
  const region = table.shadowRoot?.querySelector('.table-scroll');
  expect(region?.scrollWidth).toBe(region?.clientWidth);
});
