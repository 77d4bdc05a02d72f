import type { Payload } from '@traguardo/workflow';
import { page as viewport, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { cycleShell } from '../../../test/cycle-shell.ts';
import type { CycleStore } from '../../workspace/cycle/cycle-store.ts';
import type { AppShell } from '../app-shell/app-shell.ts';
import './cycle-changes.ts';

const PLAN = `lingua it
fonte registro "Registro"
profilo SMVP "Sistema"
piano ENTE "Camera di prova" periodo 2024 profilo SMVP {
  ambito A "Ambito" peso 100% responsabile capo {
    indicatore A1 "Prevenzione della corruzione" peso 100% target >= 80% fonte registro referente capo
  }
}
individuale SG "Segretario generale" {
  obiettivo SG1 "Tempi di pagamento" peso 100% target >= 1%
}
consuntivi anno al 31/12/2024 { A1 60% }
`;
const REVISED = `${PLAN}revisione R1 al 18/09/2024 { modifica A1 target >= 60% motivo "Meno personale" }\n`;
const ACT = { number: '2/2024', date: '2024-01-29', organ: 'Giunta', title: 'PIAO' };

let shell: AppShell;
let cycle: CycleStore;

beforeEach(async () => {
  const made = cycleShell('#/ciclo/modifiche', PLAN, '2024-09-02T09:00:00.000Z');
  ({ shell, cycle } = made);
  await cycle.act({ day: '2024-09-02' });
  await cycle.refresh();
  await take('CLOSE_DRAFT', 'CONTROLLER', {});
  await take('SUBMIT', 'VERTICE', {});
  await take('APPROVE', 'ORGANO', { act: ACT });
  await cycle.act({ role: 'VERTICE' });
  document.body.append(shell);
  made.workspace.edit('piano.piano', REVISED);
  await expect.element(viewport.getByLabelText('Prova: A1, Target')).toBeVisible();
});

afterEach(() => shell.remove());

async function take(event: string, role: string, payload: Payload): Promise<void> {
  await cycle.act({ role });
  const step = cycle.desk.steps.find((each) => each.step.code === event);
  if (step === undefined) throw new Error(`no step ${event}`);
  expect(await cycle.take(step, payload)).toMatchObject({ kind: 'saved' });
}

it('has no accessibility problems, proposing and advising', async () => {
  expect(await accessibilityProblems(shell)).toEqual([]);
  await propose();
  await expect.element(viewport.getByLabelText('Parere OIV: A1, Target', { exact: true })).toBeVisible();
  expect(await accessibilityProblems(shell)).toEqual([]);
});

it('is used with the keyboard alone', async () => {
  viewport.getByLabelText('Prova: A1, Target').element().focus();
  await userEvent.keyboard('Nota 7');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect
    .element(viewport.getByText(/^Registrato: Proponi una modifica del piano\. Adesso: .+\. Tocca a: .*OIV/))
    .toBeVisible();
});

it('shows old, new, the cause of the revision and the effect before anything is proposed', async () => {
  await expect.element(viewport.getByText('≥ 60 %')).toBeVisible();
  await expect.element(viewport.getByLabelText('Causa: A1, Target')).toHaveValue('Meno personale');
  const row = viewport.getByRole('row', { name: /^ENTE/ });
  await expect.poll(() => row.element().textContent).toMatch(/75,00\s%\s*100,00\s%\s*\+25,00/u);
  await expect.element(viewport.getByRole('button', { name: 'Proponi le modifiche' })).toBeDisabled();
});

it('asks for the evidence, and says it is missing only to who has cleared it', async () => {
  const field = viewport.getByLabelText('Prova: A1, Target');
  await expect.element(field).toBeRequired();
  expect(field.element().matches(':user-invalid')).toBe(false);
  await field.click();
  await userEvent.keyboard('N{Backspace}');
  await userEvent.tab();
  expect(field.element().matches(':user-invalid')).toBe(true);
});

it('keeps what was typed, and lets it go once it is recorded', async () => {
  await viewport.getByLabelText('Prova: A1, Target').fill('Nota 7');
  expect((await cycle.changeDraft()).items).toMatchObject([{ code: 'A1', evidence: 'Nota 7' }]);
  await propose();
  expect(cycle.desk.cycle?.context.change?.items).toMatchObject([{ cause: 'Meno personale', evidence: 'Nota 7' }]);
  expect((await cycle.changeDraft()).items).toEqual([]);
});

it('is shown with what was typed before, however late that is read', async () => {
  await viewport.getByLabelText('Prova: A1, Target').fill('Nota 7');
  location.hash = '#/ciclo/anno';
  await expect.poll(() => viewport.getByLabelText('Prova: A1, Target').elements().length).toBe(0);
  const { promise: isRead, resolve: read } = Promise.withResolvers<void>();
  const { changeDraft } = cycle;
  vi.spyOn(cycle, 'changeDraft').mockImplementation(() => isRead.then(changeDraft));
  const changes = vi.spyOn(cycle, 'changes');
  location.hash = '#/ciclo/modifiche';
  await expect.poll(() => changes.mock.settledResults.length).toBe(1);
  await expect.element(viewport.getByText('Caricamento…')).toBeVisible();
  read();
  await expect.element(viewport.getByLabelText('Prova: A1, Target')).toHaveValue('Nota 7');
});

it('takes an opinion for each item; remarks ask for a text', async () => {
  await propose();
  await cycle.act({ role: 'OIV' });
  await viewport.getByLabelText('Parere OIV: A1, Target', { exact: true }).selectOptions('Con osservazioni');
  await expect.element(viewport.getByRole('button', { name: 'Dai il parere' })).toBeDisabled();
  await viewport.getByLabelText('Testo del parere: A1, Target').fill('Basso.');
  await viewport.getByRole('button', { name: 'Dai il parere' }).click();
  await expect.poll(() => cycle.desk.cycle?.context.change?.opinions).toMatchObject([{ opinion: 'remarks' }]);
});

it('offers the role of a step before what is to be filled in, with room for its words on a phone', async () => {
  await viewport.viewport(390, 844);
  await propose();
  const become = viewport.getByRole('button', { name: 'Agisci come OIV' }).element();
  const opinion = viewport.getByLabelText('Parere OIV: A1, Target', { exact: true }).element();
  expect(become.compareDocumentPosition(opinion) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  for (const { parentElement } of [become, viewport.getByRole('button', { name: 'Dai il parere' }).element()])
    for (const button of parentElement?.querySelectorAll<HTMLElement>('button') ?? [])
      expect(button.scrollWidth).toBeLessThanOrEqual(button.clientWidth);
  await viewport.viewport(414, 896);
});

it('goes on in the card whose button is gone: with what is to be written, then with the step', async () => {
  await propose();
  const active = (): HTMLElement | null => {
    let found = document.activeElement as HTMLElement | null;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement as HTMLElement;
    return found;
  };
  viewport.getByRole('button', { name: 'Agisci come OIV' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => active()?.ariaLabel).toBe('Parere OIV: A1, Target');
  viewport.getByRole('button', { name: 'Dove manca, favorevole' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => active()?.textContent?.trim()).toBe('Dai il parere');
});

it('says the effect of a change under way once, while the text is as it was proposed', async () => {
  await propose();
  await take('OPINION', 'OIV', { opinions: [{ item: 1, opinion: 'favourable', text: '' }] });
  await expect.element(viewport.getByText('Modifica in corso')).toBeVisible();
  const same = viewport.getByText('Effetto sui punteggi: lo stesso della modifica in corso, qui sopra.');
  const effects = viewport.getByText('Effetto sui punteggi, a parità di dati');
  await expect.element(same).toBeVisible();
  expect(effects.elements()).toHaveLength(1);
  shell.application.workspace.edit('piano.piano', REVISED.replace('target >= 60%', 'target >= 70%'));
  await expect.poll(() => effects.elements().length).toBe(2);
  expect(same.elements()).toEqual([]);
});

it('starts a proposal made anew from the causes and evidence of the one that was rejected', async () => {
  await propose();
  await take('OPINION', 'OIV', { opinions: [{ item: 1, opinion: 'contrary', text: 'Basso.' }] });
  await take('REJECT', 'ORGANO', { reasons: 'Parere contrario.' });
  await cycle.act({ role: 'VERTICE' });
  await expect.element(viewport.getByLabelText('Prova: A1, Target')).toHaveValue('Nota 7');
  await expect.element(viewport.getByRole('button', { name: 'Proponi le modifiche' })).toBeEnabled();
});

async function propose(): Promise<void> {
  await viewport.getByLabelText('Prova: A1, Target').fill('Nota 7');
  await viewport.getByRole('button', { name: 'Proponi le modifiche' }).click();
  await expect
    .element(viewport.getByText(/^Registrato: Proponi una modifica del piano\. Adesso: .+\. Tocca a: .*OIV/))
    .toBeVisible();
}

it('leads to the line of the plan that says the change, and is reached at the node from there', async () => {
  const link = viewport.getByRole('link', { name: /^Vedi nel piano.*A1$/ });
  expect(link.element().getAttribute('href')).toBe(
    `#/piano/${encodeURIComponent(`piano.piano:${REVISED.indexOf('modifica A1')}`)}`,
  );
  location.hash = '#/ciclo/modifiche/A1';
  const focused = (): string | undefined => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return (active as HTMLElement | null)?.dataset['code'];
  };
  await expect.poll(focused).toBe('a1');
});

it('says when a change can be proposed while it cannot be, and asks for nothing', async () => {
  await take('OPEN_MONITORING', 'CONTROLLER', {});
  await expect
    .element(
      viewport.getByText(/^Adesso una modifica non si può proporre: si propone quando il ciclo è a .*«In corso»/),
    )
    .toBeVisible();
  await expect.element(viewport.getByText('Causa e prova si scrivono qui.')).not.toBeInTheDocument();
  await expect.element(viewport.getByLabelText('Causa: A1, Target')).not.toBeInTheDocument();
});
