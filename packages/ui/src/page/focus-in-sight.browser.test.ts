import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { keepFocusInSight } from './focus-in-sight.ts';

it('keeps the field with the focus in sight in a window that becomes lower, whichever shadow it stands in', async () => {
  await page.viewport(390, 844);
  const host = document.createElement('div');
  host.style.cssText = 'height: 2000px; padding-top: 700px';
  const field = document.createElement('input');
  host.attachShadow({ mode: 'open' }).append(field);
  document.body.append(host);
  keepFocusInSight(window);
  field.focus();
  const bottom = (): number => field.getBoundingClientRect().bottom;
  expect(bottom()).toBeGreaterThan(420);
  await page.viewport(390, 420);
  await expect.poll(() => innerHeight).toBe(420);
  await expect.poll(bottom).toBeLessThanOrEqual(420);
  host.remove();
});
