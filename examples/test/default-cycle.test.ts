import { compile, coreVocabulary } from '@traguardo/dsl';
import type { CycleDefinition } from '@traguardo/model';
import { definitionProblems, EFFECT_KINDS, FIELDS, GUARD_NAMES, RECORD_NAMES } from '@traguardo/workflow';
import { describe, expect, test } from 'vitest';
import { shippedPacks } from '../../scripts/shipped-packs.ts';

/** The cycle that comes with the program, as its pack has it. */
const packs = shippedPacks().filter(({ path }) => path.startsWith('packs/traguardo/ciclo-150/'));
const program = compile({
  files: [
    {
      path: 'ciclo.piano',
      text: 'lingua it\nusa pack "traguardo/ciclo-150" versione "2024.1" come c150\nincludi c150.D150\n',
    },
  ],
  packs,
});
const [shipped] = program.plan.cycles as readonly [CycleDefinition];

test('the text has no findings, and gives a machine', () => {
  expect(program.diagnostics.filter(({ severity }) => severity !== 'information')).toEqual([]);
  expect(program.plan.cycles).toHaveLength(1);
  expect(definitionProblems(shipped)).toEqual([]);
});

describe('words of the language for what the workflow knows', () => {
  const words = (sort: string): readonly string[] =>
    coreVocabulary.schemas.flatMap(({ kind, concept }) =>
      kind === 'argument' && concept.startsWith(`${sort}.`) ? [concept.slice(sort.length + 1)] : [],
    );

  test('one for each guard', () => {
    expect(words('guard').toSorted()).toEqual(GUARD_NAMES.toSorted());
  });

  test('one for each field but those that are asked for by themselves', () => {
    expect(words('field').toSorted()).toEqual(
      Object.keys(FIELDS)
        .filter((field) => !['on', 'note', 'subject', 'cycle', 'validFrom'].includes(field))
        .toSorted(),
    );
  });

  test('one for each effect, and for each thing recorded', () => {
    const known = words('effect').map((word) => word.replace(/^record-/, ''));
    // these follow from a step without being asked for
    const unasked: readonly string[] = ['produce', 'met-late', 'substituted', 'migrated', 'recorded-later'];
    const names = [...RECORD_NAMES, ...EFFECT_KINDS].filter((name) => !unasked.includes(name));
    expect(known.toSorted()).toEqual(names.toSorted());
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a variant of another body', () => {
  const VARIANT = `lingua it
usa pack "traguardo/ciclo-150" versione "2024.1" come c150
includi c150.D150 {
  ruolo NUCLEO "Nucleo di valutazione"
  regione main {
    stato approval {
      su APPROVE -> closing da NUCLEO
      su CONSULTA "Chiedi al Nucleo" da ORGANO
    }
    stato measured { su EVALUATE da NUCLEO quando ambito = "units" }
  }
}
`;
  const { plan, diagnostics } = compile({ files: [{ path: 'variante.piano', text: VARIANT }], packs });
  const mainOf = (cycle: CycleDefinition | undefined) => cycle?.regions.find(({ code }) => code === 'main');
  const stepsIn = (cycle: CycleDefinition): number => mainOf(cycle)?.transitions.length ?? 0;
  const steps = new Map(mainOf(plan.cycles[0])?.transitions.map((step) => [step.id, step]));

  test('changes the steps it names, whole clauses at a time, and keeps the rest', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(steps.get('approval.APPROVE')).toMatchObject({ roles: ['NUCLEO'], to: 'closing', term: 'piao', act: true });
    expect(steps.get('measured.EVALUATE.units')?.roles).toEqual(['NUCLEO']);
    expect(steps.get('measured.EVALUATE.body')?.roles).toEqual(['OIV']);
    expect(steps.get('approval.CONSULTA')?.to).toBeNull();
    expect(steps.size).toBe(stepsIn(shipped) + 1);
  });
});
