import { applyEdits } from '@traguardo/model';
import { expect, it } from 'vitest';
import { compile, createCompiler } from '../compile.ts';
import { coreVocabulary } from '../vocabulary/core.ts';
import { complete } from './completion/complete.ts';
import { hover } from './hover/hover.ts';
import { rename } from './rename.ts';

const PLAN = `lingua it
piano P periodo 2024 {
  tabella CONTI "Conti" file "tabelle/conti.csv" sezione bilancio {
    colonna a2024 "2024" unità €
    colonna doppio "Due volte" = a2024 + a2024
    totale risultato "Risultato" = proventi - oneri
    totale proventi "Proventi" da diritti a altro
  }
  controllo C1 deve cella(CONTI; proventi; a2024) > cella(CONTI; oneri; doppio) testo "?"
}
`;
const DATA = `codice;voce;a2024;doppio
diritti;Diritti;7;14
altro;Altro;3;
proventi;Totale proventi;10;20
oneri;Oneri;4;8
`;
const input = {
  files: [{ path: 'a/piano.piano', text: PLAN }],
  data: [
    { path: 'a/tabelle/conti.csv', text: DATA },
    { path: 'a/valori.csv', text: 'codice;valore\n' },
  ],
};
const program = compile(input);

function labelsAt(before: string): readonly string[] {
  const offset = PLAN.indexOf(before) + before.length;
  return complete(program, coreVocabulary, 'a/piano.piano', offset).options.map(({ label }) => label);
}

function renamed(before: string, name: string): string {
  const offset = PLAN.indexOf(before) + before.length;
  const result = rename(program, coreVocabulary, 'a/piano.piano', offset, name);
  if (result.kind !== 'edits') return result.kind;
  return [...program.files, ...program.data].map((one) => applyEdits(one.path, one.text, result.edits)).join('---\n');
}

it('is tried on a text without findings', () => {
  expect(program.diagnostics).toEqual([]);
  expect(program.plan.tables[0]?.file).toBe('a/tabelle/conti.csv');
});

it('offers tables, then rows, then columns inside cell', () => {
  expect(labelsAt('deve cella(')).toEqual(['CONTI']);
  expect(labelsAt('deve cella(CONTI; ')).toEqual(['diritti', 'altro', 'proventi', 'oneri', 'risultato']);
  expect(labelsAt('deve cella(CONTI; proventi; ')).toEqual(['a2024', 'doppio']);
});

it('offers in formulas of a table its own names and functions that do not read the plan', () => {
  expect(labelsAt('"Due volte" = ')).toEqual(expect.arrayContaining(['a2024', 'doppio', 'somma']));
  expect(labelsAt('"Risultato" = ')).toEqual(expect.arrayContaining(['diritti', 'proventi', 'somma']));
  expect(labelsAt('"Risultato" = ')).not.toContain('valore');
});

it('renames a table, a total and a column wherever they stand, the file too', () => {
  expect(renamed('tabella CONTI', 'BILANCIO')).toContain(
    'cella(BILANCIO; proventi; a2024) > cella(BILANCIO; oneri; doppio)',
  );
  const total = renamed('totale proventi', 'entrate');
  expect(total).toContain('= entrate - oneri');
  expect(total).toContain('cella(CONTI; entrate; a2024)');
  expect(total).toContain('\nentrate;Totale proventi');
  const column = renamed('colonna a2024', 'dopo');
  expect(column).toContain('= dopo + dopo');
  expect(column).toContain('codice;voce;dopo;doppio');
  expect(renamed('colonna a2024', 'doppio')).toBe('taken');
});

it('says what a name is', () => {
  const at = (before: string) =>
    hover(program, coreVocabulary, 'a/piano.piano', PLAN.indexOf(before) + before.length)?.markdown;
  expect(at('cella(CONTI')).toContain('**CONTI** (tabella): Conti');
  expect(at('cella(CONTI; proventi')).toContain('**proventi** (riga): Proventi');
  expect(at('oneri; doppio')).toContain('**doppio** (colonna): Due volte');
});

it('reads a file anew when it changes, and takes it for values once no table names it', () => {
  const again = createCompiler();
  const valueOf = (data: string): unknown => {
    const { plan } = again({ ...input, data: [{ path: 'a/tabelle/conti.csv', text: data }] });
    return plan.tables[0]?.rows[0]?.cells[0]?.quantity?.value;
  };
  expect(valueOf(DATA)).toEqual({ num: 7n, den: 1n });
  expect(valueOf(DATA.replace(';7;14', ';8;16'))).toEqual({ num: 8n, den: 1n });
  const without = again({ ...input, files: [{ path: 'a/piano.piano', text: 'lingua it\npiano P periodo 2024\n' }] });
  expect(without.diagnostics.map(({ code }) => code)).toContain('csv/no-header');
});
