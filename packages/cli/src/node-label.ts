import type { Language, OutcomeNode } from '@traguardo/model';
import { texts } from './locales.ts';

/** Code and title of a node, indented: `    OS9.indicators  indicatori`. */
export function nodeLabel(
  { code, kind, title }: Pick<OutcomeNode, 'code' | 'kind' | 'title'>,
  depth: number,
  language: Language,
): string {
  const groups = texts[language].groups;
  const named = kind === 'group' ? groups[code.endsWith('.indicators') ? 'indicators' : 'operationals'] : title;
  return `${'  '.repeat(depth)}${code}  ${named}`;
}

/** How deep each node stands below those listed before it. */
export function depthsOf(nodes: readonly Pick<OutcomeNode, 'code' | 'parent'>[]): readonly number[] {
  const byCode = new Map<string, number>();
  return nodes.map(({ code, parent }) => {
    const depth = parent === null ? 0 : (byCode.get(parent) ?? -1) + 1;
    byCode.set(code, depth);
    return depth;
  });
}
