import { codeKey, type Source } from '@traguardo/model';
import type { ActualRecord } from '../data-view/actual-records.ts';

/** A source of the plan by what a file may call it. */
export type NamedSource = Pick<Source, 'code' | 'title'>;

/** The code of the source a cell names by its code or its title; what it says where the plan has no such source. */
export function sourceNamed(written: string, sources: readonly NamedSource[]): string {
  const key = codeKey(written);
  const found =
    sources.find(({ code }) => codeKey(code) === key) ??
    sources.find(({ title }) => title !== '' && codeKey(title) === key);
  return found?.code ?? written;
}

/** The sources that lines would write and the plan has not, each once. A plan without sources takes any. */
export function unknownSources(
  lines: readonly Pick<ActualRecord, 'cells'>[],
  sources: readonly NamedSource[],
): readonly string[] {
  if (sources.length === 0) return [];
  const known = new Set(sources.map(({ code }) => codeKey(code)));
  const unknown = lines
    .map(({ cells }) => cells.source)
    .filter((source) => source !== '' && !known.has(codeKey(source)));
  return [...new Map(unknown.map((source) => [codeKey(source), source])).values()];
}
