import { dateText } from '@traguardo/model';
import { type Facts, type PossibleStep, stepsOf } from '@traguardo/workflow';
import type { LitElement } from 'lit';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { CYCLE_PLAN, type MountedCycle, mountCycle, type Taken, TO_RUNNING } from '../../../test/mount-cycle.ts';

let mounted: MountedCycle;

const DATA = `consuntivi provvisori al 31/12/2024 {
  A1 92%
}
`;

afterEach(() => {
  mounted.shell.remove();
  delete document.documentElement.dataset['theme'];
});

async function open(hash = '#/ciclo/compiti', role = 'UNITA', day = '2024-06-20'): Promise<ShadowRoot> {
  mounted = await mountCycle(hash, TO_RUNNING, '2024-06-20', CYCLE_PLAN + DATA);
  await mounted.cycle.act({ role, day });
  return mounted.page('cycle-tasks');
}

const list = (page: ShadowRoot): ShadowRoot => page.querySelector('step-list')?.shadowRoot as ShadowRoot;

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    const page = await open();
    await expect.poll(() => page.querySelector('.tasks')).toBeTruthy();
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('tells the head of a unit which values to give and until when, and leads to them with the keyboard', async () => {
  const page = await open();
  await expect.poll(() => page.querySelector('.tasks a')).toBeTruthy();
  const give = page.querySelector<HTMLElement>('.tasks a');
  expect(give?.closest('li')?.textContent?.replaceAll(/\s+/g, ' ')).toContain(
    'Dai i valori che mancano Entro il 31/07/2024 fra 41 giorni',
  );
  give?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => location.hash).toBe('#/dati?mostra=mancanti');
  expect(mounted.shell.application.workspace.state.choice.at).toBe('2024-06-20');
});

it('leads to the values of the day for which they are due, when that is past', async () => {
  const page = await open('#/ciclo/compiti', 'UNITA', '2024-08-05');
  await expect.poll(() => page.querySelector('.tasks a')).toBeTruthy();
  page.querySelector<HTMLElement>('.tasks a')?.click();
  expect(mounted.shell.application.workspace.state.choice.at).toBe('2024-07-31');
});

it('leads to the values at the end of the year once that is over', async () => {
  mounted = await mountCycle('#/ciclo/compiti', TO_RUNNING, '2025-01-10');
  await mounted.cycle.act({ role: 'UNITA' });
  const page = await mounted.page('cycle-tasks');
  const { workspace } = mounted.shell.application;
  workspace.choose({ ...workspace.state.choice, at: '2024-07-31' });
  await expect.poll(() => page.querySelector('.tasks a[href="#/dati?mostra=mancanti"]')).toBeTruthy();
  page.querySelector<HTMLElement>('.tasks a')?.click();
  expect(workspace.state.choice.at).toBeNull();
});

it('offers what waits for values and sheets to whom it belongs, and says whose the rest is', async () => {
  const page = await open('#/ciclo/compiti', 'UNITA', '2025-01-10');
  await expect.poll(() => page.querySelector('.tasks')?.textContent).toContain('Conferma il valore');
  const rows = (): string[] =>
    [...page.querySelectorAll('.tasks li')].map(({ textContent }) =>
      (textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
    );
  expect(rows()).toContain('Conferma il valore: 1 valore A1');
  expect(rows()).toContain('Assegna gli obiettivi: 1 scheda · Giunta (o Presidente, Commissario) SG');
  const links = [...page.querySelectorAll('.subjects a')].map((link) => link.getAttribute('href'));
  expect(links).toContain('#/ciclo/dati/A1');
  expect(links).toContain('#/ciclo/schede/SG');
});

it('looks once for what waits among the values, not again for every role', async () => {
  const page = await open('#/ciclo/compiti', 'UNITA', '2025-01-10');
  await expect.poll(() => page.querySelector('.tasks')?.textContent).toContain('Conferma il valore');
  const { subjects } = mounted.cycle.desk.facts as Facts;
  const { sheets } = subjects;
  let asked = 0;
  Object.defineProperty(subjects, 'sheets', {
    get() {
      asked += 1;
      return sheets;
    },
  });
  const title = page.querySelector('#due')?.textContent;
  await mounted.cycle.act({ role: 'ORGANO' });
  await expect.poll(() => page.querySelector('#due')?.textContent).not.toBe(title);
  expect(asked).toBe(0);
});

it('leads from the step that decides on a change to the change, with its effects and opinions', async () => {
  const items = [
    { code: 'A1', what: 'target', old: '≥ 80 %', new: '≥ 60 %', cause: 'Meno personale', evidence: 'n. 7' },
  ];
  const steps: readonly Taken[] = [...TO_RUNNING, ['PROPOSE_CHANGE', 'VERTICE', { on: '2024-09-02', items }]];
  mounted = await mountCycle('#/ciclo/compiti', steps, '2024-09-18', `${CYCLE_PLAN}${DATA}`);
  await mounted.cycle.act({ role: 'ORGANO' });
  const page = await mounted.page('cycle-tasks');
  const link = (): HTMLElement | undefined =>
    [...page.querySelectorAll('a')].find(({ textContent }) => textContent?.startsWith('Leggi la modifica in corso'));
  await expect.poll(link).toBeTruthy();
  link()?.focus();
  await userEvent.keyboard('{Enter}');
  const changes = await mounted.page('cycle-changes');
  await expect
    .poll(() => changes.querySelector('change-items')?.shadowRoot?.textContent)
    .toMatch(/≥ 80 %[^]*≥ 60 %[^]*Meno personale/);
});

it('opens the form of the step that the address names, where the role can take it', async () => {
  const page = await open('#/ciclo/compiti', 'CONTROLLER', '2024-07-01');
  location.hash = '#/ciclo/compiti/running.OPEN_MONITORING';
  await expect.poll(() => list(page).querySelector('step-form')).toBeTruthy();
  expect(list(page).querySelector('[data-of="running.OPEN_MONITORING"] step-form')).toBeTruthy();
});

it('goes to the step of the address where another role takes it, and says when it is not its time', async () => {
  const page = await open();
  location.hash = '#/ciclo/compiti/running.OPEN_MONITORING';
  await expect
    .poll(() => (list(page).activeElement as HTMLElement | null)?.dataset['of'])
    .toBe('running.OPEN_MONITORING');
  location.hash = '#/ciclo/compiti/closing.FREEZE';
  await expect
    .poll(() => page.querySelector('.notice')?.textContent)
    .toContain('«Sigilla i dati dell’anno» non è possibile adesso: si fa nella fase «Chiusura dell’anno».');
});

it('opens the form that the address names once a role is chosen that takes it', async () => {
  const page = await open();
  location.hash = '#/ciclo/compiti/running.OPEN_MONITORING';
  const named = (): Element | null => list(page).querySelector('[data-of="running.OPEN_MONITORING"] step-form');
  await expect.poll(() => list(page).activeElement).toBeTruthy();
  expect(named()).toBeNull();
  await mounted.cycle.act({ role: 'CONTROLLER', day: '2024-07-01' });
  await expect.poll(named).toBeTruthy();
  await mounted.cycle.act({ role: 'UNITA' });
  await expect
    .poll(() => list(page).querySelector<HTMLElement>('[data-of="running.OPEN_MONITORING"] button'))
    .toBeTruthy();
  list(page).querySelector<HTMLElement>('[data-of="running.OPEN_MONITORING"] button')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(named).toBeTruthy();
  await expect.poll(() => list(page).activeElement?.localName).toBe('step-form');
});

const item = (page: ShadowRoot, step: string): Element | null => list(page).querySelector(`[data-of="${step}"]`);
const monitoring = (page: ShadowRoot): Element | null => item(page, 'running.OPEN_MONITORING');
const note = (page: ShadowRoot, step = 'running.OPEN_MONITORING'): HTMLTextAreaElement | null | undefined =>
  item(page, step)?.querySelector('step-form')?.shadowRoot?.querySelector('#field-note');

it('keeps what is typed into a form when the step can no longer be taken, the role changes, or the page is left', async () => {
  const step = 'drafting.CLOSE_DRAFT';
  const address = `#/ciclo/compiti/${step}`;
  mounted = await mountCycle(address, [], '2024-01-10');
  await mounted.cycle.act({ role: 'CONTROLLER' });
  const page = await mounted.page('cycle-tasks');
  await expect.poll(() => note(page, step)).toBeTruthy();
  const form = item(page, step)?.querySelector('step-form');
  note(page, step)?.focus();
  await userEvent.keyboard('Scritto a metà');
  const { workspace } = mounted.shell.application;
  workspace.edit('piano.piano', CYCLE_PLAN.replace('peso 100% target >= 80%', 'peso 90% target >= 80%'));
  await expect.poll(() => item(page, step)?.textContent).toContain('Ciò che hai scritto resta.');
  expect(item(page, step)?.querySelector('.why')?.textContent).toContain('90 %');
  expect(item(page, step)?.querySelector('step-form')).toBe(form);
  expect(note(page, step)?.value).toBe('Scritto a metà');
  expect(await accessibilityProblems(document.body)).toEqual([]);
  workspace.edit('piano.piano', CYCLE_PLAN);

  await mounted.cycle.act({ role: 'UNITA' });
  await expect.poll(() => list(page).querySelector('.others')?.textContent).toContain('compilato a metà');
  await mounted.cycle.act({ role: 'CONTROLLER' });
  await expect.poll(() => note(page, step)?.value).toBe('Scritto a metà');

  location.hash = '#/ciclo/anno';
  await mounted.page('cycle-year');
  location.hash = '#/ciclo/compiti';
  const again = await mounted.page('cycle-tasks');
  await expect.poll(() => item(again, step)?.querySelector('.badge.neutral')?.textContent).toBe('compilato a metà');
  expect(note(again, step)).toBeUndefined();
  await mounted.cycle.act({ role: 'UNITA' });
  await expect.poll(() => list(again).querySelector('.others')?.textContent).toContain('compilato a metà');
  await mounted.cycle.act({ role: 'CONTROLLER' });
  location.hash = address;
  await expect.poll(() => note(again, step)?.value).toBe('Scritto a metà');
  expect(item(again, step)?.textContent).toContain('Qui sotto c’è ciò che avevi già scritto');
  const buttons = [...(item(again, step)?.querySelector('step-form')?.shadowRoot?.querySelectorAll('button') ?? [])];
  buttons.find(({ textContent }) => textContent?.trim() === 'Annulla')?.click();
  await expect.poll(() => mounted.cycle.draft(`form:${step}`)).toBe('');
});

it('tells whoever goes on why the plan was sent back, until another step of the year is taken', async () => {
  mounted = await mountCycle('#/ciclo/compiti', [], '2024-01-10');
  const page = await mounted.page('cycle-tasks');
  const { cycle } = mounted;
  const take = async (role: string, id: string, payload: object): Promise<void> => {
    await cycle.act({ role });
    const step = cycle.desk.steps.find((each) => each.step.id === id);
    if (step === undefined) throw new Error(`${id} is not there`);
    expect(await cycle.take(step, payload)).toMatchObject({ kind: 'saved' });
  };
  await take('CONTROLLER', 'drafting.CLOSE_DRAFT', {});
  await take('VERTICE', 'checking.RETURN', { reasons: 'Manca una fonte.', on: '2024-01-10' });
  await cycle.act({ role: 'CONTROLLER' });
  await expect
    .poll(() => page.querySelector('.notice.yellow')?.textContent)
    .toMatch(/Segretario generale, 10\/01\/2024\. Manca una fonte\./u);
  await take('CONTROLLER', 'drafting.CLOSE_DRAFT', {});
  await expect.poll(() => page.querySelector('.notice.yellow')).toBeNull();
});

it('shows reasons given with an approval as a remark, as long as the year stays where that led', async () => {
  const items = [
    { code: 'A1', what: 'target', old: '≥ 80 %', new: '≥ 60 %', cause: 'Meno personale', evidence: 'n. 7' },
  ];
  const act = { number: '9/2024', date: '2024-09-10', organ: 'Giunta', title: 'Modifica del piano' };
  const changed: readonly Taken[] = [
    ...TO_RUNNING,
    ['PROPOSE_CHANGE', 'VERTICE', { on: '2024-09-02', items }],
    ['OPINION', 'OIV', { on: '2024-09-05', opinions: [{ item: 1, opinion: 'favourable', text: '' }] }],
  ];
  mounted = await mountCycle('#/ciclo/compiti', changed, '2024-09-10', `${CYCLE_PLAN}${DATA}`);
  const { workspace } = mounted.shell.application;
  workspace.edit('piano.piano', `${CYCLE_PLAN}${DATA}`.replace('target >= 80%', 'target >= 60%'));
  await mounted.cycle.act({ role: 'ORGANO' });
  const approve = () => mounted.cycle.desk.steps.find((each) => each.step.id === 'change_advised.APPROVE');
  await expect.poll(() => approve()?.ready).toBe(true);
  const reasons = 'Il servizio è stato riorganizzato.';
  const taken = await mounted.cycle.take(approve()!, { on: '2024-09-10', act, reasons });
  expect(taken.kind).toBe('saved');
  const page = await mounted.page('cycle-tasks');
  const remark = (): Element | null => page.querySelector('.notice');
  await expect.poll(() => remark()?.textContent).toContain(reasons);
  expect(remark()?.classList.contains('yellow')).toBe(false);
});

it('names the button that records a step as the step', async () => {
  const page = await open('#/ciclo/compiti/running.OPEN_MONITORING', 'CONTROLLER', '2024-07-01');
  const submit = (): Element | null | undefined =>
    monitoring(page)?.querySelector('step-form')?.shadowRoot?.querySelector('[type="submit"]');
  await expect.poll(() => submit()?.textContent?.trim()).toBe('Avvia il monitoraggio');
});

it('says from when a step can be taken on a day that is still to come', async () => {
  const day = '2999-01-10';
  const page = await open('#/ciclo/compiti', 'CONTROLLER', day);
  const badge = (): string | undefined => monitoring(page)?.querySelector('.badge')?.textContent?.trim();
  await expect.poll(badge).toBe('possibile dal 10/01/2999');
  await mounted.cycle.act({ day: '2024-07-01' });
  await expect.poll(badge).toBe('possibile');
});

it('forgets what was typed once the step is recorded', async () => {
  const page = await open('#/ciclo/compiti/running.OPEN_MONITORING', 'CONTROLLER', '2024-07-01');
  await expect.poll(() => note(page)).toBeTruthy();
  note(page)?.focus();
  await userEvent.keyboard('Si comincia');
  await expect.poll(() => mounted.cycle.draft('form:running.OPEN_MONITORING')).toContain('Si comincia');
  monitoring(page)?.querySelector('step-form')?.shadowRoot?.querySelector<HTMLElement>('[type="submit"]')?.click();
  await expect.poll(() => page.querySelector('.message')?.textContent).toContain('Registrato: Avvia il monitoraggio.');
  expect(await mounted.cycle.draft('form:running.OPEN_MONITORING')).toBe('');
  expect(list(page).querySelector('[role="status"]')).toBeNull();
});

it('says where the year is after its own steps alone', async () => {
  const page = await open('#/ciclo/compiti', 'VERTICE');
  const step = mounted.cycle.desk.steps.find(({ step: each }) => each.code === 'PROPOSE_SYSTEM');
  page
    .querySelector('step-list')
    ?.dispatchEvent(new CustomEvent('take-step', { detail: { step, payload: { systemProposal: 'update' } } }));
  await expect.poll(() => page.activeElement?.classList.contains('message')).toBe(true);
  await (page.host as LitElement).updateComplete;
  const said = page.querySelector('.message')?.textContent?.trim();
  expect(said).toBe('Registrato: Proponi l’aggiornamento o la conferma del SMVP.');
});

it('keeps what was typed for a step that somebody else records in the meantime, and says where it is', async () => {
  const page = await open('#/ciclo/compiti/running.OPEN_MONITORING', 'CONTROLLER', '2024-07-01');
  await expect.poll(() => note(page)).toBeTruthy();
  note(page)?.focus();
  await userEvent.keyboard('Per intanto');
  const step = mounted.cycle.desk.steps.find(({ step: each }) => each.code === 'OPEN_MONITORING');
  await mounted.cycle.take(step!, { on: '2024-07-01' });
  await expect
    .poll(() => list(page).querySelector('[role="status"]')?.textContent)
    .toContain('adesso non si può più fare');
  expect(await mounted.cycle.draft('form:running.OPEN_MONITORING')).toContain('Per intanto');
});

it('puts what can be done first, and says of the calendar only when its day comes', async () => {
  const page = await open('#/ciclo/compiti', 'RPCT');
  const [end] = [...list(page).querySelectorAll('.others li')].filter((item) =>
    item.textContent?.includes('Chiudi l’anno'),
  );
  expect(list(page).querySelector('.steps')).toBeNull();
  expect(list(page).querySelector('.notice')?.textContent ?? '').not.toContain('Perché');
  expect(end?.textContent).toContain('Si può dal 31/12/2024.');
  expect(end?.querySelector('button')).toBeNull();
});

it('has the steps that cannot be taken yet below their heading', async () => {
  const page = await open('#/ciclo/compiti', 'CONTROLLER');
  const headings = [...list(page).querySelectorAll('h3, h4')].map(({ localName, textContent }) => [
    localName,
    textContent,
  ]);
  const from = headings.findIndex(([, text]) => text === 'Che cosa non si può fare ancora');
  expect(from).toBeGreaterThan(-1);
  expect(headings[from + 1]?.[0]).toBe('h4');
});

it('shows what is due from the role, and its calendar', async () => {
  const page = await open('#/ciclo/compiti', 'CONTROLLER');
  await expect.poll(() => page.querySelector('deadline-list')?.shadowRoot?.textContent).toContain('Monitoraggio');
  expect(page.querySelector('#due')?.textContent).toBe('Scadenze: Controllo di gestione');
  expect(page.querySelector('.calendar button')?.textContent?.trim()).toBe('Scarica queste scadenze (.ics)');
});

it('says beside a name that it has acted in another role so far', async () => {
  const page = await open();
  const hint = (): string =>
    page.querySelector('acting-as')?.shadowRoot?.querySelector('#actor-hint')?.textContent?.trim() ?? '';
  const { actor } = mounted.cycle.desk.events.at(-1) ?? { actor: '' };
  await mounted.cycle.act({ actor });
  await expect.poll(hint).toBe(`Nel giornale ${actor} ha agito come: Giunta (o Presidente, Commissario).`);
  await mounted.cycle.act({ actor: 'Elsa Rossi' });
  await expect.poll(hint).toBe('');
  const end = mounted.cycle.desk.steps.find(({ step }) => step.code === 'YEAR_END') as PossibleStep;
  expect(await mounted.cycle.take(end, { on: '2024-12-31' })).toMatchObject({ kind: 'saved' });
  expect(mounted.cycle.desk.events.at(-1)).toMatchObject({ actor: 'Elsa Rossi', role: 'CLOCK' });
  await expect.poll(hint).toBe('');
});

it('says at the field of the day that a year of two digits is none, and stays on the day before', async () => {
  const page = await open();
  const who = page.querySelector('acting-as')?.shadowRoot;
  const field = who?.querySelector('#day') as HTMLInputElement;
  const { day } = mounted.cycle.desk;
  await userEvent.fill(field, '0024-02-01');
  who?.querySelector<HTMLElement>('#role')?.focus();
  await expect
    .poll(() => who?.querySelector('#day-error')?.textContent)
    .toBe(`Non è un giorno: l’anno ha quattro cifre. I passi restano del ${dateText(day, 'it')}.`);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(mounted.cycle.desk.day).toBe(day);
  await userEvent.fill(field, '2024-02-01');
  await expect.poll(() => mounted.cycle.desk.day).toBe('2024-02-01');
  expect(who?.querySelector('#day-error')).toBeNull();
  expect(who?.querySelector('#day-hint')?.textContent).toContain('registrati adesso');
  await userEvent.fill(field, '2199-02-01');
  await expect.poll(() => who?.querySelector('#day-hint')?.textContent).toContain('deve ancora venire');
});

it('goes with the role of another to the step one asked for, also when it cannot be taken yet', async () => {
  const page = await open('#/ciclo/compiti', 'OIV');
  const asked = (): HTMLElement | undefined =>
    [...list(page).querySelectorAll<HTMLElement>('.others li')].find(({ textContent }) =>
      textContent?.includes('Registra l’autovalutazione del ciclo'),
    );
  await expect.poll(asked).toBeTruthy();
  const step = asked()?.dataset['of'];
  asked()?.querySelector('button')?.click();
  await expect.poll(() => (list(page).activeElement as HTMLElement | null)?.dataset['of']).toBe(step);
  expect(list(page).activeElement?.textContent).toContain('non ancora');
});

for (const [clause, asks] of [
  ['', false],
  [' certificazione obbligatoria', true],
] as const) {
  it(`asks for certificates of values only where the profile does: ${asks}`, async () => {
    const plan = CYCLE_PLAN.replace('"Sistema"', `"Sistema"${clause}`);
    mounted = await mountCycle('#/ciclo/compiti', TO_RUNNING, '2025-01-10', plan + DATA);
    const { cycle } = mounted;
    await cycle.act({ role: 'UNITA', actor: 'Anna Bianchi' });
    const { definition } = cycle.desk;
    const confirm = definition && stepsOf(definition).find(({ step }) => step.id === 'expected.CONFIRM');
    await cycle.take({ ...confirm, subject: 'A1' } as PossibleStep, { subject: 'A1' });
    await cycle.act({ role: 'CONTROLLER', actor: 'Carlo Neri' });
    const page = await mounted.page('cycle-tasks');
    await expect.poll(() => page.textContent).toContain('Assegna gli obiettivi');
    expect(page.textContent?.includes('Certifica il valore')).toBe(asks);
  });
}
