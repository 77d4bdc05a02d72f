import { readFileSync } from 'node:fs';
import { compile, describeFix, formatFile, type Program } from '@traguardo/dsl';
import type { Diagnostic } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { askedFindings } from '../src/asked-findings.ts';
import { factsOn } from '../src/facts-on.ts';
import { describeAny } from '../src/findings.ts';
import { textRefusalsOf } from '../src/text-refusals.ts';
import { SHIPPED } from './shipped.ts';

const EMPTY = readFileSync(new URL('../../../examples/piano-vuoto/piano.piano', import.meta.url), 'utf8');
const path = 'piano.piano';
const programOf = (text: string): Program => compile({ files: [{ path, text }] });
const foundIn = (program: Program, cycle = SHIPPED): readonly Diagnostic[] =>
  askedFindings(program, textRefusalsOf(program), cycle);
const found = (text: string): readonly Diagnostic[] => foundIn(programOf(text));
const codes = (text: string): readonly string[] => found(text).map(({ code }) => code);
const said = (text: string, language: 'it' | 'en' = 'it'): readonly string[] =>
  found(text).map((one) => describeAny(one, language));

/** A text after the only repair of a finding. */
function repaired(text: string, code: string): string {
  const [fix, ...others] = found(text).find((one) => one.code === code)?.fixes ?? [];
  const [edit, ...more] = fix?.edits ?? [];
  if (fix === undefined || edit === undefined || others.length + more.length > 0)
    throw new Error(`no repair of ${code}`);
  expect(describeFix(fix, 'it')).not.toBe(fix.kind);
  return `${text.slice(0, edit.place.start.offset)}${edit.text}${text.slice(edit.place.end.offset)}`;
}

const PAYMENTS = 'step/payment-time-objective';
const CORRUPTION = 'step/anticorruption-objective';

describe('what the steps will ask of a text', () => {
  test('says nothing of an indicator that has no code yet', () => {
    const begun = EMPTY.replace(
      'indicatore I2 "Un\'attività da concludere" peso 100% target SI',
      'indicatore peso 100% target SI',
    );
    expect(begun).not.toBe(EMPTY);
    expect(codes(begun.replace(/(target SI) fonte.*/, '$1'))).toEqual([PAYMENTS, CORRUPTION]);
  });

  test('is told of the plan to fill in, in the words of the refusal and with the step that asks', () => {
    expect(codes(EMPTY)).toEqual([PAYMENTS, CORRUPTION]);
    expect(said(EMPTY)[0]).toMatch(
      /^Nessuna scheda individuale .*30 %.* Lo chiede il passo «Proponi il piano alla Giunta»\.$/,
    );
    expect(said(EMPTY, 'en')[1]).toMatch(/^No objective .* The step “.+” asks for it\.$/);
    expect(found(EMPTY).map(({ place, severity }) => [place.start.line, severity])).toEqual([
      [6, 'warning'],
      [6, 'warning'],
    ]);
  });

  test('is mended by its repairs, laid out as the formatter does, and the steps then ask nothing', () => {
    const sheet = repaired(EMPTY, PAYMENTS);
    expect(codes(sheet)).toEqual([CORRUPTION]);
    const both = repaired(sheet, CORRUPTION);
    const program = programOf(both);
    const [file] = program.files;
    expect(file && formatFile(file, program.vocabulary, 'it')).toBe(both);
    // the new objective has a weight that its sibling has to leave: that has a repair of its own
    expect(program.diagnostics.map(({ code, fixes }) => [code, fixes.length])).toEqual([['weight/sum', 1]]);
    const whole = both.replace('"Primo obiettivo strategico" peso 100%', '"Primo obiettivo strategico" peso 90%');
    expect(programOf(whole).diagnostics).toEqual([]);
    expect(codes(whole)).toEqual([]);
    const { paymentTime, anticorruption, weights, indicators } = factsOn(programOf(whole), '2025-01-10', SHIPPED);
    expect(paymentTime).toMatchObject({ sheet: 'SG', weight: '3/10' });
    expect(anticorruption).toEqual(['O2', 'I3']);
    expect([weights, indicators.withoutOwner, indicators.withoutSource]).toEqual([[], [], []]);
  });

  test('goes into the sheet of the Segretario generale where there is one, as large as the body’s share and mix ask', () => {
    const text = `${EMPTY.replace('mancante propaga', 'mancante propaga\n  schede {\n    segretario "Segretario" ente 20% obiettivi 80%\n  }')}
ruolo segretario "Segretario generale"
regole_ciclo { quota_tempi_pagamento 40% }
individuale CAPO "Il capo" ruolo segretario {
  obiettivo uno "Un obiettivo" peso 100% target SI
}
`;
    expect(programOf(text).diagnostics).toEqual([]);
    const more = repaired(text, PAYMENTS);
    expect(more).toContain(
      'peso 100% target SI\n  obiettivo pagamenti "Rispetto dei tempi di pagamento" peso 50% target',
    );
    expect(codes(more)).toEqual([CORRUPTION]);
  });

  test('speaks of each indicator where it stands, and not of what the text has findings for', () => {
    const text =
      'piano P "P" periodo 2025 {\n  indicatore A "Uno" peso 60%\n  indicatore B "Due" peso 60% target >= 1 N. fonte "x"\n}\n';
    expect(programOf(text).diagnostics.map(({ code }) => code)).toEqual(['weight/sum', 'target/none']);
    expect(
      found(text)
        .filter(({ code }) => code === 'step/indicators-complete')
        .map(({ place }) => place.start.line),
    ).toEqual([2, 3]);
    expect(said(text).slice(0, 2)).toEqual([
      'Senza referente: A. Senza fonte: A. Lo chiede il passo «Chiudi la bozza e mandala in verifica».',
      'Senza referente: B. Lo chiede il passo «Chiudi la bozza e mandala in verifica».',
    ]);
    expect(codes(text)).not.toContain('step/weights-whole');
  });

  test('of many indicators is told once for what they lack, at the first of them', () => {
    const lines = Array.from({ length: 20 }, (_, at) => `  indicatore I${at} peso 5% target >= 1 N. fonte registro`);
    const text = `piano ENTE "Ente" periodo 2026 {\n${lines.join('\n')}\n}\nfonte registro "Registro"\n`;
    const many = found(text).filter(({ code }) => code === 'step/indicators-complete');
    expect(many.map(({ place }) => place.start.line)).toEqual([2]);
    expect(describeAny(many[0] as Diagnostic, 'it')).toMatch(/^Senza referente: I0, .* e altri \d+\. Lo chiede /);
  });

  test('is nothing for a few lines without a plan, nor in a cycle that does not ask', () => {
    expect(codes('lingua it\nindicatore A "Uno" target >= 1 N.\n')).toEqual([]);
    const own = programOf(`${EMPTY}
ciclo MIO "Mio" {
  stato bozza iniziale {
    su CHIUDI "Chiudi" -> fatto da CONTROLLER { legge "Prassi" }
  }
  stato fatto "Fatto" finale
}
`);
    const [cycle] = own.plan.cycles;
    expect(cycle && foundIn(own, cycle)).toEqual([]);
  });

  test('a light weight is told once, where the share of the body is more than that of the law too', () => {
    const sheet = (weight: number): string =>
      `${EMPTY}\nindividuale SG "Segretario generale" {\n  obiettivo pagamenti "Tempi di pagamento" peso ${weight}% target SI\n  obiettivo altro "Corruzione" peso ${100 - weight}% target SI\n}\n`;
    expect(programOf(sheet(20)).diagnostics.map(({ code }) => code)).toEqual(['payment-time/weight']);
    expect(codes(sheet(20))).toEqual([]);
    const more = `${sheet(35)}regole_ciclo { quota_tempi_pagamento 40% }\n`;
    expect(programOf(more).diagnostics).toEqual([]);
    expect(codes(more)).toEqual([PAYMENTS]);
  });
});
