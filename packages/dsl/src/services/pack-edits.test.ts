import { applyEdits, type Edit } from '@traguardo/model';
import { expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { readLibrary } from '../packs/library.ts';
import type { Program } from '../program.ts';
import { dropPack, includeLast, packItems, usePack, writeVersion } from './pack-edits.ts';

const manifest = (version: string): string =>
  JSON.stringify({ name: 'casa/comuni', version, title: 'Comuni', language: 1, licence: 'CC0-1.0' });
const PACKS = ['1', '2'].flatMap((version) => [
  { path: `packs/casa/comuni/${version}/traguardo.json`, text: manifest(version) },
  {
    path: `packs/casa/comuni/${version}/comuni.piano`,
    text: 'lingua it\nfonte registro "Registro"\nobiettivo O1 "Comune" {\n  indicatore I1 "Uno" peso 100% target SI\n}\n',
  },
]);
const [pack] = readLibrary(PACKS).packs;
if (!pack) throw new Error('no pack');

function programOf(text: string): Program {
  return compile({ files: [{ path: 'a.piano', text }], packs: PACKS });
}

function edited(text: string, edits: (program: Program) => readonly Edit[]): string {
  return applyEdits('a.piano', text, edits(programOf(text)));
}

const added = (text: string): string =>
  edited(text, (program) => [usePack(program, pack)?.edit].filter((edit) => edit !== undefined));

it('asks for a pack below the language, behind other packs, and in a text without its last line end', () => {
  const line = 'usa pack "casa/comuni" versione "2" come comuni\n';
  expect(added('lingua it\npiano A "A" periodo 2024 {}\n')).toBe(`lingua it\n${line}piano A "A" periodo 2024 {}\n`);
  expect(added('piano A "A" periodo 2024 {}\n')).toMatch(/^use|^usa/);
  const asking = 'lingua it\nusa pack "casa/altro" versione "1" come comuni';
  expect(added(asking)).toBe(`${asking}\n${line.replace('come comuni', 'come comuni_2')}`);
});

it('writes another version, and takes the line away', () => {
  const text = 'lingua it\n  usa pack "casa/comuni" versione "1" come oc // nostro\nincludi oc.O1\n';
  expect(edited(text, (program) => writeVersion(program, 'casa/comuni', '2'))).toBe(text.replace('"1"', '"2"'));
  expect(edited(text, (program) => dropPack(program, 'casa/comuni'))).toBe('lingua it\nincludi oc.O1\n');
  expect(edited(text, (program) => dropPack(program, 'casa/altro'))).toBe(text);
});

it('includes something last in the plan', () => {
  const text = 'lingua it\nusa pack "casa/comuni" come oc\npiano A "A" periodo 2024 {\n  ambito B "B" peso 100%\n}\n';
  const include = (program: Program): readonly Edit[] =>
    [includeLast(program, 'oc', 'O1')].filter((edit) => edit !== null);
  expect(edited(text, include)).toBe(text.replace('100%\n', '100%\n  includi oc.O1\n'));
  expect(edited('lingua it\npiano A "A" periodo 2024 {}\n', include)).toBe(
    'lingua it\npiano A "A" periodo 2024 {\n  includi oc.O1\n}\n',
  );
  expect(edited('lingua it\n', include)).toBe('lingua it\n');
});

it('gives what the pack leaves open: the weight that is left, equal weights within, targets to be set', () => {
  const open = [
    PACKS[0],
    {
      path: 'packs/casa/comuni/1/comuni.piano',
      text: 'lingua it\nobiettivo O1 "Comune" {\n  indicatore I1 "Uno"\n  indicatore I2 "Due" target SI\n  indicatore I3 "Tre"\n}\n',
    },
  ].filter((file) => file !== undefined);
  const text = 'lingua it\nusa pack "casa/comuni" come oc\npiano A "A" periodo 2024 {\n  ambito B "B" peso 60%\n}\n';
  const program = compile({ files: [{ path: 'a.piano', text }], packs: open });
  const edit = includeLast(program, 'oc', 'O1');
  const written = applyEdits('a.piano', text, edit ? [edit] : []);
  expect(written).toContain(
    '  includi oc.O1 peso 40% {\n    modifica I1 peso 33,34% target nd\n    modifica I2 peso 33,33%\n    modifica I3 peso 33,33% target nd\n  }\n}',
  );
  const found = compile({ files: [{ path: 'a.piano', text: written }], packs: open }).diagnostics;
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('knows what the plan includes of a pack, wherever the line stands', () => {
  const using = (line: string): string =>
    `lingua it\nusa pack "casa/comuni" come oc\npiano A "A" periodo 2024 {\n  ambito B "B" peso 100% {\n    ${line}\n  }\n}\n`;
  const inPlan = (line: string): readonly string[] =>
    packItems(pack, programOf(using(line)), 'it')
      .filter(({ isInPlan }) => isInPlan)
      .map(({ code }) => code);
  expect(inPlan('')).toEqual([]);
  expect(inPlan('includi oc.O1 peso 100%')).toEqual(['O1']);
  expect(inPlan('includi oc')).toContain('O1');
});

it('lists what a pack gives, in the words of the reader', () => {
  const items = packItems(pack, programOf('lingua it\n'), 'en');
  expect(items.map(({ word, code, isIncluded }) => [word, code, isIncluded])).toEqual([
    ['objective', 'O1', true],
    ['indicator', 'I1', true],
    ['source', 'registro', false],
  ]);
});
