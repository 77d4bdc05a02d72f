import { type CycleDefinition, dateText, daysBetween } from '@traguardo/model';
import {
  consequenceText,
  cycleHash,
  type CycleNames,
  type CycleState,
  daysLate,
  daysText,
  type Deadline,
  DUE_TEXTS,
  dueName,
  dueAt,
  mainRegion,
  plainRegions,
  metSoFar,
  metText,
  movedText,
  namesOf,
  possible,
  type PossibleStep,
  refusalText,
  romeDay,
} from '@traguardo/workflow';
import { factsOn } from '@traguardo/verify';
import type { Command } from '../../environment.ts';
import { readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { cycleWords } from './cycle-words.ts';
import { instantOf } from './instant.ts';
import { openCycle } from './open-cycle.ts';

/** `traguardo cycle status [plan]`: the state, what each role may do now, what is refused and why, what is due. */
export const status: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { file: 'text', year: 'text', at: 'text', json: 'flag' });
  const at = instantOf(options.at, language);
  const { program, own, definition, state } = await openCycle(options, environment, language);
  const steps = possible(state, factsOn(program, romeDay(at), definition), at, definition);
  const names = namesOf(definition, language);
  const hashes = [definition, own].map((each) => cycleHash(each).slice(7, 19)) as [string, string];
  if (cycleHash(definition) !== cycleHash(own))
    environment.stderr.write(`${cycleWords[language].otherCycle(...hashes)}\n`);
  if (options.json) environment.stdout.write(json(document(state, steps, definition, names)));
  else environment.stdout.write(page(state, steps, romeDay(at), definition, names));
  return 0;
};

/** The plain regions beside the main one, each with its state. */
function besideLines({ value }: CycleState, definition: CycleDefinition, names: CycleNames): readonly string[] {
  const main = mainRegion(definition);
  return plainRegions(definition)
    .filter((region) => region !== main)
    .map(({ code }) => `  ${names.region(code)}: ${names.state(value[code] ?? '')}`);
}

function page(
  state: CycleState,
  steps: readonly PossibleStep[],
  today: string,
  definition: CycleDefinition,
  names: CycleNames,
): string {
  const words = cycleWords[names.language];
  const main = state.value[mainRegion(definition)?.code ?? ''] ?? '';
  const { body, year } = state.context.instance;
  const lines = [`${body} · ${year} · ${names.state(main)}`, ...besideLines(state, definition, names), ''];
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
  for (const deadline of due) lines.push(...termLines(deadline, today, names));
  const late = metSoFar(state.context).filter((met) => daysLate(met) > 0);
  if (late.length > 0) lines.push('', DUE_TEXTS[names.language].metLateTitle);
  for (const met of late) lines.push(`  ${dueName(met, names)}: ${metText(met, names.language)}`);
  return `${lines.join('\n')}\n`;
}

/** A term with its days, why it moved, and when it has passed what the law attaches to that. */
function termLines(deadline: Deadline, today: string, names: CycleNames): readonly string[] {
  const { term, due, noticed, consequence } = deadline;
  const { language } = names;
  const words = cycleWords[language];
  const title = dueName({ ...deadline, code: term }, names);
  const days = due === null ? null : daysBetween(today, due);
  const isLate = days !== null && days < 0;
  const tags = [isLate ? daysText(days, language) : '', noticed ? words.late : ''].filter((tag) => tag !== '');
  return [
    `${isLate ? '!' : ' '} ${due === null ? words.noDay : dateText(due, language)}  ${title}${tags.length > 0 ? ` (${tags.join(', ')})` : ''}`,
    ...[movedText(deadline, language), isLate ? consequenceText(consequence, language) : null].flatMap((line) =>
      line === null ? [] : [`      ${line}`],
    ),
  ];
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
    terms: dueAt(state, definition).map(({ kind, term, printed, due, holiday, noticed, sources }) => ({
      kind,
      term,
      printed,
      due,
      holiday,
      late: noticed,
      sources,
    })),
  };
}
