import type { Program } from '@traguardo/dsl';
import {
  codeKey,
  dateText,
  type Language,
  type Outline,
  type OutlineCell,
  type OutlinePart,
  type OutlineRow,
} from '@traguardo/model';
import { type ChangeItem, CYCLE_TEXTS, type CycleContext, type OpenChange } from '@traguardo/workflow';
import { changesOfYear, outcomesByVersion, type VersionOutcome, type YearChange } from './changes-of-year.ts';
import { changesWords } from './changes-words.ts';
import { deferredTo } from './deferred-to.ts';
import { effectCells } from './effect-table.ts';
import { scoreCell } from './score-cell.ts';
import type { ProgramOf } from './texts-in.ts';

/** What a journal says of the changes of its year. */
export type ChangesContext = Pick<CycleContext, 'changes' | 'change' | 'versions' | 'frozen'>;

/** What the section is made from, beside the journal. */
export interface ChangesSources {
  readonly programOf: ProgramOf;
  /** Where the values of the year stand: used until they are sealed. */
  readonly present: Program;
}

/**
 * The section of the Relazione about the changes of the plan (D.Lgs. 150/2009 art. 6): every one of the year with its act, its items
 * with cause, evidence and opinion, its effect on the scores; then the results with the targets of each version. Pure.
 */
export function changesOutline(context: ChangesContext, sources: ChangesSources, language: Language): Outline {
  const words = changesWords[language];
  const changes = changesOfYear(context, sources.programOf);
  const heading: OutlinePart = { kind: 'heading', level: 1, text: words.title };
  if (changes.length === 0) return [heading, { kind: 'paragraph', text: words.none }];
  const sealed = context.frozen && sources.programOf(context.frozen);
  const outcomes = outcomesByVersion(context.versions, sources.programOf, sealed ?? sources.present);
  return [
    heading,
    ...changes.flatMap((change, index) => changeParts(change, index + 1, language)),
    ...(outcomes.length > 1 ? resultParts(outcomes, language) : []),
  ];
}

function changeParts(year: YearChange, number: number, language: Language): readonly OutlinePart[] {
  const words = changesWords[language];
  return [
    { kind: 'heading', level: 2, text: words.heading(number, words.ends[year.end]) },
    ...factsOf(year, language).map((text): OutlinePart => ({ kind: 'paragraph', text })),
    {
      kind: 'table',
      code: `change-${number}-items`,
      caption: words.items,
      columns: words.itemColumns,
      rows: year.change.items.map((item, index) => itemRow(item, opinionText(year.change, index + 1, language))),
    },
    ...effectParts(year, number, language),
  ];
}

/** When it was proposed, how it ended, by which act. */
function factsOf({ change, version }: YearChange, language: Language): readonly string[] {
  const words = changesWords[language];
  const day = (iso: string): string => dateText(iso, language);
  const act = version?.act;
  const from = deferredTo({ change, version });
  return [
    words.proposed(day(change.proposedOn), change.base),
    ...(version && act ? [words.act(act.organ, act.number, day(act.date), version.version)] : []),
    ...(from === null ? [] : [words.countsFrom(day(from))]),
    ...(!version && 'closedOn' in change ? [words.closed(day(change.closedOn))] : []),
    ...('reasons' in change && change.reasons !== null ? [words.reasons(change.reasons)] : []),
  ];
}

function itemRow({ code, what, old, new: now, cause, evidence }: ChangeItem, opinion: string): OutlineRow {
  return textRow([code, what, old, now, cause, evidence, opinion]);
}

/** The opinion of the OIV on one item, counted from 1, with what it says of it. */
export function opinionText({ opinions }: Pick<OpenChange, 'opinions'>, item: number, language: Language): string {
  const given = opinions.find((each) => each.item === item);
  if (given === undefined) return changesWords[language].noOpinion;
  const word = CYCLE_TEXTS[language].words[given.opinion];
  return given.text.trim() === '' ? word : `${word}: ${given.text}`;
}

function effectParts({ effect }: YearChange, number: number, language: Language): readonly OutlinePart[] {
  const words = changesWords[language];
  if (effect === null) return [{ kind: 'paragraph', text: words.unknownEffect }];
  const rows = effectCells(effect, language).map(({ code, title, before, after, difference }) =>
    rowOf(code, title, [before, after, difference]),
  );
  const table: OutlinePart = {
    kind: 'table',
    code: `change-${number}-effect`,
    caption: words.effect,
    columns: words.effectColumns,
    rows,
  };
  return effect.nodes.length === 0 ? [table, { kind: 'paragraph', text: words.noEffect }] : [table];
}

/** The body and its goals, a column for each version. */
function resultParts(outcomes: readonly VersionOutcome[], language: Language): readonly OutlinePart[] {
  const words = changesWords[language];
  const last = outcomes.at(-1)?.outcome;
  const goals = (last?.nodes ?? []).filter(
    ({ kind }) => kind !== 'indicator' && kind !== 'group' && kind !== 'individual',
  );
  const byVersion = outcomes.map(({ outcome }) => ({
    decimals: outcome.decimals,
    nodes: new Map(outcome.nodes.map((node) => [codeKey(node.code), node])),
  }));
  const rows = goals.map(({ code, title }) =>
    rowOf(
      code,
      title,
      byVersion.map(({ nodes, decimals }) => scoreCell(nodes.get(codeKey(code)), code, decimals, language)),
    ),
  );
  const columns = outcomes.map(({ version }) => words.withTargets(version.version, dateText(version.day, language)));
  return [
    { kind: 'heading', level: 2, text: words.results },
    {
      kind: 'table',
      code: 'results-by-version',
      caption: words.resultsCaption,
      columns: [words.effectColumns[0], ...columns],
      rows,
    },
  ];
}

/** A node and its figures. */
function rowOf(code: string, title: string, figures: readonly OutlineCell[]): OutlineRow {
  return { cells: [{ kind: 'text', text: `${code} ${title}`.trim() }, ...figures], total: false };
}

function textRow(cells: readonly string[]): OutlineRow {
  return { cells: cells.map((text) => ({ kind: 'text', text })), total: false };
}
