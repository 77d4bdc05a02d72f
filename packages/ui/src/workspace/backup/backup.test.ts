import { compile, sealTexts } from '@traguardo/dsl';
import { canonicalJson, hashBytes, hashText } from '@traguardo/model';
import {
  createInstance,
  createMemoryStore,
  emptyHead,
  exportBundle,
  importBundle,
  submitCommand,
} from '@traguardo/workflow';
import { describe, expect, it } from 'vitest';
import { factsOn } from '@traguardo/verify';
import { defaultCycle } from '../../worker/shipped-cycle.ts';
import { readBackup } from './backup.ts';
import { sealOf } from './backup-shape.ts';
import { draftsAmong, storedDrafts } from '../cycle/kept-drafts.ts';
import { writeBackup, writeBackupFile } from './write-backup.ts';

const CONTENT = {
  name: 'Prova',
  at: '2024-09-18T10:00:00.000Z',
  files: [{ path: 'dati/consuntivi.csv', kind: 'actuals', text: 'codice;valore\r\nA;1\r\n' }],
  journal: null,
  aside: [],
  versions: [],
  texts: [],
} as const;

const encoder = new TextEncoder();
const read = (text: string) => readBackup(encoder.encode(text), async (bundle) => importBundle(bundle));

/** The backup with its content changed and sealed again or not. */
function forged(change: (backup: Record<string, unknown>) => void): string {
  const backup = JSON.parse(writeBackup(CONTENT)) as Record<string, unknown>;
  change(backup);
  return JSON.stringify(backup);
}

it('reads what it writes, byte for byte', async () => {
  const result = await read(writeBackup(CONTENT));
  expect(result).toMatchObject({ kind: 'ready', backup: CONTENT, journal: null });
});

it('is restored with whatever names the files of a workspace have, each under one of its own', async () => {
  const named = (path: string) => ({ path, kind: 'plan', text: path }) as const;
  const files = ['a:b.piano', 'a-b.piano', 'a?b.piano', '.piano', ' ', '../x.piano', 'x'.repeat(400)].map(named);
  const version = {
    id: 'v',
    at: CONTENT.at,
    name: 'Una versione '.repeat(60),
    why: 'hand',
    about: '',
    year: '',
  } as const;
  const versions = [{ ...version, files: files.map(({ path, kind, text }) => ({ path, kind, hash: hashText(text) })) }];
  const texts = files.map(({ text }) => text);
  const odd = { ...CONTENT, name: 'Camera di commercio '.repeat(40), files, versions, texts };
  const result = await read(writeBackup({ ...odd, aside: [{ year: 2023, files, journal: null }] }));
  if (result.kind === 'refused') throw new Error(JSON.stringify(result));
  const paths = ['a-b-2.piano', 'a-b.piano', 'a-b-3.piano', '-piano', '-', '-./x.piano', 'x'.repeat(400)];
  for (const found of [result.backup.files, result.aside[0]?.files, result.backup.versions[0]?.files])
    expect(found?.map(({ path }) => path)).toEqual(paths);
  expect(result.backup.files.map(({ text }) => text)).toEqual(texts);
});

it('takes the requests sent to units and the recipes along, and says nothing of those there are none of', async () => {
  const lists = { requests: '{"version":1,"requests":[]}', recipes: '{}' };
  expect(await read(writeBackup({ ...CONTENT, ...lists }))).toMatchObject({ kind: 'ready', backup: lists });
  expect(writeBackup(CONTENT)).not.toMatch(/"requests"|"recipes"/);
  const altered = writeBackup({ ...CONTENT, ...lists }).replace('"recipes": "{}"', '"recipes": "[]"');
  expect(await read(altered)).toMatchObject({ kind: 'refused', why: 'hash' });
});

it('takes along what was typed for a step not recorded yet, and the IPA code; refuses what its reader would trip over', async () => {
  const changes = JSON.stringify({
    items: [{ code: 'A', what: 'target', cause: 'Fondi', evidence: '' }],
    opinions: [],
  });
  const form = { journal: 'sha256:0', name: 'form:values-seal OS1/1', text: '{"act":{"number":"4' } as const;
  const drafts = [
    { journal: 'sha256:0', name: 'changes', text: changes },
    { ...form, text: '{"act":{"number":"4"}}' },
  ] as const;
  const written = writeBackup({ ...CONTENT, ipa: 'cciaa_alat', drafts });
  expect(await read(written)).toMatchObject({ kind: 'ready', backup: { ipa: 'cciaa_alat', drafts } });
  for (const text of ['{', 'null', '{"items":[null],"opinions":[]}']) {
    const broken = writeBackup({ ...CONTENT, drafts: [{ journal: '', name: 'changes', text }] });
    expect(await read(broken)).toMatchObject({ kind: 'refused', why: 'beside', detail: 'changes' });
  }
  for (const draft of [form, { ...form, name: 'other', text: '{}' }, { ...form, name: 'constructor', text: '{}' }]) {
    const broken = writeBackup({ ...CONTENT, drafts: [draft as typeof form] });
    expect(await read(broken)).toMatchObject({ kind: 'refused', why: 'beside', detail: draft.name });
  }
  const settings = storedDrafts([...drafts, { ...form, name: 'form:empty', text: '' }]);
  expect(draftsAmong(Object.entries({ ...settings, name: 'Prova' }))).toEqual(drafts);
});

it.each([
  ['not JSON', '{', 'not-json'],
  ['other JSON', '[1]', 'not-a-backup'],
  ['null', 'null', 'not-a-backup'],
  ['a newer format', '{"format":"traguardo.backup/4"}', 'newer'],
  ['an unknown field', forged((backup) => (backup['more'] = 1)), 'shape'],
  ['a field of the prototype', forged(() => undefined).replace('{', '{"__proto__":{},'), 'shape'],
  ['a format of the prototype', '{"format":"constructor"}', 'not-a-backup'],
  ['no files', forged((backup) => (backup['files'] = [])), 'shape'],
  ['a changed text', writeBackup(CONTENT).replace('A;1', 'A;2'), 'hash'],
  ['a changed name', writeBackup(CONTENT).replace('Prova', 'Altro'), 'hash'],
  ['a journal that is none', writeBackup({ ...CONTENT, journal: 'x\n' }), 'journal'],
])('refuses %s', async (_name, text, why) => {
  expect(await read(text)).toMatchObject({ kind: 'refused', why });
});

it.each(['../../piano.piano', '/etc/piano', 'C:\\piano', 'a/../b', '.hidden', 'a//b', 'a\u0000b'])(
  'refuses the path %j',
  async (path) => {
    const files = [{ path, kind: 'plan', text: '' }] as const;
    expect(await read(forged((backup) => (backup['files'] = files)))).toMatchObject({ kind: 'refused', why: 'path' });
  },
);

it('refuses one path twice', async () => {
  const [file] = CONTENT.files;
  expect(await read(writeBackup({ ...CONTENT, files: [file, file] }))).toMatchObject({ why: 'path' });
});

it('refuses bytes that are not UTF-8', async () => {
  const verify = async (): Promise<never> => Promise.reject(new Error('not asked'));
  expect(await readBackup(new Uint8Array([0xff, 0xfe, 0x7b]), verify)).toMatchObject({ why: 'encoding' });
});

it('refuses every damaged byte', async () => {
  const text = writeBackup(CONTENT);
  const taken: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const { kind } = await read(`${text.slice(0, index)}~${text.slice(index + 1)}`);
    if (kind !== 'refused') taken.push(index);
  }
  expect(taken).toEqual([]);
});

const plan = {
  path: 'piano.piano',
  text: 'plan P period 2024 { indicator A weight 100% target >= 1 N. source s owner o }\n',
};
const values = { path: 'consuntivi.csv', text: 'code,value\nA,1\n' };

async function cycleFile(year = 2024): Promise<string> {
  const instance = createInstance('Prova', year);
  const definition = defaultCycle();
  const store = createMemoryStore(emptyHead(instance, definition));
  const facts = factsOn(compile({ files: [plan], data: [values] }), '2024-01-10', definition);
  const command = {
    id: '1',
    at: '2024-01-10T10:00:00.000Z',
    actor: 'X',
    role: 'CONTROLLER',
    type: 'CLOSE_DRAFT',
    payload: {},
  };
  const blobs = [sealTexts([plan]), sealTexts([values])].map((text) => ({ hash: hashText(text), text }));
  const result = await submitCommand(store, { command, facts, blobs }, { instance, definition });
  expect(result.kind).toBe('saved');
  return exportBundle({ instance, definition, events: await store.read(), blobs });
}

describe('every year', () => {
  const [file] = CONTENT.files;
  const before = { ...file, text: 'codice;valore\r\nA;0\r\n' };

  it('comes back, with its texts and its journal', async () => {
    const [open, earlier] = [await cycleFile(), await cycleFile(2023)];
    const aside = [
      { year: 2022, files: [], journal: null },
      { year: 2023, files: [before], journal: earlier },
    ];
    const content = { ...CONTENT, journal: open, aside };
    expect(await read(writeBackup(content))).toMatchObject({
      kind: 'ready',
      backup: content,
      journal: { instance: { year: 2024 } },
      aside: [
        { year: 2022, files: [], journal: null },
        { year: 2023, files: [before], journal: { instance: { year: 2023 }, head: { seq: 1 } } },
      ],
    });
  });

  it('is the open one alone in a backup of the first format', async () => {
    const { name, at, files } = CONTENT;
    const first = { name, at, files, journal: await cycleFile(), format: 'traguardo.backup/1' };
    const text = JSON.stringify({ ...first, hash: hashText(canonicalJson(first)) });
    expect(await read(text)).toMatchObject({ kind: 'ready', backup: { files: CONTENT.files, aside: [] }, aside: [] });
    expect(await read(text.replace('Prova', 'Altro'))).toMatchObject({ why: 'hash' });
    const more = { ...first, aside: [] };
    const forgedText = JSON.stringify({ ...more, hash: hashText(canonicalJson(more)) });
    expect(await read(forgedText)).toMatchObject({ why: 'shape' });
  });

  it('is refused as a whole when the journal of one put aside does not hold, which is named', async () => {
    const damaged = (await cycleFile(2023)).replace('CONTROLLER', 'VERTICE');
    const aside = [{ year: 2023, files: [before], journal: damaged }];
    expect(await read(writeBackup({ ...CONTENT, journal: await cycleFile(), aside }))).toMatchObject({
      kind: 'refused',
      why: 'journal',
      year: 2023,
    });
  });

  it('stands there once, with the journal of that year, under plain paths', async () => {
    const year = { year: 2023, files: [before], journal: null };
    expect(await read(writeBackup({ ...CONTENT, aside: [year, year] }))).toMatchObject({
      why: 'years',
      detail: '2023',
    });
    const twin = { ...year, files: [{ ...before, text: 'codice;valore\r\n' }] };
    expect(await read(writeBackup({ ...CONTENT, aside: [year, twin] }))).toMatchObject({ aside: [year, twin] });
    const other = { ...year, journal: await cycleFile(2022) };
    expect(await read(writeBackup({ ...CONTENT, aside: [other] }))).toMatchObject({ why: 'years', detail: '2023' });
    const hidden = { ...year, files: [{ ...before, path: '../../x' }] };
    expect(await read(forged((backup) => (backup['aside'] = [hidden])))).toMatchObject({
      why: 'path',
      detail: '../../x',
    });
  });
});

describe('versions and documents', () => {
  const [kept, bytes] = ['codice;valore\nA;0\n', new Uint8Array([0, 255, 128, 10])];
  const version = {
    id: 'v',
    at: '2024-03-01T10:00:00.000Z',
    name: 'Prima della riunione di Giunta',
    why: 'hand',
    about: '',
    year: '2024',
    files: [{ path: 'dati/consuntivi.csv', kind: 'actuals', hash: hashText(kept) }],
  } as const;
  const document = { hash: hashBytes(bytes), name: 'atto.pdf', type: 'application/pdf', at: version.at };
  const full = { ...CONTENT, versions: [version], texts: [kept] };
  const told: number[] = [];
  const written = async (): Promise<string> => {
    const file = await writeBackupFile(
      full,
      [document],
      async () => bytes.buffer,
      (done) => told.push(done),
    );
    return file.text();
  };
  /** With a part changed and the seal made anew: only the part itself can tell. */
  const resealed = async (part: Readonly<Record<string, unknown>>): Promise<string> => {
    const { hash: _hash, ...rest } = { ...(JSON.parse(await written()) as Record<string, unknown>), ...part };
    return JSON.stringify({ ...rest, hash: sealOf(rest) });
  };

  it('come back byte for byte', async () => {
    expect(await read(await written())).toMatchObject({
      kind: 'ready',
      backup: full,
      documents: [{ ...document, bytes: bytes.buffer }],
    });
    expect(told).toEqual([1]);
  });

  it('are many, each after the other', async () => {
    const others = ['a', 'b', 'c'].map((name) => ({ ...document, name }));
    const file = await writeBackupFile(
      CONTENT,
      others,
      async () => bytes.buffer,
      () => undefined,
    );
    const found = await read(await file.text());
    expect(found.kind === 'ready' && found.documents.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  it('are none in a backup of the second format', async () => {
    const { name, at, files, journal, aside } = CONTENT;
    const second = { name, at, files, journal, aside, format: 'traguardo.backup/2' };
    const text = JSON.stringify({ ...second, hash: hashText(canonicalJson(second)) });
    expect(await read(text)).toMatchObject({ kind: 'ready', backup: CONTENT });
  });

  it.each([
    ['a version whose text is not there', () => resealed({ texts: [] }), 'v'],
    ['a version that stands twice', () => resealed({ versions: [version, version] }), 'v'],
    [
      'a document that is not what its hash says',
      async () => (await written()).replace('AP+ACg==', 'AP+ACw=='),
      'atto.pdf',
    ],
    ['a document that is no Base64', () => resealed({ evidence: [{ ...document, bytes: '*' }] }), 'atto.pdf'],
  ])('refuse %s', async (_name, text, detail) => {
    expect(await read(await text())).toEqual({ kind: 'refused', why: 'beside', detail });
  });

  it('stand under plain paths, and their names are sealed', async () => {
    const files = [{ ...version.files[0], path: '../../x' }] as const;
    expect(await read(await resealed({ versions: [{ ...version, files }] }))).toMatchObject({ why: 'path' });
    expect(await read((await written()).replace('atto.pdf', 'altro.pdf'))).toMatchObject({ why: 'hash' });
    expect(await read((await written()).replace('Giunta', 'Consiglio'))).toMatchObject({ why: 'hash' });
  });
});

describe('a cycle file of the command line', () => {
  it('opens with the texts of its last step and its journal', async () => {
    const text = await cycleFile();
    expect(await read(text)).toMatchObject({
      kind: 'ready',
      backup: {
        name: 'Prova',
        files: [
          { ...plan, kind: 'plan' },
          { ...values, kind: 'actuals' },
        ],
        journal: text,
      },
      journal: { head: { seq: 1 } },
      aside: [],
    });
  });

  it('is refused when anything in it was changed', async () => {
    expect(await read((await cycleFile()).replace('CONTROLLER', 'VERTICE'))).toMatchObject({ why: 'journal' });
  });
});
