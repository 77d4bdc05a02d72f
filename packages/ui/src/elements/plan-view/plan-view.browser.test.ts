import type { Goal } from '@traguardo/model';
import { page, userEvent } from 'vitest/browser';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { drawn, still } from '../../../test/still.ts';
import { SAMPLE_PATH, SAMPLE_TEXT } from '../../../test/sample-plan.ts';
import { mountView, sampleProblems, type SampleWorkspace } from '../../../test/sample-workspace.ts';
import type { Analysis, LanguageClient } from '../../workspace/workspace.ts';
import type { PlanEditor } from '../plan-editor/plan-editor.ts';
import './plan-view.ts';
import type { PlanView } from './plan-view.ts';

let view: PlanView;
let workspace: SampleWorkspace;

beforeEach(async () => {
  await page.viewport(1280, 900);
  location.hash = '#/piano';
  ({ element: view, workspace } = await mountView<PlanView>(html`<plan-view></plan-view>`));
  await expect.poll(content).not.toBeNull();
});

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
});

function editor(): PlanEditor {
  return view.renderRoot.querySelector('plan-editor') as PlanEditor;
}

function client(): LanguageClient {
  return editor().client as LanguageClient;
}

function content(): HTMLElement | null {
  return editor().renderRoot.querySelector('.cm-content[aria-label]');
}

function text(): string {
  return workspace.state.files.find((file) => file.path === SAMPLE_PATH)?.text ?? '';
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    await expect.poll(() => editor().renderRoot.querySelector('.tok-block')).not.toBeNull();
    expect(await accessibilityProblems(view)).toEqual([]);
  });
}

/** What every tab of a narrow window shows. */
const PANES = {
  text: 'plan-editor',
  tree: 'plan-tree',
  outline: 'plan-outline',
  form: 'declaration-form',
  problems: 'problem-list',
} as const;

it('has no accessibility problem in a narrow window, whatever is shown', async () => {
  await page.viewport(390, 800);
  await expect.poll(() => view.renderRoot.querySelector('.narrow')).not.toBeNull();
  for (const pane of ['text', 'tree', 'outline', 'form', 'problems'] as const) {
    (view.renderRoot.querySelector(`#tab-pane-${pane}`) as HTMLElement).click();
    await expect.poll(() => view.renderRoot.querySelector(PANES[pane])?.checkVisibility()).toBe(true);
    await still(view);
    expect([pane, ...(await accessibilityProblems(view))]).toEqual([pane]);
  }
});

it('shows what is found in all files in a narrow window too', async () => {
  await page.viewport(390, 800);
  await expect.poll(() => view.renderRoot.querySelector('.narrow')).not.toBeNull();
  const commands = [...view.renderRoot.querySelectorAll<HTMLElement>('.menu button')];
  commands.find(({ textContent }) => textContent.includes('Cerca in tutti i file'))?.click();
  await expect.poll(() => view.renderRoot.querySelector('find-in-files')?.checkVisibility()).toBe(true);
});

it('has every line and every problem for the printer, which cannot scroll, and only for it', async () => {
  const paper = () => view.renderRoot.querySelector('.paper');
  expect(paper()).toBeNull();
  dispatchEvent(new Event('beforeprint'));
  expect(paper()?.querySelectorAll('li').length).toBe(text().split('\n').length);
  expect(paper()?.querySelector('problem-list')?.renderRoot.querySelectorAll('li').length).toBeGreaterThan(0);
  dispatchEvent(new Event('afterprint'));
  await expect.poll(() => paper()).toBeNull();
});

describe('editor', () => {
  it('opens the file with the plan, labelled, with colours and marks of the problems', async () => {
    expect(content()?.getAttribute('aria-label')).toBe(`Testo di ${SAMPLE_PATH}`);
    await expect.poll(() => editor().renderRoot.querySelector('.tok-block')?.textContent).toBe('piano');
    expect(editor().renderRoot.querySelector('.cm-lintRange-warning')).not.toBeNull();
  });

  it('marks what is new and no longer what was mended, before all is known again', async () => {
    const marks = () =>
      ['warning', 'error'].map((one) => editor().renderRoot.querySelectorAll(`.cm-lintRange-${one}`).length);
    await expect.poll(() => marks()).toEqual([1, 0]);
    const gone = sampleProblems.filter(({ file }) => file === SAMPLE_PATH);
    const broken = gone.map((one) => ({ ...one, severity: 'error' as const, message: 'Qui manca una parola.' }));
    workspace.change({ revision: 2, analysing: true, found: { revision: 2, problems: broken, gone } });
    await expect.poll(() => marks()).toEqual([0, 1]);
    workspace.change({ revision: 3, found: { revision: 3, problems: [], gone } });
    await expect.poll(() => marks()).toEqual([0, 0]);
  });

  it('hands typed text to the workspace, and only replaces text', async () => {
    editor().show(0, 0);
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
    await userEvent.keyboard('// ');
    await expect.poll(() => text().startsWith('// lingua it')).toBe(true);
    expect(new Set(workspace.asked.map(([name]) => name))).toEqual(new Set(['edit']));
  });

  it('takes text from outside without moving the cursor', async () => {
    const at = SAMPLE_TEXT.indexOf('EC07');
    editor().show(at, at + 4);
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
    const files = workspace.state.files.map((file) => ({
      ...file,
      text: file.text.replace('lingua it', 'lingua it\n\n// nota'),
    }));
    workspace.change({ files, revision: 2 });
    await expect.poll(() => content()?.textContent).toContain('// nota');
    await userEvent.keyboard('EC08');
    await expect.poll(() => text()).toContain('indicatore EC08 "Proventi');
  });

  it('leads into a pack, whose text is read and not written', async () => {
    const path = 'packs/casa/comuni/1/comuni.piano';
    const pack = { path, kind: 'pack' as const, text: 'lingua it\nfonte registro "Registro"\n' };
    workspace.change({ files: [...workspace.state.files, pack], revision: 2 });
    workspace.leadsTo = { path, offset: 10 };
    editor().show(0, 0);
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
    await userEvent.keyboard('{F12}');
    await expect.poll(() => content()?.getAttribute('aria-label')).toBe(`Testo di ${path}`);
    expect(content()?.getAttribute('aria-readonly')).toBe('true');
    await userEvent.keyboard('X');
    expect(content()?.textContent).toContain('fonte registro');
    expect(workspace.state.files.find((file) => file.path === path)?.text).toBe(pack.text);
  });

  it('formats with Shift+Alt+F, in one step that can be undone', async () => {
    editor().show(0, 0);
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
    await userEvent.keyboard('{Shift>}{Alt>}f{/Alt}{/Shift}');
    await expect.poll(() => text()).toContain('ambito  AS1');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => text()).toBe(SAMPLE_TEXT);
  });

  it('remembers file, cursor and undo when the view is left and opened again', async () => {
    const at = SAMPLE_TEXT.indexOf('EC07');
    editor().show(at, at);
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
    await userEvent.keyboard('X');
    await expect.poll(() => text()).toContain('indicatore XEC07');
    workspace.view = html`<p>Altrove</p>`;
    await workspace.updateComplete;
    workspace.view = html`<plan-view></plan-view>`;
    await workspace.updateComplete;
    view = workspace.renderRoot.querySelector('plan-view') as PlanView;
    await view.updateComplete;
    await expect.poll(content).not.toBeNull();
    editor().focus();
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => text()).toBe(SAMPLE_TEXT);
    await userEvent.keyboard('Y');
    await expect.poll(() => text()).toContain('indicatore YEC07');
  });

  it('goes to the next problem with F8', async () => {
    editor().show(0, 0);
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
    await userEvent.keyboard('{F8}');
    await expect.poll(() => editor().renderRoot.querySelector('.cm-activeLine')?.textContent).toContain('EC07');
  });

  it('comments the line with Ctrl+/', async () => {
    editor().show(0, 0);
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
    await userEvent.keyboard('{Control>}/{/Control}');
    await expect.poll(() => text().startsWith('// lingua it')).toBe(true);
  });

  it('says what the word under the pointer means until something is typed', async () => {
    editor().show(0, 0);
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
    const tooltip = () => editor().renderRoot.querySelector('.cm-tooltip-hover');
    await expect.poll(() => editor().renderRoot.querySelector('.tok-block')).not.toBeNull();
    await userEvent.hover(editor().renderRoot.querySelector('.tok-block') as HTMLElement);
    await expect.poll(() => tooltip()?.textContent).toContain('La quota.');
    await userEvent.keyboard('x');
    await expect.poll(() => tooltip()).toBeNull();
  });

  it('completes on request', async () => {
    editor().show(0, 0);
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
    await userEvent.keyboard('{Control>} {/Control}');
    await expect.poll(() => editor().renderRoot.querySelector('[role="option"]')?.textContent).toContain('peso');
    // What has just come up takes no key for a moment, so that none goes astray: here that moment is over.
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => text().startsWith('peso lingua it')).toBe(true);
    now.mockRestore();
  });

  it('puts what is typed in the place of what is selected', async () => {
    editor().show(0, SAMPLE_TEXT.indexOf('\n', 40));
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
    await userEvent.keyboard('a');
    await expect.poll(() => text()).toBe(`a${SAMPLE_TEXT.slice(SAMPLE_TEXT.indexOf('\n', 40))}`);
  });

  it('lets the keyboard leave: Tab is not an indentation', async () => {
    editor().show(0, 0);
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
    await userEvent.keyboard('{Tab}');
    expect(editor().shadowRoot?.activeElement).not.toBe(content());
    expect(text()).toBe(SAMPLE_TEXT);
  });
});

it('opens a file that the address names alone', async () => {
  const file = { path: 'altro.piano', kind: 'plan' as const, text: 'lingua it\n\nfonte registro "Registro"\n' };
  workspace.change({ files: [...workspace.state.files, file], revision: 2 });
  location.hash = '#/piano/altro.piano';
  await expect.poll(() => content()?.textContent).toContain('fonte registro');
  expect(view.renderRoot.textContent).not.toContain('non c’è, o non c’è più');
});

it('says that what the address names is not there, but not to whoever gives it another name', async () => {
  const lost = (): boolean => view.renderRoot.textContent.includes('non c’è, o non c’è più');
  location.hash = '#/piano/AS2';
  await expect.poll(() => editor().renderRoot.querySelector('.cm-activeLine')?.textContent).toContain('AS2');
  const analysis = workspace.state.analysis as Analysis;
  const [as1, as2] = analysis.plan.root.children as readonly Goal[];
  const children = [as1, { ...as2, code: 'AS9' }] as Goal[];
  const plan = { ...analysis.plan, root: { ...analysis.plan.root, children } };
  workspace.change({ analysis: { ...analysis, plan, revision: 2 }, revision: 2 });
  await view.updateComplete;
  expect(lost()).toBe(false);
  location.hash = '#/piano/AS1';
  await expect.poll(() => editor().renderRoot.querySelector('.cm-activeLine')?.textContent).toContain('AS1');
  location.hash = '#/piano/AS2';
  await expect.poll(lost).toBe(true);
});

it('opens the first error, in whichever file, and says it, where an address asks for it', async () => {
  location.hash = '#/piano?mostra=errori';
  await expect.poll(() => content()?.getAttribute('aria-label')).toBe('Testo di dati.csv');
  await expect.poll(() => editor().renderRoot.querySelector('.cm-activeLine')?.textContent).toContain('182');
  expect(view.renderRoot.querySelector('.said')?.textContent).toContain('Errore: EC07 vuole un numero');
});

it('goes from a problem and from the tree to the text, and applies a repair', async () => {
  const list = view.renderRoot.querySelector('problem-list');
  await list?.updateComplete;
  const message = [...(list?.renderRoot.querySelectorAll<HTMLElement>('.message') ?? [])].find((one) =>
    one.textContent?.includes('manca la causa'),
  );
  message?.click();
  await expect.poll(() => editor().renderRoot.querySelector('.cm-activeLine')?.textContent).toContain('EC07');
  list?.renderRoot.querySelector<HTMLElement>('.fixes button')?.click();
  await expect.poll(() => text()).toContain('target >= 3% causa "…"');
  const [, label] = workspace.asked.findLast(([what]) => what === 'changeFiles') ?? [];
  expect(label).toContain('causa'); // a step, which the application takes back wherever the focus is
  editor().focus();
  await userEvent.keyboard('x'); // one goes on writing where the repair leaves something to fill in
  await expect.poll(() => text()).toContain('target >= 3% causa "x…"');
  await userEvent.keyboard('{Backspace}{Control>}z{/Control}{Control>}z{/Control}');
  await expect.poll(() => text()).toBe(SAMPLE_TEXT);
  const tree = view.renderRoot.querySelector('plan-tree');
  await tree?.updateComplete;
  const row = tree?.renderRoot.querySelector('[data-key="OS2"]') as HTMLElement;
  row.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => editor().renderRoot.querySelector('.cm-activeLine')?.textContent).toContain('OS2');
});

it('says what was done without moving what stands below', async () => {
  await page.viewport(970, 900);
  const top = (): number | undefined => view.renderRoot.querySelector('.split')?.getBoundingClientRect().top;
  const said = (): string => view.renderRoot.querySelector('.said')?.textContent.trim() ?? '';
  const before = top();
  location.hash = '#/piano?mostra=errori';
  await expect.poll(said).toContain('Errore: EC07 vuole un numero');
  expect(top()).toBe(before);
  const buttons = [...view.renderRoot.querySelectorAll<HTMLElement>('.menu button')];
  buttons.find(({ textContent }) => textContent.trim() === 'Togli il file')?.click();
  await expect.poll(said).toContain('Tolto il file');
  workspace.change({ undoable: said() });
  await expect.poll(said).toContain('Annulla');
  expect(top()).toBe(before);
});

it('switches files with the arrows of the tabs', async () => {
  const tab = view.renderRoot.querySelector('[role="tab"][aria-selected="true"]') as HTMLElement;
  expect(tab.textContent?.trim()).toBe('piano');
  tab.focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => content()?.getAttribute('aria-label')).toBe('Testo di dati.csv');
  expect(content()?.textContent).toContain('PIRA08.done;182');
});

describe('commands', () => {
  beforeEach(async () => {
    const at = SAMPLE_TEXT.indexOf('EC07');
    editor().show(at, at);
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
  });

  it('lists where a name is used, opens it, and leads back', async () => {
    await userEvent.keyboard('{Shift>}{F12}{/Shift}');
    await expect.poll(() => view.renderRoot.querySelector('.found h2')?.textContent).toContain('«EC07»');
    expect(await accessibilityProblems(view)).toEqual([]);
    const list = view.renderRoot.querySelector('found-places');
    await expect.poll(() => list?.shadowRoot?.activeElement).toBeTruthy();
    await userEvent.keyboard('{End}{Enter}');
    await expect.poll(() => content()?.getAttribute('aria-label')).toBe('Testo di dati.csv');
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await expect.poll(() => editor().renderRoot.querySelector('.cm-activeLine')?.textContent).toContain('EC07 "');
  });

  it('renames in every file as one step', async () => {
    await userEvent.keyboard('{F2}');
    const dialog = view.renderRoot.querySelector('rename-dialog');
    await expect.poll(() => dialog?.renderRoot.querySelector('dialog')?.open).toBe(true);
    await userEvent.keyboard('EC99{Enter}');
    await expect.poll(() => text()).toContain('indicatore EC99 "');
    const [, label, changes] = workspace.asked.find(([name]) => name === 'changeFiles') ?? [];
    expect(label).toBe('«EC07» è diventato «EC99» in 2 punti.');
    expect(changes).toHaveLength(2);
  });

  it('offers what can be done with a name at the cursor', async () => {
    await userEvent.keyboard('{Control>}.{/Control}');
    const menu = view.renderRoot.querySelector('action-menu');
    await expect.poll(() => menu?.shadowRoot?.activeElement).toBeTruthy();
    const items = [...(menu?.renderRoot.querySelectorAll('[role="menuitem"] span') ?? [])];
    expect(items.map((item) => item.textContent)).toEqual(['Rinomina…', 'Dove è usato', 'Vai alla definizione']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
  });

  it('offers it beside the cursor, which comes into sight', async () => {
    await page.viewport(1280, 500);
    const scroller = editor().renderRoot.querySelector('.cm-scroller') as HTMLElement;
    scroller.scrollTop = scroller.scrollHeight;
    await drawn(); // scrolled
    await userEvent.keyboard('{Control>}.{/Control}');
    const menu = view.renderRoot.querySelector('action-menu')?.shadowRoot?.querySelector('[role="menu"]');
    await expect.poll(() => menu?.querySelector('[role="menuitem"]')).toBeTruthy();
    const [at, frame] = [menu?.getBoundingClientRect(), editor().getBoundingClientRect()];
    expect(at?.left).toBeGreaterThan(frame.left);
    expect(at?.top).toBeGreaterThan(frame.top);
  });

  it('offers what can stand at the cursor, and the meaning of a word, without keys, also from another part', async () => {
    await page.viewport(390, 800);
    await expect.poll(() => view.renderRoot.querySelector('.narrow')).not.toBeNull();
    const command = (name: string): void =>
      [...view.renderRoot.querySelectorAll<HTMLButtonElement>('drop-menu button')]
        .find(({ textContent }) => textContent?.trim().startsWith(name))
        ?.click();
    view.renderRoot.querySelector<HTMLElement>('#tab-pane-tree')?.click();
    await view.updateComplete;
    command('Significato della parola');
    await expect.poll(() => editor().shadowRoot?.querySelector('.cm-tooltip.markdown')).toBeTruthy();
    expect(editor().shadowRoot?.activeElement).toBe(content());
    command('Che cosa può stare qui');
    const chosen = () => editor().shadowRoot?.querySelector('.cm-tooltip-autocomplete [aria-selected]');
    await expect.poll(chosen).toBeTruthy();
    // where the system forces its colours, it would draw a plate behind words that have the colour of that plate
    expect(getComputedStyle(chosen() as Element).forcedColorAdjust).toBe('none');
  });

  it('proposes above the sections of a phone, also at the end of the window', async () => {
    await page.viewport(390, 640);
    document.documentElement.style.setProperty('--tg-sections', '60px'); // as the shell measures them
    onTestFinished(() => void document.documentElement.style.removeProperty('--tg-sections'));
    await expect.poll(() => view.renderRoot.querySelector('.narrow')).not.toBeNull();
    view.renderRoot.querySelector<HTMLElement>('#tab-pane-text')?.click();
    await expect.poll(() => content()?.checkVisibility()).toBe(true);
    editor().focus();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    const cursor = () => editor().shadowRoot?.querySelector('.cm-cursor-primary')?.getBoundingClientRect();
    await expect.poll(() => cursor()?.bottom).toBeGreaterThan(0);
    const room = innerHeight - 4 * 16;
    view.style.paddingTop = `${room - (cursor()?.bottom ?? 0)}px`; // as what stands above on a phone
    await expect.poll(() => cursor()?.bottom).toBeGreaterThan(room - 60);
    await userEvent.keyboard('ambi');
    const list = () => editor().shadowRoot?.querySelector('.cm-tooltip-autocomplete');
    await expect.poll(list).toBeTruthy();
    await expect.poll(() => list()?.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight - 60);
    const info = () => list()?.querySelector('.cm-completionInfo')?.getBoundingClientRect();
    await expect.poll(() => info()?.width).toBeGreaterThan(200);
    await expect.poll(() => info()?.right).toBeLessThanOrEqual(innerWidth);
  });

  it('keeps the line one writes in in sight when the window becomes lower', async () => {
    await page.viewport(390, 844);
    await expect.poll(() => view.renderRoot.querySelector('.narrow')).not.toBeNull();
    view.renderRoot.querySelector<HTMLElement>('#tab-pane-text')?.click();
    await expect.poll(() => content()?.checkVisibility()).toBe(true);
    editor().focus();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    view.style.paddingTop = '300px'; // as what stands above on a phone
    const cursor = () => editor().shadowRoot?.querySelector('.cm-cursor-primary');
    const bottom = (): number => cursor()?.getBoundingClientRect().bottom ?? Infinity;
    cursor()?.scrollIntoView({ block: 'end' });
    await expect.poll(() => bottom()).toBeLessThanOrEqual(844);
    expect(bottom()).toBeGreaterThan(420);
    await page.viewport(390, 420);
    await expect.poll(() => innerHeight).toBe(420);
    await expect.poll(() => bottom()).toBeLessThanOrEqual(420);
  });

  it('searches in all files with caps lock too, when Shift gives a small letter', async () => {
    editor().focus();
    const keys = { key: 'f', code: 'KeyF', keyCode: 70, ctrlKey: true, shiftKey: true };
    content()?.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true }));
    await expect.poll(() => view.renderRoot.querySelector('find-in-files')?.checkVisibility()).toBe(true);
    expect(editor().renderRoot.querySelector('.cm-search')).toBeNull();
    const left = (element: Element | null | undefined): number => element?.getBoundingClientRect().left ?? 0;
    const [scrolled, found] = ['.problems', '.found'].map((part) => view.renderRoot.querySelector(part));
    expect(left(found)).toBeGreaterThanOrEqual(left(scrolled) + 5); // the ring of what has the focus is not cut
  });

  it('asks how it is searched in the line of what is searched', async () => {
    await page.viewport(1280, 900);
    editor().focus();
    await userEvent.keyboard('{Control>}f{/Control}');
    const tops = (): number[] => {
      const found = editor().renderRoot.querySelectorAll('.cm-search label');
      return [...found].map((label) => Math.round(label.getBoundingClientRect().top));
    };
    await expect.poll(() => tops().length).toBe(3);
    expect(new Set(tops()).size).toBe(1);
  });

  it('gives the focus back to the text of a narrow window when what was found is closed', async () => {
    await page.viewport(390, 800);
    await expect.poll(() => view.renderRoot.querySelector('.narrow')).not.toBeNull();
    view.renderRoot.querySelector<HTMLElement>('#tab-pane-text')?.click();
    await expect.poll(() => content()?.checkVisibility()).toBe(true);
    editor().focus();
    await userEvent.keyboard('{Shift>}{F12}{/Shift}');
    await expect.poll(() => view.renderRoot.querySelector('found-places')?.checkVisibility()).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
    expect(editor().checkVisibility()).toBe(true);
  });

  it('leaves the text alone when one types on after F2, Ctrl+Shift+F and Ctrl+., however late the answers are', async () => {
    const late = vi.spyOn(client(), 'renamable').mockReturnValue(new Promise(() => undefined));
    await userEvent.keyboard('{F2}abc{Escape}');
    expect(view.renderRoot.querySelector('rename-dialog')?.shadowRoot?.querySelector('input')?.value).toBe('abc');
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
    await userEvent.keyboard('{Control>}.{/Control}abc{Enter}{Escape}');
    expect(text()).toBe(SAMPLE_TEXT);
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
    await userEvent.keyboard('X{Control>}{Shift>}F{/Shift}{/Control}abc');
    const search = view.renderRoot.querySelector('find-in-files');
    expect(search?.shadowRoot?.querySelector<HTMLInputElement>('#wanted')?.value).toBe('abc');
    expect(text()).toBe(SAMPLE_TEXT.replace('EC07', 'XEC07'));
    late.mockRestore();
  });

  it('goes nowhere after F12 when one has typed on', async () => {
    let answer = (): void => undefined;
    const place = new Promise<{ path: string; offset: number }>((resolve) => {
      answer = () => resolve({ path: 'dati.csv', offset: 0 });
    });
    const late = vi.spyOn(client(), 'definition').mockReturnValue(place);
    await userEvent.keyboard('{F12}X');
    answer();
    await drawn();
    expect(content()?.getAttribute('aria-label')).toBe(`Testo di ${SAMPLE_PATH}`);
    expect(text()).toBe(SAMPLE_TEXT.replace('EC07', 'XEC07'));
    late.mockRestore();
  });

  it('goes through the problems of every file with F8 and Shift+F8', async () => {
    editor().show(0, 0);
    await userEvent.keyboard('{F8}{F8}');
    await expect.poll(() => content()?.getAttribute('aria-label')).toBe('Testo di dati.csv');
    await expect.poll(() => view.renderRoot.querySelector('.said')?.textContent).toContain('Errore: EC07 vuole');
    await expect.poll(() => editor().shadowRoot?.activeElement === content()).toBe(true);
    await userEvent.keyboard('{Shift>}{F8}{/Shift}');
    await expect.poll(() => content()?.getAttribute('aria-label')).toBe(`Testo di ${SAMPLE_PATH}`);
  });

  it('shows scores at the ends of lines until they are put away', async () => {
    const shown = () => editor().renderRoot.querySelectorAll('.cm-result').length;
    await expect.poll(() => shown()).toBeGreaterThan(0);
    const choose = () =>
      [...view.renderRoot.querySelectorAll<HTMLElement>('.menu button')]
        .find((each) => each.textContent?.includes('Punteggi'))
        ?.click();
    choose();
    await expect.poll(() => shown()).toBe(0);
    choose();
    await expect.poll(() => shown()).toBeGreaterThan(0);
  });

  it('follows the cursor in the outline, and duplicates a file', async () => {
    (view.renderRoot.querySelector('#tab-side-outline') as HTMLElement).click();
    await expect
      .poll(
        () => view.renderRoot.querySelector('plan-outline')?.renderRoot.querySelector('[aria-current]')?.textContent,
      )
      .toContain('EC07');
    [...view.renderRoot.querySelectorAll<HTMLElement>('.menu button')]
      .find((each) => each.textContent?.includes('Duplica'))
      ?.click();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => workspace.state.files.map(({ path }) => path))
      .toContain(SAMPLE_PATH.replace('.piano', '-2.piano'));
  });
});
