import type { Program } from '@traguardo/dsl';
import { codeKey, type Diagnostic, type Outcome, planAt, type SourceKind } from '@traguardo/model';
import { balanceSources, type Figure, figureOf, suppliedInputs, type ValueStanding } from '@traguardo/workflow';

/** What the balance sheet, a system and the unit itself are worth as sources. */
type Origin = 'from-balance' | 'from-systems' | 'self-declared' | 'source-unknown';

const ORIGINS: Readonly<Record<SourceKind, Origin>> = {
  certified: 'from-systems',
  internal: 'from-systems',
  'self-declared': 'self-declared',
};

/** Where a value marked provisional in the data is final all the same: somebody confirmed it in the cycle. */
const FINAL: ReadonlySet<ValueStanding> = new Set(['confirmed', 'certified']);

/** Findings that put a value in doubt. A target that asked for little or a missed one is no doubt about the value. */
const DOUBTS: ReadonlySet<string> = new Set([
  'actual/contradiction',
  'actual/running-total',
  'benchmark/own-value',
  'phases/gap',
  'check/failed',
]);

/**
 * Where the values of the year come from, which of them are not final, which ones a check puts in doubt, which nobody else
 * could compute again. Each value counts once, by its id; `standing` says where one stands in the cycle. Pure.
 */
export function dataFigures(
  program: Program,
  outcome: Outcome,
  standing: (id: string) => ValueStanding,
): readonly Figure[] {
  const plan = planAt(program.plan, outcome.at, outcome.targets);
  const nodes = outcome.nodes.filter(({ kind, status }) => kind === 'indicator' && status !== 'excluded');
  const inputs = [...new Map(suppliedInputs(plan, nodes).map((input) => [input.id, input])).values()];
  // A value names its source by code or as it is printed.
  const kinds = new Map(
    plan.sources.flatMap(({ code, title, kind }) => [code, title].map((name) => [codeKey(name), kind])),
  );
  const isBalance = balanceSources(plan);
  const originOf = (source: string | null): Origin => {
    if (isBalance(source)) return 'from-balance';
    const kind = source === null ? null : kinds.get(codeKey(source));
    return kind ? ORIGINS[kind] : 'source-unknown';
  };
  const from = (origin: Origin): Figure =>
    figureOf(
      origin,
      inputs.filter(({ source }) => originOf(source) === origin).map(({ id }) => id),
      inputs.length,
    );
  const isOpen = ({ id, status }: (typeof inputs)[number]): boolean =>
    status === 'provisional' && !FINAL.has(standing(id));
  const provisional = inputs.filter(isOpen).map(({ id }) => id);
  return [
    from('from-systems'),
    from('from-balance'),
    from('self-declared'),
    from('source-unknown'),
    figureOf('provisional', provisional),
    figureOf('flagged', namesOf(outcome.diagnostics.filter(isDoubt))),
    figureOf('not-recomputable', namesOf(program.diagnostics.filter(({ code }) => code === 'indicator/no-measures'))),
  ];
}

function isDoubt({ code, severity }: Diagnostic): boolean {
  return DOUBTS.has(code) && severity !== 'information';
}

/** What the findings are about, each once. */
function namesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return [...new Set(diagnostics.map(({ data, code }) => String(data['code'] ?? data['id'] ?? code)))];
}
