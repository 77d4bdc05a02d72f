import { codeKey, compareDiagnostics, type Diagnostic } from '@traguardo/model';
import { withoutConsequences } from './consequences.ts';
import type { ParsedFile } from './parse/tree.ts';

/** At most so many findings are given; then one `limit/more` says how many were left out. */
const MOST_DIAGNOSTICS = 1000;

/** A name that means nothing, written more often than this in a file, is told once there: it is one slip, or one entry that is missing. */
const MOST_SAME_NAMES = 3;

/** Told once at a place, whatever they say. */
const ONCE: ReadonlySet<string> = new Set(['word/not-here', 'code/duplicate']);

/**
 * The findings worth telling, sorted by file and place: each once, causes without their consequences, at most 1,000. While a file of
 * the plan is too large to be read that alone is told: what it declares would be missing everywhere.
 */
export function presentFindings(findings: readonly Diagnostic[], files: readonly ParsedFile[]): readonly Diagnostic[] {
  const unread = files.flatMap((file) => file.diagnostics.filter(({ code }) => code === 'limit/file'));
  if (unread.length > 0) return unread;
  return limit(namedOnce(entriesOnce(withoutConsequences(distinct(findings), files).toSorted(compareDiagnostics))));
}

/**
 * The same finding once: the parser and the binder may both see a misplaced word, and of what is included twice every code is
 * there twice.
 */
function distinct(findings: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return findings.filter(({ code, place, data }) => {
    const said = ONCE.has(code) ? '' : JSON.stringify(data);
    const key = `${code} ${place.start.offset} ${place.end.offset} ${place.file} ${said}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Registries whose names have to be declared once the plan declares one. */
const OPT_IN: ReadonlySet<unknown> = new Set(['source', 'office', 'person-role', 'role']);

/** With its first source, office or role all the names that a plan used until then mean nothing: told once, unless one is like what is declared. */
function entriesOnce(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const unlike = findings.filter(
    ({ code, data }) =>
      code === 'ref/unknown' &&
      OPT_IN.has(data['kind']) &&
      data['suggestion'] === '' &&
      !String(data['name']).includes('.'), // of a pack
  );
  const told = new Map<Diagnostic, Diagnostic | null>();
  for (const alike of Map.groupBy(unlike, ({ data }) => data['kind']).values()) {
    const names = new Map(alike.toReversed().map(({ data }) => [codeKey(String(data['name'])), String(data['name'])]));
    if (names.size < 2) continue;
    for (const each of alike) told.set(each, null);
    const [first] = alike as [Diagnostic];
    told.set(first, { ...first, data: { ...first.data, names: [...names.values()].toReversed() } });
  }
  return toldOnce(findings, told);
}

/** Findings with some told in another way, or, where null, not at all. */
function toldOnce(
  findings: readonly Diagnostic[],
  told: ReadonlyMap<Diagnostic, Diagnostic | null>,
): readonly Diagnostic[] {
  return findings.flatMap((finding) => told.get(finding) ?? (told.has(finding) ? [] : [finding]));
}

/** Of an unknown name that stands in many places of a file only the first, with the number of the others. */
function namedOnce(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const unknown = findings.filter(({ code }) => code === 'ref/unknown');
  if (unknown.length <= MOST_SAME_NAMES) return findings;
  const places = Map.groupBy(unknown, ({ data, place }) => {
    return `${String(data['kind'])} ${codeKey(String(data['name']))} ${place.file}`;
  });
  const told = new Map<Diagnostic, Diagnostic | null>();
  for (const [first, ...others] of places.values()) {
    if (!first || others.length < MOST_SAME_NAMES) continue;
    told.set(first, { ...first, data: { ...first.data, others: others.length } });
    for (const other of others) told.set(other, null);
  }
  return toldOnce(findings, told);
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
