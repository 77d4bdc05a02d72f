import { applyEdits } from '@traguardo/model';
import { describe, expect, it } from 'vitest';
import { severalFiles } from '../../test/several-files.ts';
import { compile } from '../compile.ts';
import { lockText } from '../packs/lock.ts';
import { readLibrary } from '../packs/library.ts';
import { codeActions } from './code-actions.ts';
import { complete, type CompletionOption } from './completion/complete.ts';
import { definition } from './definition.ts';
import { folding } from './folding.ts';
import { hover } from './hover/hover.ts';
import { rename } from './rename.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { symbols } from './symbols.ts';

const PACKS = `
//@ packs/casa/comuni/1.2/traguardo.json
{ "name": "casa/comuni", "version": "1.2", "language": 1, "title": "Obiettivi comuni", "licence": "CC-BY-4.0" }
//@ packs/casa/comuni/1.2/comuni.piano
lingua it
fonte registro "Registro"
fonte mia "Di casa"
profilo SMVP "Sistema" { soglie { no < 50% "No" red; si >= 50% "Si" green } }
modello sportello { prende chi, quota; obiettivo X "Sportello" { indicatore X.1 target >= (quota) peso 100% fonte chi } }
obiettivo O1 "Imprese digitali" peso 50% {
  /// Quante imprese.
  indicatore C1 "Imprese" peso 50% target >= 20% sigilla algoritmo algoritmo fatte / tutte { misura fatte "Digitali"; misura tutte "Tutte" }
  indicatore C2 "Sito" peso 50% target SI
}
//@ packs/casa/comuni/1.1/traguardo.json
{ "name": "casa/comuni", "version": "1.1", "language": 1, "title": "Obiettivi comuni" }
//@ packs/casa/altri/2/traguardo.json
{ "name": "casa/altri", "version": "2", "language": 1, "title": "Altri" }
//@ packs/casa/altri/2/altri.piano
lingua it
fonte lontana "Lontana"
`;

/** A program with the packs above, and where the `|` of its own text stands. */
function at(text: string) {
  const offset = text.indexOf('|');
  const program = compile(severalFiles(text.replace('|', '') + PACKS, 'piano.piano'));
  return { program, vocabulary: program.vocabulary, offset };
}

function options(text: string): readonly CompletionOption[] {
  const { program, vocabulary, offset } = at(text);
  return complete(program, vocabulary, 'piano.piano', offset).options;
}

const labels = (text: string): string[] => options(text).map(({ label }) => label);
const USE = 'lingua it\nusa pack "casa/comuni" come c\n';

describe('completion', () => {
  it('names the packs at hand, and their versions', () => {
    expect(options('lingua it\nusa pack "|')).toMatchObject([
      { label: 'casa/altri', insert: 'casa/altri', detail: '2' },
      { label: 'casa/comuni', detail: '1.2', documentation: 'Obiettivi comuni\n\nCC-BY-4.0' },
    ]);
    expect(labels('lingua it\nusa pack "cas|"')).toEqual(['casa/altri', 'casa/comuni']);
    expect(options('lingua it\nusa pack |')[0]?.insert).toBe('"casa/altri"');
    expect(labels('lingua it\nusa |')).toEqual(['pack', 'plugin']);
    expect(labels('lingua it\nusa plugin |')).toEqual([]);
    expect(labels('lingua it\nusa pack "casa/comuni" versione "|"')).toEqual(['1.2', '1.1']);
    expect(labels('lingua it\nindicatore A "|"')).toEqual([]);
  });

  it('offers short names after include, and behind the point what the pack holds', () => {
    expect(options(`${USE}includi |`)).toMatchObject([{ label: 'c', detail: 'casa/comuni 1.2' }]);
    expect(options(`${USE}includi c.|`)).toMatchObject([
      { label: 'c.O1', detail: 'Imprese digitali' },
      { label: 'c.C1', detail: 'Imprese', documentation: 'Quante imprese.' },
      { label: 'c.C2' },
    ]);
    expect(labels(`${USE}includi c.C|`)).toContain('c.C1');
  });

  it('offers inside the braces the codes of what is included', () => {
    expect(labels(`${USE}includi c.O1 {\n  modifica |\n}\nindicatore ALTRO target SI`)).toEqual(['C1', 'C2']);
    expect(labels(`${USE}includi c.O1 {\n  togli |\n}`)).toEqual(['C1', 'C2']);
    expect(labels(`${USE}includi c.O1\nmodifica |`)).toEqual(expect.arrayContaining(['O1', 'C1', 'C2']));
  });

  it('offers names that come in when they are named, behind the short name where they are taken', () => {
    expect(labels(`${USE}fonte mia "Mia"\nindicatore A target SI fonte |`).toSorted()).toEqual([
      'c.mia',
      'mia',
      'registro',
    ]);
    expect(labels(`${USE}indicatore A target SI fonte c.|`)).toEqual(['c.registro', 'c.mia']);
    expect(labels(`${USE}profilo |`)).toContain('SMVP');
  });

  it('offers templates with what they take, and what their arguments may name', () => {
    const own = 'modello mio { obiettivo Y "Mio" { indicatore Y.1 target SI } }\n';
    expect(options(`${USE}${own}includi P1 da |`)).toMatchObject([
      { label: 'mio', insert: 'mio', detail: 'Mio' },
      { label: 'c.sportello', insert: 'c.sportello(', detail: '(chi; quota) Sportello' },
    ]);
    expect(labels(`${USE}${own}includi P1 da c.sportello(|`)).toContain('registro');
  });

  it('offers what can be sealed', () => {
    const found = labels(`${USE}indicatore A target SI sigilla |`);
    expect(found).toEqual(expect.arrayContaining(['algoritmo', 'unità', 'fonte', 'fasi']));
    expect(found).not.toContain('motivo');
  });
});

const MODEL = `${USE}fonte dove "Dove"
modello progetto {
  prende chi, quota
  obiettivo X "{X} di {chi}" {
    indicatore X.1 target >= (quota) peso 100% fonte chi
  }
}
ambito A1 peso 100% {
  includi P1 peso 60% da progetto(dove; 50%)
  includi c.O1 peso 40% { modifica C1 fonte c.registro }
}
`;

/** The own text after the thing at the `|` got another name. */
function renamed(text: string, name: string): string {
  const { program, vocabulary, offset } = at(text);
  const result = rename(program, vocabulary, 'piano.piano', offset, name);
  return result.kind === 'edits' ? applyEdits('piano.piano', text.replace('|', ''), result.edits) : result.kind;
}

const mark = (text: string, before: string): string => MODEL.replace(before + text, `${before}|${text}`);
const replaced = (...pairs: (readonly [string, string])[]): string =>
  pairs.reduce((text, [old, fresh]) => text.replaceAll(old, fresh), MODEL);

describe('names', () => {
  it('gives a template, its parameters and the short name of a pack another name everywhere', () => {
    expect(renamed(mark('progetto', 'modello '), 'piccolo')).toBe(replaced(['progetto', 'piccolo']));
    expect(renamed(mark('chi', 'prende '), 'ufficio_x')).toBe(replaced(['chi', 'ufficio_x']));
    expect(renamed(mark('quota', '('), 'soglia_x')).toBe(replaced(['quota', 'soglia_x']));
    expect(renamed(mark('c\n', 'come '), 'oc')).toBe(
      replaced(['come c', 'come oc'], ['c.O1', 'oc.O1'], ['c.reg', 'oc.reg']),
    );
    expect(renamed(mark('c.O1', 'includi '), 'oc')).toBe(renamed(mark('c\n', 'come '), 'oc'));
    expect(renamed(mark('chi', 'prende '), 'due parole')).toBe('unsafe');
  });

  it('leads to the line that asks for a pack, to templates and to parameters', () => {
    const to = (text: string, before: string): string => {
      const { program, vocabulary, offset } = at(mark(text, before));
      const place = definition(program, vocabulary, 'piano.piano', offset);
      const file = [...program.files, ...program.packs].find(({ path }) => path === place?.file);
      return file?.text.slice(place?.start.offset, place?.end.offset) ?? '';
    };
    expect(to('c.O1', 'includi ')).toBe('usa pack "casa/comuni" come c');
    expect(to('O1', 'includi c.')).toMatch(/^obiettivo O1 /);
    expect(to('progetto', 'da ')).toBe('modello progetto');
    expect(to('chi', 'fonte ')).toBe('chi');
    const inPack = at(`${USE}includi P1 peso 60% da c.spor|tello(c.registro; 50%)`);
    expect(definition(inPack.program, inPack.vocabulary, 'piano.piano', inPack.offset)?.file).toMatch(/comuni\.piano$/);
  });
});

describe('hover', () => {
  const said = (text: string, before: string): string => {
    const { program, vocabulary, offset } = at(mark(text, before));
    return hover(program, vocabulary, 'piano.piano', offset)?.markdown ?? '';
  };

  it('says which pack a line asks for, wherever one points at it', () => {
    const pack = [
      '**c** (pacchetto `casa/comuni`): Obiettivi comuni',
      'Versione: 1.2',
      'Licenza: CC-BY-4.0',
      expect.stringMatching(/^Non fissato: `[0-9a-f]{8}`$/),
    ];
    expect(said('asa/comuni', 'usa pack "c').split('\n\n')).toEqual(pack);
    expect(said('c\n', 'come ').split('\n\n')).toEqual(pack);
    expect(said('c.O1', 'includi ').split('\n\n')).toEqual(pack);
  });

  it('says of what a pack brought all that is said of the own, whence it comes and what is sealed', () => {
    expect(said('1 peso', 'c.O')).toContain('Da: casa/comuni 1.2 (Obiettivi comuni)');
    expect(said('1 fonte', 'modifica C').split('\n\n')).toEqual([
      '**C1** (indicatore): Imprese',
      'Peso: 50,00 %',
      'Target: ≥ 20 %',
      'Algoritmo: Digitali / Tutte',
      'Fonte: Registro',
      expect.stringMatching(/^Definizione: /),
      'Da: casa/comuni 1.2 (Obiettivi comuni)',
      'Sigillati: `algoritmo`',
      'Quante imprese.',
    ]);
  });

  it('says what a template takes, at its name, at `da`, and at a parameter', () => {
    expect(said('progetto', 'da ')).toBe('**progetto** (modello): {X} di {chi}\n\nPrende: `chi`, `quota`');
    expect(said('da ', 'peso 60% ')).toMatch(/^\*\*da\*\*[^]*\*\*progetto\*\* \(modello\)/);
    expect(said('chi\n', 'fonte ')).toBe('**chi** (parametro): progetto');
    expect(said('chi}', '{X} di {')).toBe('**chi** (parametro): progetto');
  });
});

describe('code actions', () => {
  /** The own text after each repair offered at the `|`. */
  const repaired = (text: string, lock = ''): string[] => {
    const offset = text.indexOf('|');
    const own = text.replace('|', '');
    const program = compile(severalFiles(own + PACKS + lock, 'piano.piano'));
    const actions = codeActions(program, 'piano.piano', offset);
    return actions.map(({ fix }) => applyEdits('piano.piano', own, fix.edits));
  };

  it('writes the version that is pinned', () => {
    const { packs } = readLibrary(severalFiles(PACKS, 'piano.piano').packs);
    const old = packs.find(({ version }) => version === '1.1');
    const pin = { version: '1.1', hash: old?.hash ?? '' };
    const lock = lockText({ packs: new Map([['casa/comuni', pin]]), plugins: new Map() });
    const text = 'lingua it\nusa pack "casa/comuni" versione |"1.2" come c\n';
    expect(repaired(text, `//@ traguardo.lock\n${lock}`)).toEqual([text.replace('|', '').replace('1.2', '1.1')]);
  });

  it('puts the short name in front of what one pack in use has', () => {
    expect(repaired(`${USE}includi |O1\n`)).toEqual([`${USE}includi c.O1\n`]);
  });

  it('asks for a pack at hand that has the name', () => {
    expect(repaired('lingua it\nincludi oc.|O1\n')).toEqual([
      'lingua it\nusa pack "casa/comuni" versione "1.2" come oc\nincludi oc.O1\n',
    ]);
    expect(repaired('lingua it\nincludi |O1\n')).toEqual([
      'lingua it\nusa pack "casa/comuni" versione "1.2" come comuni\nincludi comuni.O1\n',
    ]);
    expect(repaired('lingua it\nfonte mia "Mia"\nindicatore A target SI fonte |lontana\n')).toEqual([
      'lingua it\nfonte mia "Mia"\nfonte lontana "Lontana"\nindicatore A target SI fonte lontana\n',
      'lingua it\nusa pack "casa/altri" versione "2" come altri\nfonte mia "Mia"\nindicatore A target SI fonte lontana\n',
    ]);
    expect(repaired('lingua it\nincludi |nulla\n')).toEqual([]);
  });
});

it('outlines, folds and colours the lines of packs and templates', () => {
  const { program, vocabulary } = at(MODEL);
  const [use, , template, area] = symbols(program, 'piano.piano');
  expect([use?.label, template?.label]).toEqual(['casa/comuni', 'progetto']);
  expect(area?.children).toMatchObject([{ label: 'P1' }, { label: 'c.O1', children: [{ label: 'C1' }] }]);
  expect(folding(program, 'piano.piano')).toHaveLength(3);
  const kinds = new Map(
    semanticTokens(MODEL, vocabulary).map(({ kind, from, to }) => [MODEL.slice(from, to), kind] as const),
  );
  expect(['usa', 'come', 'includi', 'da', 'c.O1', 'prende'].map((word) => kinds.get(word))).toEqual([
    'block-word',
    'name-clause',
    'block-word',
    'expression-clause',
    'word',
    'name-clause',
  ]);
});

it('answers wherever a text with packs ends', () => {
  for (let end = 0; end <= MODEL.length; end += 1) {
    const { program, vocabulary } = at(`${MODEL.slice(0, end)}|`);
    for (const offset of [end, Math.max(0, end - 4)]) {
      expect(complete(program, vocabulary, 'piano.piano', offset).from).toBeLessThanOrEqual(offset);
      hover(program, vocabulary, 'piano.piano', offset);
      definition(program, vocabulary, 'piano.piano', offset);
      codeActions(program, 'piano.piano', offset);
    }
  }
});

it('a pack at hand that nothing asks for changes nothing', () => {
  const own = severalFiles('lingua it\nindicatore A target SI\n', 'piano.piano');
  const alone = compile(own);
  const among = compile({ ...own, packs: severalFiles(PACKS, 'piano.piano').packs });
  expect(among.planHash).toBe(alone.planHash);
  expect(among.packs).toEqual([]);
  expect(among.diagnostics).toEqual(alone.diagnostics);
});
