import type { CycleDefinition, CycleGuard, CycleRegion, CycleTransition } from '@traguardo/model';
import { shippedCycle } from '@traguardo/verify';
import { CYCLE_TEXTS, initialOf, namesOf } from '@traguardo/workflow';
import { shippedPacks } from './shipped-packs.ts';

/** `docs/cycle-steps.md`: every step of the default cycle, written from its text. */
export function cyclePage(): string {
  const cycle = shippedCycle(shippedPacks());
  const [english, italian] = [namesOf(cycle, 'en'), namesOf(cycle, 'it')];
  return [
    '# The steps of the year',
    'Every step of the default cycle, who may take it and what it needs. This page is written from the pack `traguardo/ciclo-150` by `npm run docs`; what the steps mean together: [cycle.md](cycle.md).',
    ...cycle.regions.flatMap((region) => regionSections(region, cycle)),
    `## Terms\n${table(
      ['term', 'English', 'italiano', 'source'],
      cycle.terms.map(({ code, sources }) => [
        `\`${code}\``,
        english.term(code),
        italian.term(code),
        sources.join('; '),
      ]),
    )}`,
  ]
    .join('\n\n')
    .concat('\n');
}

function regionSections(region: CycleRegion, cycle: CycleDefinition): readonly string[] {
  const [english, italian] = [namesOf(cycle, 'en'), namesOf(cycle, 'it')];
  const each = region.each === null ? '' : `\n\nOne state for each ${CYCLE_TEXTS.en.subjects[region.each]}.`;
  return [
    `## ${english.region(region.code)} (\`${region.code}\`)${each}`,
    `\`\`\`mermaid\n${diagram(region, cycle)}\n\`\`\``,
    table(
      ['state', 'English', 'italiano'],
      region.states.map(({ code }) => [`\`${code}\``, english.state(code), italian.state(code)]),
    ),
    table(
      ['from', 'event', 'to', 'who', 'needs', 'by', 'source'],
      region.transitions.map((step) => stepCells(step, region, cycle)),
    ),
  ];
}

function diagram(region: CycleRegion, cycle: CycleDefinition): string {
  const { state: nameOf } = namesOf(cycle, 'en');
  const moves = region.transitions.flatMap(({ from, to, code }) =>
    to === null ? [] : from.map((state) => `  ${state} --> ${to}: ${code}`),
  );
  return [
    'stateDiagram-v2',
    ...region.states.map(({ code }) => `  state "${nameOf(code)}" as ${code}`),
    `  [*] --> ${initialOf(region) ?? ''}`,
    ...moves,
  ].join('\n');
}

function stepCells(
  { from, code, to, when, roles, guards, act, term, sources }: CycleTransition,
  { states }: CycleRegion,
  cycle: CycleDefinition,
): readonly string[] {
  const { term: termName } = namesOf(cycle, 'en');
  const needs = [...(act ? ['a formal act'] : []), ...guards.map(needText)];
  return [
    from.length === states.length ? 'any' : from.join(', '),
    `\`${code}\`${when?.kind === 'field' ? ` (${when.field} ${when.is})` : ''}`,
    to ?? 'same',
    roles.join(', '),
    needs.join('; '),
    term === null ? '' : termName(term),
    sources.join('; '),
  ];
}

function needText(guard: CycleGuard): string {
  if (guard.kind === 'in') return `${guard.region} in ${guard.states.join(' or ')}`;
  if (guard.kind === 'condition') return 'a condition of its own';
  const names: Readonly<Record<string, string>> = CYCLE_TEXTS.en.guards;
  return names[guard.name] ?? guard.name;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(head), `|${'--|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
