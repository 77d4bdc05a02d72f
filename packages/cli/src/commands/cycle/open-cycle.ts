import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Program, sealTexts } from '@traguardo/dsl';
import { type CycleDefinition, hashText, type Language } from '@traguardo/model';
import { CYCLE_PACK, cycleOf, shippedCycle } from '@traguardo/verify';
import {
  type Blob,
  type Folded,
  type Instance,
  instanceOfPlan,
  type JournalStore,
  startFold,
} from '@traguardo/workflow';
import { openStore, readCycleFile } from '../../cycle-file.ts';
import { type Environment, UsageError } from '../../environment.ts';
import { loadProgram } from '../../load.ts';
import { linkedYears } from '../../linked-years.ts';
import { texts } from '../../locales.ts';
import { shippedPack } from '../../packs/read-packs.ts';
import { cycleWords } from './cycle-words.ts';

/** Name of the file that keeps the cycle, beside the plan. */
const CYCLE_FILE = 'ciclo.traguardo';

/** A plan with the journal of its year, verified, and what this adds up to. */
export interface OpenCycle extends Omit<Folded, 'kind'> {
  readonly program: Program;
  readonly instance: Instance;
  /** The cycle the journal begins with; `definition` is the one it runs by now. */
  readonly begun: CycleDefinition;
  /** The cycle the plan has now: another one once the plan was changed. */
  readonly own: CycleDefinition;
  readonly store: JournalStore;
  readonly path: string;
  /** The texts of the program, to be kept with each event. */
  readonly blobs: readonly Blob[];
}

/** Where a plan is and where its cycle is kept; `file` when it is not beside the plan, `year` for another of the years linked with it. */
export interface CyclePlace {
  readonly paths: readonly string[];
  readonly file: string | null;
  readonly year?: string | null;
}

/** The place of the year asked for, among those linked with the plan. Throws `UsageError` when none of them is. */
export async function placeOfYear(place: CyclePlace, language: Language): Promise<CyclePlace> {
  const { year = null, paths } = place;
  if (year === null) return place;
  if (paths.length > 1) throw new UsageError(cycleWords[language].onePath);
  const years = await linkedYears(paths[0] ?? '.', language);
  const found = years.find((each) => String(each.year) === year);
  if (found === undefined)
    throw new UsageError(cycleWords[language].noSuchYear(year, years.map((each) => each.year).join(', ')));
  return { paths: [found.folder], file: place.file };
}

/** The file of a cycle: named, or beside the plan. */
export async function cyclePath(asked: CyclePlace, language: Language): Promise<string> {
  const { paths, file } = await placeOfYear(asked, language);
  const [place = '.', extra] = paths;
  if (extra !== undefined) throw new UsageError(cycleWords[language].onePath);
  const found = await stat(place).catch(() => null);
  return file ?? join(found?.isDirectory() ? place : dirname(place), CYCLE_FILE);
}

/** Compiles the plan and opens its journal; a journal that is not there yet is empty. Throws `UsageError` for one that does not hold. */
export async function openCycle(options: CyclePlace, environment: Environment, language: Language): Promise<OpenCycle> {
  const place = await placeOfYear(options, language);
  return openCycleOf(await loadProgram(place, environment, language), place, language);
}

/** Opens the journal of a plan that is already compiled. */
export async function openCycleOf(program: Program, options: CyclePlace, language: Language): Promise<OpenCycle> {
  const path = await cyclePath(options, language);
  const planned = instanceOfPlan(program.plan);
  if (planned === null) throw new UsageError(cycleWords[language].noYear);
  const kept = await readCycleFile(path, language);
  // a journal that has events keeps its own cycle, whatever the plan says now
  const pinned = kept !== null && kept.events.length > 0 ? kept : null;
  const instance = pinned?.instance ?? planned;
  if (instance.year !== planned.year)
    throw new UsageError(texts[language].otherYear(path, instance.year, planned.year));
  const own = await definitionOf(program);
  const begun = pinned?.definition ?? own;
  const { state, definition, head } = pinned?.folded ?? startFold({ instance, definition: begun });
  return {
    program,
    instance,
    begun,
    own,
    state,
    definition,
    head,
    store: await openStore(pinned ?? { instance, definition: begun, events: [], blobs: [] }),
    path,
    blobs: blobsOf(program),
  };
}

/** The cycle a plan runs by: its own, else the one that comes with the program. */
export async function definitionOf(program: Program): Promise<CycleDefinition> {
  const packs = await shippedPack(CYCLE_PACK);
  return cycleOf(program, () => shippedCycle(packs));
}

function blobsOf({ files, data, packs }: Program): readonly Blob[] {
  return [sealTexts(files, packs), sealTexts(data)].map((text) => ({ hash: hashText(text), text }));
}

/** Every text a journal keeps. */
export async function blobsOfStore(store: JournalStore): Promise<readonly Blob[]> {
  const hashes = await store.blobs();
  return Promise.all(hashes.map(async (hash) => ({ hash, text: (await store.blob(hash)) ?? '' })));
}
