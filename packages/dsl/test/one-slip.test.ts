import { applyEdits } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';

const PLAN = `lingua it
piano P "Piano" periodo 2025 {
  ambito AS1 "Servizi" peso 100% {
    indicatore A1 "Pratiche" peso 50% target >= 86,04% fonte registro {
      misura evase unità N.
      misura tutte unità N.
      algoritmo evase / tutte
    }
    indicatore A2 "Bando" peso 50% target entro 30/09/2025 { tag x }
  }
  fonte registro "Registro"
}
consuntivi c al 31/12/2025 { A1.evase 9 N.; A1.tutte 10 N.; A2 15/09/2025 }
`;

const [, OUTERMOST = '', , HEADER = '', , , , , LINE = ''] = PLAN.split('\n');
const TWICE = `${OUTERMOST}\n${OUTERMOST}`;

function errorsOf(text: string) {
  const { diagnostics } = compile({ files: [{ path: 'p', text }] });
  return diagnostics.filter(({ severity }) => severity === 'error');
}

/** The text with one slip: what stood there, and what stands there instead. */
function damaged(was: string, is: string): string {
  expect(PLAN.split(was).length).toBe(2);
  return PLAN.replace(was, is);
}

describe('one slip is told once, where it is', () => {
  test('the plan itself has none', () => expect(errorsOf(PLAN)).toEqual([]));

  test.each([
    ['a bracket for a brace', 'registro {', 'registro [', '4:71 syntax/missing-open'],
    ['a round one', '100% {', '100% (', '3:34 syntax/missing-open'],
    ['a block closed at once', 'registro {', 'registro { }', '4:73 syntax/extra-close'],
    ['a block without its word', 'indicatore A1', 'A1', '4:5 word/unknown'],
    ['the outermost without its word', 'ambito AS1', 'AS1', '3:3 word/unknown'],
    ['a clause without its word', 'algoritmo evase', 'evase', '7:7 word/unknown'],
    ['marks of two kinds', '"Bando"', '“Bando"', '9:19 syntax/unclosed-text'],
    ['the other way round', '"Bando"', '"Bando”', '9:19 syntax/unclosed-text'],
    ['a mark too many', 'evase / tutte', 'evase / tutte "', '7:31 syntax/unclosed-text'],
    ['a comma behind a brace', 'tutte\n    }', 'tutte\n    } ,', '8:7 syntax/unexpected'],
    ['a sign left out', 'evase / tutte', 'evase tutte', '7:23 word/unknown'],
    ['something behind the language', 'lingua it', 'lingua it )', '1:11 syntax/unexpected'],
    ['a slip in the word of the language', 'lingua it', 'linguax it', '1:1 word/unknown'],
    ['a percentage in words', 'peso 100%', 'peso 100 per cento', '3:33 word/unknown'],
    ['a title without its marks', '"Registro"', 'Registro', '11:9 code/needs-quotes'],
    ['a title that begins with a word of the language', '"Bando"', 'Fonte dei bandi', '9:19 text/needs-quotes'],
    ['one that begins with a kind of node', '"Bando"', 'Obiettivo raggiunto', '9:19 text/needs-quotes'],
    ['a Cyrillic letter in a code', 'indicatore A2', 'indicatore \u04102', '9:16 code/needs-quotes'],
    ['one where a code is used', '; A2 15', '; \u04102 15', '13:61 code/needs-quotes'],
    ['one in a formula', 'algoritmo evase', 'algoritmo ev\u0430se', '7:17 code/needs-quotes'],
    ['two in a word of the language', 'fonte registro "', 'f\u043Ent\u0435 registro "', '11:3 word/unknown'],
    ['a header written twice', HEADER, `${HEADER}\n${HEADER}`, '5:16 code/duplicate'],
    ['a line written twice', LINE, `${LINE}\n${LINE}`, '10:16 code/duplicate'],
    ['the outermost line', 'piano P "Piano" periodo 2025 {', TWICE, '3:1 plan/several'],
  ])('%s', (_, was, is, expected) => {
    const told = errorsOf(damaged(was, is)).map(
      ({ code, place: { start } }) => `${start.line}:${start.column} ${code}`,
    );
    expect(told).toEqual([expected]);
  });

  test('a declaration that is only begun lacks its code, and nothing else yet', () => {
    const text = damaged('{ tag x }\n', '{ tag x }\n    indicatore \n');
    const { diagnostics } = compile({ files: [{ path: 'p', text }] });
    expect(diagnostics.map(({ code }) => code)).toEqual(['label/missing']);
  });

  test.each([
    ['target 100% { fasi { avvio 50; prova 80; fine 100 } }', 'percent/missing'],
    ['target buono { scala { buono 60%; ottimo 100% } }', 'word/unknown'],
    ['target >= buono { scala { buono 60%; ottimo 100% } }', 'word/unknown'],
    ['target 2 .. 4 N.', 'clause/value'],
    ['target >= 2 N. fonte anagrafe { misura m unità N. fonte tributi, anagrafe }', 'ref/unknown'],
  ])('an indicator with %s is told once, with its repair', (rest, code) => {
    const text = damaged('    indicatore A2', `    indicatore A3 "Tre" peso 0% ${rest}\n    indicatore A2`);
    const errors = errorsOf(text);
    expect(errors.map((error) => error.code)).toEqual([code]);
    expect(errorsOf(applyEdits('p', text, errors[0]?.fixes[0]?.edits ?? []))).toEqual([]);
  });

  test.each(['= a / b', '{ rende a / b }'])('parameters in brackets, %s, are told once, with their repair', (rest) => {
    const text = `${PLAN}funzione f(a; b) ${rest}\n`.replace('evase / tutte', 'f(evase; tutte)');
    const errors = errorsOf(text);
    expect(errors.map(({ code }) => code)).toEqual(['syntax/unexpected']);
    expect(errorsOf(applyEdits('p', text, errors[0]?.fixes[0]?.edits ?? []))).toEqual([]);
  });

  test('an interval between two units is told', () => {
    const text = damaged('target entro 30/09/2025', 'target intervallo 2 gg .. 4%').replace('; A2 15/09/2025', '');
    expect(errorsOf(text).map(({ code }) => code)).toEqual(['unit/mismatch']);
  });

  test.each([
    [LINE, `${LINE}\n${LINE}`],
    [OUTERMOST, TWICE],
    ['"Bando"', 'Fonte dei bandi'],
    ['algoritmo evase', 'algoritmo ev\u0430se'],
    ['registro {', 'registro ['],
    ['registro {', 'registro { }'],
    ['"Bando"', '“Bando"'],
    ['"Bando"', '"Bando”'],
    ['peso 100%', 'peso 100 per cento'],
    ['86,04%', '86,04 percento'],
    ['lingua it', 'linguax it'],
  ])('%s as %s is mended by its repair', (was, is) => {
    const text = damaged(was, is);
    const [fix] = errorsOf(text)[0]?.fixes ?? [];
    expect(errorsOf(applyEdits('p', text, fix?.edits ?? []))).toEqual([]);
  });
});
