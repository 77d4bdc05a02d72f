import { applyEdits } from '@traguardo/model';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/compile.ts';
import { coreVocabulary } from '../src/vocabulary/core.ts';
import { parseFile } from '../src/parse/parse.ts';
import type { DeclarationNode, ItemNode, ParsedFile } from '../src/parse/tree.ts';
import { unquote } from '../src/lex/text.ts';
import type { Program } from '../src/program.ts';
import type { DeclarationForm, FormField } from '../src/services/forms/declaration-form.ts';
import { editDeclaration } from '../src/services/forms/edit-declaration.ts';
import { declarationForm } from '../src/services/forms/read-form.ts';
import type { SourceFile } from '../src/source-file.ts';
import { conformanceTexts, fixtureTexts, SAMPLE, shippedPacks } from './texts.ts';

const ROOT = new URL('../../../examples/', import.meta.url);

function exampleTexts(folder: string): readonly SourceFile[] {
  // the gender budget is written in the words of a plugin
  const paths = globSync(`${folder}/*.piano`, { cwd: ROOT }).filter((path) => !path.endsWith('genere.piano'));
  return paths.map((path) => ({ path, text: readFileSync(new URL(path, ROOT), 'utf8') }));
}

function* declarations(items: readonly ItemNode[]): Generator<DeclarationNode> {
  for (const item of items) {
    if (item.kind !== 'declaration') continue;
    yield item;
    yield* declarations(item.block ?? []);
  }
}

function formAt(program: Program, path: string, offset: number): DeclarationForm {
  const form = declarationForm(program, program.vocabulary, path, offset, 'it');
  if (form === null) throw new Error(`no form at ${path}:${offset}`);
  return form;
}

/** A value unlike the one a field has, of the kind it asks for; null for fields with laws of their own. */
function otherValue({ key, input, value, example }: FormField): string | null {
  switch (input.kind) {
    case 'text':
      return input.lines ? `${value || 'Prima'}\nAltra riga` : 'Altro "testo"';
    case 'choice':
      return input.options.find((option) => option.value !== value)?.value ?? null;
    case 'percent':
      return value === '12' ? '13' : '12';
    case 'quantity':
      return value === '7' ? '8' : '7';
    case 'date':
      return value === '2024-03-01' ? '2024-03-02' : '2024-03-01';
    case 'flag':
      return null;
    case 'code':
      return null;
    case 'names':
      return 'altro nome, terzo';
    case 'formula':
      return value === 'a + 2' ? 'a + 3' : 'a + 2';
    case 'line':
      if (key.startsWith('row#')) return value.replaceAll('1', '2') === value ? null : value.replaceAll('1', '2');
      return example.includes(' ') && !['else#0', 'when#0'].includes(key)
        ? unlike(value, example.slice(example.indexOf(' ') + 1))
        : null;
    default:
      return input satisfies never;
  }
}

function unlike(value: string, other: string): string | null {
  return value === other ? null : other;
}

/** Comments as they stand in a text. */
function comments({ tokens }: ParsedFile): readonly string[] {
  return tokens.filter(({ kind }) => kind === 'comment').map(({ image }) => image);
}

/** What a form says besides one field. */
function besides(form: DeclarationForm, key: string): unknown {
  const values = [...form.fields, ...form.rows].filter((field) => field.key !== key && field.place !== null);
  return {
    around: form.around.map(({ label }) => label),
    children: form.children.map(({ concept, label, title }) => [concept, label, title]),
    values: values.map((field) => [field.key, field.value]),
  };
}

function brokenLaws(program: Program, file: ParsedFile, step: number): readonly string[] {
  const broken: string[] = [];
  let turn = 0;
  for (const { headerPlace } of declarations(file.items)) {
    const { offset } = headerPlace.start;
    const form = formAt(program, file.path, offset);
    for (const field of [...form.fields, ...form.rows]) {
      const say = (what: string): void =>
        void broken.push(`${file.path}:${headerPlace.start.line} ${field.key} ${what}`);
      const set = (value: string) =>
        editDeclaration(program, program.vocabulary, file.path, offset, { kind: 'set', key: field.key, value });
      const same = set(field.value);
      if (same.kind !== 'edits' || same.edits.length > 0) say('is changed by its own value');
      turn += 1;
      const other = turn % step === 0 ? otherValue(field) : null;
      if (other === null) continue;
      const edit = set(other);
      if (edit.kind !== 'edits') {
        say(`refuses ${other}: ${edit.kind}`);
        continue;
      }
      const text = applyEdits(file.path, file.text, edit.edits);
      const parsed = parseFile({ path: file.path, text }, program.vocabulary);
      const files = program.files.map((each) => (each.path === file.path ? parsed : each));
      const after = formAt({ ...program, files }, file.path, edit.offset);
      const now = [...after.fields, ...after.rows].find(({ key }) => key === field.key);
      if (now?.value !== unquote(other).replace(/^(\d+)%$/, now?.input.kind === 'percent' ? '$1' : '$&'))
        say(`reads ${now?.value} where ${other} was typed`);
      if (JSON.stringify(besides(after, field.key)) !== JSON.stringify(besides(form, field.key)))
        say('changes another');
      if (comments(parsed).join('\n') !== comments(file).join('\n')) say('loses a comment');
      if (edit.edits.length !== 1) say(`needs ${edit.edits.length} edits`);
    }
  }
  return broken;
}

describe('a field', () => {
  it.each([...conformanceTexts(), { path: 'sample', text: SAMPLE }])('of $path keeps the laws', (source) => {
    const program = compile({ files: [source] });
    expect(brokenLaws(program, program.files[0] as ParsedFile, source.path === 'sample' ? 1 : 9)).toEqual([]);
  });

  it('of the sentences of the language keeps the laws', () => {
    const sound = fixtureTexts().filter((source) =>
      parseFile(source, coreVocabulary).diagnostics.every(({ severity }) => severity !== 'error'),
    );
    const broken = sound.flatMap((source) => {
      const program = compile({ files: [source] });
      return brokenLaws(program, program.files[0] as ParsedFile, 1);
    });
    expect(broken).toEqual([]);
  });

  it.each(['alessandria-asti-2024', 'camera-inventata', 'comune-con-nucleo', 'piano-vuoto', 'profili'])(
    'of the example %s keeps the laws',
    (folder) => {
      const program = compile({ files: exampleTexts(folder), packs: shippedPacks() });
      const step = folder === 'alessandria-asti-2024' ? 23 : 3;
      expect(program.files.flatMap((file) => brokenLaws(program, file, step))).toEqual([]);
    },
    60_000,
  );

  it('of the packs keeps the laws', () => {
    const files = shippedPacks().filter(({ path }) => path.endsWith('.piano'));
    const broken = files.flatMap((source) => {
      const program = compile({ files: [source] });
      return brokenLaws(program, program.files[0] as ParsedFile, 11);
    });
    expect(broken).toEqual([]);
  }, 60_000);
});

describe('a new declaration', () => {
  const parents = coreVocabulary.schemas.filter((schema) => schema.kind === 'block' && schema.blocks.length > 0);
  it.each(parents.flatMap((parent) => (['it', 'en'] as const).map((language) => [parent.concept, language] as const)))(
    'reads well in every %s, in %s',
    (concept, language) => {
      const parent = coreVocabulary.blockOf(concept);
      const text = `language ${language}\n${parent?.example[language] ?? ''}\n`;
      const program = compile({ files: [{ path: 'p', text }] });
      const [file] = program.files as readonly [ParsedFile];
      const found = [...declarations(file.items)].find(({ word }) => word.concept === concept);
      const offset = found?.headerPlace.start.offset ?? text.length;
      for (const child of parent?.blocks ?? []) {
        const edit = editDeclaration(program, program.vocabulary, 'p', offset, { kind: 'add-child', concept: child });
        expect([child, edit.kind]).toEqual([child, 'edits']);
        if (edit.kind !== 'edits') continue;
        const after = parseFile({ path: 'p', text: applyEdits('p', text, edit.edits) }, program.vocabulary);
        expect([child, after.diagnostics.length]).toEqual([child, file.diagnostics.length]);
        const form = formAt({ ...program, files: [after] }, 'p', edit.offset);
        expect(form.concept).toBe(child);
      }
    },
  );
});

describe('a new declaration that points', () => {
  const added = (text: string, concept: string): readonly string[] => {
    const packs = shippedPacks();
    const program = compile({ files: [{ path: 'p', text }], packs });
    const edit = editDeclaration(program, program.vocabulary, 'p', text.length, { kind: 'add-child', concept });
    if (edit.kind !== 'edits') return [edit.kind];
    const written = applyEdits('p', text, edit.edits);
    const { diagnostics } = compile({ files: [{ path: 'p', text: written }], packs });
    const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    return [written.slice(text.length).trim(), ...errors];
  };

  it('begins with a role that is declared', () => {
    const text = 'lingua it\nruolo SG "Segretario generale"\nindicatore A1 target >= 90%\n';
    expect(added(text, 'adjust')).toEqual(['rettifica A1 punteggio 100% ruolo SG motivo "…"']);
  });

  it('begins with something that a pack in use has and the plan has not', () => {
    const text =
      'lingua it\nusa pack "unioncamere/obiettivi-comuni" versione "2024.1" come oc\nincludi oc.OS2 peso 40%\n';
    const [written = '', ...errors] = added(text, 'include');
    expect(written).toMatch(/^includi oc\.\w+ peso 60%$/);
    expect(errors).toEqual([]);
  });
});

const POINTING = ['include', 'plan-override', 'withdraw', 'adjust'];

describe('every block of the language', () => {
  const blocks = coreVocabulary.schemas.filter((schema) => schema.kind === 'block' && schema.concept !== 'file');
  it.each(blocks.map(({ concept }) => concept))(
    '%s: its form has every clause, every block and rows it takes',
    (concept) => {
      const schema = coreVocabulary.blockOf(concept);
      const text = `language en\n${schema?.example.en ?? ''}\n`;
      const program = compile({ files: [{ path: 'p', text }] });
      const [file] = program.files as readonly [ParsedFile];
      const found = [...declarations(file.items)].find(({ word }) => word.concept === concept);
      const form = formAt(program, 'p', found?.headerPlace.start.offset ?? text.length);
      expect(form.concept).toBe(concept);
      const reached = new Set([...form.fields, ...form.clauses].map((field) => field.concept));
      // What goes on from another clause is offered beside it.
      const alone = schema?.clauses.filter((clause) => coreVocabulary.clauseOf(clause)?.continues === undefined);
      expect(alone?.filter((clause) => !reached.has(clause))).toEqual([]);
      // What has no name stands once; what points at something waits until there is something.
      const written = new Set((found?.block ?? []).map((item) => 'word' in item && item.word.concept));
      const isWritten = (block: string) => coreVocabulary.blockOf(block)?.label === 'none' && written.has(block);
      const offered = form.blocks.map((block) => block.concept);
      const others = schema?.blocks.filter((block) => !isWritten(block) && !POINTING.includes(block));
      expect(offered.filter((block) => !POINTING.includes(block))).toEqual(others);
      expect(form.rowExample !== null).toBe(schema !== null && (schema.rows !== null || schema.entries));
    },
  );
});
