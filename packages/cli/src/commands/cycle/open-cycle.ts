import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Program, sealTexts } from '@traguardo/dsl';
import { hashText, type Language } from '@traguardo/model';
import { type Blob, createInstance, type Instance, type JournalStore } from '@traguardo/workflow';
import { createFileStore, readCycleFile } from '../../cycle-file.ts';
import { type Environment, UsageError } from '../../environment.ts';
import { loadProgram } from '../../load.ts';
import { texts } from '../../locales.ts';

/** Name of the file that keeps the cycle, beside the plan. */
const CYCLE_FILE = 'ciclo.traguardo';

/** A plan with the journal of its year. */
export interface OpenCycle {
  readonly program: Program;
  readonly instance: Instance;
  readonly store: JournalStore;
  readonly path: string;
  /** The texts of the program, to be kept with each event. */
  readonly blobs: readonly Blob[];
}

/** Compiles the plan at a path and opens its journal; a journal that is not there yet is empty. */
export async function openCycle(
  options: { readonly paths: readonly string[]; readonly file: string | null },
  environment: Environment,
  language: Language,
): Promise<OpenCycle> {
  const [place = '.', extra] = options.paths;
  if (extra !== undefined) throw new UsageError(texts[language].onePath);
  const program = await loadProgram({ paths: [place] }, environment, language);
  const year = Number(program.plan.period.name);
  if (!Number.isInteger(year) || year < 2009) throw new UsageError(texts[language].noYear);
  const found = await stat(place).catch(() => null);
  const path = options.file ?? join(found?.isDirectory() ? place : dirname(place), CYCLE_FILE);
  const kept = await readCycleFile(path, language);
  const instance = kept?.instance ?? createInstance(program.plan.body ?? program.plan.root.code, year);
  if (instance.year !== year) throw new UsageError(texts[language].otherYear(path, instance.year, year));
  return { program, instance, store: createFileStore(path, instance, language), path, blobs: blobsOf(program) };
}

function blobsOf({ files, data }: Program): readonly Blob[] {
  return [sealTexts(files), sealTexts(data)].map((text) => ({ hash: hashText(text), text }));
}
