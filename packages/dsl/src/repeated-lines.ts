import type { Diagnostic } from '@traguardo/model';
import type { ParsedFile } from './parse/tree.ts';
import { lineEnd, lineStart } from './services/forms/located.ts';
import { placeOf } from './services/forms/place-of.ts';

/** A line written twice, one below the other: told once, with the repair that takes the second away. */
export function repeatedOnce(findings: readonly Diagnostic[], file: ParsedFile): readonly Diagnostic[] {
  const twice = new Set(findings.filter((finding) => isTwice(finding, file)));
  if (twice.size === 0) return findings;
  const first = new Set([...twice].map(({ place }) => place.start.line - 1));
  return findings
    .filter(({ code, data }) => code !== 'syntax/missing-close' || !first.has(Number(data['line'])))
    .map((finding) => (twice.has(finding) ? withRepair(finding, file) : finding));
}

function isTwice({ code, place }: Diagnostic, { text }: ParsedFile): boolean {
  if (code !== 'code/duplicate' && code !== 'plan/several') return false;
  const start = lineStart(text, place.start.offset);
  const above = text.slice(lineStart(text, start - 1), start).trim();
  return start > 0 && above === text.slice(start, lineEnd(text, start)).trim();
}

function withRepair(finding: Diagnostic, file: ParsedFile): Diagnostic {
  const { offset } = finding.place.start;
  const above = lineEnd(file.text, lineStart(file.text, offset) - 2);
  const place = placeOf(file, above, lineEnd(file.text, offset));
  return { ...finding, fixes: [...finding.fixes, { kind: 'remove-line', data: {}, edits: [{ place, text: '' }] }] };
}
