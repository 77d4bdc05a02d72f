import { describe, type GivenRow, type Program, readGiven, suggest } from '@traguardo/dsl';
import {
  type Actual,
  codeKey,
  type Diagnostic,
  type Expression,
  type Language,
  type Magnitude,
  magnitudesOf,
  partsOf,
  planNodes,
} from '@traguardo/model';
import { UsageError } from '../../environment.ts';
import { texts } from '../../locales.ts';
import { simulateWords } from './words.ts';

/** `CODE=VALUE` as its two sides. Throws `UsageError` when there is no sign between them. */
export function readAssignment(text: string, option: string, language: Language): GivenRow {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(simulateWords[language].noEquals(option, text));
  return { code: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
}

/**
 * Values read against the plan, in order. Throws `UsageError` for one that would not be used, with the way out; `written` is the option
 * as it was written, where that is more than code and value.
 */
export function readValues(
  program: Program,
  rows: readonly GivenRow[],
  option: string,
  notation: Language | null,
  language: Language,
  written: string | null = null,
): readonly Actual[] {
  const read = notation === null ? readGiven(program, rows) : readGiven(program, rows, notation);
  return read.map(({ actual, findings }, index) => {
    const [finding] = findings;
    if (actual !== null && finding === undefined) return actual;
    const { code, value } = rows[index] ?? { code: '', value: '' };
    const reason = [finding && describe(finding, language), finding && wayOut(program, code, finding, language)];
    const said = reason.filter(Boolean).join(' ');
    throw new UsageError(simulateWords[language].notUsable(option, written ?? `${code}=${value}`, said));
  });
}

/** What can be given instead, where that can be told. */
function wayOut(program: Program, code: string, finding: Diagnostic, language: Language): string {
  const words = simulateWords[language];
  const magnitudes = magnitudesOf(program.plan);
  const known = magnitudes.get(codeKey(code));
  if (known?.formula) {
    const supplied = suppliedFor(known.formula, magnitudes);
    return supplied.length === 0 ? '' : words.suppliedInstead(supplied.join(', '));
  }
  if (finding.code !== 'actual/unmatched' || finding.data['suggestion'] !== '') return '';
  const node = planNodes(program.plan).find((each) => codeKey(each.code) === codeKey(code));
  if (node !== undefined && node.kind !== 'indicator') {
    const below = planNodes({ root: node }).flatMap((each) => suppliedBelow(each.code, magnitudes));
    return words.goal(node.code, below.slice(0, MOST_SUGGESTED).join(', '));
  }
  const close = closeTo(code, magnitudes);
  return close.length === 0 ? texts[language].whereCodesAre : words.perhaps(close.join(', '));
}

const MOST_SUGGESTED = 5;

function suppliedBelow(code: string, magnitudes: ReadonlyMap<string, Magnitude>): readonly string[] {
  const magnitude = magnitudes.get(codeKey(code));
  if (!magnitude) return [];
  return magnitude.formula ? suppliedFor(magnitude.formula, magnitudes) : [magnitude.id];
}

/** The measures that people supply, which a formula is computed from. */
function suppliedFor(formula: Expression, magnitudes: ReadonlyMap<string, Magnitude>): readonly string[] {
  const found = new Set<string>();
  const met = new Set<string>();
  const waiting = [formula];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    waiting.push(...partsOf(next).toReversed());
    const id = next.kind === 'measure' ? codeKey(next.id) : null;
    const magnitude = id === null || met.has(id) ? undefined : magnitudes.get(id);
    if (id !== null) met.add(id);
    if (magnitude?.formula) waiting.push(magnitude.formula);
    else if (magnitude) found.add(magnitude.id);
  }
  return [...found];
}

/** Ids and titles that hold the word, or a name that is nearly it: a name half remembered. */
function closeTo(word: string, magnitudes: ReadonlyMap<string, Magnitude>): readonly string[] {
  const wanted = codeKey(word);
  if (wanted.length < 3) return [];
  const supplied = [...magnitudes.values()].filter(({ formula }) => formula === null);
  const lastOf = ({ id }: Magnitude): string => id.slice(id.lastIndexOf('.') + 1);
  const nearly = suggest(word.slice(word.lastIndexOf('.') + 1), supplied.map(lastOf));
  const isClose = (magnitude: Magnitude): boolean =>
    lastOf(magnitude) === nearly || codeKey(magnitude.id).includes(wanted) || codeKey(magnitude.title).includes(wanted);
  return supplied
    .filter(isClose)
    .slice(0, MOST_SUGGESTED)
    .map(({ id }) => id);
}
