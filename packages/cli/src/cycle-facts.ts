import { compile, type Program, unsealTexts } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import { type Facts, factsFrom, type FactsOfTexts } from '@traguardo/workflow';

/** What the guards see of a program as it stands on a day; after the end of the period, as it stood at its end. */
export function factsOn({ plan, planHash, dataHash, diagnostics }: Program, day: string): Facts {
  const at = day < plan.period.to ? day : plan.period.to;
  return factsFrom({ plan, outcome: evaluate(plan, { at, planHash, dataHash }), diagnostics, planHash, dataHash });
}

/** The same from the sealed texts of a bundle; each pair of texts is compiled once. */
export function factsOfTexts(): FactsOfTexts {
  const programs = new Map<string, Program | null>();
  return (plan, data, day) => {
    const key = JSON.stringify([plan, data]);
    if (!programs.has(key)) programs.set(key, programOf(plan, data));
    const program = programs.get(key) ?? null;
    return program && factsOn(program, day);
  };
}

function programOf(plan: string, data: string): Program | null {
  const files = unsealTexts(plan);
  const tables = unsealTexts(data);
  return files === null || tables === null ? null : compile({ files, data: tables });
}
