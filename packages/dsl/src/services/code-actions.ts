import type { Diagnostic, Fix } from '@traguardo/model';
import type { Program } from '../program.ts';
import { packFixes } from './pack-fixes.ts';

/** A repair offered at a place, with the finding it repairs. Its sentence comes from the catalogue, by `fix.kind`. */
export interface CodeAction {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** The fixes of every diagnostic that touches `from`..`to` of a file, in the order of the diagnostics; of an unknown name also the packs at hand that have it. */
export function codeActions(program: Program, path: string, from: number, to: number = from): readonly CodeAction[] {
  return program.diagnostics
    .filter(({ place }) => place.file === path && place.start.offset <= to && from <= place.end.offset)
    .flatMap((diagnostic) =>
      [...diagnostic.fixes, ...packFixes(program, diagnostic)].map((fix) => ({ diagnostic, fix })),
    );
}
