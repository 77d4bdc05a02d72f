import { PERCENT, quantity, ratio, type OutlinePart } from '@traguardo/model';
import { html } from 'lit';
import { expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountElement } from '../../../test/mount-element.ts';
import './outline-page.ts';
import { slotOf } from '../../workspace/texts/narrative-text.ts';
import type { OutlinePage } from './outline-page.ts';

const PARTS: readonly OutlinePart[] = [
  { kind: 'heading', level: 1, text: 'Premessa', code: 'premise' },
  {
    kind: 'paragraph',
    text: [
      { kind: 'text', text: 'In tempo il ' },
      { kind: 'figure', text: '86,04 %', of: 'PIRA07' },
      { kind: 'strong', content: [{ kind: 'text', text: '<b>delle pratiche</b>' }] },
    ],
  },
  { kind: 'list', ordered: false, items: ['Uno', 'Due'] },
  { kind: 'heading', level: 1, text: 'Obiettivi', code: 'strategic' },
  { kind: 'heading', level: 2, text: 'OS1', code: 'OS1' },
  {
    kind: 'table',
    caption: 'Indicatori',
    columns: ['Indicatore', 'Grado', 'Fascia'],
    widths: [0.5, 0.25, 0.25],
    source: 'Fonte: registro',
    rows: [
      { total: false, group: { level: 1 }, cells: [{ kind: 'text', text: 'Di risultato' }] },
      {
        total: false,
        cells: [
          { kind: 'text', text: 'PIRA07', of: 'PIRA07' },
          { kind: 'quantity', quantity: quantity(ratio(8604, 100), PERCENT), decimals: 2 },
          { kind: 'band', label: 'Raggiunto', tone: 'green' },
        ],
      },
      { total: true, cells: [{ kind: 'text', text: 'Media' }, { kind: 'missing' }, { kind: 'missing' }] },
    ],
  },
  {
    kind: 'picture',
    code: 'tree',
    caption: 'L’albero',
    description: 'ENTE sta sopra OS1',
    data: null,
    drawing: {
      width: 100,
      height: 40,
      top: 0,
      title: 'Albero',
      shapes: [{ kind: 'box', tone: 'state', x: 1, y: 1, width: 98, height: 38, radius: 4 }],
    },
  },
];

const keyed = (parts: readonly OutlinePart[]) => parts.map((part, at) => ({ key: `k${at}`, part }));

async function mount(parts = keyed(PARTS)): Promise<OutlinePage> {
  return mountElement<OutlinePage>(html`<outline-page lang="it" .parts=${parts} language="it"></outline-page>`);
}

it('has no accessibility problem', async () => {
  const page = await mount();
  expect(await accessibilityProblems(page)).toEqual([]);
});

it('goes to the place of the view by a link within the report, elsewhere to a window of its own', async () => {
  const link = (href: string) => ({ kind: 'link', href, content: [{ kind: 'text', text: 'qui' }] }) as const;
  const text = [link('#OS1'), link('https://example.org/')];
  const page = await mount(keyed([{ kind: 'paragraph', text }]));
  const links = [...page.renderRoot.querySelectorAll('a')];
  expect(links.map((each) => [each.getAttribute('href'), each.target])).toEqual([
    ['#/relazione/OS1', ''],
    ['https://example.org/', '_blank'],
  ]);
});

it('is reached by keyboard where a figure leads to its why', async () => {
  const page = await mount();
  const links = [...page.renderRoot.querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/risultati/PIRA07', '#/risultati/PIRA07']);
  links[0]?.focus();
  expect(page.shadowRoot?.activeElement).toBe(links[0]);
});

it('shows every kind of part, and text of a plan never becomes markup', async () => {
  const { renderRoot } = await mount();
  const text = (selector: string): string[] =>
    [...renderRoot.querySelectorAll(selector)].map(({ textContent }) =>
      (textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  expect(text('h2')).toEqual(['Premessa', 'Obiettivi']);
  expect(text('p')[0]).toBe('In tempo il 86,04 %<b>delle pratiche</b>');
  expect(text('tbody th[scope="rowgroup"]')).toEqual(['Di risultato']);
  expect(text('tr.total th')).toEqual(['Media']);
  expect(text('td')).toEqual(['86,04 %', 'Raggiunto', '–', '–']);
  expect(text('.source')).toEqual(['Fonte: registro']);
  expect(renderRoot.querySelector('svg')?.getAttribute('aria-label')).toBe('ENTE sta sopra OS1');
  expect(renderRoot.querySelector('[style]')).toBeNull();
});

it('says the language of words that have another than the report', async () => {
  const parts: readonly OutlinePart[] = [
    { kind: 'heading', level: 2, text: 'Our year', lang: 'en' },
    { kind: 'paragraph', text: 'Our words', lang: 'en' },
    { kind: 'list', ordered: false, items: ['One'], lang: 'en' },
    { kind: 'paragraph', text: 'Parole' },
  ];
  const { renderRoot } = await mount(keyed(parts));
  const langs = [...renderRoot.querySelectorAll('h3 span, p, ul')].map((each) => each.getAttribute('lang'));
  expect(langs).toEqual(['en', 'en', 'en', null]);
});

it('keeps a figure on the line of its unit', async () => {
  const { renderRoot } = await mount();
  expect(renderRoot.querySelector('p a')?.textContent).toBe('86,04\u{A0}%');
});

it('leaves what did not change alone', async () => {
  const parts = keyed(PARTS);
  const page = await mount(parts);
  const table = page.renderRoot.querySelector('table');
  const list = page.renderRoot.querySelector('ul');
  const added = { key: 'new', part: { kind: 'paragraph', text: 'Una frase nuova' } as const };
  page.parts = [...parts.slice(0, 2), added, ...parts.slice(2)];
  await page.updateComplete;
  expect(page.renderRoot.querySelectorAll('p')[1]?.textContent).toBe('Una frase nuova');
  expect(page.renderRoot.querySelector('table')).toBe(table);
  expect(page.renderRoot.querySelector('ul')).toBe(list);
});

it('finds the heading of a section by its slot or its code', async () => {
  const page = await mount();
  const found = ['objectives', 'os1', 'nothing'].map((slot) => page.headOf(slot)?.dataset['slot'] ?? null);
  expect(found).toEqual([slotOf('strategic'), 'os1', null]);
});

/** A report whose first table is far too long for one frame. */
const LONG: readonly OutlinePart[] = [
  { kind: 'heading', level: 1, text: 'Indicatori' },
  {
    kind: 'table',
    caption: 'Tutti',
    columns: ['Indicatore'],
    rows: Array.from({ length: 700 }, (_, at) => ({ total: false, cells: [{ kind: 'text', text: `I${at}` }] })),
  },
  { kind: 'heading', level: 2, text: 'Ultimo', code: 'O9' },
];

it('draws a long report in parts, all of it in the end, and finds its last heading', async () => {
  const page = await mount(keyed(LONG));
  const rows = (): number => page.renderRoot.querySelectorAll('tbody tr').length;
  expect(rows()).toBeLessThan(700);
  expect(page.renderRoot.textContent).toContain('Il resto sta arrivando');
  await page.whole();
  expect(page.headOf('o9')?.textContent).toContain('Ultimo');
  expect(rows()).toBe(700);
  await expect.poll(() => page.renderRoot.textContent).not.toContain('Il resto sta arrivando');
});

it('is whole on paper, though it was not yet on the screen', async () => {
  const page = await mount(keyed(LONG));
  dispatchEvent(new Event('beforeprint'));
  expect(page.renderRoot.querySelectorAll('tbody tr').length).toBe(700);
  expect(page.renderRoot.querySelector('.head')?.textContent).toContain('Ultimo');
  dispatchEvent(new Event('afterprint'));
});
