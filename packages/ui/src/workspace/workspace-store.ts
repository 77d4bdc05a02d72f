import type { Language } from '@traguardo/model';
import type { StorageTrouble } from '../storage/database.ts';
import type { FileStore } from '../storage/file-store.ts';
import type { AnalysisEvents } from '../worker/analysis-client.ts';
import type { AnalysisClient } from '../worker/long-client.ts';
import type { SimulationClient } from '../worker/simulation-client.ts';
import type { JournalSays } from './cycle/journal-says.ts';
import { kindOf } from './texts/kind-of.ts';
import { type Conflict, createTextKeeper } from './texts/text-keeper.ts';
import {
  isOfPacks,
  noSteps,
  redoable,
  stepBack,
  stepForward,
  touches,
  undoable,
  undoableIn,
  withStep,
} from './texts/undo-steps.ts';
import type { EvaluationChoice, FileChange, WorkspaceActions, WorkspaceFile, WorkspaceState } from './workspace.ts';

/** What the store needs of the world. `schedule` runs a task later and gives back how to cancel it. */
export interface WorkspaceWorld {
  readonly files: FileStore;
  createClient(events: Omit<AnalysisEvents, 'onFailure'>): AnalysisClient;
  readonly simulations: SimulationClient;
  now(): string;
  schedule(task: () => void, milliseconds: number): () => void;
  tellOtherTabs(): void;
  onTrouble(trouble: StorageTrouble): void;
  onSaved(): void;
  keepLanguage(language: Language): void;
  keepJournal(known: JournalSays): void;
  /** Hears of a step before it changes the texts. */
  beforeStep(label: string, files: readonly WorkspaceFile[], changes: readonly FileChange[]): void;
}

/** The state of the workspace and everything that may change it. */
export interface WorkspaceStore extends WorkspaceActions {
  readonly client: AnalysisClient;
  readonly state: WorkspaceState;
  readonly conflicts: readonly Conflict[];
  subscribe(listener: () => void): () => void;
  /** Replaces everything by stored texts, as read at start or after another tab's write. */
  load(): Promise<void>;
  /** Fills an empty workspace. No step: undoing it would leave nothing. */
  begin(files: readonly WorkspaceFile[]): void;
  /** Ends a conflict: `ours` overwrites what is stored, `theirs` drops our text. */
  resolve(path: string, winner: 'ours' | 'theirs'): Promise<void>;
  rename(name: string): void;
  /** Takes over what the journal knows: where it is other than before it is kept, and the texts are looked at again. Before there are texts it is what was kept. */
  hear(journal: JournalSays): void;
  /** Writes pending texts at once; resolves when every transaction is complete. */
  flush(): Promise<void>;
}

/** Creates the store, empty; call `load` next. */
export function createWorkspaceStore(world: WorkspaceWorld, language: Language): WorkspaceStore {
  const listeners = new Set<() => void>();
  let state: WorkspaceState = {
    name: '',
    files: [],
    revision: 0,
    analysis: null,
    analysing: false,
    found: null,
    choice: { at: null, targets: 'revised' },
    save: 'saved',
    language,
    undoable: null,
    redoable: null,
  };
  let steps = noSteps;
  let journal: JournalSays = { causes: [], acts: [] };

  const client = world.createClient({
    onAnalysis: (analysis) => set({ analysis, found: null, analysing: analysis.revision !== state.revision }),
    onFound: (found) => set({ found }),
  });

  const keeper = createTextKeeper(world, {
    files: () => state.files,
    onSave: (save) => set({ save }),
    onRead: (files) => analyse({ files, ...stepLabels(files) }),
    change: (one) => put([one]),
  });

  function set(change: Partial<WorkspaceState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function analyse(change: Partial<WorkspaceState>): void {
    set({ ...change, revision: state.revision + 1, analysing: true });
    const { revision, files, choice } = state;
    client.analyse({ revision, files, choice, language: state.language, journal });
  }

  function change(paths: readonly string[], files: readonly WorkspaceFile[]): void {
    keeper.keep(paths);
    analyse({ files, save: 'saving', ...stepLabels(files) });
  }

  function stepLabels(files: readonly WorkspaceFile[]): Pick<WorkspaceState, 'undoable' | 'redoable'> {
    return { undoable: undoable(steps, files)?.label ?? null, redoable: redoable(steps, files)?.label ?? null };
  }

  function put(changes: readonly FileChange[]): void {
    let { files } = state;
    for (const { path, kind, text } of changes) {
      files = text === null ? files.filter((file) => file.path !== path) : replaced(files, { path, kind, text });
    }
    change(
      changes.map(({ path }) => path),
      files,
    );
  }

  function changeFiles(label: string, changes: readonly FileChange[]): void {
    const real = changes.filter(
      ({ path, text }) => (state.files.find((file) => file.path === path)?.text ?? null) !== text,
    );
    if (real.length === 0) return;
    world.beforeStep(label, state.files, real);
    steps = withStep(steps, label, state.files, real);
    put(real);
  }

  function undo(path?: string): string | null {
    const taken = undoableIn(steps, state.files, path);
    for (const step of taken) {
      steps = stepBack(steps);
      put(step.before);
    }
    return taken.at(-1)?.label ?? null;
  }

  function redo(path?: string): string | null {
    const step = redoable(steps, state.files);
    if (!step || !touches(step, path)) return null;
    steps = stepForward(steps);
    put(step.after);
    const next = redoable(steps, state.files);
    if (path !== undefined && next && isOfPacks(next)) redo(next.after[0]?.path); // what it asks for comes with it
    return step.label;
  }

  return {
    get state() {
      return state;
    },
    get conflicts() {
      return keeper.conflicts;
    },
    client,
    simulations: world.simulations,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit(path, text) {
      const file = state.files.find((candidate) => candidate.path === path);
      if (file && file.text !== text) change([path], replaced(state.files, { ...file, text }));
    },
    changeFiles,
    undo,
    redo,
    addFile: (file, label = file.path) => changeFiles(label, [file]),
    removeFile: (path, label = path) => changeFiles(label, [{ path, kind: kindOf(path), text: null }]),
    choose: (choice: EvaluationChoice) => analyse({ choice }),
    setLanguage(next) {
      world.keepLanguage(next);
      analyse({ language: next });
    },
    rename: (name) => set({ name }),
    hear(known) {
      if (JSON.stringify(known) === JSON.stringify(journal)) return;
      journal = known;
      if (state.files.length === 0) return;
      world.keepJournal(known);
      analyse({});
    },
    load: keeper.load,
    begin: put,
    resolve: keeper.resolve,
    flush: keeper.flush,
  };
}

function replaced(files: readonly WorkspaceFile[], file: WorkspaceFile): readonly WorkspaceFile[] {
  return files.some(({ path }) => path === file.path)
    ? files.map((old) => (old.path === file.path ? file : old))
    : [...files, file].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
