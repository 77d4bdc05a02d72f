import type { Language } from '@traguardo/model';
import { brokenText, shortHead } from '@traguardo/workflow';
import type { ToldBundle, ToldStep } from './told-verification.ts';
import type { BrokenBundle } from './verify-bundle.ts';

/** A verification as the document `traguardo.verification/2`: what was checked, every step, versions, published figures. Same inputs, same bytes. */
export function verificationDocument(result: ToldBundle | BrokenBundle, language: Language): object {
  const format = 'traguardo.verification/2';
  if (result.kind === 'broken') {
    const { code, line, seq, differences, lacking } = result;
    return {
      format,
      result: 'broken',
      code,
      line,
      seq,
      message: brokenText(result, language),
      differences,
      lacking,
    };
  }
  const { instance, head, folded, missing, checked, steps, published, documents } = result;
  return {
    format,
    result: 'whole',
    instance,
    head: { ...head, short: shortHead(head) },
    state: folded.state.value,
    checked,
    missing,
    versions: folded.state.context.versions.map(({ commitments: _commitments, ...version }) => version),
    documents,
    steps: steps.map(stepRow),
    published,
  };
}

function stepRow({ event, step, day, act, sources, state, figures, recomputed }: ToldStep): object {
  const { seq, at, actor, role, type, planHash, dataHash, hash } = event;
  return {
    seq,
    event: type,
    step,
    day,
    at,
    actor,
    role,
    act,
    sources,
    state: state.value,
    planHash,
    dataHash,
    hash,
    recomputed,
    figures,
  };
}
