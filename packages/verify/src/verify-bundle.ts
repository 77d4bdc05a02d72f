import type { Program } from '@traguardo/dsl';
import type { Json, Language, Plugin } from '@traguardo/model';
import {
  broken,
  type Broken,
  dayOfFacts,
  definitionsIn,
  endsAsPrinted,
  type EventRecord,
  foldJournal,
  importBundle,
  importBundleBytes,
  type ImportedBundle,
  type Payload,
  type PrintedHead,
} from '@traguardo/workflow';
import { type CheckedStep, checkedSteps } from './checked-steps.ts';
import { type FactDifference, factDifferences } from './fact-differences.ts';
import { factsOn, outcomeOn, rememberFacts } from './facts-on.ts';
import { type NamedDocument, namedDocuments, type NamedEvidence, namedEvidence } from './named-documents.ts';
import { comparePublished } from './published/compare-published.ts';
import type { PublishedCheck, PublishedFigure } from './published/published-figure.ts';
import { type ProgramOf, textsIn } from './texts-in.ts';

/** What a reader of a bundle may know beside it. */
export interface VerifyBundleOptions {
  /** The end of the journal as printed elsewhere: finds a history that was cut; null when none is known. */
  readonly head?: PrintedHead | null;
  /** Those that plans of the bundle ask for: they are code, and no bundle holds them. */
  readonly plugins?: readonly Plugin[];
  /** Figures of a published document, to be compared with those of the last event; `notation` is how it writes numbers. */
  readonly published?: { readonly figures: readonly PublishedFigure[]; readonly notation: Language } | null;
  /** Hears after every step that was judged how many of all were. */
  readonly onStep?: (done: number, total: number) => void;
}

/** How much was checked: steps, printed scores worked out anew over all steps, texts whose hash was taken. */
export interface Checked {
  readonly events: number;
  readonly figures: number;
  readonly texts: number;
}

/** A bundle that holds: every step judged again, every figure whose texts are there worked out again. */
export interface VerifiedBundle extends ImportedBundle {
  readonly steps: readonly CheckedStep[];
  readonly checked: Checked;
  readonly documents: readonly NamedDocument[];
  /** Of the values of the last event; none where its texts are not there. */
  readonly evidence: readonly NamedEvidence[];
  /** Null when nothing published was given. */
  readonly published: PublishedCheck | null;
}

/** A bundle that does not hold; `differences` say what an event recorded and what its texts give, when that is the reason. */
export interface BrokenBundle extends Broken {
  readonly differences: readonly FactDifference[];
  /** Plugins the plan of that event asks for and the reader has not: without them its figures come out otherwise. */
  readonly lacking: readonly string[];
}

/**
 * Verifies a bundle, as bytes or as text: encoding, hashes, order, roles, guards, then the facts and figures of every step,
 * worked out anew from the texts the bundle holds. Pure but for `onStep`; asks no clock and no service. Slow: it compiles and evaluates.
 */
export function verifyBundle(
  bundle: Uint8Array | string,
  { head = null, plugins = [], published = null, onStep = () => undefined }: VerifyBundleOptions = {},
): VerifiedBundle | BrokenBundle {
  const imported = typeof bundle === 'string' ? importBundle(bundle) : importBundleBytes(bundle);
  if (imported.kind === 'broken') return unexplained(imported);
  if (head !== null && !endsAsPrinted(imported.head, head))
    return unexplained(broken('head', 1, null, imported.head.hash));
  const { instance, definition, events, blobs } = imported;
  const programOf = textsIn(blobs, plugins);
  const facts = rememberFacts();
  const recomputed = new Set<number>();
  const folded = foldJournal(events, {
    instance,
    definition,
    definitionOf: definitionsIn(blobs),
    recompute(event, by) {
      const program = programOf(event);
      if (program !== null) recomputed.add(event.seq);
      onStep(event.seq, events.length);
      return program && facts(program, dayOf(event), by);
    },
  });
  if (folded.kind === 'broken') return explained(folded, imported, programOf);
  const steps = checkedSteps(events, imported, recomputed);
  const end = events.at(-1);
  const last = end === undefined ? null : programOf(end);
  return {
    ...imported,
    folded,
    steps,
    documents: namedDocuments(events),
    evidence: last === null ? [] : namedEvidence(last),
    checked: { events: events.length, figures: countFigures(steps), texts: blobs.length },
    published: published && compareWithLast(published, events, last),
  };
}

function unexplained(found: Broken): BrokenBundle {
  return { ...found, differences: [], lacking: [] };
}

function explained(found: Broken, { events, definition }: ImportedBundle, programOf: ProgramOf): BrokenBundle {
  const event = found.code === 'facts' ? events.find(({ seq }) => seq === found.seq) : undefined;
  const program = event && programOf(event);
  if (!event || !program) return unexplained(found);
  const facts = factsOn(program, dayOf(event), definition);
  const missing = program.diagnostics.filter(({ code }) => code === 'plugin/missing');
  return {
    ...found,
    differences: factDifferences(event.payload.facts as unknown as Json, facts as unknown as Json),
    lacking: missing.map(({ data }) => String(data['plugin'])),
  };
}

function dayOf({ payload, at }: EventRecord): string {
  return dayOfFacts((payload.input ?? {}) as Payload, at);
}

function countFigures(steps: readonly CheckedStep[]): number {
  const counted = steps.filter(({ recomputed }) => recomputed);
  return counted.reduce((count, { figures }) => count + Object.keys(figures.scores).length, 0);
}

function compareWithLast(
  { figures, notation }: NonNullable<VerifyBundleOptions['published']>,
  events: readonly EventRecord[],
  program: Program | null,
): PublishedCheck {
  const last = events.at(-1);
  if (last === undefined || program === null) return { compared: 0, differences: [], unknown: figures };
  return comparePublished(figures, { plan: program.plan, outcome: outcomeOn(program, dayOf(last)), notation });
}
