import { applyEdits } from '@traguardo/model';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedPacks } from '../../test/texts.ts';
import { compile } from '../compile.ts';
import type { Program } from '../program.ts';
import type { SourceFile } from '../source-file.ts';
import { coreVocabulary } from '../vocabulary/core.ts';
import { describeRefusal } from './describe-refusal.ts';
import { occurrences } from './occurrences/occurrences.ts';
import { references } from './references.ts';
import { renamable, rename } from './rename.ts';

const PLAN = `lingua it
piano P periodo 2024 {
  misura imprese "Imprese" unità N.
  obiettivo OS1 peso 100% {
    indicatore A1 "Ispezioni" peso 60% target >= 90% fonte camera aka \`A 1_2024\` {
      misura fatte "Eseguite" unità N.
      misura previste "Previste" unità N.
      algoritmo fatte / previste
    }
    indicatore A2 peso 40% target 100% fonte camera {
      fasi { bando 50% "Bando"; fine 100% "Fine" }
    }
  }
  consuntivi fine { A2 bando, fine }
}
`;
const MORE = `lingua it
fonte camera "La Camera"
controllo c1 deve valore(A1.fatte) >= 1 N. e punteggio(OS1) >= 50% testo "?"
prova "prova" { dato { \`A 1_2024.fatte\` 1 N. ; a1.previste 2 N. } ; verifica valore(A1) ~ 50% }
revisione R1 al 01/07/2024 { modifica A1 target >= 80% motivo "…" }
`;
const DATA = `codice;valore;fonte
A1.fatte;9 N.;camera
"A1.previste";10 N.;camera
imprese;5 N.;"camera"
A2;bando, fine;
`;

const program = compile({
  files: [
    { path: 'a.piano', text: PLAN },
    { path: 'b.piano', text: MORE.replace('`A 1_2024.fatte`', 'A1.fatte') },
  ],
  data: [{ path: 'd.csv', text: DATA }],
});

/** Texts after a rename asked for where `before` ends, or the refusal. */
function renamed(before: string, name: string, of: Program = program, path = 'a.piano') {
  const file = of.files.find((one) => one.path === path) as SourceFile;
  const result = rename(of, coreVocabulary, path, file.text.indexOf(before) + before.length, name);
  if (result.kind !== 'edits') return result.kind;
  return [...of.files, ...of.data].map((one) => applyEdits(one.path, one.text, result.edits)).join('---\n');
}

it('is tried on a text without errors', () => {
  expect(program.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('rename', () => {
  it('changes a measure of an indicator, short and in full, in plans and tables', () => {
    const text = renamed('misura fatte', 'eseguite');
    expect(text).toContain('misura eseguite "Eseguite"');
    expect(text).toContain('algoritmo eseguite / previste');
    expect(text).toContain('valore(A1.eseguite)');
    expect(text).toContain('\nA1.eseguite;9 N.');
    expect(text).not.toContain('fatte');
  });

  it('changes the part of the owner and leaves aliases alone', () => {
    const text = renamed('indicatore A', 'B7');
    expect(text).toContain('indicatore B7 "Ispezioni" peso 60% target >= 90% fonte camera aka `A 1_2024`');
    expect(text).toContain('B7.previste 2 N.');
    expect(text).toContain('modifica B7 target');
    expect(text).toContain('\nB7.previste;10 N.');
  });

  it('writes names in backticks only when they need them, and words of the language always', () => {
    expect(renamed('obiettivo OS', 'OS 1')).toContain('punteggio(`OS 1`)');
    expect(renamed('misura fatte', 'peso')).toContain('algoritmo `peso` / previste');
  });

  it('changes a source from a use of it, in another file than its declaration', () => {
    const text = renamed('fonte cam', 'cciaa');
    expect(text).toContain('fonte cciaa "La Camera"');
    expect(text).toContain('imprese;5 N.;cciaa');
    expect(text).not.toContain('camera');
  });

  it('changes a phase with what was done of it', () => {
    const text = renamed('fasi { ban', 'gara');
    expect(text).toContain('fasi { gara 50% "Bando"');
    expect(text).toContain('A2 gara, fine');
    expect(text).toContain('A2;gara, fine;');
  });

  it.each([
    ['indicatore A', 'a2', 'taken'],
    ['misura fatte', 'PREVISTE', 'taken'],
    ['fasi { ban', 'fine', 'taken'],
    ['misura imp', 'a1', 'taken'],
    ['misura imp', 'con "virgolette"', 'not-a-name'],
    ['misura imp', '  ', 'not-a-name'],
    ['peso 6', 'x', 'no-name'],
    ['aka `A 1', 'x', 'alias'],
  ])('refuses %s → %s: %s', (before, name, kind) => {
    expect(renamed(before, name)).toBe(kind);
  });

  it('refuses a name that would make a formula mean another measure', () => {
    const text = PLAN.replace('algoritmo fatte / previste', 'algoritmo fatte / imprese');
    const other = compile({ files: [{ path: 'a.piano', text }] });
    expect(renamed('misura imp', 'previste', other)).toBe('unsafe');
  });

  it('keeps meaning when only the case changes', () => {
    expect(renamed('misura fatte', 'Fatte')).toContain('algoritmo Fatte / previste');
  });

  it('says in both languages why not', () => {
    const refusal = rename(program, coreVocabulary, 'a.piano', PLAN.indexOf('A1'), 'A2');
    if (refusal.kind === 'edits') throw new Error('not refused');
    expect(describeRefusal(refusal, 'it')).toBe('«A2» esiste già (riga 10 di a.piano).');
    expect(describeRefusal(refusal, 'en')).toBe('“A2” is taken (line 10 of a.piano).');
  });
});

it('names what would be renamed', () => {
  const at = PLAN.indexOf('fatte / ') + 2;
  expect(renamable(program, coreVocabulary, 'a.piano', at)).toMatchObject({ kind: 'name', name: 'fatte' });
});

it('finds every place of a name, each the name alone, aliases included', () => {
  const places = references(program, coreVocabulary, 'a.piano', PLAN.indexOf('A1 "Isp'));
  const texts = new Map([...program.files, ...program.data].map(({ path, text }) => [path, text]));
  const said = places.map(({ file, start, end }) => texts.get(file)?.slice(start.offset, end.offset));
  expect(said).toEqual(['A1', 'A 1_2024', 'A1', 'A1', 'a1', 'A1', 'A1', 'A1', 'A1']);
});

describe('in the example', () => {
  const folder = new URL('../../../../examples/alessandria-asti-2024/', import.meta.url);
  const read = (path: string): SourceFile => ({ path, text: readFileSync(new URL(path, folder), 'utf8') });
  const example = compile({
    files: ['confronti', 'controlli', 'individuali', 'piano', 'profilo', 'prove', 'registri', 'revisione'].map((name) =>
      read(`${name}.piano`),
    ),
    data: [read('dati/consuntivi-2024.csv')],
    packs: shippedPacks(),
  });

  it('gives any kind of thing a new name without a new problem', () => {
    const declared = occurrences(example, coreVocabulary).filter(({ use }) => use === 'declaration');
    const kinds = [...Map.groupBy(declared, ({ thing }) => thing.concept)];
    expect(kinds.map(([concept]) => concept)).toEqual(
      expect.arrayContaining(['indicator', 'measure', 'source', 'phase']),
    );
    for (const [concept, found] of kinds) {
      for (const { name } of found.slice(-1)) {
        const { file, start } = name.place;
        const fresh = concept === 'phase' ? 'NUOVO' : 'NUOVO nome_2025'; // cells list phases without quotes
        const result = rename(example, coreVocabulary, file, start.offset + 1, fresh);
        expect(result.kind, `${concept} ${name.text}`).toBe('edits');
      }
    }
  }, 30_000);
});
