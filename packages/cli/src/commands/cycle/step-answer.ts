import type { CycleDefinition } from '@traguardo/model';
import { type CycleNames, effectText, mainRegion, refusalText, stepsOf, type Submitted } from '@traguardo/workflow';
import { cycleWords } from './cycle-words.ts';

/** What became of a step in a journal that holds. */
type Answer = Exclude<Submitted, { readonly kind: 'broken' }>;

/** The answer to a step as lines for people. */
export function stepPage(result: Answer, definition: CycleDefinition, names: CycleNames): readonly string[] {
  const words = cycleWords[names.language];
  switch (result.kind) {
    case 'saved':
      return [
        words.saved(
          result.event.seq,
          names.state(result.state.value[regionOf(result.event.type, definition)] ?? ''),
          result.event.hash,
        ),
        ...result.effects.map((effect) => `  ${effectText(effect, names)}`),
      ];
    case 'repeated':
      return [words.repeated(result.event.seq)];
    case 'overtaken':
      return [words.overtaken];
    case 'failed':
      return [words.notSaved(result.why)];
    case 'refused':
      return [
        words.refused,
        ...result.refusals
          .map((refusal) => ({ ...refusalText(refusal, names), isSlip: refusal.code === 'event/unknown' }))
          .flatMap(({ why, wayOut, isSlip }) => [
            `  ${why}`,
            ...(isSlip ? [words.stepsAreIn] : wayOut).map((way) => `    → ${way}`),
          ]),
      ];
    default:
      return result satisfies never;
  }
}

/** The plain region in which a step was taken, whose state is said; `main` for one of a sheet, a value or a document. */
function regionOf(event: string, definition: CycleDefinition): string {
  const taken = stepsOf(definition).find(({ step, region }) => step.code === event && region.each === null);
  return (taken?.region ?? mainRegion(definition))?.code ?? '';
}

/** The answer to a step as the document `traguardo.step/1`. */
export function stepDocument(result: Answer, names: CycleNames): object {
  return {
    format: 'traguardo.step/1',
    result: result.kind,
    ...('state' in result ? { state: result.state.value, items: result.state.items } : {}),
    ...('event' in result ? { seq: result.event.seq, hash: result.event.hash } : {}),
    refusals:
      result.kind === 'refused'
        ? result.refusals.map((refusal) => ({
            code: refusal.code,
            data: refusal.data,
            ...refusalText(refusal, names),
          }))
        : [],
  };
}
