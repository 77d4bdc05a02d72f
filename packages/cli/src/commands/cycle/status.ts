import type { CycleDefinition } from '@traguardo/model';
import {
  cycleHash,
  type CycleNames,
  type CycleState,
  dueAt,
  loadCycle,
  mainRegion,
  namesOf,
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
  const { program, instance, begun, own, definition, store } = await openCycle(options, environment, language);
  const folded = await loadCycle(store, { instance, definition: begun });
  if (folded.kind === 'broken') return reportBroken(folded, environment, language, definition);
  const steps = possible(folded.state, factsOn(program, romeDay(at), definition), at, definition);
  const names = namesOf(definition, language);
  const hashes = [definition, own].map((each) => cycleHash(each).slice(7, 19)) as [string, string];
  if (cycleHash(definition) !== cycleHash(own)) environment.stderr.write(`${texts[language].otherCycle(...hashes)}\n`);
  if (options.json) environment.stdout.write(json(document(folded.state, steps, definition, names)));
  else environment.stdout.write(page(folded.state, steps, definition, names));
  return 0;
};

function page(
  state: CycleState,
  steps: readonly PossibleStep[],
  definition: CycleDefinition,
  names: CycleNames,
): string {
  const words = texts[names.language];
  const main = state.value[mainRegion(definition)?.code ?? ''] ?? '';
  const { body, year } = state.context.instance;
  const lines = [`${body} · ${year} · ${names.state(main)}`, ''];
  for (const { step, ready, refusals } of steps) {
    const roles = step.roles.map(names.role).join(', ');
    lines.push(`${ready ? '✓' : '✗'} ${step.code}  ${names.step(step.id)} (${roles})`);
    for (const refusal of refusals) {
      const { why, wayOut } = refusalText(refusal, names);
      lines.push(`    ${why}`, ...wayOut.map((way) => `      → ${way}`));
    }
  }
  const due = dueAt(state, definition);
  if (due.length > 0) lines.push('', words.terms);
  for (const { term, due: day, noticed } of due) {
    lines.push(`  ${day ?? words.noDay}  ${names.term(term)}${noticed ? ` (${words.late})` : ''}`);
  }
  return `${lines.join('\n')}\n`;
}

function document(
  state: CycleState,
  steps: readonly PossibleStep[],
  definition: CycleDefinition,
  names: CycleNames,
): object {
  return {
    format: 'traguardo.cycle/1',
    instance: state.context.instance,
    cycle: { code: definition.code, title: definition.title, hash: cycleHash(definition) },
    state: state.value,
    items: state.items,
    steps: steps.map(({ step, region, ready, refusals }) => ({
      event: step.code,
      step: step.id,
      region: region.code,
      to: step.to,
      roles: step.roles,
      required: step.required,
      ready,
      refusals: refusals.map((refusal) => ({
        code: refusal.code,
        guard: refusal.guard,
        data: refusal.data,
        ...refusalText(refusal, names),
      })),
    })),
    terms: dueAt(state, definition).map(({ term, due, noticed, sources }) => ({
      term,
      due,
      late: noticed,
      sources,
    })),
  };
}
