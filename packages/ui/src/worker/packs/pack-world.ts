import {
  compile,
  describe,
  type Library,
  LOCK_FILE,
  lockText,
  type Pin,
  type Program,
  readLibrary,
  readLock,
  type SourceFile,
} from '@traguardo/dsl';
import { applyEdits, type Edit, type Language } from '@traguardo/model';
import { kindOf } from '../../workspace/texts/kind-of.ts';
import type { PackStep } from '../../workspace/pack-services.ts';
import type { FileChange, WorkspaceFile } from '../../workspace/workspace.ts';
import type { Analysed } from '../analyse.ts';
import { PLUGINS } from '../plugins.ts';

/** The texts of a workspace with every pack at hand, and what a change of them would make. */
export interface PackWorld {
  readonly program: Program;
  readonly language: Language;
  /** Those of the workspace, and those that come with the application and are not in it. */
  readonly library: Library;
  readonly texts: readonly SourceFile[];
  /** The texts of a version of a pack. */
  textsOf(name: string, version: string): readonly SourceFile[];
  /** The step of edits and of packs that come or go; the lock is written for what the plan then stands on. */
  step(edits: readonly Edit[], packs?: PackChoice): PackStep & { readonly program: Program };
}

/** Packs that come, as texts, which of those that are there stay, and the one whose pin no longer counts. */
interface PackChoice {
  readonly added?: readonly SourceFile[];
  readonly unpinned?: string;
  keeps?(path: string): boolean;
}

/** Texts analysed, with the packs that come along. */
export function packWorld({ program, input }: Analysed, shipped: readonly SourceFile[]): PackWorld {
  const { files, language } = input;
  const own = files.filter(({ kind }) => kind === 'pack');
  const texts = [...own, ...shipped.filter(({ path }) => !own.some((file) => file.path === path))];
  const library = readLibrary(texts);
  const textsOf = (name: string, version: string): readonly SourceFile[] => {
    const folder = library.versionsOf(name).find((pack) => pack.version === version)?.folder;
    return folder === undefined ? [] : texts.filter(({ path }) => path.startsWith(folder));
  };
  const errorsOf = (of: Program): readonly string[] =>
    of.diagnostics.filter(({ severity }) => severity === 'error').map((each) => describe(each, language));
  return {
    program,
    language,
    library,
    texts,
    textsOf,
    step(edits, { added = [], unpinned = '', keeps = () => true } = {}) {
      const written = files.filter(({ kind }) => kind !== 'pack').map((file) => edited(file, edits));
      const stays = own.filter(({ path }) => path !== LOCK_FILE && keeps(path));
      const fresh = added.filter(({ path }) => !stays.some((file) => file.path === path));
      const packs = [...stays, ...fresh];
      const old = pinsIn(own);
      old.packs.delete(unpinned);
      const after = compileTexts(written, [...packs, { path: LOCK_FILE, text: lockText(old) }]);
      const lock = lockOf(after, old.plugins);
      const next = lock === null ? packs : [...packs, { path: LOCK_FILE, text: lock }];
      const before = new Set(errorsOf(program));
      const locked = compileTexts(written, next);
      return {
        program: locked,
        errors: [...new Set(errorsOf(locked))].filter((sentence) => !before.has(sentence)),
        changes: changesOf(files, [...written, ...next]),
      };
    },
  };
}

function edited(file: WorkspaceFile, edits: readonly Edit[]): WorkspaceFile {
  return { ...file, text: applyEdits(file.path, file.text, edits) };
}

function compileTexts(files: readonly WorkspaceFile[], packs: readonly SourceFile[]): Program {
  const of = (kind: WorkspaceFile['kind']): readonly SourceFile[] =>
    files.filter((file) => file.kind === kind).map(({ path, text }) => ({ path, text }));
  return compile({ files: of('plan'), data: of('actuals'), narrative: of('narrative'), packs, plugins: PLUGINS });
}

/** What is pinned now; nothing where the lock is not there or cannot be read. */
function pinsIn(files: readonly SourceFile[]): {
  readonly packs: Map<string, Pin>;
  readonly plugins: Map<string, Pin>;
} {
  const text = files.find(({ path }) => path === LOCK_FILE)?.text;
  const read = text === undefined ? { reason: '' } : readLock(text);
  return 'reason' in read
    ? { packs: new Map(), plugins: new Map() }
    : { packs: new Map(read.packs), plugins: new Map(read.plugins) };
}

/** The lock of what a program stands on; plugins stay as they were pinned. Null when nothing is to be pinned. */
function lockOf({ assembled }: Program, plugins: ReadonlyMap<string, Pin>): string | null {
  const packs = new Map(
    assembled.resolved.used.map(({ pack: { name, version, hash } }) => [name, { version, hash }] as const),
  );
  return packs.size + plugins.size === 0 ? null : lockText({ packs, plugins });
}

function changesOf(before: readonly WorkspaceFile[], after: readonly SourceFile[]): readonly FileChange[] {
  const old = new Map(before.map((file) => [file.path, file.text]));
  const next = new Set(after.map(({ path }) => path));
  const gone = before
    .filter(({ path }) => !next.has(path))
    .map(({ path, kind }): FileChange => ({ path, kind, text: null }));
  const written = after.filter(({ path, text }) => old.get(path) !== text);
  return [...written.map(({ path, text }): FileChange => ({ path, kind: kindOf(path), text })), ...gone];
}
