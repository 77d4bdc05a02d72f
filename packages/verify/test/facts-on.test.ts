import { compile, type Program } from '@traguardo/dsl';
import type { CycleDefinition } from '@traguardo/model';
import { cycleOf, factsOn, shippedCycle } from '@traguardo/verify';
import { describe, expect, test } from 'vitest';
import { rememberFacts } from '../src/facts-on.ts';
import { SHIPPED } from './shipped.ts';

const text = `plan P period 2024 { indicator A weight 100% target >= 1 }
revision R1 at 2024-09-18 act "122/2024" { override A target >= 2 reason "More staff" }
`;
const programOf = (more: string): Program => compile({ files: [{ path: 'p.piano', text: `${text}${more}` }] });
const program = programOf('');

describe('facts', () => {
  test('see a plan as it stood on the day', () => {
    const before = factsOn(program, '2024-09-17', SHIPPED);
    expect(before).toEqual(factsOn(program, '2024-01-10', SHIPPED));
    expect(factsOn(program, '2024-09-18', SHIPPED).commitments['A']).not.toBe(before.commitments['A']);
    expect(before.planHash).toBe(program.planHash);
  });

  test('see it after the end of its period as it stood at its end', () => {
    expect(factsOn(program, '2025-06-20', SHIPPED)).toEqual(factsOn(program, '2024-12-31', SHIPPED));
  });

  test('remembered, they are those of a program, a day and a cycle, and of any day after the year', () => {
    const facts = rememberFacts();
    const [before, after] = [facts(program, '2024-09-17', SHIPPED), facts(program, '2024-09-18', SHIPPED)];
    expect([before, after]).toEqual([factsOn(program, '2024-09-17', SHIPPED), factsOn(program, '2024-09-18', SHIPPED)]);
    expect(facts(program, '2025-06-20', SHIPPED)).toBe(facts(program, '2024-12-31', SHIPPED));
    const other = { ...SHIPPED, title: 'altro' };
    expect(facts(program, '2024-09-18', other)).not.toBe(after);
    expect(facts({ ...program }, '2024-09-18', SHIPPED)).not.toBe(after);
  });

  test('hold what the cycle’s conditions were found to be, by step and position', () => {
    const own = programOf(`actuals year { A 3 }
cycle C {
  state s initial {
    on GO -> e by R needs (value(A) >= 1), weights_whole, (value(A) >= 5)
    on STOP -> e by R when (score(P) >= 60%)
  }
  state e final
}
`);
    const definition = own.plan.cycles[0] as CycleDefinition;
    expect(factsOn(own, '2024-12-31', definition).conditions).toEqual({
      's.GO#0': 'yes',
      's.GO#2': 'no',
      's.STOP.e#when': 'yes',
    });
    const open = programOf('cycle C { state s initial { on GO -> e by R needs (value(A) >= 1) } state e final }\n');
    expect(factsOn(open, '2024-12-31', open.plan.cycles[0] as CycleDefinition).conditions).toEqual({ 's.GO#0': 'nd' });
  });
});

describe('the cycle of a plan', () => {
  test('is the one it declares, else the one that is shipped', () => {
    const own = programOf('cycle C { state s initial { on GO -> e by R } state e final }\n');
    expect(cycleOf(own, () => SHIPPED).code).toBe('C');
    expect(cycleOf(program, () => SHIPPED)).toBe(SHIPPED);
    expect(SHIPPED).toMatchObject({ code: 'D150', language: 'it' });
  });

  test('cannot be found without its pack', () => {
    expect(() => shippedCycle([])).toThrow('traguardo/ciclo-150');
  });
});
