import { codeKey, type Indicator, type PlanNode, planNodes, ratioToString } from '@traguardo/model';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { compileSealed } from '../src/compile-sealed.ts';
import { compareVersions, meetsVersion } from '../src/packs/versions.ts';
import { readLibrary } from '../src/packs/library.ts';
import { lockText, readLock } from '../src/packs/lock.ts';
import type { Program } from '../src/program.ts';
import { sealTexts, unsealTexts } from '../src/sealed-texts.ts';
import { coreVocabulary } from '../src/vocabulary/core.ts';
import { definition } from '../src/services/definition.ts';
import { references } from '../src/services/references.ts';
import { rename } from '../src/services/rename.ts';
import { severalFiles } from './several-files.ts';

const TEXT = readFileSync(new URL('fixtures/findings/packs.txt', import.meta.url), 'utf8');
/** The first text of the fixtures: two packs and a template in use. */
const FIRST = TEXT.slice(TEXT.indexOf('\n') + 1, TEXT.indexOf('\n# '));

const program = compile(severalFiles(FIRST, 'piano.piano'));
const nodeOf = ({ plan }: Program, code: string): PlanNode => {
  const found = [...planNodes(plan)].find((node) => codeKey(node.code) === codeKey(code));
  if (!found) throw new Error(`no ${code}`);
  return found;
};
const indicator = (code: string, from = program): Indicator => nodeOf(from, code) as Indicator;
const weightOf = (code: string, from = program): string => {
  const { weight } = nodeOf(from, code);
  return weight ? ratioToString(weight) : '';
};

describe('what comes in', () => {
  test('stands where it was included, with the weight given there', () => {
    const [area] = program.plan.root.children;
    expect(area?.kind === 'area' && area.children.map(({ code }) => code)).toEqual(['O1', 'P1']);
    expect(weightOf('O1')).toBe('3/5');
    expect(weightOf('P1')).toBe('2/5');
  });

  test('is changed, withdrawn and completed in the braces', () => {
    const objective = nodeOf(program, 'O1');
    expect(objective.kind === 'objective' && objective.children.map(({ code }) => code)).toEqual(['C1', 'C2', 'OWN']);
    expect(indicator('C1').target).toMatchObject({
      kind: 'at-least',
      bound: { quantity: { value: { num: 3n, den: 10n } } },
    });
    expect([weightOf('C1'), weightOf('C2'), weightOf('OWN')]).toEqual(['2/5', '1/2', '1/10']);
  });

  test('brings the definitions that are named, and no others', () => {
    expect(program.plan.sources.map(({ code }) => code)).toEqual(['registro']);
    expect(program.plan.measures.map(({ id }) => id)).toEqual(['firms']);
    expect(program.plan.profile.code).toBe('SMVP');
    expect(indicator('OWN').source).toBe('registro');
  });

  test('a template gets the code and the title of its line, and its parameters', () => {
    expect(nodeOf(program, 'P1').title).toBe('Own title');
    expect(indicator('P1.1')).toMatchObject({
      source: 'registro',
      target: { bound: { quantity: { value: { num: 1n, den: 2n } } } },
    });
  });

  test('remembers the line that asked for it', () => {
    expect(nodeOf(program, 'C1').place).toMatchObject({
      file: 'packs/casa/comuni/1.2/comuni.piano',
      via: { file: 'piano.piano', start: { line: 6 } },
    });
    expect(nodeOf(program, 'P1').place.via?.start.line).toBe(10);
    expect(nodeOf(program, 'OWN').place.via).toBeUndefined();
  });
});

test('two packs with a name in common keep both, the second under its short name', () => {
  const { plan, diagnostics } = compile(
    severalFiles(
      `use pack "casa/a" as a
use pack "casa/b" as b
source same "Own"
indicator I1 target yes source same
include a.I2
include b.I3
indicator I4 target yes source b.same
//@ packs/casa/a/1/traguardo.json
{ "name": "casa/a", "version": "1", "language": 1 }
//@ packs/casa/a/1/a.piano
source same "Of a"
indicator I2 target yes source same
//@ packs/casa/b/1/traguardo.json
{ "name": "casa/b", "version": "1", "language": 1 }
//@ packs/casa/b/1/b.piano
source same "Of b"
indicator I3 target yes source same
`,
      'piano.piano',
    ),
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const sources = new Map(plan.sources.map(({ code, title }) => [code, title]));
  const sourceOf = (code: string): string | undefined => {
    const node = plan.root.children.find((child) => child.code === code);
    return node?.kind === 'indicator' && node.source !== null ? sources.get(node.source) : undefined;
  };
  expect(['I1', 'I2', 'I3', 'I4'].map(sourceOf)).toEqual(['Own', 'Of a', 'Of b', 'Of b']);
});

test('an override at the top changes goals, profiles and what else is declared', () => {
  const { plan, diagnostics } = compile(
    severalFiles(
      `use pack "casa/a" as a
profile a.P
include a.O1
override a.I1 "New title" weight 100% tag own
override a.P missing zero { thresholds { no < 70% "No" red; yes >= 70% "Yes" green } }
override O1 { weights { I1 100% } }
withdraw I2
//@ packs/casa/a/1/traguardo.json
{ "name": "casa/a", "version": "1", "language": 1 }
//@ packs/casa/a/1/a.piano
profile P "System" { missing propagate; thresholds { no < 60% "No" red; yes >= 60% "Yes" green } }
objective O1 { indicator I1 "Title" weight 60% target yes tag first; indicator I2 weight 40% target yes }
`,
      'piano.piano',
    ),
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['pack/unlocked']);
  const [objective] = plan.root.children;
  const children = objective?.kind === 'objective' ? objective.children : [];
  expect(children).toMatchObject([{ code: 'I1', title: 'New title', tags: ['first', 'own'] }]);
  expect(plan.profile).toMatchObject({ missing: 'zero', bands: [{ code: 'no' }, { code: 'yes' }] });
  expect(plan.profile.bands[0]?.high?.value).toEqual({ num: 7n, den: 10n });
});

describe('hashes', () => {
  const input = severalFiles(FIRST, 'piano.piano');

  test('the packs count for the plan, and travel with its sealed text', () => {
    const other = input.packs.map((file) => ({ ...file, text: file.text.replace('20%', '21%') }));
    expect(compile({ ...input, packs: other }).planHash).not.toBe(program.planHash);
    const again = compileSealed(sealTexts(input.files, input.packs), '[]', []);
    expect(again?.planHash).toBe(program.planHash);
    expect(again?.plan.root.children).toEqual(program.plan.root.children);
  });

  test('sealed texts come apart as they were put together', () => {
    const own = [
      { path: 'a/x.piano', text: '1' },
      { path: 'a/packs/y.piano', text: '2' },
    ];
    const sealed = unsealTexts(sealTexts(own, input.packs));
    expect(sealed?.files.map(({ path }) => path)).toEqual(['packs/y.piano', 'x.piano']);
    expect(sealed?.packs.map(({ path }) => path)).toEqual(input.packs.map(({ path }) => path).toSorted());
  });

  test('a lock that pins what is there is content with it; the same pins give the same bytes', () => {
    const { packs } = readLibrary(input.packs);
    const pins = new Map(packs.map(({ name, version, hash }) => [name, { version, hash }]));
    const text = lockText({ packs: pins, plugins: new Map() });
    expect(lockText({ packs: new Map([...pins].toReversed()), plugins: new Map() })).toBe(text);
    expect(readLock(text)).toEqual({ packs: new Map(pins), plugins: new Map() });
    const locked = compile({ ...input, packs: [...input.packs, { path: 'traguardo.lock', text }] });
    expect(locked.diagnostics).toEqual([]);
    const changed = input.packs.map((file) => ({ ...file, text: file.text.replace('20%', '20 %') }));
    const { diagnostics } = compile({ ...input, packs: [...changed, { path: 'traguardo.lock', text }] });
    expect(diagnostics.map(({ code }) => code)).toEqual(['pack/hash']);
  });
});

describe('a version that is not there', () => {
  const packs = [
    { path: 'packs/casa/comuni/1/traguardo.json', text: '{ "name": "casa/comuni", "version": "1", "language": 1 }' },
  ];
  const found = (lock: string | null) =>
    compile({
      files: [{ path: 'piano.piano', text: `use pack "casa/comuni" version "3" as c\n` }],
      packs: lock === null ? packs : [...packs, { path: 'traguardo.lock', text: lock }],
    }).diagnostics.map(({ code, fixes }) => [code, ...fixes.map(({ kind, edits }) => [kind, edits[0]?.text])]);
  const pins = (version: string): string =>
    JSON.stringify({
      format: 'traguardo.lock/1',
      packs: { 'casa/comuni': { version, hash: `sha256:${'0'.repeat(64)}` } },
    });

  test('has a repair that asks for the newest there is', () => {
    expect(found(null)).toEqual([['pack/missing', ['did-you-mean', '"1"']]]);
  });

  test('has one that asks for the pinned one, where that is there, and for no other', () => {
    expect(found(pins('1'))).toEqual([['pack/missing', ['use-pinned', '"1"']]]);
    expect(found(pins('2'))).toEqual([['pack/missing']]);
    expect(found(pins('3'))).toEqual([['pack/missing']]);
  });
});

test('versions are compared by their numbers, and met by later ones under the same', () => {
  const versions = ['2024.10', '2024.2', '2024', '2023.9', '2024.2.1'];
  expect(versions.toSorted(compareVersions)).toEqual(['2023.9', '2024', '2024.2', '2024.2.1', '2024.10']);
  expect(meetsVersion('2024', '2024.10')).toBe(true);
  expect(meetsVersion('2024.1', '2024.10')).toBe(false);
});

describe('services', () => {
  const [file] = program.files;
  const at = (word: string): number => (file?.text.indexOf(word) ?? 0) + 3;

  test('a name leads into its pack, and is used here', () => {
    const place = definition(program, coreVocabulary, 'piano.piano', at('c.O1'));
    expect(place).toMatchObject({ file: 'packs/casa/comuni/1.2/comuni.piano', start: { line: 10 } });
    const uses = references(program, coreVocabulary, 'piano.piano', at('c.registro'));
    expect(uses.map(({ file: path }) => path)).toEqual(['piano.piano', 'piano.piano']);
  });

  test('what a pack names keeps its name', () => {
    expect(rename(program, coreVocabulary, 'piano.piano', at('c.O1'), 'O2')).toMatchObject({ kind: 'in-pack' });
  });

  test('an instance of a template is renamed on its line', () => {
    const renamed = rename(program, coreVocabulary, 'piano.piano', at('P1 "Own') - 3, 'P9');
    expect(renamed).toMatchObject({ kind: 'edits', edits: [{ text: 'P9', place: { start: { line: 10 } } }] });
  });
});
