import { codeKey, type Diagnostic, isWithin, type Place } from '@traguardo/model';
import { declarationsIn } from '../bind/clauses.ts';
import { parametersOf } from '../bind/collect-names.ts';
import { replaceFix } from '../lex/codes.ts';
import type { ItemNode } from '../parse/tree.ts';

/**
 * Findings with the way out for a parameter of a template among `items` that stands among values without its brackets: `(seats)` is
 * suggested, and the value that seems unreadable where the template is written out is not told beside it.
 */
export function withBrackets(findings: readonly Diagnostic[], items: readonly ItemNode[]): readonly Diagnostic[] {
  const templates = declarationsIn(items, 'template').map((template) => ({
    place: template.place,
    names: new Set(parametersOf(template).map(({ text }) => codeKey(text))),
  }));
  if (templates.length === 0) return findings;
  const lines = new Set<string>();
  const suggested = findings.map((finding) => {
    const { code, data, place } = finding;
    const word = String(data['word']);
    const isParameter = templates.some(
      (template) => template.names.has(codeKey(word)) && isWithin(place, template.place),
    );
    if (code !== 'word/unknown' || !isParameter) return finding;
    lines.add(lineOf(place));
    const text = `(${word})`;
    return { ...finding, data: { ...data, suggestion: text }, fixes: [replaceFix('replace-word', place, text)] };
  });
  return suggested.filter(({ code, place }) => code !== 'clause/value' || !lines.has(lineOf(place)));
}

function lineOf({ file, start }: Place): string {
  return `${start.line} ${file}`;
}
