import { build, type Plugin, type Rolldown } from 'vite';
import { chunkOf, chunksOf, loadedWith, PART_MODULES, type Part } from './built-parts.ts';
import { leftOut } from './left-out.ts';
import { sharedWorkers } from './shared-workers.ts';

const PARTS = Object.keys(PART_MODULES) as Part[];
/** When a file is loaded: with a part, or later on demand, by the page alone or in a worker too. */
type Occasion = Part | 'later' | 'later in a worker';

const IN_WORKERS: ReadonlySet<Occasion> = new Set(['analysis', 'imports', 'simulations', 'later in a worker']);
/** What opens without the desk of the year; every other view has it. */
const WITHOUT_YEAR: ReadonlySet<Occasion> = new Set<Occasion>(['home', 'plan', 'editor']);

/** So many parts of the page share a file that each of them may as well load what any of them shares. */
const MANY = 3;

/**
 * One file for all that is loaded on the same occasions. By itself the bundler makes a file for every set of entries that share a
 * module, and takes no notice of what the page has loaded before: each of a hundred dialogs makes sets of its own, and opening the
 * plan asked for a hundred and fifty files (decision 0581). What loads what is told by a build that is not written.
 */
export function groupedParts(): Plugin {
  return {
    name: 'grouped-parts',
    apply: 'build',
    async config({ root, build: { target } = {} }) {
      const chunks = chunksOf(
        await build({
          ...(root === undefined ? {} : { root }),
          configFile: false,
          logLevel: 'error',
          plugins: [leftOut(), sharedWorkers()],
          build: {
            target: target as string,
            write: false,
            minify: false,
            cssMinify: false,
            reportCompressedSize: false,
          },
        }),
      );
      const groups = groupsOf(chunks);
      const groupsOfModules = [{ name: (id: string) => groups.get(id) ?? null, includeDependenciesRecursively: false }];
      return { build: { rolldownOptions: { output: { codeSplitting: { groups: groupsOfModules } } } } };
    },
  };
}

/** The group of every module that is loaded with parts and not otherwise. */
function groupsOf(chunks: readonly Rolldown.OutputChunk[]): ReadonlyMap<string, string> {
  const entries = chunks.filter(({ isEntry, isDynamicEntry }) => isEntry || isDynamicEntry);
  const loads = new Map(entries.map((entry) => [entry, loadedWith(chunks, [entry])]));
  const before = loadedBefore(entries, loads, chunks);
  const partOf = new Map(PARTS.map((part) => [chunkOf(chunks, part), part]));
  const inWorkers = loadedWith(
    chunks,
    entries.filter(({ facadeModuleId }) => facadeModuleId?.endsWith('.worker.ts')),
    {
      onDemandToo: true,
    },
  );
  const occasionOf = (entry: Rolldown.OutputChunk): Occasion =>
    partOf.get(entry) ?? (inWorkers.has(entry.fileName) ? 'later in a worker' : 'later');
  const groups = new Map<string, string>();
  // What is only loaded with one entry stands in its file already; texts stay beside the code.
  for (const { fileName, facadeModuleId, moduleIds } of chunks) {
    if (facadeModuleId !== null) continue;
    const occasions = entries.filter((entry) => loads.get(entry)!.has(fileName) && !before.get(entry)!.has(fileName));
    const group = groupName(occasions.map(occasionOf));
    if (group !== null) for (const id of moduleIds) if (!id.endsWith('?raw')) groups.set(id, group);
  }
  return groups;
}

/** What the file is called that is loaded on these occasions; null where the bundler is to decide. */
export function groupName(occasions: readonly Occasion[]): string | null {
  const views = occasions.filter((occasion) => occasion !== 'later' && !IN_WORKERS.has(occasion));
  const works = occasions.filter((occasion) => IN_WORKERS.has(occasion));
  const ending = works.includes('simulations') ? '-simulations' : works.length > 0 ? '-worker' : '';
  if (views.includes('start')) return `start${ending}`;
  if (views.includes('soon')) return `soon${ending}`;
  if (views.includes('year') && !views.some((part) => WITHOUT_YEAR.has(part))) return `year${ending}`;
  if (views.length >= MANY) return `views${ending}`;
  const parts = occasions.filter((occasion) => !occasion.startsWith('later'));
  // What a single part shares with dialogs is not to bring the whole part along, nor what draws into a worker.
  const shared =
    occasions.length > parts.length ? (works.length > 0 && views.length > 0 ? ['worker'] : ['shared']) : [];
  return parts.length === 0 ? null : [...parts, ...shared].join('-');
}

/** What is there already when an entry is asked for, whoever asks. */
function loadedBefore(
  entries: readonly Rolldown.OutputChunk[],
  loads: ReadonlyMap<Rolldown.OutputChunk, ReadonlySet<string>>,
  chunks: readonly Rolldown.OutputChunk[],
): ReadonlyMap<Rolldown.OutputChunk, ReadonlySet<string>> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const all: ReadonlySet<string> = new Set(byName.keys());
  const none: ReadonlySet<string> = new Set();
  const before = new Map(entries.map((entry) => [entry, entry.isEntry ? none : all]));
  for (let changed = true; changed;) {
    changed = false;
    for (const asker of entries) {
      const there = before.get(asker)!.union(loads.get(asker)!);
      for (const name of loads.get(asker)!)
        for (const asked of byName.get(name)?.dynamicImports ?? []) {
          const entry = byName.get(asked)!;
          const known = before.get(entry);
          if (known === undefined) continue;
          const left = known.intersection(there);
          if (left.size < known.size) {
            before.set(entry, left);
            changed = true;
          }
        }
    }
  }
  return before;
}
