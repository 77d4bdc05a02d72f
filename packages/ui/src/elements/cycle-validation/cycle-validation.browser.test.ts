import { compile, sealTexts } from '@traguardo/dsl';
import { hashText, type Json } from '@traguardo/model';
import { factsOn } from '@traguardo/verify';
import {
  cycleHash,
  type CriterionAnswer,
  createInstance,
  createMemoryStore,
  emptyHead,
  importBundle,
  type Payload,
  submitCommand,
} from '@traguardo/workflow';
import { fakeBodies } from '../../../test/fake-bodies.ts';
import { cdp, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { cycleServices } from '../../../test/cycle-services.ts';
import { createFakeWorkspace } from '../../../test/fake-application.ts';
import { everyView } from '../../../test/every-view.ts';
import type { Application } from '../../workspace/application.ts';
import { createCycleStore, type CycleStore } from '../../workspace/cycle/cycle-store.ts';
import { pinnedText } from '../../workspace/cycle/pinned.ts';
import { createTroubles } from '../../workspace/troubles.ts';
import { analyse, analysisOf } from '../../worker/analyse.ts';
import { defaultCycle } from '../../worker/shipped-cycle.ts';
import { AppShell, type ViewEntry } from '../app-shell/app-shell.ts';
import { html } from 'lit';
import '../cycle-view/cycle-view.ts';
import type { CriteriaGrid } from '../criteria-grid/criteria-grid.ts';
import type { CycleValidation } from './cycle-validation.ts';

const PLAN = `lingua it
fonte registro "Registro" natura certificato
profilo SMVP "Sistema"
piano ENTE "Camera di prova" periodo 2024 profilo SMVP {
  ambito A "Ambito" peso 100% responsabile capo {
    indicatore A1 "Prevenzione della corruzione" peso 100% target >= 80% fonte registro referente capo
  }
}
individuale SG "Segretario generale" {
  obiettivo SG1 "Tempi di pagamento" peso 100% target >= 1%
}
consuntivi finali al 31/12/2024 stato definitivo { A1 90% }
`;

const act = { number: '2/2024', date: '2024-01-29', organ: 'Giunta', title: 'PIAO' };
const documents = [{ title: 'Relazione', hash: `sha256:${'a'.repeat(64)}`, where: '' }];
const judgements = [{ subject: 'ENTE', level: 'alto', reasons: 'Risultati pieni' }];

/** The steps of the year up to the validation. */
const UNTIL_VALIDATION: readonly (readonly [day: string, role: string, event: string, payload: Json])[] = [
  ['2024-01-10', 'CONTROLLER', 'CLOSE_DRAFT', {}],
  ['2024-01-22', 'VERTICE', 'SUBMIT', {}],
  ['2024-01-29', 'ORGANO', 'APPROVE', { act }],
  ['2025-01-01', 'CLOCK', 'YEAR_END', {}],
  ['2025-04-30', 'CONTROLLER', 'FREEZE', {}],
  ['2025-05-20', 'OIV', 'EVALUATE', { scope: 'body', judgements }],
  ['2025-06-10', 'CONTROLLER', 'CLOSE_REPORT', { documents, changes: [], genderSection: 'Sezione 4' }],
  ['2025-06-16', 'ORGANO', 'APPROVE', { act: { ...act, number: '50/2025', date: '2025-06-16' } }],
];

let shell: AppShell;
let cycle: CycleStore;
const settings = new Map<string, string>();

beforeEach(async () => {
  location.hash = '#/ciclo/validazione';
  settings.clear();
  const program = compile({ files: [{ path: 'piano.piano', text: PLAN }] });
  const sealed = [sealTexts(program.files, program.packs), sealTexts(program.data)] as const;
  const blobs = sealed.map((text) => ({ hash: hashText(text), text }));
  const instance = createInstance('ENTE', 2024);
  const definition = defaultCycle();
  const journal = createMemoryStore(emptyHead(instance, definition));
  for (const [day, role, type, payload] of UNTIL_VALIDATION) {
    const command = { id: `${day}${type}`, at: `${day}T09:00:00.000Z`, actor: role, role, type, payload };
    const saved = await submitCommand(
      journal,
      { command, facts: factsOn(program, day, definition), blobs },
      { instance, definition },
    );
    expect(saved.kind).toBe('saved');
  }
  settings.set('instance', pinnedText({ instance, cycleHash: cycleHash(definition) }));
  settings.set('role', 'OIV');
  await mount(journal, sealed);
});

async function mount(journal: ReturnType<typeof createMemoryStore>, sealed: readonly [string, string]): Promise<void> {
  const workspace = createFakeWorkspace((revision) =>
    analysisOf(
      analyse({ revision, files: workspace.state.files, choice: { at: null, targets: 'revised' }, language: 'it' }),
    ),
  );
  cycle = createCycleStore({
    workspace,
    settings: {
      get: async (key) => settings.get(key) ?? null,
      set: async (key, value) => void settings.set(key, value),
    },
    lastSeen: { get: () => null, set: () => undefined, all: () => [], clear: () => undefined },
    openJournal: () => journal,
    ...cycleServices(() => workspace.state.files),
    sealed: async () => sealed,
    verify: async (bundle) => importBundle(bundle),
    now: () => '2025-06-20T09:00:00.000Z',
    newId: () => crypto.randomUUID(),
  });
  await cycle.load();
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text: PLAN });
  const view: ViewEntry = { load: async () => undefined, render: () => html`<cycle-view></cycle-view>` };
  shell = new AppShell();
  shell.application = { workspace, bodies: fakeBodies(), cycle, troubles: createTroubles() } as unknown as Application;
  shell.views = everyView(view);
  document.body.append(shell);
  await expect.poll(() => grid()?.renderRoot.querySelectorAll('fieldset').length).toBe(11);
}

afterEach(() => {
  shell.remove();
  delete document.documentElement.dataset['theme'];
});

function page(): CycleValidation | null | undefined {
  const view = shell.renderRoot.querySelector('cycle-view');
  return view?.renderRoot.querySelector('cycle-validation');
}

function grid(): CriteriaGrid | null | undefined {
  return page()?.renderRoot.querySelector('criteria-grid');
}

function within(selector: string): HTMLElement {
  const found = grid()?.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** Chooses an outcome for each of the eleven, the same but for some. */
function choose(outcome: string, own: Readonly<Record<string, string>> = {}): void {
  const names = [...(grid()?.renderRoot.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
  for (const name of new Set(names.map((radio) => radio.name)))
    within(`input[name="${name}"][value="${own[name] ?? outcome}"]`).click();
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    within('details').setAttribute('open', '');
    await expect.poll(() => grid()?.renderRoot.querySelector('details li')).toBeTruthy();
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('is filled in with the keyboard: a proposal confirmed, an outcome chosen', async () => {
  within('.confirm').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => page()?.renderRoot.querySelector('.progress label')?.textContent).toContain('1 di 11');
  within('input[name="clarity"][value="met"]').focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => page()?.renderRoot.querySelector('.progress label')?.textContent).toContain('2 di 11');
  expect((within('input[name="clarity"][value="partly"]') as HTMLInputElement).checked).toBe(true);
  const evidence = (): string => (within('#evidence-process') as HTMLTextAreaElement).value;
  expect(evidence()).toContain('Nessuna richiesta di chiarimenti');
  const ask = cycle.desk.steps.find(({ step }) => step.code === 'ASK');
  if (ask === undefined) throw new Error('no question can be asked');
  await cycle.take(ask, { question: 'Perché?' });
  await expect.poll(evidence).toContain('0 di 1 richieste'); // nobody wrote it: it is counted anew
  expect((within('input[name="clarity"][value="partly"]') as HTMLInputElement).checked).toBe(true);
});

it('answers nothing by itself, and shows the figures with the results they lead to once they are opened', async () => {
  const radios = [...(grid()?.renderRoot.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
  expect(radios).toHaveLength(33);
  expect(radios.some(({ checked }) => checked)).toBe(false);
  expect(grid()?.renderRoot.querySelector('details li')).toBeNull(); // of a long plan they are thousands
  for (const details of grid()?.renderRoot.querySelectorAll('details') ?? []) details.open = true;
  await expect.poll(() => grid()?.renderRoot.textContent).toContain('I risultati sono quelli sigillati con i dati');
  expect(within('details a').getAttribute('href')).toBe('#/risultati/A1');
});

it('keeps what is written, so that a page closed by chance loses nothing', async () => {
  const remark = within('#remark-clarity') as HTMLTextAreaElement;
  await userEvent.fill(remark, 'Titoli lunghi.');
  expect(await cycle.draft('validation')).toContain('Titoli lunghi.');
  location.hash = '#/ciclo/anno';
  await expect.poll(page).toBeFalsy();
  location.hash = '#/ciclo/validazione';
  await expect
    .poll(() => grid()?.renderRoot.querySelector<HTMLTextAreaElement>('#remark-clarity')?.value)
    .toBe('Titoli lunghi.');
  choose('not-met');
  await expect.poll(() => page()?.renderRoot.querySelector('#reasons')).toBeTruthy();
  await userEvent.fill(page()?.renderRoot.querySelector('#reasons') as HTMLElement, 'Tutto da rifare.');
  location.hash = '#/ciclo/anno';
  await expect.poll(page).toBeFalsy();
  location.hash = '#/ciclo/validazione';
  await expect
    .poll(() => page()?.renderRoot.querySelector<HTMLTextAreaElement>('#reasons')?.value)
    .toBe('Tutto da rifare.');
});

it('derives the outcome, records it with the proposals, and then only shows it', async () => {
  expect(page()?.renderRoot.querySelector('.record')).toBeNull();
  choose('met', { clarity: 'partly' });
  await expect
    .poll(() => page()?.renderRoot.querySelector('.record')?.textContent?.trim())
    .toBe('Valida con osservazioni');
  const focused = (): Element | null | undefined => grid()?.shadowRoot?.activeElement;
  page()?.renderRoot.querySelector<HTMLElement>('.record')?.click();
  await expect.poll(() => focused()?.id).toBe('remark-clarity'); // at least one is due
  expect(cycle.desk.cycle?.value['main']).not.toBe('validated');
  within('summary').focus();
  const way = [...(page()?.renderRoot.querySelectorAll<HTMLElement>('.end .ways button') ?? [])];
  expect(way.map(({ textContent }) => textContent?.trim())).toEqual(['Vai al criterio 11']);
  way[0]?.click();
  expect(focused()?.id).toBe('remark-clarity');
  await userEvent.fill(within('#remark-clarity'), 'Titoli lunghi.');
  page()?.renderRoot.querySelector<HTMLElement>('.record')?.click();
  await expect.poll(() => cycle.desk.cycle?.value['main']).toBe('validated');
  const [validation] = cycle.desk.cycle?.context.validations ?? [];
  const answer = validation?.criteria.find(({ criterion }: CriterionAnswer) => criterion === 'clarity');
  expect(answer).toMatchObject({ outcome: 'partly', remark: 'Titoli lunghi.' });
  expect(validation?.proposals).toHaveLength(11);
  expect(await cycle.draft('validation')).toBe('');
  await expect.poll(() => page()?.renderRoot.textContent).toContain('Relazione validata con osservazioni, 20/06/2025');
  expect((within('input[name="clarity"]') as HTMLInputElement).disabled).toBe(true);
});

it('leaves room between the ways to remarks that are missing', async () => {
  choose('met', { clarity: 'partly', conciseness: 'partly' });
  const ways = (): HTMLElement[] => [...(page()?.renderRoot.querySelectorAll<HTMLElement>('.end .ways button') ?? [])];
  await expect.poll(() => ways().length).toBe(2);
  const [first, second] = ways().map((way) => way.getBoundingClientRect());
  expect((second?.left ?? 0) - (first?.right ?? 0)).toBeGreaterThanOrEqual(8);
});

it('stays at what was recorded: the grid is not taken away, and the message is in sight with the focus', async () => {
  choose('met');
  const record = (): HTMLElement | null | undefined => page()?.renderRoot.querySelector('.record');
  await expect.poll(() => record()?.textContent?.trim()).toBe('Valida la Relazione');
  const before = grid();
  const { criteria } = cycle;
  const afterAFrame = async (): ReturnType<typeof criteria> => {
    await new Promise(requestAnimationFrame); // as a worker answers
    return criteria();
  };
  Object.assign(cycle, { criteria: afterAFrame });
  record()?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => page()?.renderRoot.textContent).toContain('Relazione validata, 20/06/2025');
  await expect.poll(() => cycle.draft('validation')).toBe('');
  await page()?.updateComplete;
  expect(grid()).toBe(before);
  const message = page()?.renderRoot.querySelector('.message');
  expect(page()?.shadowRoot?.activeElement).toBe(message);
  const { top, bottom } = message?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  expect([top >= 0, bottom <= innerHeight]).toEqual([true, true]);
});

it('asks for reasons before it refuses to validate', async () => {
  choose('met', { process: 'not-met' });
  await userEvent.fill(within('#remark-process'), 'Nessun monitoraggio.');
  await expect.poll(() => page()?.renderRoot.querySelector('#reasons')).toBeTruthy();
  page()?.renderRoot.querySelector<HTMLElement>('.record')?.click();
  await expect.poll(() => page()?.renderRoot.querySelector('#reasons-error')?.textContent).toContain('Scrivi i motivi');
  expect(page()?.shadowRoot?.activeElement?.id).toBe('reasons');
  expect(await accessibilityProblems(document.body)).toEqual([]);
  await userEvent.fill(page()?.renderRoot.querySelector('#reasons') as HTMLElement, 'Manca il monitoraggio.');
  page()?.renderRoot.querySelector<HTMLElement>('.record')?.click();
  await expect.poll(() => cycle.desk.cycle?.value['main']).toBe('to_redo');
  expect(cycle.desk.cycle?.context.validations[0]?.reasons).toBe('Manca il monitoraggio.');
  await expect.poll(() => page()?.renderRoot.querySelector('.refused')?.textContent).toContain('Nessun monitoraggio.');
  expect(page()?.renderRoot.querySelector('.refused')?.textContent).toContain('Manca il monitoraggio.');
  await validateAgain();
  expect(within('input[name="clarity"][value="met"]').matches(':checked')).toBe(true);
  expect(within('[name="process"]').closest('fieldset')?.textContent).toMatch(
    /Validazione del 20\/06\/2025:\s+Non soddisfatto\. Nessun monitoraggio\./u,
  );
  expect(page()?.renderRoot.querySelector('.progress label')?.textContent).toContain('10 di 11');
  expect((within('#remark-process') as HTMLTextAreaElement).value).toBe('');
  within('input[name="process"][value="not-met"]').click();
  await expect.poll(() => (within('#remark-process') as HTMLTextAreaElement).value).toBe('Nessun monitoraggio.');
  expect(await accessibilityProblems(document.body)).toEqual([]);
});

/** The report is taken up, closed and approved again, so that it comes back to the OIV. */
async function validateAgain(): Promise<void> {
  const again: readonly (readonly [role: string, id: string, payload: Json])[] = [
    ['VERTICE', 'to_redo.RESUME.evaluated', { to: 'evaluated' }],
    ['CONTROLLER', 'evaluated.CLOSE_REPORT', { documents, changes: [], genderSection: 'Sezione 4' }],
    ['ORGANO', 'report_approval.APPROVE', { act: { ...act, number: '51/2025', date: '2025-06-20' } }],
  ];
  for (const [role, id, payload] of again) {
    await cycle.act({ role });
    const step = cycle.desk.steps.find((each) => each.step.id === id);
    if (step === undefined) throw new Error(`${id} is not there`);
    expect(await cycle.take(step, payload as Payload)).toMatchObject({ kind: 'saved' });
  }
  await cycle.act({ role: 'OIV' });
  await expect.poll(() => page()?.renderRoot.querySelector('.record, .end')).toBeTruthy();
}

it('takes a question of the OIV and the answer beside the grid, each in its role with one press, and keeps what is typed', async () => {
  const questions = (): ShadowRoot => page()?.renderRoot.querySelector('oiv-questions')?.shadowRoot as ShadowRoot;
  const field = (id: string): HTMLTextAreaElement => questions().querySelector(`#${id}`) as HTMLTextAreaElement;
  await userEvent.fill(field('question'), 'Fonte di A1?');
  location.hash = '#/ciclo/anno';
  await expect.poll(page).toBeFalsy();
  location.hash = '#/ciclo/validazione';
  await expect.poll(() => field('question')?.value).toBe('Fonte di A1?');
  questions().querySelector<HTMLElement>('form button')?.click();
  await expect.poll(() => field('answer-1')).toBeTruthy();
  await expect.poll(() => field('question').value).toBe('');
  expect(field('question').matches(':user-invalid')).toBe(false);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  const isPrinted = field('question').checkVisibility(); // not asked yet
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  expect(isPrinted).toBe(false);
  const said = page()?.renderRoot.querySelector('.message');
  expect(said?.closest('section')?.getAttribute('aria-labelledby')).toBe('questions');
  await expect.poll(() => page()?.shadowRoot?.activeElement).toBe(said);
  await userEvent.fill(field('answer-1'), 'Il Registro.');
  const button = questions().querySelector<HTMLElement>('li form button');
  expect(button?.textContent?.trim()).toMatch(/^Agisci come Controllo di gestione\s*: Risposta alla richiesta n. 1$/);
  expect(await accessibilityProblems(document.body)).toEqual([]);
  button?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => questions().activeElement?.id).toBe('answer-1');
  expect(cycle.desk.role).toBe('CONTROLLER');
  expect(field('answer-1').value).toBe('Il Registro.');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => cycle.desk.cycle?.context.questions)
    .toEqual([{ question: 'Fonte di A1?', answer: 'Il Registro.' }]);
  expect(await accessibilityProblems(document.body)).toEqual([]);
});

it('is read by the other roles, who may become the one that fills it in', async () => {
  await cycle.act({ role: 'CONTROLLER' });
  const grid = (): ShadowRoot => page()?.renderRoot.querySelector('criteria-grid')?.shadowRoot as ShadowRoot;
  await expect.poll(() => page()?.renderRoot.textContent).toContain('La griglia la compila chi valida: OIV');
  expect(grid().querySelector('.confirm')).toBeNull();
  const become = [...(page()?.renderRoot.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent?.trim() === 'Agisci come OIV',
  );
  become?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => grid().activeElement?.className).toContain('confirm');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => (grid().activeElement as HTMLInputElement | null)?.checked).toBe(true);
});
