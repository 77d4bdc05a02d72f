import { applyEdits } from '@traguardo/model';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/compile.ts';
import { completeField } from '../src/services/forms/complete-field.ts';
import type { FormChange } from '../src/services/forms/declaration-form.ts';
import { describeFormRefusal } from '../src/services/forms/describe-form-refusal.ts';
import { editDeclaration } from '../src/services/forms/edit-declaration.ts';
import { declarationForm } from '../src/services/forms/read-form.ts';

/** The form at `word` of a text. */
function formIn(text: string, word: string) {
  const program = compile({ files: [{ path: 'p', text }] });
  return declarationForm(program, program.vocabulary, 'p', text.indexOf(word), 'it');
}

/** The text after a change of the declaration at `word`, or why there is none. */
function edited(text: string, word: string, change: FormChange): string {
  const program = compile({ files: [{ path: 'p', text }] });
  const edit = editDeclaration(program, program.vocabulary, 'p', text.indexOf(word), change);
  return edit.kind === 'edits' ? applyEdits('p', text, edit.edits) : describeFormRefusal(edit, 'it');
}

const set = (key: string, value: string): FormChange => ({ kind: 'set', key, value });

const PLAN = `lingua it

// Testa.
piano ENTE "Camera" periodo 2026 {
  ambito AS1 "Imprese" peso 100% {

    obiettivo OS1 "Tempi" peso 100% {
      // Il primo.
      indicatore I1 "Evase" peso 60% target >= 90% fonte registro // stampato
      /// Il secondo.
      indicatore I2 {
        peso 40,00%; target SI
        nota "Una nota" // resta
      }
    }
  }
}
`;

describe('a form', () => {
  it('is of the innermost declaration, with what is around it', () => {
    const form = formIn(PLAN, 'Una nota');
    expect([form?.kind, form?.label, form?.around.map(({ label }) => label)]).toEqual([
      'indicatore',
      'I2',
      ['ENTE', 'AS1', 'OS1'],
    ]);
  });

  it('shows every written clause, and the usual ones, in the house order', () => {
    expect(formIn(PLAN, 'I2')?.fields.map(({ key, value, input }) => [key, value, input.kind])).toEqual([
      ['label', 'I2', 'code'],
      ['title', '', 'text'],
      ['weight#0', '40,00', 'percent'],
      ['target#0', 'SI', 'line'],
      ['source#0', '', 'names'],
      ['owner#0', '', 'names'],
      ['note#0', 'Una nota', 'text'],
      ['documentation', 'Il secondo.', 'text'],
    ]);
  });

  it('belongs to a declaration from its comments to the end of its last line', () => {
    expect(formIn(PLAN, '// Il primo')?.label).toBe('I1');
    expect(formIn(PLAN, '// stampato')?.label).toBe('I1');
    expect(formIn(PLAN, '// Testa')?.label).toBe('ENTE');
    expect(formIn(PLAN, 'lingua')?.concept).toBe('file');
  });

  it('explains a clause and the choices of one, with the law', () => {
    const type = formIn('indicatore A tipo esito', 'A')?.fields.find(({ key }) => key === 'type#0');
    expect(type).toMatchObject({ name: 'tipo', law: 'D.P.C.M. 18/9/2012', example: 'type outcome' });
    expect(type?.input.kind).toBe('line');
    const known = formIn('lingua it\nindicatore A tipo output', ' A')?.fields.find(({ key }) => key === 'type#0');
    expect(known?.input.kind).toBe('choice');
    expect(known?.value).toBe('output');
  });

  it('offers the clauses and the declarations that may be added', () => {
    const form = formIn(PLAN, 'OS1');
    expect(form?.blocks.map(({ name }) => name)).toContain('indicatore');
    expect(form?.clauses.map(({ name }) => name)).toContain('responsabile');
    expect(form?.clauses.map(({ concept }) => concept)).not.toContain('weight');
    expect(form?.clauses.map(({ concept }) => concept)).not.toContain('else');
  });

  it('takes what cannot be read as a part of the value it was typed behind', () => {
    const form = formIn('lingua it\nindicatore A peso abc target SI', ' A');
    expect(form?.fields.find(({ key }) => key === 'weight#0')?.value).toBe('abc');
  });
});

describe('a file', () => {
  const file = PLAN.length;

  it('is a form of its language, whose other one writes the same plan', () => {
    const program = compile({ files: [{ path: 'p', text: PLAN }] });
    const form = declarationForm(program, program.vocabulary, 'p', file, 'it');
    expect(form?.fields.map(({ key, value, input }) => [key, value, input.kind])).toEqual([
      ['language#0', 'it', 'choice'],
    ]);
    const edit = editDeclaration(program, program.vocabulary, 'p', file, set('language#0', 'en'));
    const text = edit.kind === 'edits' ? applyEdits('p', PLAN, edit.edits) : '';
    expect(text).toContain('language en');
    expect(text).toContain('indicator I1 "Evase" weight 60% target >= 90% source registro // stampato');
    expect(edited(text, text.slice(-1), set('language#0', 'it'))).toContain('peso 40,00%; target SI');
  });

  it('keeps its text when its language is chosen again, or none', () => {
    const program = compile({ files: [{ path: 'p', text: PLAN }] });
    for (const value of ['it', '']) {
      const edit = editDeclaration(program, program.vocabulary, 'p', file, set('language#0', value));
      expect(edit).toMatchObject({ kind: 'edits', edits: [] });
    }
  });
});

describe('a value', () => {
  it('changes alone, in the notation of the file', () => {
    expect(edited(PLAN, 'I1', set('weight#0', '55,5'))).toBe(PLAN.replace('peso 60%', 'peso 55,5%'));
    expect(edited(PLAN, 'I1', set('target#0', '<= 5 gg'))).toBe(PLAN.replace('>= 90%', '<= 5 gg'));
    const act = 'lingua it\natto D1 data 18/09/2026';
    expect(edited(act, 'D1', set('date#0', '2026-10-01'))).toBe('lingua it\natto D1 data 01/10/2026');
    expect(edited(act.replace('it', 'en').replace('18/09/2026', '2026-09-18'), 'D1', set('date#0', '2026-10-01'))).toBe(
      'lingua en\natto D1 data 2026-10-01',
    );
  });

  it('gets quotes where it needs them', () => {
    expect(edited(PLAN, 'I2', set('note#0', 'La «sua» e la "nostra"'))).toContain(
      'nota “La «sua» e la "nostra"” // resta',
    );
    expect(edited(PLAN, 'I1', set('source#0', 'Registro imprese, kronos'))).toContain(
      'fonte "Registro imprese", kronos // s',
    );
  });

  it('is added in the house order, where its neighbours stand', () => {
    expect(edited(PLAN, 'I1', set('type#0', 'output'))).toContain('fonte registro tipo output // stampato');
    expect(edited(PLAN, 'I2', set('source#0', 'kronos'))).toContain('target SI\n        fonte kronos\n        nota');
    expect(edited(PLAN, 'I2', set('title', 'Sportello'))).toContain('indicatore I2 "Sportello" {');
    expect(edited('lingua it\nindicatore A fonte x', ' A', set('target#0', 'SI'))).toContain('A target SI fonte x');
    expect(edited('misura a "A"', 'a "', set('value', 'b + c'))).toBe('misura a "A" = b + c');
  });

  it('that is a formula stands at the end of the block, where measures come first', () => {
    const text = 'lingua it\nindicatore A target >= 1 {\n  misura a\n  misura b // due\n}\n';
    expect(edited(text, 'A target', set('formula#0', 'a / b'))).toContain('misura b // due\n  algoritmo a / b\n}');
  });

  it('is taken out with its word, and comments stay', () => {
    expect(edited(PLAN, 'I1', set('source#0', ''))).toBe(PLAN.replace(' fonte registro', ''));
    expect(edited(PLAN, 'I2', set('note#0', ''))).toContain('target SI\n        // resta\n      }');
    expect(edited(PLAN, 'I2', set('weight#0', ''))).toContain('{\n        target SI\n');
    expect(edited(PLAN, 'I2', set('documentation', ''))).toContain('// stampato\n      indicatore I2');
  });

  it('takes the clause along that goes on from it', () => {
    const text = 'indicator A target yes gate value(B) >= 1 else 0% note "x"';
    expect(edited(text, 'A', set('gate#0', ''))).toBe('indicator A target yes note "x"');
  });

  it('that would break its line apart is refused with a sentence', () => {
    expect(edited(PLAN, 'I1', set('target#0', '>= 90% }'))).toMatch(/graffe/);
    expect(edited(PLAN, 'I1', set('target#0', '>= 90%\n'))).toBe(PLAN);
    expect(edited(PLAN, 'I1', set('target#0', '>= 90%\nnota'))).toMatch(/riga sola/);
    expect(edited(PLAN, 'I1', set('source#0', '"registro'))).toMatch(/virgolette/);
    expect(edited(PLAN, 'I1', set('target#0', 'SI // poi'))).toMatch(/commento/);
    expect(edited(PLAN, 'I1', set('target#0', 'SI nota "x"'))).toMatch(/più di questo campo/);
  });

  it('that is wrong but stays in its field is written: the finding says so', () => {
    expect(edited(PLAN, 'I1', set('weight#0', 'molto'))).toBe(PLAN.replace('60%', 'molto'));
    expect(edited(PLAN, 'I1', set('weight#0', '40.5'))).toBe(PLAN.replace('60%', '40.5%'));
  });
});

describe('a name', () => {
  it('goes with its references', () => {
    const text = 'lingua it\nobiettivo O {\n  pesi { I1 100% }\n  indicatore I1 target SI\n}\n';
    expect(edited(text, 'I1 target', set('label', 'PIRA01'))).toBe(text.replaceAll('I1', 'PIRA01'));
    expect(edited(`${text}indicatore B target SI`, 'B target', set('label', 'I1'))).toMatch(/esiste già/);
  });

  it('of something declared elsewhere is changed here alone', () => {
    const text =
      'indicator A target yes\nindicator B target yes\nrevision R at 2024-05-01 {\n  override A target no\n}\n';
    expect(edited(text, 'override', set('label', 'B'))).toBe(text.replace('override A', 'override B'));
  });
});

describe('a declaration', () => {
  it('is added after the last of its kind, with the weight that is left and a name nobody has', () => {
    const text = PLAN.replace('40,00%', '30,00%');
    expect(edited(text, 'obiettivo', { kind: 'add-child', concept: 'indicator' })).toContain(
      '// resta\n      }\n      indicatore I3 peso 10%\n    }',
    );
    expect(edited(PLAN, 'ambito', { kind: 'add-child', concept: 'objective' })).toContain(
      '    }\n\n    obiettivo OS2\n  }',
    );
    expect(edited('lingua it\n', 'lingua', { kind: 'add-child', concept: 'plan' })).toBe('lingua it\n\npiano ENTE\n');
  });

  it('that changes another has no weight of its own, and begins on the last day of the plan', () => {
    const text = 'lingua it\npiano P periodo 2026 {\n  indicatore I1 peso 60% target SI\n}\n';
    const revised = edited(text, 'lingua', { kind: 'add-child', concept: 'revision' });
    expect(revised).toContain('revisione R1 al 31/12/2026\n');
    expect(edited(revised, 'revisione', { kind: 'add-child', concept: 'override' })).toContain('{\n  modifica I1\n}');
  });

  it('without any of its kind beside it goes on from the last one elsewhere, never from another kind', () => {
    expect(
      edited('area A1 {\n  objective O1 {\n    indicator I1\n  }\n  objective O2\n}\n', 'O2', {
        kind: 'add-child',
        concept: 'indicator',
      }),
    ).toContain('indicator I2 weight 100%');
  });

  it('asks for a pack by the word for it, however many there are', () => {
    const text = 'lingua it\nusa pack "unioncamere/obiettivi-comuni" come oc\n';
    expect(edited(text, 'lingua', { kind: 'add-child', concept: 'use' })).toMatch(/\nusa pack\n/);
  });

  it.each([
    ['check', ''],
    ['function', ''],
    ['scoring-method', ''],
    ['index', 'profilo'],
  ])('begins without an error: %s', (concept, at) => {
    const text = 'lingua it\nprofilo SMVP\n';
    const after = edited(text, at || 'lingua', { kind: 'add-child', concept });
    const { diagnostics } = compile({ files: [{ path: 'p.piano', text: after }] });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('asks for a pack at hand that the plan does not use', () => {
    const packs = [
      { path: 'packs/a/rules/1/traguardo.json', text: '{"name": "a/rules", "version": "1", "language": 1}' },
      { path: 'packs/a/rules/1/a.piano', text: 'source s "S"\n' },
    ];
    const program = compile({ files: [{ path: 'p.piano', text: 'lingua it\n' }], packs });
    const edit = editDeclaration(program, program.vocabulary, 'p.piano', 9, { kind: 'add-child', concept: 'use' });
    expect(edit).toMatchObject({
      edits: [{ text: expect.stringContaining('usa pack "a/rules" versione "1" come rules') }],
    });
  });

  it('offers no second block without a name, no second plan, and nothing that points at what is not there', () => {
    const offered = (text: string, at: string): readonly string[] => {
      const program = compile({ files: [{ path: 'p.piano', text }] });
      const form = declarationForm(program, program.vocabulary, 'p.piano', text.indexOf(at), 'it');
      return form?.blocks.map(({ concept }) => concept) ?? [];
    };
    const phased = 'lingua it\npiano P { indicatore A { fasi { a 100% } } }\n';
    expect(offered(phased, 'indicatore')).not.toContain('phases');
    expect(offered(phased, 'indicatore')).not.toContain('scale');
    expect(offered(phased, 'lingua')).toEqual(expect.arrayContaining(['adjust', 'revision']));
    expect(offered(phased, 'lingua')).not.toContain('plan');
    const empty = offered('lingua it\n', 'lingua');
    expect(empty).toEqual(expect.arrayContaining(['plan', 'area']));
    for (const pointing of ['adjust', 'plan-override', 'withdraw', 'include']) expect(empty).not.toContain(pointing);
  });

  it('opens a block where there is none', () => {
    expect(edited(PLAN, 'I1', { kind: 'add-child', concept: 'measure' })).toContain(
      'fonte registro { // stampato\n        misura misura1\n      }\n',
    );
    expect(edited('area A { objective O }', 'O', { kind: 'add-child', concept: 'indicator' })).toBe(
      'area A { objective O { indicator A1 weight 100% } }',
    );
  });

  it('moves with its comments', () => {
    const moved = edited(PLAN, 'I2', { kind: 'move', by: -1 });
    expect(moved.indexOf('/// Il secondo.')).toBeLessThan(moved.indexOf('// Il primo.'));
    expect(moved).toContain(
      '// Il primo.\n      indicatore I1 "Evase" peso 60% target >= 90% fonte registro // stampato\n    }',
    );
    expect(edited(PLAN, 'I1', { kind: 'move', by: -1 })).toMatch(/già il primo/);
    expect(edited(moved, 'I2', { kind: 'move', by: 1 })).toBe(PLAN);
  });

  it('is removed with its documentation', () => {
    expect(edited(PLAN, 'I2', { kind: 'remove' })).toContain('// stampato\n    }');
    expect(edited(PLAN, 'I1', { kind: 'remove' })).toContain('// Il primo.\n      // stampato\n      /// Il secondo.');
  });

  it('is copied under new names', () => {
    const copied = edited(PLAN, 'OS1', { kind: 'duplicate' });
    expect(copied).toContain('obiettivo OS2 "Tempi" peso 100% {');
    expect(copied).toContain('indicatore I3 "Evase"');
    expect(copied).toContain('indicatore I4 {');
    expect(copied.startsWith(PLAN.slice(0, PLAN.indexOf('obiettivo')))).toBe(true);
  });
});

describe('rows', () => {
  const text = 'lingua it\nindicatore A target 100% {\n  fasi { p1 50% "Una"; p2 100% }\n}\n';

  it('are fields, one a line', () => {
    expect(formIn(text, 'fasi')?.rows.map(({ value }) => value)).toEqual(['p1 50% "Una"', 'p2 100%']);
    expect(formIn(text, 'fasi')?.rowExample).toBe('bando 50% "Bando pubblicato"');
  });

  it('are changed, added, moved and removed', () => {
    expect(edited(text, 'fasi', set('row#0', 'p1 60% "Una"'))).toBe(text.replace('50%', '60%'));
    expect(edited(text, 'fasi', { kind: 'add-row', value: 'p3 100%' })).toContain('p2 100%; p3 100% }');
    expect(edited(text, 'fasi', { kind: 'move', key: 'row#0', by: 1 })).toContain('{ p2 100%; p1 50% "Una" }');
    expect(edited(text, 'fasi', { kind: 'remove', key: 'row#1' })).toContain('{ p1 50% "Una" }');
    expect(edited(text, 'fasi', { kind: 'remove', key: 'row#0' })).toContain('{ p2 100% }');
  });

  it('begin a block that is empty', () => {
    const empty = 'lingua it\nobiettivo O {\n  pesi {}\n  indicatore A target SI\n}\n';
    expect(edited(empty, 'pesi', { kind: 'add-row', value: 'A 100%' })).toContain('pesi {\n    A 100%\n  }\n');
  });
});

describe('completion in a field', () => {
  it('offers what the language would offer in the text', () => {
    const text = 'lingua it\nfonte registro "Registro"\nindicatore A target SI\n';
    const program = compile({ files: [{ path: 'p', text }] });
    const at = text.indexOf('indicatore');
    const labels = (key: string, typed: string): readonly string[] =>
      completeField(program, program.vocabulary, 'p', at, { key, typed, caret: typed.length }, 'it').options.map(
        ({ label }) => label,
      );
    expect(labels('source#0', '')).toContain('registro');
    expect(labels('source#0', 're')).toContain('registro');
    expect(labels('target#0', 'SI')).toContain('monitoraggio');
    expect(labels('target#0', 'm')).toContain('monitoraggio');
    const { from } = completeField(
      program,
      program.vocabulary,
      'p',
      at,
      { key: 'target#0', typed: '>= 9 g', caret: 6 },
      'it',
    );
    expect(from).toBe(5);
  });
});
