import { changeSentence, planOnDay, type Program, proposeChanges } from '@traguardo/dsl';
import { codeKey, type Language, planAt } from '@traguardo/model';
import { changedCommitments, type ChangeItem, commitments, type SealedVersion } from '@traguardo/workflow';
import { type EffectRow, effectRows } from './effect-table.ts';
import { type GivenPart, type LackingItem, lackingOf } from './lacking-of.ts';
import { revisionEffect } from './revision-effect.ts';

/** What a text changes in the version in force, ready to be proposed. */
export interface ChangeProposal {
  /** The payload of the step, with what was already given; empty texts are still to be written. */
  readonly items: readonly ChangeItem[];
  readonly lacking: readonly LackingItem[];
  /** Differences that bind nobody, a sentence each. */
  readonly besides: readonly string[];
  /** Codes the seal holds to something else now and that no item names: the approval would be refused. */
  readonly uncovered: readonly string[];
  readonly effect: readonly EffectRow[];
}

/** What a proposal is made with. */
export interface ProposalOptions {
  readonly language: Language;
  /** The text counts as its revisions by this day make it; its period's end when not given. */
  readonly at?: string;
  /** Items as they were written before: cause and evidence are taken over for the same clause of the same node. */
  readonly given?: readonly Pick<ChangeItem, 'code' | 'what' | GivenPart>[];
}

/**
 * The proposal of a change: from the version in force, with its program, to the text as it stands. What was typed before is kept; where
 * nothing was, the cause is the reason the revision gives. Pure.
 */
export function changeProposal(
  { version, program: base }: { readonly version: SealedVersion; readonly program: Program },
  program: Program,
  { language, at = program.plan.period.to, given = [] }: ProposalOptions,
): ChangeProposal {
  const before = { plan: base.plan, at: version.day };
  const { items, besides } = proposeChanges(before, { plan: program.plan, at }, language);
  const typed = new Map(given.map((item) => [keyOf(item), item]));
  const filled = items.map((item): ChangeItem => {
    const earlier = typed.get(keyOf(item));
    return { ...item, cause: earlier?.cause.trim() || item.cause, evidence: earlier?.evidence ?? '' };
  });
  const standing = planAt(program.plan, at < program.plan.period.to ? at : program.plan.period.to, 'revised');
  const named = new Set(items.map(({ code }) => codeKey(code)));
  const changed = changedCommitments(version.commitments, commitments(standing));
  return {
    items: filled,
    lacking: lackingOf(filled),
    besides: besides.map((change) => changeSentence(change, language)),
    uncovered: changed.filter((code) => !named.has(codeKey(code))),
    effect: effectRows(revisionEffect(planOnDay(base.plan, version.day), program, at), language),
  };
}

function keyOf({ code, what }: Pick<ChangeItem, 'code' | 'what'>): string {
  return `${codeKey(code)} ${what}`;
}
