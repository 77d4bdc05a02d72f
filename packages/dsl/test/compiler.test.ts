import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile, type CompileInput, createCompiler, type Program } from '@traguardo/dsl';
import type { Diagnostic } from '@traguardo/model';
import { shippedPacks } from './texts.ts';

const FOLDER = new URL('../../../examples/alessandria-asti-2024/', import.meta.url);
const read = (name: string) => ({ path: name, text: readFileSync(new URL(name, FOLDER), 'utf8') });
const example: CompileInput = {
  files: readdirSync(FOLDER)
    .filter((name) => name.endsWith('.piano'))
    .map(read),
  data: [read('dati/consuntivi-2024.csv')],
  packs: shippedPacks(),
};

/** The input with one text changed. */
function edited(input: CompileInput, path: string, edit: (text: string) => string): CompileInput {
  const apply = (files: CompileInput['files']) =>
    files.map((file) => (file.path === path ? { path, text: edit(file.text) } : file));
  return { ...input, files: apply(input.files), data: apply(input.data ?? []) };
}

test('a compiler that remembers gives what a fresh one gives, edit after edit', () => {
  const remembering = createCompiler();
  const steps: CompileInput[] = [example];
  const last = (): CompileInput => steps.at(-1) ?? example;
  steps.push(edited(last(), 'piano.piano', (text) => text.replace('peso 33,34%', 'peso 33,33%')));
  steps.push(edited(last(), 'dati/consuntivi-2024.csv', (text) => text.replace('PIRA01;23 N.', 'PIRA01;2 N.')));
  steps.push(edited(last(), 'registri.piano', (text) => `${text}\nunità ettari "Ettari"\n`));
  steps.push(edited(last(), 'piano.piano', (text) => text.replace('>= 14 N.', '>= 14 ettari')));
  steps.push({ ...last(), files: last().files.filter(({ path }) => path !== 'prove.piano') });
  steps.push({ ...last(), notation: 'en' });
  steps.push(example);
  for (const step of steps) expect(plain(remembering(step))).toEqual(plain(compile(step)));
});

/** A program with the words of its vocabulary in the place of its look-ups, which no two vocabularies share. */
function plain(program: Program): object {
  return { ...program, vocabulary: program.vocabulary.schemas };
}

test('slips of writing are told before names are looked up, as they are told in the end', () => {
  const remembering = createCompiler();
  expect(remembering.slips(example)).toEqual([]);
  const slipped = edited(example, 'piano.piano', (text) =>
    text.replace('target >= 14 N.', 'target >= !14 N.').replace('referente resp_pid', 'referente nobody'),
  );
  const told = ({ code, place }: Diagnostic) => [code, place];
  const slips = remembering.slips(slipped).map(told);
  expect(slips).toHaveLength(1);
  const whole = remembering(slipped).diagnostics.map(told);
  expect(whole.map(([code]) => code)).toContain('ref/unknown');
  expect(whole).toEqual(expect.arrayContaining(slips));
  expect(plain(remembering(slipped))).toEqual(plain(compile(slipped)));
});
