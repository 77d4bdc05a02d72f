import {
  cellText,
  type Indicator,
  type Language,
  isEqual,
  type OutcomeNode,
  type Outline,
  type OutlineCell,
  type OutlinePart,
  type OutlineRow,
  type OutlineTable,
  type OutlineText,
  outlineWords,
  planIndicators,
  targetText,
  type TraceInput,
  type TraceRow,
} from '@traguardo/model';
import { algorithmCell, measuresCell } from '../algorithm.ts';
import { benchmarkParts } from '../benchmark-parts.ts';
import {
  bandCell,
  dateCell,
  plainValueCell,
  scoreCell,
  targetCell,
  textCell,
  textOrMissing,
  valueCell,
  weightCell,
} from '../cells.ts';
import { documented, heading, paragraph, row } from '../outline-parts.ts';
import { told } from '../told.ts';
import { isCode, linkTo, nodeName, type Site } from './site.ts';

/** What the page about a node says: result, reasons, values, place in the tree, others, changes. `from` is its path. */
export function nodeOutline(site: Site, node: OutcomeNode, from: string): Outline {
  const { setting, words } = site;
  const indicator = planIndicators(setting.sources.plan).find(({ code }) => isCode(code, node.code)) ?? null;
  const documentation = indicator?.documentation ?? '';
  return [
    heading(1, nodeName(site, node)),
    ...(documentation === '' ? [] : [paragraph(documented(documentation))]),
    briefTable(site, node, indicator, from),
    ...section(words.why.reasons, reasonsOf(site, node)),
    ...section(words.why.inputs, inputsOf(site, node, from)),
    ...section(words.why.missed, causesOf(site, node)),
    ...section(words.why.comment, told(setting, node.code, 3)),
    ...section(words.why.position, positionOf(site, node, from)),
    ...section(words.why.benchmarks, benchmarksOf(site, node)),
    ...section(words.why.changes, changesOf(site, node)),
  ];
}

/** The nodes above one, the plan first. */
export function ancestorsOf(site: Site, node: OutcomeNode): readonly OutcomeNode[] {
  const above = node.parent === null ? null : site.setting.node(node.parent);
  return above === null ? [] : [...ancestorsOf(site, above), above];
}

function section(title: string, parts: Outline): Outline {
  return parts.length === 0 ? [] : [heading(2, title), ...parts];
}

function briefTable(
  { setting, words }: Site,
  node: OutcomeNode,
  indicator: Indicator | null,
  from: string,
): OutlinePart {
  const { facts } = words;
  const then = originalOf(setting.sources.original?.nodes, node);
  const isRetargeted = then?.target && node.target && hasOtherTarget(then, node, setting.language);
  const isRescored = then?.score && node.score && !isEqual(then.score, node.score);
  const rows: readonly (readonly [string, OutlineCell])[] = [
    ...(indicator ? [[facts.value, valueCell(setting, node, indicator)] as const] : []),
    ...(isRetargeted ? [[facts.targetThen, targetCell(setting, then.target, node.code)] as const] : []),
    ...(indicator ? [[facts.targetNow, targetCell(setting, node.target, node.code)] as const] : []),
    ...(isRescored ? [[facts.scoreThen, scoreCell(setting, then)] as const] : []),
    [facts.score, scoreCell(setting, node)],
    [facts.band, bandCell(setting, node)],
    ...(node.weight ? [[facts.weight, weightCell(node)] as const] : []),
    ...(indicator ? [[facts.algorithm, algorithmCell(setting, indicator)] as const] : []),
    ...(indicator?.formula ? [[facts.numbers, measuresCell(setting, indicator, node)] as const] : []),
    ...(indicator?.office
      ? [[facts.office, textCell(officeOf(setting.sources.plan.offices, indicator.office))] as const]
      : []),
    ...(indicator?.responsible ? [[facts.responsible, textCell(indicator.responsible)] as const] : []),
  ];
  return {
    kind: 'table',
    code: `facts-${from}`,
    caption: words.why.brief,
    columns: [facts.item, facts.told],
    rows: rows.map(([name, cell]) => row([textCell(name), toldCell(cell, setting.language)])),
    widths: [0.3, 0.7],
  };
}

/** A figure among words is read as words. */
function toldCell(cell: OutlineCell, language: Language): OutlineCell {
  return cell.kind === 'quantity' ? textCell(cellText(cell, language)) : cell;
}

function officeOf(offices: readonly { readonly code: string; readonly title: string }[], code: string): string {
  return offices.find((each) => isCode(each.code, code))?.title || code;
}

function originalOf(nodes: readonly OutcomeNode[] | undefined, { code }: OutcomeNode): OutcomeNode | null {
  return nodes?.find((each) => isCode(each.code, code)) ?? null;
}

/** Whether a node had another target, in words, before the changes. */
export function hasOtherTarget(then: OutcomeNode, now: OutcomeNode, language: Language): boolean {
  const words = (target: OutcomeNode['target']): string => (target === null ? '' : targetText(target, language));
  return words(then.target) !== words(now.target);
}

function reasonsOf({ setting }: Site, node: OutcomeNode): Outline {
  const sentences = setting.sources.explain(node.code);
  return sentences.length === 0 ? [] : [{ kind: 'list', ordered: false, items: sentences }];
}

function inputsOf(site: Site, { code, trace }: OutcomeNode, from: string): Outline {
  if (trace.inputs.length === 0) return [];
  const { facts, why } = site.words;
  const rows = trace.inputs.flatMap((input): readonly OutlineRow[] => [
    row([textCell(linkTo(site, from, measureOf(input), input.title || input.id)), ...givenCells(site, input)]),
    ...input.rows.map((each) => row([textCell(''), ...givenCells(site, each)])),
  ]);
  return [
    {
      kind: 'table',
      code: `inputs-${from}`,
      caption: why.inputsOf(code),
      columns: [facts.name, facts.told, facts.source, facts.date, facts.status],
      rows,
    },
  ];
}

/** A value of another period stands under the id of its measure. */
function measureOf({ id }: TraceInput): string {
  return id.split('@')[0] ?? id;
}

/** Value, source, day and status of what was supplied. */
export function givenCells({ setting, words }: Site, given: Omit<TraceRow, 'place'>): readonly OutlineCell[] {
  const { source, date, status } = given;
  return [
    plainValueCell(setting, given.value, null),
    textOrMissing(setting.source(source)),
    dateCell(date, setting.language),
    textOrMissing(status && words.statuses[status]),
  ];
}

function causesOf({ setting, words }: Site, { code }: OutcomeNode): Outline {
  return setting.sources.causes
    .filter((each) => isCode(each.code, code))
    .flatMap(({ cause, action }) => [
      paragraph(`${words.why.cause}${cause}`),
      ...(action === null ? [] : [paragraph(`${words.why.action}${action}`)]),
    ]);
}

function positionOf(site: Site, node: OutcomeNode, from: string): Outline {
  const { setting, words } = site;
  const parent = node.parent === null ? null : setting.node(node.parent);
  const children = setting.sources.outcome.nodes.filter(
    (each) => each.parent !== null && isCode(each.parent, node.code),
  );
  const link = (each: OutcomeNode): OutlineText => linkTo(site, from, each.code, nodeName(site, each));
  return [
    ...(parent ? [paragraph([{ kind: 'text', text: words.why.parent }, ...pieces(link(parent))])] : []),
    ...(children.length === 0 ? [] : [nodesTable(site, words.why.children, `parts-${from}`, children, from)]),
  ];
}

function pieces(text: OutlineText): Exclude<OutlineText, string> {
  return typeof text === 'string' ? [{ kind: 'text', text }] : text;
}

/** Nodes with weight, score and band, each with a link to its page. */
export function nodesTable(
  site: Site,
  caption: string,
  code: string,
  nodes: readonly OutcomeNode[],
  from: string,
): OutlineTable {
  const { setting, words } = site;
  return {
    kind: 'table',
    code,
    caption,
    columns: [words.facts.name, words.facts.weight, words.facts.score, words.facts.band],
    rows: nodes.map((each) =>
      row([
        textCell(linkTo(site, from, each.code, nodeName(site, each))),
        weightCell(each),
        scoreCell(setting, each),
        bandCell(setting, each),
      ]),
    ),
  };
}

function benchmarksOf({ setting }: Site, { code }: OutcomeNode): Outline {
  return setting.sources.plan.benchmarks.flatMap((benchmark) =>
    benchmarkParts(
      setting,
      benchmark,
      benchmark.rows.filter(({ indicator }) => isCode(indicator, code)),
    ),
  );
}

/** What the section of the changes says of this node: the rows of its tables that name it. */
function changesOf({ setting, words }: Site, { code }: OutcomeNode): Outline {
  return (setting.sources.changes ?? []).flatMap((part): Outline => {
    if (part.kind !== 'table') return [];
    const rows = part.rows.filter(
      ({ cells: [first] }) => first?.kind === 'text' && isCode(outlineWords(first.text), code),
    );
    return rows.length === 0 ? [] : [{ ...part, rows, caption: `${words.why.changes}: ${part.caption}` }];
  });
}
