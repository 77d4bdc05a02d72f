import {
  codeKey,
  formatPercent,
  type Language,
  type OutcomeNode,
  type Ratio,
  scoreText,
  targetText,
  valueText,
} from '@traguardo/model';
import { nodesByCode } from '../nodes-by-code.ts';
import type { LeafComparison, NodeComparison, OutcomeComparison } from './comparison.ts';
import type { Mover } from './movers.ts';
import { comparisonWords } from './words.ts';

/** What a mover is called, and the old and the new that make it move. */
export interface Reasons {
  readonly labelOf: (mover: Mover) => string;
  readonly reasonOf: (mover: Mover) => string;
}

/** A mover with what both outcomes say of it. */
interface Known {
  readonly before: OutcomeNode | null;
  readonly after: OutcomeNode | null;
  readonly leaf: LeafComparison | null;
}

/** The reasons of those that move a node. */
export function createReasons(node: NodeComparison, comparison: OutcomeComparison, language: Language): Reasons {
  const words = comparisonWords[language];
  const [old, now] = [nodesByCode(comparison.before.nodes), nodesByCode(comparison.after.nodes)];
  const leaves = new Map(comparison.leaves.map((leaf) => [nameOf(leaf), leaf]));
  const known = (mover: Mover): Known => ({
    before: (mover.before !== null && old.get(codeKey(mover.before))) || null,
    after: (mover.after !== null && now.get(codeKey(mover.after))) || null,
    leaf: leaves.get(nameOf(mover)) ?? null,
  });
  const { decimals } = comparison.after;
  const percent = (ratio: Ratio): string => formatPercent(ratio, language, decimals);

  function reasonOf(mover: Mover): string {
    const about = known(mover);
    switch (mover.cause) {
      case 'values':
        return [...valuesOf(about), ...scoresOf(about), ...definitionOf(about)].join('; ') || shareOf(about);
      case 'targets':
        return [...targetsOf(about), ...scoresOf(about)].join('; ') || shareOf(about);
      case 'weights':
        return shareOf(about);
      case 'structure':
        return [...structureOf(about), shareOf(about)].filter((text) => text !== '').join('; ');
    }
  }

  function valuesOf({ before, after }: Known): readonly string[] {
    const [was, is] = [before, after].map((each) => each?.value && valueText(each.value, language));
    return was && is && was !== is ? [words.changed(was, is)] : [];
  }

  function scoresOf({ before, after }: Known): readonly string[] {
    const [was, is] = [before, after].map((each) => (hasScore(each) ? scoreText(each, language, decimals) : ''));
    return was && is && was !== is ? [words.score(was, is)] : [];
  }

  function definitionOf({ leaf }: Known): readonly string[] {
    return leaf?.sameDefinition === false ? [words.otherDefinition] : [];
  }

  function targetsOf({ before, after }: Known): readonly string[] {
    if (before?.kind !== 'indicator' || after?.kind !== 'indicator') return [];
    const [was, is] = [before, after].map(({ target }) => (target ? targetText(target, language) : words.noTarget));
    return was === is ? [words.otherScoring(is ?? '')] : [words.changed(was ?? '', is ?? '')];
  }

  function shareOf(about: Known): string {
    const { leaf } = about;
    if (!leaf) return rulingsOf(about).join('; ') || words.rule;
    if (node.after.kind !== 'plan') return '';
    const [was, is] = leaf.shares.map((share) => (share ? percent(share) : words.noShare));
    return was === is ? '' : words.share(node.after.code, was ?? '', is ?? '');
  }

  function structureOf({ before, after, leaf }: Known): readonly string[] {
    if (!leaf) return [];
    if (leaf.before === null) return [words.added];
    if (leaf.after === null) return [words.removed];
    return [
      ...rulingsOf({ before, after, leaf }),
      ...(leaf.isMoved ? [words.moved(before?.parent ?? '', after?.parent ?? '')] : []),
      ...(leaf.isReplaced ? [words.replaced] : []),
    ];
  }

  /** A score that somebody put in the place of the computed one, or does no longer; a condition that holds on one side only. */
  function rulingsOf({ before, after }: Known): readonly string[] {
    const [was, is] = [before?.adjustment ?? null, after?.adjustment ?? null];
    const [held, holds] = [before?.trace.gate?.holds ?? true, after?.trace.gate?.holds ?? true];
    return [
      ...(is && (was?.role !== is.role || was.reason !== is.reason) ? [words.adjusted(is.role, is.reason)] : []),
      ...(was && !is ? [words.computedAgain(was.role)] : []),
      ...(held === holds ? [] : [holds ? words.conditionHolds : words.conditionFails]),
    ];
  }

  return {
    reasonOf,
    labelOf: (mover) => {
      const codes = [...new Set([mover.before, mover.after].filter((code) => code !== null))].join(' = ');
      const { before, after } = known(mover);
      return `${codes}  ${(after ?? before)?.title ?? ''}`.trimEnd();
    },
  };
}

function hasScore(node: OutcomeNode | null): node is OutcomeNode {
  return node !== null && (node.score !== null || node.range !== null);
}

function nameOf({ before, after }: { readonly before: string | null; readonly after: string | null }): string {
  return `${before === null ? '' : codeKey(before)} ${after === null ? '' : codeKey(after)}`;
}
