import type { CycleDefinition, CycleRegion, CycleTransition } from '@traguardo/model';
import { EFFECT_KINDS, type EffectKind } from './effect-kinds.ts';
import { RECORD_NAMES, type RecordName } from './record-names.ts';

/** A step with the region it belongs to. */
export interface PlacedStep {
  readonly step: CycleTransition;
  readonly region: CycleRegion;
}

/** Every step of a cycle with its region, in written order. */
export function stepsOf(definition: CycleDefinition): readonly PlacedStep[] {
  const known = placed.get(definition);
  if (known !== undefined) return known;
  const steps = definition.regions.flatMap((region) => region.transitions.map((step) => ({ step, region })));
  placed.set(definition, steps);
  return steps;
}

/** Remembered: a definition never changes. */
const placed = new WeakMap<CycleDefinition, readonly PlacedStep[]>();

/** Where a region begins: its initial state, or the one written first; null when it has none. */
export function initialOf({ states }: CycleRegion): string | null {
  return (states.find(({ initial }) => initial) ?? states[0])?.code ?? null;
}

/** The regions with one state for the whole cycle, in written order. One without states is none. */
export function plainRegions({ regions }: CycleDefinition): readonly CycleRegion[] {
  return regions.filter((region) => region.each === null && initialOf(region) !== null);
}

/** The regions with one state for each subject, in written order. */
export function itemRegions({ regions }: CycleDefinition): readonly CycleRegion[] {
  return regions.filter((region) => region.each !== null && initialOf(region) !== null);
}

/** The region in which the year goes on: `main`, or the first plain one where none has that name. */
export function mainRegion(definition: CycleDefinition): CycleRegion | null {
  const plain = plainRegions(definition);
  return plain.find(({ code }) => code === 'main') ?? plain[0] ?? null;
}

/** What a step writes into the context, in written order. */
export function recordsOf({ effects }: Pick<CycleTransition, 'effects'>): readonly RecordName[] {
  return effects.filter(isRecord);
}

/** What follows from a step beyond what it records, in written order. */
export function effectsOf({ effects }: CycleTransition): readonly EffectKind[] {
  return effects.filter(isEffect);
}

/** Whether the workflow records something by this name. */
export function isRecord(name: string): name is RecordName {
  return (RECORD_NAMES as readonly string[]).includes(name);
}

/** Whether something follows from a step by this name. */
export function isEffect(name: string): name is EffectKind {
  return (EFFECT_KINDS as readonly string[]).includes(name);
}

/** The names of the guards a step asks by name. */
export function guardNamesOf({ guards }: CycleTransition): readonly string[] {
  return guards.flatMap((guard) => (guard.kind === 'named' ? guard.name : []));
}

/** Whether a step is the one by which the calendar records a term that passed. */
export function isNoticeOfDelay(step: CycleTransition): boolean {
  return guardNamesOf(step).includes('term-passed');
}

/** The role of the calendar: the one that records terms that passed. Null in a cycle that has none. */
export function clockRole(definition: CycleDefinition): string | null {
  return stepsOf(definition).find(({ step }) => isNoticeOfDelay(step))?.step.roles[0] ?? null;
}

/** The roles a person may act in, in written order; those that only steps name when the cycle declares none. */
export function personalRoles(definition: CycleDefinition): readonly string[] {
  const declared = definition.roles.map(({ code }) => code);
  const roles = declared.length > 0 ? declared : [...new Set(stepsOf(definition).flatMap(({ step }) => step.roles))];
  const clock = clockRole(definition);
  return roles.filter((role) => role !== clock);
}

/** Whether a step goes back on what was done before it: it has to give reasons, or it opens a term anew. */
export function isGoingBack({ required, reopens }: CycleTransition): boolean {
  return required.includes('reasons') || reopens.length > 0;
}

/** Steps in written order, in each region those that go on before those that go back. */
export function waysForwardFirst<T extends PlacedStep>(steps: readonly T[]): readonly T[] {
  const regions = [...new Set(steps.map(({ region }) => region))];
  const rank = ({ step, region }: T): number => 2 * regions.indexOf(region) + Number(isGoingBack(step));
  return steps.toSorted((a, b) => rank(a) - rank(b));
}

/** Whether a step happens by itself, with the step that leaves the document it is about: nobody takes it. */
export function isByItself(step: CycleTransition): boolean {
  return guardNamesOf(step).includes('document-made');
}

/** The steps that leave a document, those that only publish it left out. */
export function stepsLeaving(definition: CycleDefinition, document: string): readonly CycleTransition[] {
  return stepsOf(definition).flatMap(({ step }) =>
    step.produces.includes(document) && !step.effects.includes('publish') ? step : [],
  );
}

/** Whether a step makes a document public that was not. */
export function isPublishing({ to, effects }: CycleTransition): boolean {
  return to !== null && effects.includes('document-published');
}

/** The role of a cycle in whose place another takes a step: null when it may take it itself or not at all. */
export function inPlaceOf(definition: CycleDefinition, { roles }: CycleTransition, role: string): string | null {
  if (roles.includes(role)) return null;
  const { substitutes = [] } = definition.roles.find(({ code }) => code === role) ?? {};
  return roles.find((asked) => substitutes.includes(asked)) ?? null;
}

/** Whether a role may take a step, itself or in the place of another. */
export function mayTake(definition: CycleDefinition, step: CycleTransition, role: string): boolean {
  return step.roles.includes(role) || inPlaceOf(definition, step, role) !== null;
}
