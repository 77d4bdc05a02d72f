import type { ReportStamp } from '@traguardo/model';
import type { ReportJournal } from '@traguardo/verify';
import type { CriterionProposal, Facts } from '@traguardo/workflow';
import type { CriteriaAsked } from '../workspace/cycle/criteria-asked.ts';
import type { Glance } from '../workspace/glance.ts';
import type { Analysis, FoundEarly, LanguageClient, WorkspaceFile } from '../workspace/workspace.ts';
import type { LongResults } from '../workspace/results-asked.ts';
import type { ReportAsked, SentReport } from '../workspace/shown-report.ts';
import { patched } from './difference.ts';
import { receivedAnalysis } from './sent-analysis.ts';
import type { AnalysisInput, Request, Response, SentInput, ServiceName, Services } from './protocol.ts';

/** The part of a `Worker` that is used; a `MessagePort` fits too. */
export interface WorkerPort {
  postMessage(message: Request): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Response>) => void): void;
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
}

/** What the worker of analysis is asked itself: it answers before one types again. */
export interface QuickClient extends Omit<LanguageClient, keyof LongResults> {
  /** Hands new texts over, for an analysis and all that is asked from now on. An analysis under way of older ones may be given up. */
  analyse(input: AnalysisInput): void;
  /** The text of the cycle the plan runs by. */
  cycle(): Promise<string>;
  /** What the guards of the cycle see of the newest texts on a day. */
  facts(day: string, cycle: string): Promise<Facts>;
  /** The criteria of validation, counted on the newest texts. */
  criteria(asked: CriteriaAsked): Promise<readonly CriterionProposal[]>;
  /** The changes of a year as its journal and the newest text say. */
  changes: Services['changes'] extends (...args: infer A) => infer R ? (...args: A) => Promise<R> : never;
  /** The Relazione, from the newest texts. */
  report(asked: ReportAsked): Promise<SentReport>;
  /** Of reports that were made, by their stamps, whether each is behind the newest texts. */
  behind(stamps: readonly ReportStamp[], journal: ReportJournal | null): Promise<readonly boolean[]>;
  /** The year at a glance, from the newest texts. */
  glance(): Promise<Glance>;
  /** The newest texts sealed: the plan with its packs, and the data. */
  sealed(): Promise<readonly [plan: string, data: string]>;
  /** The files of sealed texts. */
  unsealed(plan: string, data: string): Promise<readonly WorkspaceFile[]>;
}

/** Texts without those that were sent before. */
function sentSince(input: AnalysisInput, before: AnalysisInput | null): SentInput {
  const known = new Set(before?.files);
  return { ...input, files: input.files.map((file) => (known.has(file) ? file.path : file)) };
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** What the worker tells without being asked again. */
export interface AnalysisEvents {
  /** An analysis is finished. */
  onAnalysis(analysis: Analysis): void;
  /** One that is under way has found new mistakes. */
  onFound(found: FoundEarly): void;
  /** One broke. */
  onFailure(message: string): void;
}

/** Speaks with the analysis worker. New texts are handed over when `soon` runs its task, or before whatever is asked next. */
export function createAnalysisClient(
  port: WorkerPort,
  { onAnalysis, onFound, onFailure }: AnalysisEvents,
  soon: (task: () => void) => void = (task) => task(),
): QuickClient {
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let running: number | null = null;
  /** The last analysis, which the next one is told as a difference from. */
  let last: { readonly id: number; readonly analysis: Analysis } | null = null;
  /** What came of the results of a large analysis, ahead of it. */
  let parts: unknown = null;
  /** Texts the worker does not have yet. */
  let newest: AnalysisInput | null = null;
  /** What the worker has. */
  let sent: AnalysisInput | null = null;
  /** Whether no analysis of it was asked for yet. */
  let isWaiting = false;

  const startNext = (): void => {
    if (!isWaiting || running !== null) return;
    running = ++lastId;
    isWaiting = false;
    port.postMessage({ kind: 'analyse', id: running, has: last?.id ?? null });
  };

  const handOver = (): void => {
    if (newest === null) return;
    port.postMessage({ kind: 'texts', input: sentSince(newest, sent) });
    sent = newest;
    newest = null;
    isWaiting = true;
    startNext();
  };

  port.addEventListener('message', ({ data }) => {
    if (data.kind === 'found') return onFound(data.found);
    if (data.kind === 'part') {
      parts = patched(parts, data.results);
      return undefined;
    }
    if (data.id === running) {
      running = null;
      if (data.kind === 'analysis') {
        // the worker goes over to newer texts by itself
        if (data.analysis.revision === sent?.revision) isWaiting = false;
        last = { id: data.id, analysis: receivedAnalysis(data.analysis, last?.analysis ?? null, parts) };
        parts = null;
        onAnalysis(last.analysis);
      }
      if (data.kind === 'failure') onFailure(data.message);
      startNext();
      return;
    }
    const waiting = pending.get(data.id);
    pending.delete(data.id);
    if (data.kind === 'answer') waiting?.resolve(data.value);
    if (data.kind === 'failure') waiting?.reject(new Error(data.message));
  });

  // Its program did not come, or stopped: nobody is left to answer.
  port.addEventListener('error', ({ message }) => {
    for (const { reject } of pending.values()) reject(new Error(message));
    pending.clear();
    running = null;
    onFailure(message);
  });

  const answered = <Result>(request: (id: number) => Request): Promise<Result> =>
    new Promise<Result>((resolve, reject) => {
      handOver();
      const id = ++lastId;
      pending.set(id, { resolve: resolve as (value: unknown) => void, reject });
      port.postMessage(request(id));
    });

  const ask = <Result>(service: ServiceName, ...args: unknown[]): Promise<Result> =>
    answered((id) => ({ kind: 'ask', id, service, args }));

  return {
    analyse(input) {
      newest = input;
      if (sent === null) handOver();
      else soon(handOver);
    },
    paint(text) {
      handOver();
      const path = sent?.files.find((file) => file.text === text)?.path;
      return answered((id) => ({ kind: 'paint', id, of: path === undefined ? { text } : { path } }));
    },
    complete: (path, offset) => ask('complete', path, offset),
    hover: (path, offset) => ask('hover', path, offset),
    definition: (path, offset) => ask('definition', path, offset),
    format: (path, language) => ask('format', path, language),
    form: (path, offset) => ask('form', path, offset),
    editForm: (path, offset, change) => ask('editForm', path, offset, change),
    completeForm: (path, offset, value) => ask('completeForm', path, offset, value),
    explain: (code) => ask('explain', code),
    why: (code) => ask('why', code),
    supplied: () => ask('supplied'),
    whatIf: (rows) => ask('whatIf', rows),
    beliefs: (rows) => ask('beliefs', rows),
    tellForecast: (forecast) => ask('tellForecast', forecast),
    profileTexts: () => ask('profileTexts'),
    underProfile: (text) => ask('underProfile', text),
    sensitivity: () => ask('sensitivity'),
    references: (path, offset) => ask('references', path, offset),
    renamable: (path, offset) => ask('renamable', path, offset),
    rename: (path, offset, name) => ask('rename', path, offset, name),
    repairs: (path, from, to) => ask('repairs', path, from, to),
    results: (path) => ask('results', path),
    search: (wanted) => ask('search', wanted),
    rangesOn: (day) => ask('rangesOn', day),
    packs: () => ask('packs'),
    packTexts: (name, version) => ask('packTexts', name, version),
    addPack: (name, version) => ask('addPack', name, version),
    dropPack: (name) => ask('dropPack', name),
    includeFrom: (name, code) => ask('includeFrom', name, code),
    upgradePack: (name) => ask('upgradePack', name),
    pinPacks: () => ask('pinPacks'),
    readPack: (files) => ask('readPack', files),
    cycle: () => ask('cycle'),
    facts: (day, cycle) => ask('facts', day, cycle),
    criteria: (asked) => ask('criteria', asked),
    changes: (context, blobs, given) => ask('changes', context, blobs, given),
    report: (asked) => ask('report', asked),
    behind: (stamps, journal) => ask('behind', stamps, journal),
    glance: () => ask('glance'),
    sealed: () => ask('sealed'),
    unsealed: (plan, data) => ask('unsealed', plan, data),
  };
}
