import { troubleBesideTexts, type StorageTrouble, type VersionReason } from '../../storage/database.ts';
import type { VersionStore } from '../../storage/version-store.ts';
import type { CycleStore } from '../cycle/cycle-store.ts';
import { equalEnds } from '../texts/equal-ends.ts';
import type { WorkspaceStore } from '../workspace-store.ts';
import type { FileChange, WorkspaceFile } from '../workspace.ts';

export interface KeeperWorld {
  readonly workspace: Pick<WorkspaceStore, 'state' | 'subscribe'>;
  readonly cycle: Pick<CycleStore, 'desk' | 'subscribe'>;
  readonly versions: Pick<VersionStore, 'keep'>;
  /** ISO instant. */
  now(): string;
  newId(): string;
  onTrouble(trouble: StorageTrouble): void;
}

/** Keeps versions of the texts as work goes on. */
export interface VersionKeeper {
  /** To be told before a step changes texts: one that changes much at once gets a version of what it changes. */
  beforeStep(label: string, files: readonly WorkspaceFile[], changes: readonly FileChange[]): void;
  /** Keeps the texts as they are under a name; whether they are kept. */
  keepNow(name: string): Promise<boolean>;
}

/** Milliseconds of changes after which what stands is kept again. */
const PAUSE = 10 * 60 * 1000;

/** A step that changes more lines than this of a text changes much. */
const MANY_LINES = 5;

/**
 * Watches texts and journal. The texts before the first change of a session are kept, and those before a change that comes ten
 * minutes after the last version, and those of every step of the cycle. A version that cannot be kept stops nobody: it is told.
 */
export function createVersionKeeper(world: KeeperWorld): VersionKeeper {
  const { workspace, cycle, versions } = world;
  let { files } = workspace.state;
  let { instance, events } = cycle.desk;
  let last = Number.NEGATIVE_INFINITY;
  let writing: Promise<unknown> = Promise.resolve();

  function keep(
    texts: readonly WorkspaceFile[],
    why: VersionReason,
    about: string,
    name: string | null,
  ): Promise<boolean> {
    const at = world.now();
    last = Date.parse(at);
    const year = workspace.state.analysis?.plan.period.name ?? '';
    const version = { id: world.newId(), at, name, why, about, year, files: texts };
    const isKept = writing.then(async () => {
      try {
        const { dropped } = await versions.keep(version);
        if (dropped > 0) world.onTrouble('versions');
        return true;
      } catch (error) {
        world.onTrouble(troubleBesideTexts(error));
        return false;
      }
    });
    writing = isKept;
    return isKept;
  }

  workspace.subscribe(() => {
    const before = files;
    ({ files } = workspace.state);
    // Texts read from the store, as another tab left them, are no change of this one.
    if (files === before || before.length === 0 || workspace.state.save !== 'saving') return;
    if (Date.parse(world.now()) - last < PAUSE) return;
    void keep(before, last === Number.NEGATIVE_INFINITY ? 'session' : 'pause', '', null);
  });

  cycle.subscribe(() => {
    const before = { instance, events };
    ({ instance, events } = cycle.desk);
    const isRead = instance !== null && before.instance !== null && instance.year === before.instance.year;
    const taken = events.at(-1);
    if (!isRead || taken === undefined || events.length !== before.events.length + 1) return;
    void keep(workspace.state.files, 'sealed', taken.type, null);
  });

  return {
    beforeStep(label, texts, changes) {
      if (changesMuch(texts, changes)) void keep(texts, 'step', label, null);
    },
    keepNow: (name) => keep(workspace.state.files, 'hand', '', name),
  };
}

/** Whether changes take a text away, change several, or many lines of one. New texts beside the others change nothing. */
export function changesMuch(files: readonly WorkspaceFile[], changes: readonly FileChange[]): boolean {
  const changed = changes.flatMap(({ path, text }) => {
    const before = files.find((file) => file.path === path);
    return before === undefined ? [] : [{ before: before.text, after: text }];
  });
  const [only] = changed;
  if (only === undefined) return false;
  return changed.length > 1 || only.after === null || changedLines(only.before, only.after) > MANY_LINES;
}

/** How many lines lie between the first and the last that differ, on the longer side. */
function changedLines(before: string, after: string): number {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const [start, end] = equalEnds(old, now);
  return Math.max(old.length, now.length) - start - end;
}
