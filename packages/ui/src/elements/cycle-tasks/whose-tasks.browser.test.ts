import { userEvent } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import { CYCLE_PLAN, type MountedCycle, mountCycle, type Taken, TO_RUNNING } from '../../../test/mount-cycle.ts';

const REVISED = `revisione R1 al 18/09/2024 { modifica A1 target >= 60% motivo "Meno personale" }\n`;
const ITEMS = [{ code: 'A1', what: 'Target', old: '≥ 80 %', new: '≥ 60 %', cause: 'x', evidence: 'y' }];

let mounted: MountedCycle;

afterEach(() => mounted.shell.remove());

const list = (page: ShadowRoot): ShadowRoot => page.querySelector('step-list')?.shadowRoot as ShadowRoot;

const MONITORED: readonly Taken[] = [
  ...TO_RUNNING,
  ['OPEN_MONITORING', 'CONTROLLER', { on: '2024-07-01' }],
  ['CLOSE_COLLECTION', 'CONTROLLER', { on: '2024-07-25', notReceived: [{ code: 'A1', reason: 'A fine anno' }] }],
  ['REPORT', 'OIV', { on: '2024-07-30', outcome: 'regular', report: 'Nota.' }],
];

it('offers to go on in the role whose turn it is, under its name, and says no more what the role before was told', async () => {
  mounted = await mountCycle('#/ciclo/compiti', [], '2024-01-10');
  const { cycle } = mounted;
  await cycle.act({ role: 'VERTICE', actor: 'Anna Verdi' });
  await cycle.act({ role: 'CONTROLLER', actor: 'Bruno Neri' });
  const page = await mounted.page('cycle-tasks');
  const message = (): string => page.querySelector('.message')?.textContent?.trim() ?? '';
  await expect.poll(() => list(page).querySelector('[data-step="drafting.CLOSE_DRAFT"]')).toBeTruthy();
  list(page).querySelector<HTMLElement>('[data-step="drafting.CLOSE_DRAFT"]')?.click();
  const submit = (): HTMLElement | null | undefined =>
    list(page).querySelector('step-form')?.shadowRoot?.querySelector<HTMLElement>('[type="submit"]');
  await expect.poll(submit).toBeTruthy();
  submit()?.click();
  await expect.poll(message).toContain('Registrato: Chiudi la bozza');
  const next = (): HTMLElement | null => list(page).querySelector('.next [data-of="checking.SUBMIT"] button');
  await expect.poll(next).toBeTruthy();
  expect(next()?.textContent?.trim()).toMatch(/^Agisci come Segretario generale\s*: Proponi il piano/);
  next()?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => list(page).activeElement?.localName).toBe('step-form');
  expect(list(page).activeElement?.closest('[data-of]')?.getAttribute('data-of')).toBe('checking.SUBMIT');
  expect(cycle.desk.role).toBe('VERTICE');
  expect(message()).toBe('');
  expect(list(page).querySelector('.next')).toBeNull();
});

it('asks for the monitoring once: a second one, remarks of a year that is not here, and changes of a text that has none, only if needed', async () => {
  mounted = await mountCycle(
    '#/ciclo/compiti',
    [...MONITORED, ['NO_CHANGE', 'VERTICE', { on: '2024-08-01' }]],
    '2024-08-02',
  );
  await mounted.cycle.act({ role: 'CONTROLLER' });
  const page = await mounted.page('cycle-tasks');
  await expect.poll(() => list(page).querySelector('h4')).toBeTruthy();
  expect([...list(page).querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
    'Che cosa non si può fare ancora',
    'Solo se serve',
    'Che cosa spetta ad altri',
  ]);
  const occasional = [...list(page).querySelectorAll('h4')].map(({ textContent }) => textContent);
  expect(occasional).toContain('Avvia il monitoraggio');
  expect(occasional).toContain('Porta i rilievi dell’anno precedente');
  const years = list(page).querySelector('[data-of="no_remarks.CARRY_REMARKS"] a.button'); // which fills in the end of that journal
  expect(years?.getAttribute('href')).toBe('#/ciclo/anni');
  expect(list(page).querySelector('.next')).toBeNull(); // the calendar brings the end of the year
  mounted.shell.application?.workspace.edit('piano.piano', CYCLE_PLAN + REVISED);
  await expect.poll(() => list(page).querySelector('.next')?.textContent).toContain('Proponi una modifica');
});

it('says that a change that was withdrawn is still in the text', async () => {
  const steps: readonly Taken[] = [
    ...TO_RUNNING,
    ['PROPOSE_CHANGE', 'VERTICE', { on: '2024-09-02', items: ITEMS }],
    ['OPINION', 'OIV', { on: '2024-09-05', opinions: [{ item: 1, opinion: 'contrary', text: 'Basso.' }] }],
    ['WITHDRAW', 'VERTICE', { on: '2024-09-20', reasons: 'Basso.' }],
  ];
  mounted = await mountCycle('#/ciclo/compiti', steps, '2024-09-20', CYCLE_PLAN + REVISED);
  const page = await mounted.page('cycle-tasks');
  const told = (): string => [...page.querySelectorAll('.notice')].map(({ textContent }) => textContent).join(' ');
  await expect.poll(told).toContain('Il testo del piano ha ancora la modifica ritirata di A1');
  mounted.shell.application?.workspace.edit('piano.piano', CYCLE_PLAN);
  await expect.poll(told).not.toContain('ha ancora la modifica');
  const ahead = CYCLE_PLAN + REVISED.replace('18/09', '18/10');
  mounted.shell.application?.workspace.edit('piano.piano', ahead);
  await expect.poll(told).toContain('Il testo del piano ha ancora la modifica ritirata di A1');
  mounted.shell.application?.workspace.edit('piano.piano', CYCLE_PLAN);
  await expect.poll(told).not.toContain('ha ancora la modifica');
});

it('asks nobody to confirm a value that the data mark as final', async () => {
  const data = 'consuntivi finali al 31/12/2024 stato definitivo { A1 92% }\n';
  mounted = await mountCycle('#/ciclo/compiti', TO_RUNNING, '2025-01-10', CYCLE_PLAN + data);
  await mounted.cycle.act({ role: 'UNITA' });
  const page = await mounted.page('cycle-tasks');
  await expect.poll(() => page.querySelector('.tasks')?.textContent).toContain('Assegna gli obiettivi');
  expect(page.textContent).not.toContain('Conferma il valore');
});

it('approves a change before the day it counts from, tells of a contrary opinion, and seals the version of that day', async () => {
  const opinions = [{ item: 1, opinion: 'contrary', text: 'Basso.' }] as const;
  const steps: readonly Taken[] = [
    ...TO_RUNNING,
    ['PROPOSE_CHANGE', 'VERTICE', { on: '2024-09-02', items: ITEMS }],
    ['OPINION', 'OIV', { on: '2024-09-05', opinions }],
  ];
  mounted = await mountCycle('#/ciclo/compiti/change_advised.APPROVE', steps, '2024-09-10', CYCLE_PLAN + REVISED);
  const { cycle } = mounted;
  const page = await mounted.page('cycle-tasks');
  const notices = (): string => [...page.querySelectorAll('.notice')].map(({ textContent }) => textContent).join(' ');
  await cycle.act({ role: 'ORGANO' });
  await expect.poll(notices).toContain('Parere contrario dell’OIV su A1.');
  const form = (): ShadowRoot | null | undefined => list(page).querySelector('step-form')?.shadowRoot;
  const field = (name: string): HTMLInputElement => form()?.querySelector(`#field-${name}`) as HTMLInputElement;
  await expect.poll(() => field('validFrom')?.value).toBe('2024-09-18');
  const reasons = (): string => form()?.querySelector('label[for="field-reasons"]')?.textContent?.trim() ?? '';
  expect(reasons()).toBe('Motivi');
  await userEvent.fill(field('act-number'), '120/2024');
  await userEvent.fill(field('act-organ'), 'Giunta');
  await userEvent.fill(field('act-title'), 'Modifica');
  await userEvent.fill(field('reasons'), 'Meno personale.');
  await userEvent.fill(field('validFrom'), '2024-09-12');
  form()?.querySelector<HTMLElement>('[type="submit"]')?.click();
  const why = (): string => list(page).querySelector('.why')?.textContent ?? '';
  await expect.poll(why).toContain('Il 12/09/2024 il testo del piano non ha la modifica di A1');
  await userEvent.fill(field('validFrom'), '2024-09-25');
  const told = (): string | undefined => form()?.querySelector('.told')?.textContent?.trim();
  await expect.poll(told).toBe('Nel testo del piano la modifica vale dal 18/09/2024.');
  await userEvent.fill(field('validFrom'), '2024-09-18');
  await expect.poll(told).toBe('');
  form()?.querySelector<HTMLElement>('[type="submit"]')?.click();
  await expect.poll(() => cycle.desk.cycle?.context.versions).toHaveLength(2);
  const [first, second] = cycle.desk.cycle?.context.versions ?? [];
  expect(second).toMatchObject({ day: '2024-09-18', act: { date: '2024-09-10' } });
  expect(second?.commitments['A1']).not.toBe(first?.commitments['A1']);
  location.hash = '#/ciclo/giornale';
  const registry = (await mounted.page('cycle-journal')).querySelector('act-registry');
  const versions = (): string[] =>
    [...(registry?.shadowRoot?.querySelectorAll('.badge') ?? [])].map(({ textContent }) => textContent.trim());
  await expect.poll(versions).toEqual(['in vigore', 'in vigore dal 18/09/2024']);
  await cycle.act({ day: '2024-09-18' });
  await expect.poll(versions).toEqual(['sostituita', 'in vigore']);
  location.hash = '#/ciclo/modifiche';
  const changes = await mounted.page('cycle-changes');
  await expect.poll(() => changes.textContent).toContain('Vale dal 18/09/2024.');
  expect(changes.querySelector('#proposal')?.parentElement?.textContent).toContain('Il testo non cambia');
});
