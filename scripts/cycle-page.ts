import { CYCLE_TEXTS, type CycleRow, DEFAULT_CYCLE, type MainState } from '@traguardo/workflow';

const english = CYCLE_TEXTS.en;
const italian = CYCLE_TEXTS.it;

/** `docs/cycle-steps.md`: every step of the default cycle, written from its rows. */
export function cyclePage(): string {
  const { rows, terms, states } = DEFAULT_CYCLE;
  return [
    '# The steps of the year',
    'Every step of the default cycle, who may take it and what it needs. This page is written from `packages/workflow/src/rows/` by `npm run docs`; what the steps mean together: [cycle.md](cycle.md).',
    `## The way through\n\n\`\`\`mermaid\n${diagram(states, rows)}\n\`\`\``,
    `## States\n${table(
      ['state', 'English', 'italiano'],
      states.map((state) => [`\`${state}\``, english.states[state], italian.states[state]]),
    )}`,
    `## Steps\n${table(['from', 'event', 'to', 'who', 'needs', 'by', 'source'], rows.map(stepCells))}`,
    `## Terms\n${table(
      ['term', 'English', 'italiano', 'source'],
      terms.map(({ id, sources }) => [`\`${id}\``, english.terms[id], italian.terms[id], sources.join('; ')]),
    )}`,
  ]
    .join('\n\n')
    .concat('\n');
}

function diagram(states: readonly MainState[], rows: readonly CycleRow[]): string {
  const moves = rows.flatMap(({ from, to, event }) => (to === null ? [] : from.map((state) => ({ state, to, event }))));
  return [
    'stateDiagram-v2',
    ...states.map((state) => `  state "${english.states[state]}" as ${nameOf(state)}`),
    `  [*] --> ${nameOf(DEFAULT_CYCLE.initial)}`,
    ...moves.map(({ state, to, event }) => `  ${nameOf(state)} --> ${nameOf(to)}: ${event}`),
  ].join('\n');
}

/** Names in a diagram take no hyphen. */
const nameOf = (state: MainState): string => state.replaceAll('-', '_');

function stepCells({ from, event, to, when, roles, guards, act, meets, sources }: CycleRow): readonly string[] {
  const needs = [...(act ? ['a formal act'] : []), ...guards.map((guard) => english.guards[guard])];
  return [
    from.length === DEFAULT_CYCLE.states.length ? 'any' : from.join(', '),
    `\`${event}\`${when === null ? '' : ` (${when.field} ${when.is})`}`,
    to ?? 'same',
    roles.join(', '),
    needs.join('; '),
    meets === null ? '' : english.terms[meets],
    sources.join('; '),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(head), `|${'--|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
