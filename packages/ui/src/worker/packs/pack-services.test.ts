import { describe, expect, it } from 'vitest';
import type { PackServices } from '../../workspace/pack-services.ts';
import type { FileChange, WorkspaceFile } from '../../workspace/workspace.ts';
import { kindOf } from '../../workspace/texts/kind-of.ts';
import { analyse } from '../analyse.ts';
import { packServices } from './pack-services.ts';

const manifest = (name: string, version: string): string =>
  JSON.stringify({ name, version, title: 'Obiettivi comuni', language: 1, licence: 'CC0-1.0' });
const COMMON = (formula: string): string => `lingua it
fonte registro "Registro" natura certificato
obiettivo O1 "Comune" {
  indicatore I1 "Quota" peso 100% target >= 50% fonte registro {
    misura fatti "Fatti" unità N.
    misura tutti "Tutti" unità N.
    algoritmo ${formula}
    sigilla algoritmo
  }
}
`;
const SHIPPED = [
  ['1', 'fatti / tutti'],
  ['2', 'fatti / (tutti + fatti)'],
].flatMap(([version = '', formula = '']) => [
  { path: `packs/casa/comuni/${version}/traguardo.json`, text: manifest('casa/comuni', version) },
  { path: `packs/casa/comuni/${version}/comuni.piano`, text: COMMON(formula) },
]);
const PLAN = 'lingua it\npiano A "Ente" periodo 2024 {\n  ambito B "Ambito" peso 100% {}\n}\n';
const USING = `lingua it
usa pack "casa/comuni" versione "1" come oc
piano A "Ente" periodo 2024 {
  includi oc.O1 peso 100%
}
consuntivi c { I1.fatti 6 N.; I1.tutti 10 N. }
`;

function files(texts: Readonly<Record<string, string>>): readonly WorkspaceFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, kind: kindOf(path), text }));
}

function services(workspace: readonly WorkspaceFile[]): PackServices {
  const analysed = analyse({
    revision: 1,
    files: workspace,
    choice: { at: null, targets: 'revised' },
    language: 'it',
  });
  return packServices(analysed, SHIPPED);
}

function after(workspace: readonly WorkspaceFile[], changes: readonly FileChange[]): readonly WorkspaceFile[] {
  const kept = workspace.filter(({ path }) => !changes.some((change) => change.path === path));
  return [...kept, ...changes.flatMap(({ path, kind, text }) => (text === null ? [] : [{ path, kind, text }]))];
}

function textOf(workspace: readonly WorkspaceFile[], path: string): string | undefined {
  return workspace.find((file) => file.path === path)?.text;
}

/** The workspace of `USING` after its pack came in and was pinned. */
function using(): readonly WorkspaceFile[] {
  const packs = SHIPPED.filter(({ path }) => path.includes('/1/'));
  const start = files({ 'a.piano': USING, ...Object.fromEntries(packs.map(({ path, text }) => [path, text])) });
  return after(start, services(start).pinPacks().changes);
}

describe('a pack', () => {
  it('that nobody uses is listed with its newest version and what it gives', () => {
    const [pack] = services(files({ 'a.piano': PLAN })).packs();
    expect(pack).toMatchObject({
      name: 'casa/comuni',
      version: '2',
      title: 'Obiettivi comuni',
      use: null,
      newer: null,
    });
    expect(pack?.items.map(({ word, code }) => `${word} ${code}`)).toEqual([
      'obiettivo O1',
      'indicatore I1',
      'fonte registro',
    ]);
  });

  it('is added with its line, its texts and its pin, and then something of it is included', () => {
    const start = files({ 'a.piano': PLAN });
    const added = services(start).addPack('casa/comuni', '2');
    expect(added).toMatchObject({ alias: 'comuni', errors: [] });
    const next = after(start, added?.changes ?? []);
    expect(textOf(next, 'a.piano')).toContain('lingua it\nusa pack "casa/comuni" versione "2" come comuni\n');
    expect(services(next).packs()[0]).toMatchObject({
      use: { alias: 'comuni', pin: 'pinned', isDirect: true },
      newer: null,
    });
    const included = services(next).includeFrom('casa/comuni', 'O1');
    const last = after(next, included?.changes ?? []);
    expect(textOf(last, 'a.piano')).toContain('  includi comuni.O1\n}');
    expect(textOf(last, 'a.piano')?.slice(0, included?.offset)).toMatch(/includi comuni\.O1$/);
  });

  it('is removed with its texts and its pin, and the names that are then missing are told', () => {
    const start = using();
    expect(services(start).packs()[0]).toMatchObject({ version: '1', newer: '2', use: { alias: 'oc', pin: 'pinned' } });
    const dropped = services(start).dropPack('casa/comuni');
    expect(dropped?.errors.length).toBeGreaterThan(0);
    const next = after(start, dropped?.changes ?? []);
    expect(next.map(({ path }) => path)).toEqual(['a.piano']);
    expect(services(next).dropPack('casa/comuni')).toBeNull();
  });
});

it('tells what an upgrade changes before it is made: sentences, scores, what can no longer be compared', () => {
  const start = using();
  const upgrade = services(start).upgradePack('casa/comuni');
  expect(upgrade).toMatchObject({ from: '1', to: '2', errors: [] });
  expect(upgrade?.sentences.join(' ')).toContain('I1');
  // 6 of 10 are 60% on a target of 50%; 6 of 16 are 37.5%.
  expect(upgrade?.effects[0]).toMatchObject({ code: 'A', before: '100,00 %', after: '75,00 %' });
  expect(upgrade?.incomparable.map(({ code }) => code)).toEqual(['I1']);
  expect(upgrade?.incomparable[0]?.differences.join(' ')).toContain('l’algoritmo');
  const next = after(start, upgrade?.changes ?? []);
  expect(next.map(({ path }) => path).filter((path) => path.startsWith('packs/'))).toEqual([
    'packs/casa/comuni/2/traguardo.json',
    'packs/casa/comuni/2/comuni.piano',
  ]);
  expect(textOf(next, 'traguardo.lock')).toContain('"version": "2"');
  expect(services(next).upgradePack('casa/comuni')).toBeNull();
});

it('keeps the score there is now for what a later version no longer brings', () => {
  const two = (second: string): string =>
    `lingua it\nobiettivo O1 "Comune" {\n  indicatore I1 "Uno" peso 50% target >= 5 N.\n${second}}\n`;
  const brings = (version: string, second: string): Readonly<Record<string, string>> => ({
    [`packs/casa/due/${version}/traguardo.json`]: manifest('casa/due', version),
    [`packs/casa/due/${version}/due.piano`]: two(second),
  });
  const start = files({
    'a.piano':
      'lingua it\nusa pack "casa/due" versione "1" come oc\npiano A "Ente" periodo 2024 {\n  includi oc.O1 peso 100%\n}\nconsuntivi c { I1 5 N.; I2 5 N. }\n',
    ...brings('1', '  indicatore I2 "Due" peso 50% target >= 10 N.\n'),
    ...brings('2', ''),
  });
  const effects = services(start).upgradePack('casa/due')?.effects;
  expect(effects?.map(({ code, before, after: next }) => [code, before, next])).toEqual([
    ['A', '75,00 %', '100,00 %'],
    ['O1', '75,00 %', '100,00 %'],
    ['I2', '50,00 %', '–'],
  ]);
});

describe('files of a person', () => {
  const own = (version: string, formula: string) => [
    { path: 'mio/traguardo.json', text: manifest('casa/comuni', version) },
    { path: 'mio/comuni.piano', text: COMMON(formula) },
    { path: 'mio/leggimi.txt', text: 'niente' },
  ];
  const { readPack } = services(files({ 'a.piano': PLAN }));

  it('are a pack, put where packs stand', () => {
    const read = readPack(own('3', 'fatti'));
    expect(read).toMatchObject({ kind: 'pack', name: 'casa/comuni', version: '3' });
    expect(read.kind === 'pack' && read.changes.map(({ path }) => path)).toEqual([
      'packs/casa/comuni/3/traguardo.json',
      'packs/casa/comuni/3/comuni.piano',
    ]);
  });

  it('are refused, with the reason, when they are none', () => {
    const alone = readPack([{ path: 'regole.piano', text: COMMON('fatti') }]);
    expect(alone).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/si aggiunge ai file del piano/) });
    expect(readPack([])).toMatchObject({ kind: 'refused' });
    expect(readPack(own('2', 'fatti'))).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/c’è già/) });
    expect(readPack([...own('3', 'fatti'), ...own('4', 'fatti')])).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/alla volta/),
    });
    expect(readPack([])).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/traguardo\.json/) });
    expect(readPack(own('3', 'fatti').slice(0, 1))).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/Non c’è testo/),
    });
    expect(readPack([{ path: 'traguardo.json', text: '{' }])).toMatchObject({ kind: 'refused' });
  });
});
