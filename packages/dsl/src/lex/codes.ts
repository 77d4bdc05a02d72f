import {
  compareDiagnostics,
  type Diagnostic,
  type DiagnosticData,
  type Fix,
  type Place,
  type Related,
  type Severity,
} from '@traguardo/model';

/**
 * Every diagnostic the text itself can give, before any meaning. Data fields of each:
 *
 * - `syntax/missing-close`: `line` of the `{` that is never closed. Related `opened`.
 * - `syntax/missing-open`: none; a block that is indented and closed, but has no `{`.
 * - `syntax/extra-close`: none; a `}` with nothing to close.
 * - `syntax/one-item-per-line`: `word` that should start a line of its own.
 * - `syntax/unexpected`: `found` as written (`""` at the end of the text), `expected` one of `Expected`.
 * - `syntax/unclosed-text`: `mark` that opened it.
 * - `syntax/character`: `character`, as `U+0000` when it cannot be seen; it has no meaning outside texts. `meant`: what stands for it, `""` when nothing does.
 * - `syntax/control-character`, `syntax/bidi-control`, `syntax/lone-surrogate`: `character` as `U+0000`.
 * - `code/needs-quotes`: `code` as written.
 * - `word/unknown`: `word`, `suggestion` (`""` when there is none), `parent` concept (`""` at the top of a file).
 * - `word/not-here`: `word`, `parent` concept (`""` at the top of a file); `torn`: whether it may go on with the header of the line above.
 * - `plugin/clash`: `words`, `owners` (names of the plugins, `""` for the core language), `spelled`: the qualified ways to write it.
 * - `number/bad-group`: `number`, `decimal` and `grouped`: its two readings in the notation of the file (`""` when there is none).
 * - `number/looks-italian`, `number/looks-english`: `number`, `grouped`: what it would be in Italian, in English notation.
 * - `date/invalid`: `date` as written, `meant`: the day as it is written here (`""` when there is no such day).
 * - `text/needs-quotes`: `text` as written.
 * - `limit/file`, `limit/line`, `limit/text`, `limit/number`, `limit/nesting`, `limit/expression`: `limit`.
 * - `limit/more`: `count` of the findings that are not listed.
 */
export type SyntaxCode =
  | 'syntax/missing-close'
  | 'syntax/missing-open'
  | 'syntax/extra-close'
  | 'syntax/one-item-per-line'
  | 'syntax/unexpected'
  | 'syntax/unclosed-text'
  | 'syntax/character'
  | 'syntax/control-character'
  | 'syntax/bidi-control'
  | 'syntax/lone-surrogate'
  | 'code/needs-quotes'
  | 'text/needs-quotes'
  | 'word/unknown'
  | 'word/not-here'
  | 'plugin/clash'
  | 'number/bad-group'
  | 'number/looks-italian'
  | 'number/looks-english'
  | 'date/invalid'
  | 'limit/file'
  | 'limit/line'
  | 'limit/text'
  | 'limit/number'
  | 'limit/nesting'
  | 'limit/expression'
  | 'limit/more';

/** What a `syntax/unexpected` would have accepted instead. */
export type Expected =
  | 'item'
  | 'clause'
  | 'name'
  | 'value'
  | 'expression'
  | 'close-parenthesis'
  | 'period'
  | 'block'
  | 'parameters'
  | 'close-figure';

/** `kind` of every fix given with a `SyntaxCode`. Data: `text` that is put in, empty when something is taken away. */
export type SyntaxFix =
  | 'insert-close'
  | 'insert-open'
  | 'remove-close'
  | 'split-line'
  | 'join-lines'
  | 'close-text'
  | 'quote-code'
  | 'quote-text'
  | 'close-parenthesis'
  | 'replace-word'
  | 'read-as-decimal'
  | 'read-as-grouped'
  | 'remove-character';

/** `kind` of every related place given with a `SyntaxCode`. */
export type SyntaxRelated = 'opened';

/** Takes the findings of one file. */
export type Report = (code: SyntaxCode, place: Place, data?: DiagnosticData, more?: ReportMore) => void;

interface ReportMore {
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
}

/** A fix of one edit: `place` becomes `text`. */
export function replaceFix(kind: SyntaxFix, place: Place, text: string): Fix {
  return { kind, data: { text }, edits: [{ place, text }] };
}

const MOST = 1000;

/** The findings of one file in the order of the text: at most 1,000, then `limit/more` at the last one with the count of the rest. */
export function createReport(): { readonly report: Report; readonly findings: () => readonly Diagnostic[] } {
  const found: Diagnostic[] = [];
  let dropped = 0;
  const report: Report = (code, place, data = {}, more = {}) => {
    if (found.length >= MOST) {
      dropped += 1;
      return;
    }
    const { severity = 'error', fixes = [], related = [] } = more;
    found.push({ code, severity, place, data, related, fixes });
  };
  const findings = (): readonly Diagnostic[] => {
    const sorted = found.toSorted(compareDiagnostics);
    const last = sorted.at(-1);
    if (dropped === 0 || last === undefined) return sorted;
    const rest = { ...last, code: 'limit/more', data: { count: dropped }, related: [], fixes: [] };
    return [...sorted, rest];
  };
  return { report, findings };
}
