import { codeKey, COUNT, DAYS, divideUnits, EURO, FTE, type Quantity } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { rollForward } from '../src/roll-forward/roll-forward.ts';

const TEXT = `lingua it

// Il piano della Camera.
piano P "Camera" periodo 2024 {
  ambito A peso 100% {
    /// Quante pratiche.
    indicatore I1 "Pratiche" peso 40% target >= 10 N. causa "Meno domande" azione "Un avviso" // il più letto
    indicatore I2 "Giorni" {
      peso 30%; target <= 5 gg; partenza 9 gg; causa "Un'assenza"
      nota "Dal protocollo."
    }
    indicatore I3 "Sito" peso 10% target 2024 SI, 2025 SI
    indicatore I4 "Presenze" peso 0% target monitoraggio
    /// Non serve più.
    indicatore I5 "Fax" peso 20% target >= 1 N.
  }
}

individuale SG "Segretario" { obiettivo pagamenti "Tempi" peso 100% target <= 9 gg }

// Una sola revisione.
revisione R1 "Luglio" al 18/09/2024 atto "122/2024" {
  modifica I1 "Pratiche evase" target >= 8 N. peso 60% motivo "Bando in ritardo"
  togli I5 motivo "Fine del fax"
}

/// I valori.
consuntivi anno al 31/12/2024 { I1 9 N. }

test "cifre" { verifica punteggio(I1) ~ 100% }
`;

const files = [{ path: 'piano.piano', text: TEXT }];
const values = new Map<string, Quantity>([
  [codeKey('I1'), { value: { num: 9n, den: 1n }, unit: COUNT }],
  [codeKey('I2'), { value: { num: 17n, den: 3n }, unit: DAYS }],
]);
const rolled = rollForward(compile({ files }), { year: 2025, values });
const text = rolled.files[0]?.text ?? '';

describe('next year’s plan', () => {
  test('compiles, is formatted, and is of the new year', () => {
    expect(rolled.program.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(rolled.program.plan.period.name).toBe('2025');
    expect(text).toMatchInlineSnapshot(`
      "lingua it

      // Il piano della Camera.
      piano P "Camera" periodo 2025 {
        ambito A peso 100% {
          /// Quante pratiche.
          indicatore I1 "Pratiche evase" peso 60% target 2024 >= 8 N., 2025 nd partenza 9 N. // il più letto
          indicatore I2 "Giorni" {
            peso 30%; target 2024 <= 5 gg, 2025 nd; partenza 5,67 gg
            nota "Dal protocollo."
          }
          indicatore I3 "Sito" peso 10% target 2024 SI, 2025 SI
          indicatore I4 "Presenze" peso 0% target monitoraggio
        }
      }

      individuale SG "Segretario" { obiettivo pagamenti "Tempi" peso 100% target 2024 <= 9 gg, 2025 nd }

      // Una sola revisione.
      "
    `);
  });

  test('says what became of everything', () => {
    expect(rolled.report).toMatchObject({
      kept: 6,
      targetsToSet: ['I1', 'I2', 'SG.pagamenti'],
      targetsKnown: ['I3'],
      targetsFromPacks: [],
      baselines: ['I1', 'I2'],
      leftBehind: [
        { what: 'actuals', count: 1 },
        { what: 'cause', count: 2 },
        { what: 'action', count: 1 },
        { what: 'revision', count: 1 },
        { what: 'test', count: 1 },
        { what: 'withdrawn', count: 1 },
      ],
      droppedFiles: [],
      byHand: [],
      spots: [],
      changes: [],
    });
  });

  test('of the next year again, from the text just made', () => {
    const again = rollForward(rolled.program, { year: 2026 });
    expect(again.files[0]?.text).toContain('target 2024 >= 8 N., 2025 nd, 2026 nd');
    expect(again.report.targetsToSet).toContain('I3');
  });

  test('the day asked of the year that ends is no leftover of it; one that nothing dates to that year is', () => {
    const text = `lingua it
piano P periodo 2024 {
  indicatore I target entro 30/09/2024
  individuale SG { obiettivo a target entro 31/10/2024 }
  fonte registro "Estratto del 2024"
}`;
    const { report } = rollForward(compile({ files: [{ path: 'p.piano', text }] }), { year: 2025 });
    expect(report.spots.map((spot) => spot.text)).toEqual(['fonte registro "Estratto del 2024"']);
  });

  test('what a revision changes in a block of its own is left to a person', () => {
    const phased = `plan P period 2024 { indicator I weight 100% target >= 50% { phases { a 50% "A"; b 50% "B" } } }
revision R at 2024-09-18 { override I { phases { a 40% "A"; b 60% "B" } reason "x" } }`;
    const { report } = rollForward(compile({ files: [{ path: 'p.piano', text: phased }] }), { year: 2025 });
    expect(report.byHand.map(({ code }) => code)).toEqual(['I']);
    expect(report.changes.map(({ kind }) => kind)).toEqual(['phases']);
  });

  test('a value in a quotient of units is the start of the new year without its unit, which the clause says', () => {
    const spent = `lingua it
piano P periodo 2024 { indicatore I target <= 30 unità "€/fte" }`;
    const value = { value: { num: 28n, den: 1n }, unit: divideUnits(EURO, FTE) };
    const { files: made, program } = rollForward(compile({ files: [{ path: 'p.piano', text: spent }] }), {
      year: 2025,
      values: new Map([[codeKey('I'), value]]),
    });
    expect(made[0]?.text).toContain('2025 nd partenza 28 unità "€/fte"');
    expect(program.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a ratio judged in percent goes on being so while its target is to be set', () => {
    const ratio = `lingua it
piano P periodo 2024 {
  indicatore I target >= 70% { misura a unità N.; misura b unità N.; algoritmo a / b; punteggio lineare 60% }
}`;
    const { files: made, program } = rollForward(compile({ files: [{ path: 'p.piano', text: ratio }] }), {
      year: 2025,
    });
    expect(made[0]?.text).toContain('target 2024 >= 70%, 2025 nd');
    expect(program.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a file that would hold nothing more is named and dropped', () => {
    const more = [
      ...files,
      { path: 'valori.piano', text: 'lingua it\n// del 2024\nconsuntivi c al 31/12/2024 { I2 4 gg }\n' },
    ];
    const result = rollForward(compile({ files: more }), { year: 2025 });
    expect(result.files.map(({ path }) => path)).toEqual(['piano.piano']);
    expect(result.report.droppedFiles).toEqual(['valori.piano']);
  });
});
