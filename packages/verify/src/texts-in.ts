import { compileSealed, type Program } from '@traguardo/dsl';
import type { Plugin } from '@traguardo/model';
import type { Blob } from '@traguardo/workflow';

/** The program kept under a plan hash and a data hash; null when the texts are not there or cannot be read. */
export type ProgramOf = (hashes: { readonly planHash: string; readonly dataHash: string }) => Program | null;

/** Compiles what a journal keeps, each pair of texts once. `plugins` are those that its plans ask for: they are code, and no journal holds them. */
export function textsIn(blobs: readonly Blob[], plugins: readonly Plugin[] = []): ProgramOf {
  const texts = new Map(blobs.map(({ hash, text }) => [hash, text]));
  const programs = new Map<string, Program | null>();
  return ({ planHash, dataHash }) => {
    const key = `${planHash} ${dataHash}`;
    const known = programs.get(key);
    if (known !== undefined) return known;
    const [plan, data] = [texts.get(planHash), texts.get(dataHash)];
    const program = plan === undefined || data === undefined ? null : compileSealed(plan, data, plugins);
    programs.set(key, program);
    return program;
  };
}
