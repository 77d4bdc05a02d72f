import { type Draft, type StorageTrouble, type StoredFile, troubleOf } from '../../storage/database.ts';
import type { FileStore } from '../../storage/file-store.ts';
import { kindOf } from './kind-of.ts';
import { mergedText } from './merged-text.ts';
import type { FileChange, WorkspaceFile, WorkspaceState } from '../workspace.ts';

/** A file two tabs changed: ours is kept as a draft until the person chooses. Null: removed there. */
export interface Conflict {
  readonly path: string;
  readonly ours: string | null;
  readonly theirs: string | null;
}

/** What keeping texts needs of the world. */
interface KeeperWorld {
  readonly files: FileStore;
  now(): string;
  schedule(task: () => void, milliseconds: number): () => void;
  tellOtherTabs(): void;
  onTrouble(trouble: StorageTrouble): void;
  onSaved(): void;
}

/** The texts that are kept, and what becomes of them. */
interface KeptTexts {
  files(): readonly WorkspaceFile[];
  onSave(save: Exclude<WorkspaceState['save'], 'saving'>): void;
  /** Other texts are in the store: those take the place of ours. */
  onRead(files: readonly WorkspaceFile[]): void;
  /** Writes or removes one text, as a person would. */
  change(change: FileChange): void;
}

/** Writes texts to the store a moment after they change, reads them back, and notices when another tab was first. */
export interface TextKeeper {
  readonly conflicts: readonly Conflict[];
  /** These texts were changed: they are written soon. */
  keep(paths: readonly string[]): void;
  /** Writes pending texts at once; resolves when every transaction is complete. */
  flush(): Promise<void>;
  /** Reads the store, at start or after another tab's write. */
  load(): Promise<void>;
  /** Ends a conflict: `ours` overwrites what is stored, `theirs` drops our text. */
  resolve(path: string, winner: 'ours' | 'theirs'): Promise<void>;
}

/** How long after the last key a text is written, and at the latest after the first while one types on. */
const SAVE_DELAY = 400;
const LATEST_SAVE = 2000;

/** Keeps the texts of a workspace in its store; knows none before `load`. */
export function createTextKeeper(world: KeeperWorld, host: KeptTexts): TextKeeper {
  /** What is stored, as far as this tab has read or written it: from there two tabs went on. */
  const known = new Map<string, Pick<StoredFile, 'version' | 'text'>>();
  const unsaved = new Set<string>();
  let conflicts: readonly Conflict[] = [];
  let isFirst = true;
  let cancelSave: (() => void) | null = null;
  let cancelLatest: (() => void) | null = null;
  let busy: Promise<void> = Promise.resolve();

  /** After whatever is under way; a reading that failed was told to whoever asked for it. */
  const inTurn = (task: () => Promise<void>): Promise<void> => (busy = busy.then(task, task));

  function flush(): Promise<void> {
    cancelSave?.();
    cancelLatest?.();
    cancelSave = cancelLatest = null;
    return inTurn(saveUnsaved);
  }

  async function saveUnsaved(): Promise<void> {
    const paths = [...unsaved];
    if (paths.length === 0) return;
    unsaved.clear();
    try {
      for (const path of paths) await savePath(path);
      if (unsaved.size === 0) host.onSave(conflicts.length > 0 ? 'failed' : 'saved');
      world.onSaved();
      world.tellOtherTabs();
    } catch (error) {
      for (const path of paths) unsaved.add(path);
      host.onSave('failed');
      world.onTrouble(troubleOf(error));
    }
  }

  async function savePath(path: string): Promise<void> {
    const file = host.files().find((candidate) => candidate.path === path);
    if (!file) {
      const left = await world.files.remove(path, known.get(path)?.version ?? 0);
      if (left) addConflict({ path, ours: null, theirs: left.text });
      else known.delete(path);
      return;
    }
    const result = await world.files.save(file, known.get(path)?.version ?? 0, world.now());
    if (result.kind === 'saved') {
      known.set(path, { version: result.version, text: file.text });
    } else if (!result.stored || !(await saveMerged(result.stored))) {
      addConflict({ path, ours: file.text, theirs: result.stored?.text ?? null });
    }
  }

  /**
   * Saves our text and what another tab wrote in other lines, both in one, unless the two cannot stand together. Only over the one write after
   * ours: texts of another year or of a backup, put in the place of all, have a version far from it.
   */
  async function saveMerged(theirs: StoredFile): Promise<boolean> {
    const { path } = theirs;
    const base = known.get(path);
    const file = host.files().find((candidate) => candidate.path === path);
    if (theirs.version - 1 !== base?.version || !file || isInConflict(path)) return false;
    const text = mergedText(base.text, file.text, theirs.text);
    if (text === null) return false;
    known.set(path, theirs);
    host.change({ ...file, text });
    unsaved.delete(path); // saved here
    await savePath(path);
    if (!isInConflict(path)) await world.files.dropDraft(path);
    return true;
  }

  function isInConflict(path: string): boolean {
    return conflicts.some((conflict) => conflict.path === path);
  }

  function addConflict(conflict: Conflict): void {
    conflicts = [...conflicts.filter(({ path }) => path !== conflict.path), conflict];
    host.onSave('failed');
  }

  async function readStore(): Promise<void> {
    const [stored, drafts] = await Promise.all([world.files.list(), world.files.drafts()]);
    const present = host.files();
    const ours = new Set([...unsaved, ...conflicts.map(({ path }) => path)]);
    const read = stored.filter(({ path }) => !ours.has(path));
    for (const file of read) known.set(file.path, file);
    const files = [...read, ...present.filter(({ path }) => ours.has(path))].toSorted((a, b) =>
      a.path < b.path ? -1 : 1,
    );
    const recalled = isFirst ? drafts : []; // later on, another tab's draft is that tab's business
    isFirst = false;
    for (const draft of recalled) recallDraft(draft, stored.find(({ path }) => path === draft.path)?.text ?? null);
    const isSame =
      files.length === present.length &&
      files.every(({ path, text }, index) => present[index]?.path === path && present[index].text === text);
    if (isSame) return;
    host.onRead(files.map(({ path, kind, text }) => ({ path, kind, text })));
  }

  /** A draft of an earlier visit: the person still has to choose. */
  function recallDraft(draft: Draft, theirs: string | null): void {
    if (!isInConflict(draft.path)) addConflict({ path: draft.path, ours: draft.text, theirs });
  }

  async function resolve(path: string, winner: 'ours' | 'theirs'): Promise<void> {
    const conflict = conflicts.find((one) => one.path === path);
    if (!conflict) return;
    conflicts = conflicts.filter((one) => one.path !== path);
    const stored = (await world.files.list()).find((file) => file.path === path);
    if (stored) known.set(path, stored);
    else known.delete(path);
    const current = host.files().find((file) => file.path === path);
    const ours = unsaved.has(path) || current?.text !== stored?.text ? (current?.text ?? conflict.ours) : conflict.ours;
    const text = winner === 'ours' ? ours : (stored?.text ?? conflict.theirs);
    host.change({ path, kind: current?.kind ?? kindOf(path), text });
    await flush();
    await world.files.dropDraft(path);
  }

  return {
    get conflicts() {
      return conflicts;
    },
    keep(paths) {
      for (const path of paths) unsaved.add(path);
      cancelSave?.();
      cancelSave = world.schedule(() => void flush(), SAVE_DELAY);
      cancelLatest ??= world.schedule(() => void flush(), LATEST_SAVE);
    },
    flush,
    // what is read while a write is under way may be older than what that leaves
    load: () => inTurn(readStore),
    resolve,
  };
}
