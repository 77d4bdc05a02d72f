import type { Language } from '@traguardo/model';
import type { Draft, StorageTrouble } from '../storage/database.ts';
import { troubleOf } from '../storage/database.ts';
import type { FileStore } from '../storage/file-store.ts';
import type { AnalysisEvents } from '../worker/analysis-client.ts';
import type { AnalysisClient } from '../worker/long-client.ts';
import type { SimulationClient } from '../worker/simulation-client.ts';
import { kindOf } from './kind-of.ts';
import { noSteps, redoable, stepBack, stepForward, touches, undoable, withStep } from './undo-steps.ts';
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
  /** Hears of a step before it changes the texts. */
  beforeStep(label: string, files: readonly WorkspaceFile[], changes: readonly FileChange[]): void;
}

/** A file two tabs changed: ours is kept as a draft until the person chooses. */
export interface Conflict {
  readonly path: string;
  readonly ours: string;
  readonly theirs: string;
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
  /** Writes pending texts at once; resolves when every transaction is complete. */
  flush(): Promise<void>;
}

const SAVE_DELAY = 400;

/** Creates the store, empty; call `load` next. */
export function createWorkspaceStore(world: WorkspaceWorld, language: Language): WorkspaceStore {
  const listeners = new Set<() => void>();
  const versions = new Map<string, number>();
  const unsaved = new Set<string>();
  let conflicts: readonly Conflict[] = [];
  let isFirst = true;
  let cancelSave: (() => void) | null = null;
  let saving: Promise<void> = Promise.resolve();
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

  const client = world.createClient({
    onAnalysis: (analysis) => set({ analysis, found: null, analysing: analysis.revision !== state.revision }),
    onFound: (found) => set({ found }),
  });

  function set(change: Partial<WorkspaceState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function analyse(change: Partial<WorkspaceState>): void {
    set({ ...change, revision: state.revision + 1, analysing: true });
    const { revision, files, choice } = state;
    client.analyse({ revision, files, choice, language: state.language });
  }

  function change(paths: readonly string[], files: readonly WorkspaceFile[]): void {
    for (const path of paths) unsaved.add(path);
    analyse({ files, save: 'saving', ...stepLabels(files) });
    cancelSave?.();
    cancelSave = world.schedule(() => void flush(), SAVE_DELAY);
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
    const step = undoable(steps, state.files);
    if (!step || !touches(step, path)) return null;
    steps = stepBack(steps);
    put(step.before);
    return step.label;
  }

  function redo(path?: string): string | null {
    const step = redoable(steps, state.files);
    if (!step || !touches(step, path)) return null;
    steps = stepForward(steps);
    put(step.after);
    return step.label;
  }

  function flush(): Promise<void> {
    cancelSave?.();
    cancelSave = null;
    saving = saving.then(saveUnsaved);
    return saving;
  }

  async function saveUnsaved(): Promise<void> {
    const paths = [...unsaved];
    if (paths.length === 0) return;
    unsaved.clear();
    try {
      for (const path of paths) await savePath(path);
      if (unsaved.size === 0) set({ save: conflicts.length > 0 ? 'failed' : 'saved' });
      world.onSaved();
      world.tellOtherTabs();
    } catch (error) {
      for (const path of paths) unsaved.add(path);
      set({ save: 'failed' });
      world.onTrouble(troubleOf(error));
    }
  }

  async function savePath(path: string): Promise<void> {
    const file = state.files.find((candidate) => candidate.path === path);
    if (!file) {
      await world.files.remove(path);
      versions.delete(path);
      return;
    }
    const result = await world.files.save(file, versions.get(path) ?? 0, world.now());
    if (result.kind === 'saved') versions.set(path, result.version);
    else addConflict({ path, ours: file.text, theirs: result.stored?.text ?? '' });
  }

  function addConflict(conflict: Conflict): void {
    conflicts = [...conflicts.filter(({ path }) => path !== conflict.path), conflict];
    set({ save: 'failed' });
  }

  async function load(): Promise<void> {
    const [stored, drafts] = await Promise.all([world.files.list(), world.files.drafts()]);
    const kept = state.files.filter(({ path }) => unsaved.has(path) || conflicts.some((one) => one.path === path));
    const isKept = (path: string): boolean => kept.some((file) => file.path === path);
    for (const file of stored) if (!isKept(file.path)) versions.set(file.path, file.version);
    const files = [...stored.filter(({ path }) => !isKept(path)), ...kept].toSorted((a, b) =>
      a.path < b.path ? -1 : 1,
    );
    const recalled = isFirst ? drafts : []; // later on, another tab's draft is that tab's business
    isFirst = false;
    for (const draft of recalled) recallDraft(draft, stored.find(({ path }) => path === draft.path)?.text ?? '');
    const isSame =
      files.length === state.files.length &&
      files.every(({ path, text }, index) => state.files[index]?.path === path && state.files[index].text === text);
    if (isSame) return;
    const texts = files.map(({ path, kind, text }) => ({ path, kind, text }));
    analyse({ files: texts, ...stepLabels(texts) });
  }

  /** A draft of an earlier visit: the person still has to choose. */
  function recallDraft(draft: Draft, theirs: string): void {
    if (!conflicts.some(({ path }) => path === draft.path)) addConflict({ path: draft.path, ours: draft.text, theirs });
  }

  async function resolve(path: string, winner: 'ours' | 'theirs'): Promise<void> {
    const conflict = conflicts.find((one) => one.path === path);
    if (!conflict) return;
    conflicts = conflicts.filter((one) => one.path !== path);
    const stored = (await world.files.list()).find((file) => file.path === path);
    versions.set(path, stored?.version ?? 0);
    const current = state.files.find((file) => file.path === path);
    const ours = unsaved.has(path) || current?.text !== stored?.text ? (current?.text ?? conflict.ours) : conflict.ours;
    const text = winner === 'ours' ? ours : (stored?.text ?? conflict.theirs);
    change([path], replaced(state.files, { path, kind: current?.kind ?? kindOf(path), text }));
    await flush();
    await world.files.dropDraft(path);
  }

  return {
    get state() {
      return state;
    },
    get conflicts() {
      return conflicts;
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
    addFile: (file) => changeFiles(file.path, [file]),
    removeFile: (path) => changeFiles(path, [{ path, kind: kindOf(path), text: null }]),
    choose: (choice: EvaluationChoice) => analyse({ choice }),
    setLanguage(next) {
      world.keepLanguage(next);
      analyse({ language: next });
    },
    rename: (name) => set({ name }),
    load,
    begin: put,
    resolve,
    flush,
  };
}

function replaced(files: readonly WorkspaceFile[], file: WorkspaceFile): readonly WorkspaceFile[] {
  return files.some(({ path }) => path === file.path)
    ? files.map((old) => (old.path === file.path ? file : old))
    : [...files, file].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
