import { ContextProvider } from '@lit/context';
import { html, LitElement, type TemplateResult } from 'lit';
import { actionsContext, stateContext } from '../src/workspace/context.ts';
import { analyse } from '../src/worker/analyse.ts';
import { formServices } from '../src/worker/form-services.ts';
import type { FormServices } from '../src/workspace/forms.ts';
import { editorServices } from '../src/worker/editor-services.ts';
import { packServices } from '../src/worker/packs/pack-services.ts';
import type { PackServices } from '../src/workspace/pack-services.ts';
import type { EditorServices } from '../src/workspace/editor-services.ts';
import { noSteps, stepBack, touches, undoable, withStep } from '../src/workspace/texts/undo-steps.ts';
import type {
  FileChange,
  LanguageClient,
  Problem,
  WorkspaceActions,
  WorkspaceState,
} from '../src/workspace/workspace.ts';
import { sampleOutcome } from './sample-outcome.ts';
import type { Asked, Questions } from '../src/workspace/questions.ts';
import { paint } from '../src/worker/paint.ts';
import { NO_SPOTS } from '../src/workspace/spots.ts';
import { createSimulationClient } from '../src/worker/simulation-client.ts';
import { analysedText, askedOf, resultsOf, simulationPort } from './asked-example.ts';
import { SAMPLE_PATH, SAMPLE_TEXT, samplePlan } from './sample-plan.ts';

export const SAMPLE_TABLE = 'dati.csv';

export const sampleProblems: readonly Problem[] = [
  {
    code: 'actual/type',
    severity: 'error',
    file: SAMPLE_TABLE,
    line: 3,
    column: 6,
    from: 40,
    to: 44,
    message: 'EC07 vuole un numero, qui c’è «boh».',
    fixes: [],
  },
  {
    code: 'missed/no-cause',
    severity: 'warning',
    file: SAMPLE_PATH,
    line: 11,
    column: 7,
    from: SAMPLE_TEXT.indexOf('indicatore EC07'),
    to: SAMPLE_TEXT.indexOf('indicatore EC07') + 15,
    message: 'EC07 non raggiunge il target: manca la causa.',
    fixes: [
      {
        label: 'Scrivi la causa',
        edits: [{ place: placeAt(SAMPLE_TEXT.indexOf('\n      operativo')), text: ' causa "…"' }],
        at: ' causa "'.length,
      },
    ],
  },
];

function placeAt(offset: number) {
  const position = { offset, line: 11, column: 1 };
  return { file: SAMPLE_PATH, start: position, end: position };
}

export const sampleState: WorkspaceState = {
  name: 'Prova',
  files: [
    {
      path: SAMPLE_TABLE,
      kind: 'actuals',
      text: 'codice;valore;fonte\nPIRA08.done;182;ufficio\nEC07;boh;\nC2.4;SI;\n',
    },
    { path: SAMPLE_PATH, kind: 'plan', text: SAMPLE_TEXT },
  ],
  revision: 1,
  analysis: {
    revision: 1,
    plan: samplePlan,
    outcome: sampleOutcome,
    spots: NO_SPOTS,
    problems: sampleProblems,
    planHash: 'sha256:0',
    dataHash: 'sha256:0',
  },
  analysing: false,
  found: null,
  choice: { at: null, targets: 'revised' },
  save: 'saved',
  language: 'it',
  undoable: null,
  redoable: null,
};

const client: Omit<
  LanguageClient,
  | 'definition'
  | keyof Questions
  | keyof ReturnType<typeof resultsOf>
  | keyof EditorServices
  | keyof FormServices
  | keyof PackServices
> = {
  complete: async (_path, offset) => ({
    from: offset,
    options: [{ label: 'peso', insert: 'peso ', kind: 'clause', detail: 'peso 40%', documentation: 'La quota.' }],
  }),
  paint: async (text) => paint(text),
  hover: async (_path, offset) => ({ from: offset, to: offset, markdown: '**peso**\n\nLa quota.' }),
  format: async () => SAMPLE_TEXT.replace('  ambito AS1', '  ambito  AS1'),
  explain: async (code) => [`${code}: due parole sul punteggio.`],
};

/** Provides a fixed state to a view under test and keeps what the view asked for. `change` is what a store would do. */
export class SampleWorkspace extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: TemplateResult;
  #steps = noSteps;
  readonly asked: (readonly [string, ...unknown[]])[] = [];
  /** What questions are answered from. */
  questions: Asked<Questions>;
  /** What the pages of results are answered from. */
  readonly #results: ReturnType<typeof resultsOf>;
  /** Where every definition is. */
  leadsTo = { path: SAMPLE_PATH, offset: 0 };
  /** The packs that come along. */
  shipped: readonly { readonly path: string; readonly text: string }[] = [];
  readonly #state = new ContextProvider(this, { context: stateContext, initialValue: sampleState });

  constructor(questions = askedOf(analysedText(SAMPLE_TEXT)), results = resultsOf(analysedText(SAMPLE_TEXT))) {
    super();
    this.questions = questions;
    this.#results = results;
    this.view = html``;
    const note =
      (name: string) =>
      (...args: unknown[]) => {
        this.asked.push([name, ...args]);
      };
    const actions: WorkspaceActions = {
      edit: (path, text) => {
        this.asked.push(['edit', path, text]);
        const files = this.state.files.map((file) => (file.path === path ? { ...file, text } : file));
        this.change({ files, revision: this.state.revision + 1 });
      },
      changeFiles: (label, changes) => {
        this.asked.push(['changeFiles', label, changes]);
        this.#steps = withStep(this.#steps, label, this.state.files, changes);
        this.#put(changes);
      },
      undo: (path) => {
        this.asked.push(['undo']);
        const step = undoable(this.#steps, this.state.files);
        if (!step) return path === undefined ? this.state.undoable : null;
        if (!touches(step, path)) return null;
        this.#steps = stepBack(this.#steps);
        this.#put(step.before);
        return step.label;
      },
      redo: () => {
        this.asked.push(['redo']);
        return this.state.redoable;
      },
      addFile: note('addFile'),
      removeFile: note('removeFile'),
      choose: note('choose'),
      setLanguage: note('setLanguage'),
      client: {
        ...client,
        ...this.#asked(),
        ...this.#results,
        ...this.#editorServices(),
        ...this.#formServices(),
        ...this.#packServices(),
        definition: async () => this.leadsTo,
      },
      simulations: createSimulationClient(simulationPort()),
    };
    this.addController(new ContextProvider(this, { context: actionsContext, initialValue: actions }));
  }

  #put(changes: readonly FileChange[]): void {
    const others = this.state.files.filter(({ path }) => !changes.some((change) => change.path === path));
    const changed = changes.flatMap(({ text, ...file }) => (text === null ? [] : [{ ...file, text }]));
    this.change({ files: [...others, ...changed], revision: this.state.revision + 1 });
  }

  /** Answers from whatever `questions` is when they are asked. */
  #asked(): Asked<Questions> {
    return {
      why: (code) => this.questions.why(code),
      supplied: () => this.questions.supplied(),
      whatIf: (rows) => this.questions.whatIf(rows),
      beliefs: (rows) => this.questions.beliefs(rows),
      tellForecast: (forecast) => this.questions.tellForecast(forecast),
      profileTexts: () => this.questions.profileTexts(),
      underProfile: (text) => this.questions.underProfile(text),
      sensitivity: () => this.questions.sensitivity(),
    };
  }

  /** Forms of the texts as they are. */
  #formServices(): Asked<FormServices> {
    const now = (): FormServices => {
      const { revision, files, choice, language } = this.state;
      return formServices(analyse({ revision, files, choice, language }));
    };
    return {
      form: async (...asked) => now().form(...asked),
      editForm: async (...asked) => now().editForm(...asked),
      completeForm: async (...asked) => now().completeForm(...asked),
    };
  }

  /** Answers about the texts as they are. */
  #editorServices(): Asked<EditorServices> {
    const now = (): EditorServices => {
      const { revision, files, choice, language } = this.state;
      return editorServices(analyse({ revision, files, choice, language }));
    };
    return {
      references: async (...asked) => now().references(...asked),
      renamable: async (...asked) => now().renamable(...asked),
      rename: async (...asked) => now().rename(...asked),
      repairs: async (...asked) => now().repairs(...asked),
      results: async (...asked) => now().results(...asked),
      search: async (...asked) => now().search(...asked),
    };
  }

  /** The packs at hand are those of `shipped`. */
  #packServices(): Asked<PackServices> {
    const now = (): PackServices => {
      const { revision, files, choice, language } = this.state;
      return packServices(analyse({ revision, files, choice, language }), this.shipped);
    };
    return {
      packs: async () => now().packs(),
      packTexts: async (...asked) => now().packTexts(...asked),
      addPack: async (...asked) => now().addPack(...asked),
      dropPack: async (...asked) => now().dropPack(...asked),
      includeFrom: async (...asked) => now().includeFrom(...asked),
      upgradePack: async (...asked) => now().upgradePack(...asked),
      pinPacks: async () => now().pinPacks(),
      readPack: async (...asked) => now().readPack(...asked),
    };
  }

  get state(): WorkspaceState {
    return this.#state.value;
  }

  change(part: Partial<WorkspaceState>): void {
    this.#state.setValue({ ...this.state, ...part });
  }

  override render() {
    return this.view;
  }
}

customElements.define('sample-workspace', SampleWorkspace);

/** A view under a sample workspace, rendered; removed by `document.body.replaceChildren()`. */
export async function mountView<View extends LitElement>(
  view: TemplateResult,
  part: Partial<WorkspaceState> = {},
  questions?: Asked<Questions>,
  results?: ReturnType<typeof resultsOf>,
) {
  const workspace = new SampleWorkspace(questions, results);
  workspace.view = view;
  workspace.change(part);
  document.body.replaceChildren(workspace);
  await workspace.updateComplete;
  const element = workspace.renderRoot.firstElementChild as View;
  await element.updateComplete;
  return { workspace, element };
}
