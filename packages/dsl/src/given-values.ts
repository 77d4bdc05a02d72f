import type { Actual, Actuals, Diagnostic, Language } from '@traguardo/model';
import { compile } from './compile.ts';
import type { Program } from './program.ts';

/** A value as a person gives it: `PIRA12.addetti_formati`, `60 N.`. */
export interface GivenRow {
  readonly code: string;
  readonly value: string;
}

/** A given value as it was read; `actual` null when it cannot be, and the findings say why, or that nothing would use it. */
export interface ReadRow {
  readonly actual: Actual | null;
  readonly findings: readonly Diagnostic[];
}

/** No file of a program has this name: it is no path. */
const TABLE = '\0given';
/** The header takes the first line. */
const FIRST_ROW = 2;

/**
 * Reads values that are not in the texts of a plan, each as a row of a table of actuals would be: codes and other names found,
 * units agreed, numbers in the notation of the plan unless another is given. The program stays as it is. Who asks again and again brings
 * a compiler that remembers trees (`createCompiler`).
 */
export function readGiven(
  program: Program,
  rows: readonly GivenRow[],
  notation: Language = program.language,
  compileTexts: typeof compile = compile,
): readonly ReadRow[] {
  const { plan, diagnostics } = compileTexts({
    files: program.files.map(({ path, text }) => ({ path, text })),
    data: [...program.data, { path: TABLE, text: tableOf(rows) }],
    packs: program.atHand,
    plugins: program.plugins,
    notation,
  });
  const actuals = plan.actuals.flatMap((set) => set.rows).filter(({ place }) => place.file === TABLE);
  const findings = diagnostics.filter(({ place }) => place.file === TABLE);
  return rows.map((_, index) => {
    const isOfRow = ({ place }: Actual | Diagnostic): boolean => place.start.line === index + FIRST_ROW;
    return { actual: actuals.find(isOfRow) ?? null, findings: findings.filter(isOfRow) };
  });
}

/** Values as a set that counts on top of those of the plan, whatever these say: without a day, a source or an author. */
export function givenSet(actuals: readonly Actual[], { plan }: Program): Actuals {
  return { name: '', at: null, rows: actuals, place: plan.root.place };
}

function tableOf(rows: readonly GivenRow[]): string {
  return ['code;value', ...rows.map(({ code, value }) => `${cell(code)};${cell(value)}`), ''].join('\n');
}

/** Quoted where it must be: findings quote what is written. */
function cell(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return /[;"]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
