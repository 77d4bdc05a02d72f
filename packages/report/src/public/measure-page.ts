import {
  codeKey,
  type Measure,
  type OutcomeNode,
  type Outline,
  type OutlineRow,
  expressionText,
  unitText,
} from '@traguardo/model';
import { textCell } from '../cells.ts';
import { documented, heading, paragraph, row, tableOr } from '../outline-parts.ts';
import { plainLabel } from '../setting.ts';
import { givenCells, nodesTable } from './node-page.ts';
import type { Site } from './site.ts';

/** What the page about a measure says: what it is, every value supplied for it, and what uses it. */
export function measureOutline(site: Site, measure: Measure, from: string): Outline {
  const { words, setting } = site;
  const { facts, why } = words;
  const used = usersOf(site, measure);
  const rows: readonly OutlineRow[] = [
    ...(measure.unit && measure.unit.symbol !== ''
      ? [row([textCell(facts.unit), textCell(unitText(measure.unit, setting.language))])]
      : []),
    ...(measure.source
      ? [row([textCell(facts.source), textCell(setting.source(measure.source) ?? measure.source)])]
      : []),
    ...(measure.owner ? [row([textCell(facts.responsible), textCell(measure.owner)])] : []),
    ...(measure.formula
      ? [
          row([
            textCell(facts.formula),
            textCell(expressionText(measure.formula, setting.language, setting.measureTitle)),
          ]),
        ]
      : []),
  ];
  return [
    heading(1, plainLabel({ code: measure.id, title: measure.title })),
    ...(measure.documentation === '' ? [] : [paragraph(documented(measure.documentation))]),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            code: `facts-${from}`,
            caption: why.brief,
            columns: [facts.item, facts.told],
            rows,
            widths: [0.3, 0.7],
          } as const,
        ]),
    heading(2, why.supplied),
    ...suppliedOf(site, measure, from),
    ...(used.length === 0 ? [] : [heading(2, why.usedBy), nodesTable(site, why.usedBy, `users-${from}`, used, from)]),
  ];
}

function suppliedOf(site: Site, measure: Measure, from: string): Outline {
  const { facts, why } = site.words;
  if (measure.formula) return [paragraph(why.computed)];
  const rows = site.setting.sources.plan.actuals.flatMap(({ at, rows: given }) =>
    given
      .filter(({ id }) => codeKey(id) === codeKey(measure.id))
      .map((each) => {
        const [value, source, date, status] = givenCells(site, { ...each, date: each.date ?? at });
        return row([date, value, source, status, textCell(each.note ?? '')].filter((cell) => cell !== undefined));
      }),
  );
  const table = {
    kind: 'table',
    code: `supplied-${from}`,
    caption: why.supplied,
    columns: [facts.date, facts.told, facts.source, facts.status, facts.note],
    rows,
  } as const;
  return [tableOr(table, why.noneSupplied)];
}

function usersOf({ setting }: Site, { id }: Measure): readonly OutcomeNode[] {
  return setting.sources.outcome.nodes.filter(
    ({ kind, trace }) =>
      kind !== 'individual' && trace.inputs.some((input) => codeKey(input.id.split('@')[0] ?? '') === codeKey(id)),
  );
}
