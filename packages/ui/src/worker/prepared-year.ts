import type { Program } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { nextYear, tellRollForward } from '@traguardo/verify';
import type { PreparedYear } from '../workspace/years/prepared-year.ts';

/** The plan of a later year, with what became of everything, told. */
export function preparedYear(program: Program, year: number, language: Language): PreparedYear {
  const rolled = nextYear(program, year);
  return { year, files: rolled.files, told: tellRollForward(rolled, year, language) };
}
