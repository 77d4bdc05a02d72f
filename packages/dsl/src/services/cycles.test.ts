import { applyEdits } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { compile } from '../compile.ts';
import type { Program } from '../program.ts';
import { coreVocabulary } from '../vocabulary/core.ts';
import { complete } from './completion/complete.ts';
import { definition } from './definition.ts';
import { hover } from './hover/hover.ts';
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

describe('roles that stand in, documents, regions', () => {
  const ADDED = `lingua it
ciclo ANNO {
  ruolo GIUNTA
  ruolo PRESIDENTE sostituisce GIUNTA
  documento piao "PIAO" scadenza 31/01 legge "D.L. 80/2021, art. 6"
  regione principale {
    stato bozza iniziale { su APPROVA -> attuazione da GIUNTA richiede in oiv.in_carica produce piao, "Verbale" }
    stato attuazione finale
  }
  regione oiv per_ogni scheda {
    stato in_carica iniziale finale { su CESSA -> in_carica da PRESIDENTE richiede in principale.bozza, principale.attuazione }
  }
}
`;
  const files = [{ path: PATH, text: ADDED }];
  const added = compile({ files });
  const behind = (text: string, shift = 0): number => ADDED.indexOf(text) + shift;
  const said = (offset: number): string => hover(added, coreVocabulary, PATH, offset)?.markdown ?? '';
  const linesOf = (offset: number): readonly number[] =>
    references(added, coreVocabulary, PATH, offset).map(({ start }) => start.line);

  test('have no findings', () => {
    expect(added.diagnostics).toEqual([]);
  });

  test('hover says whom a role substitutes, what leaves a document, what a region is repeated for', () => {
    expect(said(behind('PRESIDENTE'))).toContain('Sostituisce: GIUNTA');
    expect(said(behind('piao "'))).toBe(
      '**piao** (documento): PIAO\n\nPassi: bozza.APPROVA\n\nNorma: D.L. 80/2021, art. 6',
    );
    expect(said(behind('oiv per_ogni'))).toContain('Uno stato per ogni scheda');
    expect(said(behind('oiv.in_carica', 5))).toContain('**in_carica** (stato)');
  });

  test('references of a state are those in conditions too, and those of its region', () => {
    expect(linesOf(behind('bozza iniziale'))).toEqual([7, 11]);
    expect(linesOf(behind('oiv per_ogni'))).toEqual([7, 10]);
    expect(linesOf(behind('piao "'))).toEqual([5, 7]);
  });

  test('rename changes the state in a condition and leaves its region', () => {
    const renamed = rename(added, coreVocabulary, PATH, behind('in_carica iniziale'), 'nominato');
    if (renamed.kind !== 'edits') throw new Error(renamed.kind);
    expect(applyEdits(PATH, ADDED, renamed.edits)).toContain('richiede in oiv.nominato produce');
  });

  test('completion offers states behind their regions, and the documents', () => {
    expect(offered(ADDED.replace('in oiv.in_carica', 'in |'))).toEqual([
      'principale.bozza',
      'principale.attuazione',
      'oiv.in_carica',
    ]);
    expect(offered(ADDED.replace('produce piao,', 'produce |,'))).toEqual(['piao']);
    expect(offered(ADDED.replace('per_ogni scheda', 'per_ogni |'))).toEqual(['scheda', 'valore', 'documento']);
  });
});

describe('a region in a file of its own', () => {
  const files = [
    { path: PATH, text: 'lingua it\nciclo ANNO {\n  ruolo GIUNTA\n  includi oiv\n}\n' },
    {
      path: 'oiv.piano',
      text: 'lingua it\nregione oiv {\n  stato in_carica iniziale finale { su CESSA -> vacante da GIUNTA }\n  stato vacante { su NOMINA -> in_carica da GIUNTA }\n}\n',
    },
  ];
  const split = compile({ files });
  const inRegion = (word: string): number => files[1]?.text.indexOf(word) ?? 0;

  test('has the names of its cycle', () => {
    expect(split.diagnostics).toEqual([]);
    const places = references(split, coreVocabulary, PATH, (files[0]?.text.indexOf('GIUNTA') ?? 0) + 1);
    expect(places.map(({ file, start }) => `${file} ${start.line}`)).toEqual([
      `${PATH} 3`,
      'oiv.piano 3',
      'oiv.piano 4',
    ]);
    expect(hover(split, coreVocabulary, 'oiv.piano', inRegion('GIUNTA'))?.markdown).toBe(
      '**GIUNTA** (ruolo)\n\nPassi: in_carica.CESSA, vacante.NOMINA',
    );
    expect(definition(split, coreVocabulary, PATH, (files[0]?.text.indexOf('oiv') ?? 0) + 1)?.file).toBe('oiv.piano');
  });

  test('is offered them', () => {
    const text = files[1]?.text.replace('da GIUNTA }\n}', 'da  }\n}') ?? '';
    const program = compile({ files: [files[0] ?? { path: PATH, text: '' }, { path: 'oiv.piano', text }] });
    const { options } = complete(program, coreVocabulary, 'oiv.piano', text.indexOf('da  }') + 3);
    expect(options.map(({ label }) => label)).toEqual(['GIUNTA']);
  });
});

test('the outline nests steps in states in the cycle', () => {
  const [cycle] = symbols(program, PATH);
  expect(cycle?.children.map(({ label }) => label)).toEqual(['GIUNTA', 'OIV', 'piao', 'bozza', 'attuazione', 'chiuso']);
  expect(cycle?.children[3]?.children.map(({ label }) => label)).toEqual(['APPROVA']);
});
