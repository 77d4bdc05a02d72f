import { page, userEvent } from 'vitest/browser';
import { html } from 'lit';
import { beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountElement } from '../../../test/mount-element.ts';
import { analyse, analysisOf } from '../../worker/analyse.ts';
import { formServices } from '../../worker/form-services.ts';
import type { LanguageClient, WorkspaceFile } from '../../workspace/workspace.ts';
import { editedFiles } from '../plan-view/edited-files.ts';
import type { FormFieldElement } from '../form-field/form-field.ts';
import type { DeclarationFormElement, WriteEditsEvent } from './declaration-form.ts';
import './declaration-form.ts';

const TEXT = `lingua it

fonte registro "Registro"

piano ENTE "Camera" periodo 2026 {
  ambito AS1 "Imprese" peso 100% {
    // Resta qui.
    indicatore I1 "Evase" peso 60% target >= 90% fonte registro // stampato
    indicatore I2 peso 40% target SI {
      fasi { a 50% "Una"; b 100% }
    }
  }
}
`;

let form: DeclarationFormElement;
let text: string;
let revision: number;
let undone: number;

const files = (): readonly WorkspaceFile[] => [{ path: 'piano.piano', kind: 'plan', text }];
const analysed = () => analyse({ revision, files: files(), choice: { at: null, targets: 'revised' }, language: 'it' });

/** As the view does: the text changes, and the form goes on where it was told. */
function write(event: WriteEditsEvent): void {
  text = editedFiles(files(), event.detail.edits)[0]?.text ?? text;
  show(event.detail.offset ?? form.offset);
}

function show(offset: number): void {
  revision += 1;
  form.revision = revision;
  form.offset = offset;
  form.analysis = analysisOf(analysed());
}

beforeEach(async () => {
  [text, revision, undone] = [TEXT, 1, 0];
  const client = {
    form: async (...asked) => formServices(analysed()).form(...asked),
    editForm: async (...asked) => formServices(analysed()).editForm(...asked),
    completeForm: async (...asked) => formServices(analysed()).completeForm(...asked),
  } as Pick<LanguageClient, 'form' | 'editForm' | 'completeForm'> as LanguageClient;
  form = await mountElement(
    html`<declaration-form
      path="piano.piano"
      .offset=${TEXT.indexOf('I1')}
      .revision=${1}
      .analysis=${analysisOf(analysed())}
      .client=${client}
      language="it"
      @write-edits=${write}
      @open-declaration=${(event: CustomEvent<{ offset: number }>) => show(event.detail.offset)}
      @undo-edit=${() => (undone += 1)}
    ></declaration-form>`,
  );
  await expect.poll(() => field('Codice').value).toBe('I1');
});

function fields(): readonly FormFieldElement[] {
  return [...form.renderRoot.querySelectorAll('form-field')];
}

function element(label: string): FormFieldElement {
  const found = fields().find((one) => one.label === label);
  if (!found)
    throw new Error(
      `no field ${label} among ${fields()
        .map((one) => one.label)
        .join()}`,
    );
  return found;
}

function field(label: string): HTMLInputElement {
  return element(label).renderRoot.querySelector('#input') as HTMLInputElement;
}

function focused(): Element | null {
  const inner = form.shadowRoot?.activeElement;
  return inner?.shadowRoot?.activeElement ?? inner ?? null;
}

/** The fields the foot leads back to. */
function toMend(): readonly string[] {
  return [...form.renderRoot.querySelectorAll('.wrong button')].map((one) => one.textContent.trim());
}

async function press(name: string): Promise<void> {
  const found = [...form.renderRoot.querySelectorAll<HTMLElement>('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  found.focus();
  await userEvent.keyboard('{Enter}');
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    expect(await accessibilityProblems(form)).toEqual([]);
    show(TEXT.indexOf('fasi'));
    await expect.poll(() => field('Riga 2').value).toBe('b 100%');
    expect(await accessibilityProblems(form)).toEqual([]);
    delete document.documentElement.dataset['theme'];
  });
}

it('is filled in with the keyboard, each value written as it is left', async () => {
  field('Peso').focus();
  field('Peso').select();
  await userEvent.keyboard('55{Tab}');
  await expect.poll(() => text).toBe(TEXT.replace('peso 60%', 'peso 55%'));
  await expect.poll(() => field('Target').value).toBe('>= 90%');
  expect(focused()).toBe(field('Target'));
  await userEvent.keyboard('{End}x{Escape}');
  expect(field('Target').value).toBe('>= 90%');
});

it('keeps focus and what is being typed when the text is analysed anew', async () => {
  field('Titolo').focus();
  await userEvent.keyboard('{End} subito');
  show(TEXT.indexOf('I1'));
  await expect.poll(() => field('Titolo').value).toBe('Evase subito');
  expect(focused()).toBe(field('Titolo'));
  expect(text).toBe(TEXT);
});

it('shows what is wrong at its field, and what cannot be written not at all', async () => {
  field('Peso').focus();
  field('Peso').select();
  await userEvent.keyboard('molto{Enter}');
  await expect.poll(() => element('Peso').problems.length).toBeGreaterThan(0);
  expect(field('Peso').getAttribute('aria-invalid')).toBe('true');
  field('Target').focus();
  await userEvent.keyboard('{End} // poi{Enter}');
  await expect.poll(() => element('Target').refusal).toMatch(/commento/);
  expect(text).toBe(TEXT.replace('60%', 'molto'));
  expect(field('Target').value).toBe('>= 90% // poi');
  field('Codice').focus(); // wherever one goes on, the foot tells what is left behind
  await expect.poll(() => toMend()).toEqual(['Peso', 'Target']);
  await press('Target');
  await expect.poll(() => focused() === field('Target')).toBe(true);
  await userEvent.keyboard('{Control>}a{/Control}>= 90%{Enter}');
  await expect.poll(() => toMend()).toEqual(['Peso']);
});

it('writes what was typed where it was typed, also when another declaration is shown by then', async () => {
  field('Peso').focus();
  field('Peso').select();
  await userEvent.keyboard('55');
  const written = new Promise<WriteEditsEvent>((done) =>
    form.addEventListener('write-edits', (event) => done(event as WriteEditsEvent), { once: true }),
  );
  field('Peso').blur();
  form.offset = TEXT.indexOf('I2');
  expect((await written).detail.offset).toBeNull();
  expect(text).toBe(TEXT.replace('peso 60%', 'peso 55%'));
});

it('takes nothing typed in one declaration over to the next', async () => {
  field('Target').focus();
  await userEvent.keyboard('{End} // poi{Enter}');
  await expect.poll(() => element('Target').refusal).toMatch(/commento/);
  await userEvent.keyboard('!');
  form.offset = TEXT.indexOf('I2');
  await expect.poll(() => field('Codice').value).toBe('I2');
  expect(field('Target').value).toBe('SI');
  field('Target').blur();
  show(TEXT.indexOf('AS1'));
  await expect.poll(() => field('Codice').value).toBe('AS1');
  expect(text).toBe(TEXT);
});

it('completes from the plan', async () => {
  field('Fonte').focus();
  field('Fonte').select();
  await userEvent.keyboard('reg');
  await expect.poll(() => element('Fonte').renderRoot.querySelector('[role="option"]')).not.toBeNull();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(field('Fonte').value).toBe('registro');
});

it('offers one more beside it only of what may stand there more than once', async () => {
  const offered = () =>
    [...form.renderRoot.querySelectorAll('button')]
      .map((each) => each.textContent.trim())
      .filter((each) => each.startsWith('Aggiungi accanto'));
  expect(offered()).toEqual(['Aggiungi accanto: indicatore']);
  show(TEXT.indexOf('fasi'));
  await expect.poll(offered).toEqual([]);
});

it('adds a declaration, whose code is typed at once', async () => {
  show(TEXT.indexOf('AS1'));
  await expect.poll(() => field('Codice').value).toBe('AS1');
  await press('Aggiungi: Aggiungi qui dentro');
  await expect.poll(() => field('Codice').value).toBe('I3');
  await expect.poll(() => focused() === field('Codice')).toBe(true);
  await userEvent.keyboard('PIRA03{Tab}Nuovo{Tab}');
  await expect.poll(() => text).toContain('indicatore PIRA03 "Nuovo"');
});

it('adds a field, which keeps the focus', async () => {
  const choice = form.renderRoot.querySelector('#add-field') as HTMLSelectElement;
  choice.value = 'note';
  await press('Aggiungi: Aggiungi un campo');
  await expect.poll(() => focused() === field('Nota')).toBe(true);
  await userEvent.keyboard('Da rivedere{Enter}');
  await expect.poll(() => text).toContain('fonte registro nota "Da rivedere" // stampato');
  expect(focused()).toBe(field('Nota'));
});

it('has rows, a new one after the other', async () => {
  show(TEXT.indexOf('fasi'));
  await expect.poll(() => field('Riga 2').value).toBe('b 100%');
  field('Nuova riga').focus();
  await userEvent.keyboard('c 100%{Enter}');
  await expect.poll(() => text).toContain('b 100%; c 100% }');
  await expect.poll(() => field('Nuova riga').value).toBe('');
  expect(focused()).toBe(field('Nuova riga'));
  await press('Sposta giù: Riga 1');
  await expect.poll(() => text).toContain('fasi { b 100%; a 50% "Una"; c 100% }');
});

it('calls the parts of the line that asks for a pack by what they are', async () => {
  text = 'lingua it\n\nusa pack "unioncamere/obiettivi-comuni" versione "2024.1" come oc\n';
  show(text.indexOf('usa'));
  await expect.poll(() => field('Nome').value).toBe('unioncamere/obiettivi-comuni');
  expect(field('Pacchetto o estensione').value).toBe('pack');
  expect(field('Nome breve').value).toBe('oc');
});

it('moves, copies and removes the declaration, and asks for undo', async () => {
  await press('Sposta giù');
  await expect.poll(() => text.indexOf('I2') < text.indexOf('I1 ')).toBe(true);
  expect(text).toContain('// Resta qui.\n    indicatore I1');
  await press('Togli');
  await expect.poll(() => text).not.toContain('I1');
  await expect.poll(() => form.renderRoot.querySelector('h2')?.textContent).toBe('ambito AS1');
  expect(focused()?.tagName).toBe('H2');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(undone).toBe(1);
});

it('keeps the field that is written in above what is said of it at the foot', async () => {
  await page.viewport(390, 800);
  const help = form.renderRoot.querySelector('.help') as HTMLElement;
  const place = (): DOMRect => element('Target').getBoundingClientRect();
  await page.viewport(390, 800 + Math.ceil(place().bottom - help.getBoundingClientRect().top)); // just above a foot of one line
  field('Target').focus({ preventScroll: true });
  await expect.poll(() => help.textContent).toContain('Che cosa va raggiunto');
  await expect.poll(() => place().bottom).toBeLessThanOrEqual(help.getBoundingClientRect().top);
});

it('says which repair was made, keeps the focus with what was mended, and says of a field what it means as it is written on', async () => {
  const said = (): string => form.renderRoot.querySelector('.help [role="status"]')?.textContent ?? '';
  await userEvent.fill(field('Peso'), '50');
  await userEvent.keyboard('{Enter}');
  await expect.poll(said).toBe('Scritto: Peso.');
  await userEvent.keyboard('0');
  await expect.poll(said).toBe('');
  await userEvent.keyboard('{Escape}');
  const fix = { label: 'Portare a 60%', edits: [] };
  element('Target').dispatchEvent(new CustomEvent('apply-fix', { detail: fix, bubbles: true, composed: true }));
  await expect.poll(said).toBe('Portare a 60%');
  expect(form.shadowRoot?.activeElement).toBe(element('Target'));
});

it('says that nothing was undone where there was nothing', async () => {
  form.addEventListener('undo-edit', (event) => event.preventDefault(), { once: true });
  await press('Annulla ultima modifica');
  await expect.poll(() => form.renderRoot.textContent).toContain('Non c’è nessuna modifica da annullare.');
});
