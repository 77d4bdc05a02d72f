import { compareDiagnostics, compareText, type Diagnostic, hashText, type Language } from '@traguardo/model';
import { bindProgram } from './bind/bind-program.ts';
import { checkPlan } from './checks/check-plan.ts';
import { readActualsCsv } from './csv/read-actuals.ts';
import { parseFile } from './parse/parse.ts';
import type { CompileInput, Program } from './program.ts';
import { sealTexts } from './sealed-texts.ts';
import { coreVocabulary } from './vocabulary/core.ts';
import { withDeclaredUnits } from './vocabulary/declared-units.ts';

/** At most so many findings are given; then one `limit/more` says how many were left out. */
const MOST_DIAGNOSTICS = 1000;

/** Text to plan: trees, names, data, rules. Never throws on any text; every finding has a place. Deterministic and pure. */
export function compile(input: CompileInput): Program {
  const sources = input.files.toSorted((a, b) => compareText(a.path, b.path));
  const vocabulary = withDeclaredUnits(coreVocabulary, sources);
  const files = sources.map((source) => parseFile(source, vocabulary));
  const language = languageOf(files);
  const tables = (input.data ?? []).map((file) => readActualsCsv(file, input.notation ?? language, vocabulary));
  const bound = bindProgram([...files, ...tables], vocabulary);
  const { plan } = bound;
  const inTables = new Set(tables.map(({ path }) => path));
  const findings = [
    ...[...files, ...tables].flatMap((file) => file.diagnostics),
    ...bound.diagnostics.map((finding) => (inTables.has(finding.place.file) ? withoutFixes(finding) : finding)),
    ...checkPlan({ plan, files, vocabulary }),
  ];
  return {
    files,
    data: input.data ?? [],
    plan,
    language,
    diagnostics: limit(distinct(findings).sort(compareDiagnostics)),
    planHash: hashText(sealTexts(sources)),
    dataHash: hashText(sealTexts(input.data ?? [])),
  };
}

/** Fixes are edits of plan text: they would not fit the row of a table. */
function withoutFixes(finding: Diagnostic): Diagnostic {
  return { ...finding, fixes: [] };
}

/** The language most files are written in; the first file's when they are even. */
function languageOf(files: Program['files']): Language {
  const italian = files.filter((file) => file.language === 'it').length;
  if (italian * 2 === files.length) return files[0]?.language ?? 'en';
  return italian * 2 > files.length ? 'it' : 'en';
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

function limit(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const last = findings[MOST_DIAGNOSTICS - 1];
  if (findings.length <= MOST_DIAGNOSTICS || !last) return findings;
  const more: Diagnostic = {
    code: 'limit/more',
    severity: 'error',
    place: last.place,
    data: { count: findings.length - MOST_DIAGNOSTICS },
    related: [],
    fixes: [],
  };
  return [...findings.slice(0, MOST_DIAGNOSTICS), more];
}
