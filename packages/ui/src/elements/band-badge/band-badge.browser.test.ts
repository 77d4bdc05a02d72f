import { html } from 'lit';
import { expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountElement } from '../../../test/mount-element.ts';
import { samplePlan } from '../../../test/sample-plan.ts';
import type { BandBadge, BandedNode } from './band-badge.ts';
import './band-badge.ts';

async function badge(node: BandedNode, language = 'it'): Promise<BandBadge> {
  const { bands } = samplePlan.profile;
  return mountElement(html`<band-badge .node=${node} .bands=${bands} language=${language}></band-badge>`);
}

function words(element: BandBadge): string {
  return element.renderRoot.textContent?.trim() ?? '';
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem in any tone, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    for (const band of ['missed', 'partial', 'reached', null]) {
      const element = await badge({ band, bands: [], status: band ? 'ok' : 'excluded' });
      expect(await accessibilityProblems(element)).toEqual([]);
    }
    delete document.documentElement.dataset['theme'];
  });
}

it('says the band in a word and draws a shape', async () => {
  const element = await badge({ band: 'partial', bands: [], status: 'ok' });
  expect(words(element)).toBe('Parzialmente raggiunto');
  expect(element.renderRoot.querySelector('svg path')).not.toBeNull();
});

it('says which bands a range can end in', async () => {
  expect(words(await badge({ band: null, bands: ['partial', 'reached'], status: 'missing' }))).toBe(
    'Parzialmente raggiunto o Raggiunto',
  );
  expect(words(await badge({ band: null, bands: ['missed', 'partial', 'reached'], status: 'missing' }))).toBe(
    'Ogni fascia possibile',
  );
  expect(words(await badge({ band: null, bands: ['reached'], status: 'missing' }))).toBe('Raggiunto');
});

it('says why there is none', async () => {
  expect(words(await badge({ band: null, bands: [], status: 'undefined' }, 'en'))).toBe('Undefined');
});

it('says the band by its word alone where it is plain', async () => {
  const { bands } = samplePlan.profile;
  const node: BandedNode = { band: 'partial', bands: [], status: 'ok' };
  const element = await mountElement<BandBadge>(html`<band-badge plain .node=${node} .bands=${bands}></band-badge>`);
  expect(words(element)).toBe('Parzialmente raggiunto');
  expect(element.renderRoot.querySelector('svg')).toBeNull();
});
