import type { Program } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { nextYear, tellRollForward } from '@traguardo/verify';
import type { WorkProgress } from '../workspace/long-work.ts';
import type { PreparedYear } from '../workspace/years/prepared-year.ts';

/** The plan of a later year, with what became of everything, told. */
export function preparedYear(
  program: Program,
  { year, language }: { readonly year: number; readonly language: Language },
  onProgress: (progress: WorkProgress) => void,
): PreparedYear {
  const rolled = nextYear(program, year, (done, total) => onProgress({ done, total }));
  return { year, files: rolled.files, told: tellRollForward(rolled, year, language) };
}
