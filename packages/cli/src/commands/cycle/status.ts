import type { Language } from '@traguardo/model';
import {
  CYCLE_TEXTS,
  type CycleState,
  DEFAULT_CYCLE,
  dueAt,
  loadCycle,
  possible,
  type PossibleStep,
  refusalText,
  romeDay,
} from '@traguardo/workflow';
import { factsOn } from '@traguardo/verify';
import type { Command } from '../../environment.ts';
import { texts } from '../../locales.ts';
import { readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { instantOf } from './instant.ts';
import { openCycle } from './open-cycle.ts';
import { reportBroken } from './report-broken.ts';

/** `traguardo cycle status [plan]`: the state, what each role may do now, what is refused and why, what is due. */
export const status: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { file: 'text', at: 'text', json: 'flag' });
  const at = instantOf(options.at, language);
  const { program, instance, store } = await openCycle(options, environment, language);
  const folded = await loadCycle(store, { instance });
  if (folded.kind === 'broken') return reportBroken(folded, environment, language);
  const steps = possible(folded.state, factsOn(program, romeDay(at)), at);
  if (options.json) environment.stdout.write(json(document(folded.state, steps, language)));
  else environment.stdout.write(page(folded.state, steps, language));
  return 0;
};

function page(state: CycleState, steps: readonly PossibleStep[], language: Language): string {
  const names = CYCLE_TEXTS[language];
  const words = texts[language];
  const { body, year } = state.context.instance;
  const lines = [`${body} · ${year} · ${names.states[state.value.main]}`, ''];
  for (const { row, ready, refusals } of steps) {
    const roles = row.roles.map((role) => names.roles[role]).join(', ');
    lines.push(`${ready ? '✓' : '✗'} ${row.event}  ${names.steps[row.id as keyof typeof names.steps]} (${roles})`);
    for (const refusal of refusals) {
      const { why, wayOut } = refusalText(refusal, language);
      lines.push(`    ${why}`, ...wayOut.map((way) => `      → ${way}`));
    }
  }
  const due = dueAt(state, DEFAULT_CYCLE);
  if (due.length > 0) lines.push('', words.terms);
  for (const { term, due: day, noticed } of due) {
    lines.push(`  ${day ?? words.noDay}  ${names.terms[term]}${noticed ? ` (${words.late})` : ''}`);
  }
  return `${lines.join('\n')}\n`;
}

function document(state: CycleState, steps: readonly PossibleStep[], language: Language): object {
  return {
    format: 'traguardo.cycle/1',
    instance: state.context.instance,
    state: state.value,
    steps: steps.map(({ row, ready, refusals }) => ({
      event: row.event,
      row: row.id,
      to: row.to,
      roles: row.roles,
      required: row.required,
      ready,
      refusals: refusals.map((refusal) => ({
        code: refusal.code,
        guard: refusal.guard,
        data: refusal.data,
        ...refusalText(refusal, language),
      })),
    })),
    terms: dueAt(state, DEFAULT_CYCLE).map(({ term, due, noticed, sources }) => ({
      term,
      due,
      late: noticed,
      sources,
    })),
  };
}
