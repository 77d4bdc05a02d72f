import { factsOn } from '@traguardo/verify';
import { type CycleDefinition, dateText } from '@traguardo/model';
import {
  consequenceText,
  type CycleNames,
  daysLate,
  daysText,
  DUE_TEXTS,
  dueName,
  dueFrom,
  type DueItem,
  dueItems,
  type DueStep,
  type Met,
  metSoFar,
  metText,
  movedText,
  namesOf,
  refusalText,
  romeDay,
} from '@traguardo/workflow';
import { roleOf } from '../../cycle-role.ts';
import type { Command } from '../../environment.ts';
import { readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { instantOf } from './instant.ts';
import { openCycle } from './open-cycle.ts';

/**
 * `traguardo cycle due [plan] [--role ROLE] [--at DAY]`: what is due from each role, late things first with what the law
 * attaches to them, the steps that meet each and what stands in their way, then what was met late.
 */
export const due: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { file: 'text', year: 'text', at: 'text', role: 'text', json: 'flag' });
  const at = instantOf(options.at, language);
  const { program, instance, definition, state } = await openCycle(options, environment, language);
  const role = roleOf(options.role, definition, language);
  const all = dueItems(state, factsOn(program, romeDay(at), definition), at, definition);
  const items = role === null ? all : dueFrom(role, all, definition);
  const late = metSoFar(state.context).filter((met) => daysLate(met) > 0);
  const names = namesOf(definition, language);
  const head = [instance.body, instance.year, dateText(romeDay(at), language)].join(' · ');
  if (options.json) {
    const day = romeDay(at);
    environment.stdout.write(json({ format: 'traguardo.due/1', instance, day, role, ...document(items, late, names) }));
  } else {
    const groups = rolesOf(items, role, definition).map((each) => group(each, items, definition, names));
    const lines = [head, ...groups.flat(), ...lateLines(late, names)];
    environment.stdout.write(`${lines.length === 1 ? `${head}\n${DUE_TEXTS[language].nothing}` : lines.join('\n')}\n`);
  }
  return 0;
};

/** The roles from which something is due, in the order of the cycle; the one asked for alone. */
function rolesOf(items: readonly DueItem[], role: string | null, definition: CycleDefinition): readonly string[] {
  if (role !== null) return items.length === 0 ? [] : [role];
  const acting = new Set(items.flatMap(({ ways }) => ways.flatMap(({ step }) => step.roles)));
  const declared = definition.roles.map(({ code }) => code).filter((code) => acting.has(code));
  return [...new Set([...declared, ...acting])];
}

function group(
  role: string,
  items: readonly DueItem[],
  definition: CycleDefinition,
  names: CycleNames,
): readonly string[] {
  return ['', names.role(role), ...dueFrom(role, items, definition).flatMap((item) => itemLines(item, names))];
}

function itemLines({ deadline, days, ways }: DueItem, names: CycleNames): readonly string[] {
  const { language } = names;
  const isLate = days !== null && days < 0;
  const day = deadline.due === null ? DUE_TEXTS[language].noDay : dateText(deadline.due, language);
  const when = deadline.due === null ? '' : `  ${daysText(days, language)}`;
  const outcome = isLate ? consequenceText(deadline.consequence, language) : null;
  return [
    `  ${isLate ? '!' : ' '} ${day}${when}  ${dueName({ ...deadline, code: deadline.term }, names)}`,
    ...[movedText(deadline, language), outcome, deadline.sources.join('; ')]
      .filter((line) => line !== null && line !== '')
      .map((line) => `      ${line}`),
    ...ways.flatMap((way) => wayLines(way, names)),
  ];
}

function wayLines({ step, now, refusals }: DueStep, names: CycleNames): readonly string[] {
  const mark = { ready: '✓', refused: '✗', elsewhere: '·' }[now];
  const from = now === 'elsewhere' ? ` (${step.from.map(names.state).join(', ')})` : '';
  const head = `      ${mark} ${step.code}  ${names.step(step.id)}: ${DUE_TEXTS[names.language].now[now]}${from}`;
  if (now !== 'refused') return [head];
  return [
    head,
    ...refusals.flatMap((refusal) => {
      const { why, wayOut } = refusalText(refusal, names);
      return [`          ${why}`, ...wayOut.map((way) => `            → ${way}`)];
    }),
  ];
}

function lateLines(late: readonly Met[], names: CycleNames): readonly string[] {
  if (late.length === 0) return [];
  const lines = late.map((met) => `    ${dueName(met, names)}: ${metText(met, names.language)}`);
  return ['', DUE_TEXTS[names.language].metLateTitle, ...lines];
}

function document(items: readonly DueItem[], late: readonly Met[], names: CycleNames): object {
  return {
    items: items.map(({ deadline, days, ways }) => ({
      kind: deadline.kind,
      code: deadline.term,
      subject: deadline.subject,
      title: dueName({ ...deadline, code: deadline.term }, names),
      printed: deadline.printed,
      due: deadline.due,
      holiday: deadline.holiday,
      days,
      consequence: deadline.consequence,
      sources: deadline.sources,
      steps: ways.map(({ step, subject, now, refusals }) => ({
        event: step.code,
        step: step.id,
        subject,
        roles: step.roles,
        now,
        refusals: refusals.map((refusal) => ({ code: refusal.code, ...refusalText(refusal, names) })),
      })),
    })),
    metLate: late.map((met) => ({ ...met, days: daysLate(met) })),
  };
}
