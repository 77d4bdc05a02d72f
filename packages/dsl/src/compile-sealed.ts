import type { Plugin } from '@traguardo/model';
import { compile } from './compile.ts';
import type { CompileInput, Program } from './program.ts';
import { unsealTexts } from './sealed-texts.ts';

/**
 * The program of sealed plan files, with the packs they stand on, and sealed CSV files, as a journal keeps them; null when either is no
 * sealed text. Many of them in a row go through one `createCompiler`: the plan is mostly the same.
 */
export function compileSealed(
  plan: string,
  data: string,
  plugins: readonly Plugin[],
  compileTexts: (input: CompileInput) => Program = compile,
): Program | null {
  const texts = unsealTexts(plan);
  const tables = unsealTexts(data);
  return texts === null || tables === null ? null : compileTexts({ ...texts, data: tables.files, plugins });
}
