import { describe, expect, test } from 'vitest';
import { compile } from '../compile.ts';
import type { Program } from '../program.ts';
import { coreVocabulary } from '../vocabulary/core.ts';
import { applyEdits } from './apply-edits.ts';
import { complete } from './complete.ts';
import { definition } from './definition.ts';
import { hover } from './hover.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { symbols } from './symbols.ts';

const PATH = 'ciclo.piano';

const TEXT = `lingua it
ciclo ANNO "L’anno" {
  ruolo GIUNTA "La Giunta"
  ruolo OIV
  termine piao "Adozione" scadenza 31/01 legge "D.L. 80/2021, art. 6"
  stato bozza "Piano in bozza" iniziale {
    su APPROVA "Approva il piano" -> attuazione da GIUNTA termine piao legge "D.Lgs. 150/2009, art. 10"
  }
  stato attuazione {
    su RIAPRE -> bozza da GIUNTA, OIV anche chiuso
    su CHIUDE -> chiuso da OIV
  }
  stato chiuso finale
}
ciclo ALTRO {
  ruolo OIV "Un altro"
  stato bozza iniziale { su CHIUDE -> chiuso da OIV }
  stato chiuso finale
}
`;

const program: Program = compile({ files: [{ path: PATH, text: TEXT }] });

/** The offset of the `nth` occurrence of a word. */
function at(word: string, nth = 1): number {
  let offset = -1;
  for (let count = 0; count < nth; count += 1) offset = TEXT.indexOf(word, offset + 1);
  return offset;
}

const lineOf = (offset: number): number => TEXT.slice(0, offset).split('\n').length;
const about = (word: string, nth = 1): string => hover(program, coreVocabulary, PATH, at(word, nth))?.markdown ?? '';
const offered = (text: string): readonly string[] => {
  const offset = text.indexOf('|');
  const files = [{ path: PATH, text: text.replace('|', '') }];
  return complete(compile({ files }), coreVocabulary, PATH, offset).options.map(({ label }) => label);
};

test('the text has no findings', () => {
  expect(program.diagnostics).toEqual([]);
});

describe('hover', () => {
  test('says of a state what leads out of it', () => {
    expect(about('bozza', 3)).toBe('**bozza** (stato): Piano in bozza\n\nPassi: APPROVA → attuazione');
    expect(about('attuazione')).toContain('RIAPRE → bozza, CHIUDE → chiuso');
  });

  test('says of a role which steps it takes, in its own cycle', () => {
    expect(about('GIUNTA', 2)).toBe('**GIUNTA** (ruolo): La Giunta\n\nPassi: bozza.APPROVA, attuazione.RIAPRE');
    expect(about('OIV "Un altro"')).toBe('**OIV** (ruolo): Un altro\n\nPassi: bozza.CHIUDE');
  });

  test('says of a term and of a step their law', () => {
    expect(about('piao', 2)).toContain('Norma: D.L. 80/2021, art. 6');
    expect(about('APPROVA')).toBe(
      '**bozza.APPROVA** (passo): Approva il piano\n\nbozza → attuazione\n\nDa: GIUNTA\n\nNorma: D.Lgs. 150/2009, art. 10',
    );
  });
});

test('definition goes to the state of the cycle around', () => {
  expect(definition(program, coreVocabulary, PATH, at('-> chiuso', 1) + 3)?.start.line).toBe(
    lineOf(at('stato chiuso')),
  );
  expect(definition(program, coreVocabulary, PATH, at('-> chiuso', 2) + 3)?.start.line).toBe(
    lineOf(at('stato chiuso', 2)),
  );
});

test('references of a state are those of its own cycle', () => {
  const lines = references(program, coreVocabulary, PATH, at('chiuso')).map(({ start }) => start.line);
  expect(lines).toEqual([lineOf(at('anche chiuso')), lineOf(at('-> chiuso')), lineOf(at('stato chiuso'))]);
});

test('rename changes a state everywhere in its cycle and nowhere else', () => {
  const renamed = rename(program, coreVocabulary, PATH, at('stato bozza') + 6, 'stesura');
  if (renamed.kind !== 'edits') throw new Error(renamed.kind);
  const text = applyEdits(PATH, TEXT, renamed.edits);
  const [first, second] = text.split('ciclo ALTRO');
  expect(first).toContain('stato stesura "Piano in bozza"');
  expect(first).toContain('-> stesura da GIUNTA');
  expect(second).toContain('stato bozza');
  expect(compile({ files: [{ path: PATH, text }] }).diagnostics).toEqual([]);
});

test('rename refuses a name another state has', () => {
  expect(rename(program, coreVocabulary, PATH, at('stato bozza') + 6, 'chiuso').kind).toBe('taken');
});

describe('completion', () => {
  test('offers the states of the cycle after an arrow', () => {
    expect(offered(TEXT.replace('-> attuazione', '-> |'))).toEqual(['bozza', 'attuazione', 'chiuso']);
  });

  test('offers the roles of the cycle', () => {
    expect(offered(TEXT.replace('da GIUNTA termine', 'da | termine'))).toEqual(['GIUNTA', 'OIV']);
  });

  test('offers the conditions the workflow knows', () => {
    expect(offered(TEXT.replace(' anche chiuso', ' richiede |'))).toContain('piano_senza_errori');
  });
});

test('the outline nests steps in states in the cycle', () => {
  const [cycle] = symbols(program, PATH);
  expect(cycle?.children.map(({ label }) => label)).toEqual(['GIUNTA', 'OIV', 'piao', 'bozza', 'attuazione', 'chiuso']);
  expect(cycle?.children[3]?.children.map(({ label }) => label)).toEqual(['APPROVA']);
});
