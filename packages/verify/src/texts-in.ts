import { compileSealed, createCompiler, type Program } from '@traguardo/dsl';
import type { Plugin } from '@traguardo/model';
import type { Blob } from '@traguardo/workflow';

/** The program kept under a plan hash and a data hash; null when the texts are not there or cannot be read. */
export type ProgramOf = (hashes: { readonly planHash: string; readonly dataHash: string }) => Program | null;

/** Programs that stay: whoever asks goes through a journal in its order, or holds two versions side by side. */
const MOST_KEPT = 4;

/**
 * Compiles what a journal keeps: a pair of texts that is asked for again soon once, the trees of a plan that stays once too. Of a
 * thousand pairs a few programs are held. `plugins` are those that its plans ask for: they are code, and no journal holds them.
 */
export function textsIn(blobs: readonly Blob[], plugins: readonly Plugin[]): ProgramOf {
  const texts = new Map(blobs.map(({ hash, text }) => [hash, text]));
  const programs = new Map<string, Program | null>();
  const compile = createCompiler();
  return ({ planHash, dataHash }) => {
    const key = `${planHash} ${dataHash}`;
    const known = programs.get(key);
    if (known !== undefined) return known;
    const [plan, data] = [texts.get(planHash), texts.get(dataHash)];
    const program = plan === undefined || data === undefined ? null : compileSealed(plan, data, plugins, compile);
    const [oldest] = programs.keys();
    if (programs.size >= MOST_KEPT && oldest !== undefined) programs.delete(oldest);
    programs.set(key, program);
    return program;
  };
}
