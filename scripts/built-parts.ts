import type { Rolldown } from 'vite';

/** What the application is made of for who opens it, each by the module it begins with: the page, its views, the editor, the workers. */
export const PART_MODULES = {
  start: 'ui/src/main.ts',
  soon: 'ui/src/after-start.ts',
  year: 'ui/src/year-desk.ts',
  home: 'elements/home-view/home-view.ts',
  plan: 'elements/plan-view/plan-view.ts',
  editor: 'elements/plan-editor/editor.ts',
  data: 'elements/data-view/data-view.ts',
  results: 'elements/results-view/results-view.ts',
  questions: 'elements/questions-view/questions-view.ts',
  cycle: 'elements/cycle-view/cycle-view.ts',
  report: 'elements/report-view/report-view.ts',
  archive: 'elements/archive-view/archive-view.ts',
  analysis: 'worker/analysis.worker.ts',
  imports: 'worker/imports/import.worker.ts',
  simulations: 'worker/simulation.worker.ts',
} as const;

export type Part = keyof typeof PART_MODULES;

/** A module of a file, and not one that a plugin made to name it. */
const isOwn = (id: string): boolean => !id.startsWith('\0');

/** The chunks of builds that were not written. */
export function chunksOf(result: unknown): Rolldown.OutputChunk[] {
  return ([result].flat() as Rolldown.RolldownOutput[])
    .flatMap(({ output }) => output)
    .filter((output) => output.type === 'chunk');
}

/** The names of the chunks that a page or worker loads before anything of these runs, or may ever come to load. */
export function loadedWith(
  chunks: readonly Rolldown.OutputChunk[],
  roots: readonly Rolldown.OutputChunk[],
  { onDemandToo = false } = {},
): ReadonlySet<string> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set<string>();
  const load = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    const chunk = byName.get(name);
    chunk?.imports.forEach(load);
    if (onDemandToo) chunk?.dynamicImports.forEach(load);
  };
  roots.forEach(({ fileName }) => load(fileName));
  return loaded;
}

/** The chunk a part begins with. */
export function chunkOf(chunks: readonly Rolldown.OutputChunk[], part: Part): Rolldown.OutputChunk {
  const module = PART_MODULES[part];
  const chunk = chunks.find(({ facadeModuleId, moduleIds }) =>
    [facadeModuleId ?? '', ...moduleIds].some((id) => isOwn(id) && id.endsWith(`/${module}`)),
  );
  if (chunk === undefined) throw new Error(`no chunk holds ${module}`);
  return chunk;
}
