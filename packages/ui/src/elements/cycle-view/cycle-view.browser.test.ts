import { drawRegion, regionViews, scxmlText, svgText } from '@traguardo/chart';
import { namesOf } from '@traguardo/workflow';
import { page as viewport, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { cycleShell } from '../../../test/cycle-shell.ts';
import type { CycleStore } from '../../workspace/cycle/cycle-store.ts';
import type { AppShell } from '../app-shell/app-shell.ts';
import '../start-view/start-view.ts';
import { CYCLE_PAGES } from './cycle-pages.ts';
import type { CycleView } from './cycle-view.ts';

const PLAN = `lingua it
fonte registro "Registro"
atto DELIBERA "Piano della performance" numero "2/2024" data 09/01/2024 organo "Giunta"
profilo SMVP "Sistema"
piano ENTE "Camera di prova" periodo 2024 profilo SMVP {
  ambito A "Ambito" peso 100% responsabile capo {
    indicatore A1 "Prevenzione della corruzione" peso 100% target >= 80% fonte registro referente capo
  }
}
individuale SG "Segretario generale" {
  obiettivo SG1 "Tempi di pagamento" peso 100% target >= 1%
}
`;

const OTHER_CYCLE = `ciclo C "Ciclo di prova" {
  ruolo ORGANO "Giunta"
  stato checking "Bozza in verifica" iniziale {
    su APPROVE "Approva" -> fine da ORGANO campi atto effetti registra_versione, sigilla_versione
  }
  stato fine "Fine" finale
}
`;

let shell: AppShell;
let cycle: CycleStore;

beforeEach(async () => {
  ({ shell, cycle } = cycleShell('#/ciclo', PLAN, '2024-01-10T09:00:00.000Z'));
  document.body.append(shell);
  await expect.poll(() => steps()).toContain('Chiudi la bozza e mandala in verifica');
});

afterEach(() => {
  shell.remove();
  delete document.documentElement.dataset['theme'];
});

function view(): CycleView {
  return shell.renderRoot.querySelector('cycle-view') as CycleView;
}

/** The page shown: the element in the content. */
function page(): ShadowRoot | null {
  return shell.renderRoot.querySelector('cycle-view')?.renderRoot.querySelector('.content > *')?.shadowRoot ?? null;
}

function within(element: string, selector: string): HTMLElement {
  const found = page()?.querySelector(element)?.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${element} ${selector}`);
  return found;
}

function steps(): string {
  return page()?.querySelector('step-list')?.shadowRoot?.textContent ?? '';
}

/** Opens a page by its link and waits for it. */
async function open(title: string): Promise<void> {
  const links = [...view().renderRoot.querySelectorAll<HTMLElement>('nav a')];
  links.find(({ textContent }) => textContent?.trim() === title)?.click();
  await expect.poll(() => view().renderRoot.querySelector('.content')?.ariaLabel).toBe(`Ciclo 2024: ${title}`);
  await expect.poll(page).toBeTruthy();
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem on any page, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    const found: string[] = [];
    for (const { title } of CYCLE_PAGES) {
      await open(title.it);
      for (const problem of await accessibilityProblems(document.body)) found.push(`${title.it}: ${problem}`);
    }
    expect(found).toEqual([]);
  });
}

it('fits a phone, every page', async () => {
  const wide: string[] = [];
  await viewport.viewport(390, 800);
  try {
    for (const { title } of CYCLE_PAGES) {
      await open(title.it);
      if (document.documentElement.scrollWidth > 390) wide.push(title.it);
    }
    expect(wide).toEqual([]);
  } finally {
    await viewport.viewport(414, 896);
  }
});

it('shows on a phone that there are pages on both sides of the one that is open', async () => {
  await viewport.viewport(390, 800);
  await open('Pubblicazione');
  const place = (title: string): DOMRect | undefined =>
    [...view().renderRoot.querySelectorAll('nav a')]
      .find(({ textContent }) => textContent === title)
      ?.getBoundingClientRect();
  await expect.poll(() => place('Pubblicazione')?.left).toBeGreaterThan(40);
  expect(place('Schede')?.right).toBeGreaterThan(30);
  expect(place('Autovalutazione')?.left).toBeLessThan(360);
  await viewport.viewport(414, 896);
});

it('leads from page to page with the keyboard, marks the one shown and moves the focus to it', async () => {
  expect(view().renderRoot.querySelector('[aria-current="page"]')?.textContent).toBe('Compiti');
  view().renderRoot.querySelector<HTMLElement>('nav a')?.focus();
  while (view().shadowRoot?.activeElement?.textContent !== 'Giornale') await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => location.hash).toBe('#/ciclo/giornale');
  await expect.poll(() => view().shadowRoot?.activeElement?.className).toBe('content');
  expect(view().renderRoot.querySelector('[aria-current="page"]')?.textContent).toBe('Giornale');
  await expect.poll(() => page()?.textContent).toContain('Verifica il giornale');
});

it('opens the first page where the address names none, and says so', async () => {
  location.hash = '#/ciclo/nessuna/2';
  await expect.poll(steps).toContain('Chiudi la bozza');
  expect(view().renderRoot.querySelector('.content')?.ariaLabel).toBe('Ciclo 2024: Compiti');
  await expect.poll(() => page()?.textContent).toContain('«nessuna/2» non c’è');
});

it('takes a step with the keyboard alone and says what was recorded', async () => {
  within('step-list', '.button.primary').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => within('step-list', 'step-form').shadowRoot?.activeElement?.id).toBe('field-note');
  await userEvent.tab();
  while ((within('step-list', 'step-form').shadowRoot?.activeElement as HTMLButtonElement)?.type !== 'submit') {
    await userEvent.tab();
  }
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => page()?.querySelector('.message')?.textContent).toContain('Registrato');
  expect(cycle.desk.cycle?.value['main']).toBe('checking');
  await open('Anno');
  expect(within('cycle-line', '[aria-current="step"]').textContent).toContain('Bozza in verifica');
  await open('Giornale');
  expect(within('journal-table', 'tbody').textContent).toContain('Controllo di gestione');
});

it('leaves the day of the monitoring once a step is taken on its last day, or later: values written then are of its end', async () => {
  const take = async (now: string): Promise<unknown> => {
    shell.remove();
    const made = cycleShell('#/ciclo', PLAN, now);
    ({ shell, cycle } = made);
    document.body.append(shell);
    await expect.poll(() => steps()).toContain('Chiudi la bozza e mandala in verifica');
    made.workspace.choose({ at: '2024-07-31', targets: 'revised' });
    within('step-list', '.button.primary').click();
    await expect.poll(() => within('step-list', 'step-form').shadowRoot?.activeElement?.id).toBe('field-note');
    within('step-list', 'step-form').shadowRoot?.querySelector<HTMLElement>('[type="submit"]')?.click();
    await expect.poll(() => page()?.querySelector('.message')?.textContent).toContain('Registrato');
    return made.workspace.state.choice.at;
  };
  expect(await take('2024-08-02T09:00:00.000Z')).toBe('2024-07-31');
  expect(await take('2024-12-31T09:00:00.000Z')).toBe(null);
  expect(await take('2025-01-02T09:00:00.000Z')).toBe(null);
});

it('marks what an open form lacks, and takes the rest of a known act from the plan', async () => {
  for (const role of ['CONTROLLER', 'VERTICE'] as const) {
    const [step] = cycle.desk.steps.filter(({ step: each }) => each.roles.includes(role) && each.required.length === 0);
    await cycle.act({ role });
    if (step) await cycle.take(step, {});
  }
  await cycle.act({ role: 'ORGANO' });
  await expect.poll(() => steps()).toContain('Approva il piano (PIAO)');
  within('step-list', '[data-step="approval.APPROVE"]').click();
  await expect.poll(() => within('step-list', 'step-form').shadowRoot?.querySelector('form')).toBeTruthy();
  const form = within('step-list', 'step-form').shadowRoot as ShadowRoot;
  form.querySelector<HTMLButtonElement>('[type="submit"]')?.click();
  await expect.poll(() => form.querySelector('[role="alert"]')?.textContent?.trim()).toContain('Mancano 3 indicazioni');
  expect((form.activeElement as HTMLElement | null)?.getAttribute('aria-invalid')).toBe('true');
  expect(await accessibilityProblems(document.body)).toEqual([]);
  expect(cycle.desk.cycle?.value['main']).toBe('approval');

  await userEvent.fill(form.querySelector('#field-act-number') as HTMLElement, '2/2024'); // an act of the plan
  form.querySelector<HTMLButtonElement>('[type="submit"]')?.click();
  await expect.poll(() => cycle.desk.cycle?.value['main']).toBe('running');
  expect(cycle.desk.cycle?.context.versions).toMatchObject([
    { act: { number: '2/2024', date: '2024-01-09', organ: 'Giunta', title: 'Piano della performance' } },
  ]);
  await expect
    .poll(() => page()?.querySelector('.message')?.textContent)
    .toMatch(/Registrato: Approva il piano.*Adesso: In corso\. Tocca a: Controllo di gestione/);
});

it('says why a step is refused and leads to the place that satisfies it', async () => {
  shell.application.workspace.edit('piano.piano', PLAN.replace('peso 100% target', 'peso 90% target'));
  // the self-assessment waits for the end of the year from the start: the reason itself says that the new text was read
  await expect.poll(() => within('step-list', '.why').textContent).toContain('90 %');
  const why = within('step-list', '.why');
  expect(why.querySelector('a')?.getAttribute('href')).toMatch(/^#\/piano/);
});

it('moves the journal to the cycle the plan now has, by an act, and says so', async () => {
  const offer = (): ShadowRoot | null => view().renderRoot.querySelector('cycle-move')?.shadowRoot ?? null;
  const [step] = cycle.desk.steps;
  if (step) await cycle.take(step, {});
  shell.application.workspace.edit('piano.piano', `${PLAN}${OTHER_CYCLE}`);
  await expect.poll(() => offer()?.querySelector('.button')).toBeTruthy();
  offer()?.querySelector<HTMLElement>('.button')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => offer()?.activeElement?.localName).toBe('acting-as');
  expect(await accessibilityProblems(document.body)).toEqual([]);
  const form = offer()?.querySelector('step-form')?.shadowRoot as ShadowRoot;
  await userEvent.fill(form.querySelector('#field-act-number') as HTMLElement, '2/2024'); // an act of the plan
  form.querySelector<HTMLButtonElement>('[type="submit"]')?.click();
  await expect.poll(() => offer()?.querySelector('.message')?.textContent).toContain('spetta a Giunta');
  await cycle.act({ role: 'ORGANO' });
  form.querySelector<HTMLButtonElement>('[type="submit"]')?.click();
  await expect
    .poll(() => offer()?.querySelector('.message')?.textContent)
    .toContain('Registrato: Passaggio a un altro');
  expect(offer()?.activeElement?.className).toBe('message');
  expect(offer()?.querySelector('section')).toBeNull();
  expect(cycle.desk).toMatchObject({ otherCycle: null, definition: { title: 'Ciclo di prova' }, role: 'ORGANO' });
  await open('Giornale');
  const titles = [...within('journal-table', 'tbody').querySelectorAll<HTMLElement>('strong')];
  expect(titles.map((title) => [title.dataset['label'], title.textContent?.trim()])).toEqual([
    ['Passo', 'Passaggio a un altro ciclo'],
    ['Passo', 'Chiudi la bozza e mandala in verifica'],
  ]);
  const act = within('act-registry', 'a[href*="giornale"]');
  expect(act.textContent).toBe('Passaggio a un altro ciclo');
});

it('gives the focus to the step for which the role was changed', async () => {
  within('step-list', '.others button').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => within('step-list', '.steps').querySelector('[data-of] step-form')).toBeTruthy();
  await expect
    .poll(() => page()?.querySelector('step-list')?.shadowRoot?.activeElement?.closest('.steps > li'))
    .toBeTruthy();
});

it('names the window after the page', async () => {
  await expect.poll(() => document.title).toMatch(/^Ciclo · Compiti · /);
  await open('Giornale');
  await expect.poll(() => document.title).toMatch(/^Ciclo · Giornale · /);
});

it('verifies the journal and says so', async () => {
  const [step] = cycle.desk.steps;
  if (step) await cycle.take(step, {});
  await open('Giornale');
  await expect.poll(() => page()?.querySelector('.history button:not([disabled])')).toBeTruthy();
  page()?.querySelector<HTMLElement>('.history button')?.click();
  await expect.poll(() => page()?.querySelector('.history .green')?.textContent).toContain('1 passo verificato');
});

it('draws the cycle with where we are, and says the same in words', async () => {
  await open('Disegno');
  await expect.poll(() => page()?.querySelectorAll('svg.chart .current').length).toBe(1);
  expect(page()?.querySelector('svg.chart')?.textContent).toContain('▶ adesso');
  expect(page()?.querySelector('li[aria-current="step"] h3')?.textContent).toContain('Piano in bozza');
  const [main] = cycle.desk.definition?.regions ?? [];
  const words = page()?.querySelector('.words')?.textContent;
  for (const { title } of main?.transitions ?? []) expect(words).toContain(title);
  page()?.querySelector<HTMLElement>('.sheet')?.focus();
  expect(page()?.activeElement?.className).toBe('sheet');

  const [step] = cycle.desk.steps;
  if (step) await cycle.take(step, {});
  await expect
    .poll(() => page()?.querySelector('li[aria-current="step"] h3')?.textContent)
    .toContain('Bozza in verifica');
  expect(page()?.querySelector('svg.chart')?.textContent).toContain('✓ 10/01/2024');
  expect(page()?.querySelector('.words')?.textContent).toContain('✓ 10/01/2024');
});

it('says of an address that no part of the drawing has its name', async () => {
  await open('Disegno');
  location.hash = '#/ciclo/disegno/nessuna';
  await expect.poll(() => page()?.querySelector('.notice')?.textContent).toContain('«nessuna» non c’è');
  location.hash = '#/ciclo/disegno/main';
  await expect.poll(() => page()?.querySelector('.notice')).toBeNull();
});

it('hands out files that every XML reader takes', async () => {
  const { definition } = cycle.desk;
  const names = namesOf(definition, 'it');
  const views = definition ? regionViews(definition, names, null) : [];
  const texts = [...views.map((one) => svgText(drawRegion(one, 'it'), 'x')), definition ? scxmlText(definition) : ''];
  const roots = texts.map((text) => new DOMParser().parseFromString(text, 'application/xml').documentElement.nodeName);
  expect(roots).toEqual([...views.map(() => 'svg'), 'scxml']);
});
