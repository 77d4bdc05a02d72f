import type { CycleContext, CycleState, EventRecord } from '@traguardo/workflow';
import type { CheckedStep } from './checked-steps.ts';
import type { VerifiedBundle } from './verify-bundle.ts';

/** A checked step without what was given and the facts it was judged by. */
export interface ToldStep extends Omit<CheckedStep, 'event' | 'effects'> {
  readonly event: Omit<EventRecord, 'payload'>;
}

/** What is told of a bundle that holds: a {@link VerifiedBundle} without the texts and the contents of its events. */
export interface ToldBundle extends Pick<
  VerifiedBundle,
  'kind' | 'instance' | 'definition' | 'head' | 'missing' | 'checked' | 'documents' | 'evidence' | 'published'
> {
  readonly folded: { readonly state: Pick<CycleState, 'value'> & { readonly context: Pick<CycleContext, 'versions'> } };
  readonly steps: readonly ToldStep[];
}

/** What a reader is told of a verified bundle, a tenth of it: what a worker sends to the page. Pure. */
export function toldBundle(verified: VerifiedBundle): ToldBundle {
  const { kind, instance, definition, head, missing, checked, documents, evidence, published, folded, steps } =
    verified;
  const { value, context } = folded.state;
  return {
    kind,
    instance,
    definition,
    head,
    missing,
    checked,
    documents,
    evidence,
    published,
    folded: { state: { value, context: { versions: context.versions } } },
    steps: steps.map(({ event: { payload: _payload, ...event }, effects: _effects, ...step }) => ({ ...step, event })),
  };
}
