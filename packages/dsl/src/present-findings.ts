import { compareDiagnostics, type Diagnostic } from '@traguardo/model';

/** At most so many findings are given; then one `limit/more` says how many were left out. */
const MOST_DIAGNOSTICS = 1000;

/** What a slip of writing makes unreadable on its own line: the slip alone is told. */
const CONSEQUENCES: ReadonlySet<string> = new Set([
  'clause/value',
  'clause/duplicate',
  'actual/type',
  'label/missing',
  'override/empty',
]);

/** The findings worth telling, sorted by file and place: each once, causes without their consequences, at most 1,000. */
export function presentFindings(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return limit(withoutConsequences(distinct(findings)).toSorted(compareDiagnostics));
}

/** The same finding once: the parser and the binder may both see a misplaced word. */
function distinct(findings: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return findings.filter(({ code, place, data }) => {
    const said = code === 'word/not-here' ? '' : JSON.stringify(data);
    const key = `${code} ${place.start.offset} ${place.end.offset} ${place.file} ${said}`;
    return !seen.has(key) && seen.add(key);
  });
}

function withoutConsequences(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const slips = new Set(findings.filter(isSlip).map(lineOf));
  return slips.size === 0
    ? findings
    : findings.filter((finding) => !CONSEQUENCES.has(finding.code) || !slips.has(lineOf(finding)));
}

/** An error of the text itself, before any meaning. */
function isSlip({ code, severity }: Diagnostic): boolean {
  return (
    severity === 'error' &&
    /^(syntax|number|date|limit)\/|^word\/unknown$|^plugin\/clash$|^code\/needs-quotes$/.test(code)
  );
}

function lineOf({ place }: Diagnostic): string {
  return `${place.start.line} ${place.file}`;
}

/** Findings a file already left out count among those not told. */
function limit(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const listed = findings.filter(({ code }) => code !== 'limit/more');
  const leftOut = findings.filter(({ code }) => code === 'limit/more').map(({ data }) => Number(data.count));
  const count = leftOut.reduce((total, each) => total + each, listed.length - MOST_DIAGNOSTICS);
  const last = listed[MOST_DIAGNOSTICS - 1];
  if (count <= 0 || !last) return listed;
  const more: Diagnostic = {
    code: 'limit/more',
    severity: 'error',
    place: last.place,
    data: { count },
    related: [],
    fixes: [],
  };
  return [...listed.slice(0, MOST_DIAGNOSTICS), more];
}
