import { canonicalJson, type CycleDefinition, hashText, type Json } from '@traguardo/model';
import { describe, expect, it } from 'vitest';
import {
  advance,
  type Blob,
  type Broken,
  brokenText,
  createEvent,
  createInstance,
  createMemoryStore,
  cycleHash,
  emptyHead,
  eventHash,
  eventLine,
  type EventRecord,
  exportBundle,
  type Facts,
  foldJournal,
  headAfter,
  importBundle,
  importBundleBytes,
  startCycle,
  storeChecks,
  submitCommand,
} from '../src/index.ts';
import { decodeUtf8 } from '../src/journal/utf8.ts';
import { verifyLines } from '../src/journal/verify.ts';
import { CYCLE, cycleFrom } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';
import { ACT, command, commandFor, INSTANCE, START, stepById, TO_PUBLISHED } from './fake-steps.ts';

const HASH = cycleHash(CYCLE);
const options = { instance: INSTANCE, definition: CYCLE };

/** The journal of a walk along rows. */
function journalOf(ids: readonly string[]): readonly EventRecord[] {
  const events: EventRecord[] = [];
  let state = START;
  for (const id of ids) {
    const facts = factsFor(state);
    const step = commandFor(stepById(id), state, { id: `e-${events.length + 1}` });
    const result = advance(state, step, facts, CYCLE);
    if (result.kind === 'refused') throw new Error(`${id}: ${JSON.stringify(result.refusals)}`);
    const last = events.at(-1);
    events.push(createEvent(last === undefined ? emptyHead(INSTANCE, CYCLE) : headAfter(last), step, facts, HASH));
    state = result.state;
  }
  return events;
}

/** The events after a change, each re-sealed so that every hash is right again: what a skilled forger would do. */
function resealed(events: readonly EventRecord[]): readonly EventRecord[] {
  let head = emptyHead(INSTANCE, CYCLE);
  return events.map((event, index) => {
    const moved = { ...event, seq: index + 1, prev: head.hash };
    const sealed = { ...moved, hash: eventHash(moved) };
    head = headAfter(sealed);
    return sealed;
  });
}

const whole = journalOf(TO_PUBLISHED);
const lines = whole.map(eventLine);

function breaks(events: readonly EventRecord[]): Broken['code'] | 'whole' {
  const result = foldJournal(events, options);
  const verified = verifyLines(events.map(eventLine), options);
  expect(verified.kind).toBe(result.kind);
  if (result.kind === 'whole') return 'whole';
  expect(brokenText(result, 'it')).not.toMatch(/undefined/);
  expect(brokenText(result, 'en')).not.toMatch(/undefined/);
  return result.code;
}

const change = (index: number, own: Partial<EventRecord>): readonly EventRecord[] =>
  whole.map((event, at) => (at === index ? { ...event, ...own } : event));

describe('a journal', () => {
  it('folds to the state its steps led to, and verifies as lines', () => {
    const folded = foldJournal(whole, options);
    expect(folded).toMatchObject({
      kind: 'whole',
      state: { value: { main: 'published' } },
      head: { seq: whole.length },
    });
    expect(verifyLines(lines, { ...options, head: headAfter(whole.at(-1) as EventRecord) })).toEqual(folded);
  });

  it('has events with exactly the fields of the contract', () => {
    expect(Object.keys(whole[0] ?? {}).toSorted()).toEqual([
      'actor',
      'at',
      'cycleHash',
      'dataHash',
      'hash',
      'id',
      'payload',
      'planHash',
      'prev',
      'role',
      'seq',
      'type',
    ]);
  });

  it('of no events is the start', () => {
    expect(verifyLines([], options)).toMatchObject({ kind: 'whole', state: START, head: emptyHead(INSTANCE, CYCLE) });
  });

  it.each<readonly [string, readonly EventRecord[], Broken['code']]>([
    ['an altered actor', change(2, { actor: 'altri' }), 'hash'],
    ['an altered hash', change(2, { hash: hashText('x') }), 'hash'],
    ['a missing event', whole.toSpliced(3, 1), 'sequence'],
    ['two events swapped', whole.toSpliced(3, 2, whole[4] as EventRecord, whole[3] as EventRecord), 'sequence'],
    ['an event twice', whole.toSpliced(3, 0, whole[2] as EventRecord), 'sequence'],
    ['another past', change(2, { prev: hashText('x') }), 'previous'],
    ['a forged approval by the OIV', resealed(change(2, { role: 'OIV' })), 'refused'],
    ['a step left out and sealed again', resealed(whole.toSpliced(1, 1)), 'refused'],
    ['another machine', resealed(change(2, { cycleHash: hashText('x') })), 'definition'],
    ['a command twice', resealed(change(2, { id: 'e-1' })), 'repeated-id'],
    ['facts of another plan', resealed(change(2, { planHash: hashText('x') })), 'facts'],
    ['a field more', resealed(change(2, { note: 'x' } as Partial<EventRecord>)), 'shape'],
    [
      'facts that were not',
      resealed(change(0, { payload: { input: {}, facts: factsFor(START, { errors: 2 }) } })),
      'refused',
    ],
    ['no payload', resealed(change(0, { payload: null as never })), 'shape'],
  ])('is broken by %s', (_name, events, code) => {
    expect(breaks(events)).toBe(code);
  });

  it('of another body or year does not pass for this one', () => {
    const other = { instance: createInstance(INSTANCE.body, 2025), definition: CYCLE };
    expect(foldJournal(whole, other)).toMatchObject({ kind: 'broken', code: 'previous', seq: 1 });
  });

  it('cut at the end is found against the printed head', () => {
    const head = headAfter(whole.at(-1) as EventRecord);
    expect(verifyLines(lines.slice(0, -1), options).kind).toBe('whole');
    expect(verifyLines(lines.slice(0, -1), { ...options, head })).toMatchObject({ code: 'head' });
  });

  it('with facts a reader works out otherwise is broken', () => {
    const recompute = (event: EventRecord): Facts => ({ ...event.payload.facts, coverage: { known: 1, total: 2 } });
    expect(foldJournal(whole, { ...options, recompute })).toMatchObject({ code: 'facts', detail: 'recomputed' });
    expect(foldJournal(whole, { ...options, recompute: (event) => event.payload.facts }).kind).toBe('whole');
  });

  it.each([
    ['white space', (line: string) => line.replace('":', '": ')],
    ['an escape', (line: string) => line.replace('rossi', 'ross\\u0069')],
    ['a key twice', (line: string) => line.replace('{', '{"actor":"altri",')],
    ['a number otherwise', (line: string) => line.replace('"seq":1', '"seq":1.0')],
    ['an exponent', (line: string) => line.replace('"seq":1', '"seq":1e0')],
    ['a carriage return', (line: string) => `${line}\r`],
    ['a byte order mark', (line: string) => `\ufeff${line}`],
    ['an empty line', () => ''],
  ])('is broken by %s that JSON would not notice', (_name, rewrite) => {
    const [first = '', ...rest] = lines;
    expect(rewrite(first)).not.toBe(first);
    expect(verifyLines([rewrite(first), ...rest], options).kind).toBe('broken');
  });

  it('with a number canonical JSON cannot write was never hashed', () => {
    const { payload } = whole[0] as EventRecord;
    const events = change(0, { payload: { ...payload, input: { note: 1.5 } } });
    expect(foldJournal(events, options)).toMatchObject({ kind: 'broken', code: 'hash', seq: 1 });
  });
});

describe('two writers', () => {
  const submission = (id: string, type: string, role: string) => ({
    command: command(type, role, {}, { id }),
    facts: factsFor(START),
  });

  it('on one journal: one is saved, the other sees the new state, nothing is lost', async () => {
    const store = createMemoryStore(emptyHead(INSTANCE, CYCLE));
    const results = await Promise.all([
      submitCommand(store, submission('a', 'CLOSE_DRAFT', 'CONTROLLER'), options),
      submitCommand(store, submission('b', 'CLOSE_DRAFT', 'CONTROLLER'), options),
    ]);
    expect(results.map(({ kind }) => kind)).toEqual(['saved', 'overtaken']);
    expect(results[1]).toMatchObject({ state: { value: { main: 'checking' } } });
    const again = await submitCommand(store, submission('b', 'CLOSE_DRAFT', 'CONTROLLER'), options);
    expect(again).toMatchObject({ kind: 'refused', refusals: [{ code: 'state/not-here' }] });
    expect(await store.read()).toHaveLength(1);
  });

  it('the same command twice has one effect', async () => {
    const store = createMemoryStore(emptyHead(INSTANCE, CYCLE));
    const first = await submitCommand(store, submission('a', 'CLOSE_DRAFT', 'CONTROLLER'), options);
    const second = await submitCommand(store, submission('a', 'CLOSE_DRAFT', 'CONTROLLER'), options);
    expect([first.kind, second.kind]).toEqual(['saved', 'repeated']);
    expect(await store.read()).toHaveLength(1);
  });

  it('another command under a known id is not taken for the first', async () => {
    const store = createMemoryStore(emptyHead(INSTANCE, CYCLE));
    await submitCommand(store, submission('a', 'CLOSE_DRAFT', 'CONTROLLER'), options);
    const other = await submitCommand(store, submission('a', 'RETURN', 'VERTICE'), options);
    expect(other).toEqual({ kind: 'failed', why: 'id' });
  });

  it('a forged snapshot is never believed', async () => {
    const store = createMemoryStore(emptyHead(INSTANCE, CYCLE));
    const facts = factsFor(START);
    const event = createEvent(emptyHead(INSTANCE, CYCLE), command('CLOSE_DRAFT', 'CONTROLLER'), facts, HASH);
    const state = { ...START, value: { main: 'published' } };
    await store.append(emptyHead(INSTANCE, CYCLE), event, { snapshot: { head: headAfter(event), state } });
    const next = await submitCommand(store, submission('b', 'MATERIAL_ERROR', 'OIV'), options);
    expect(next).toMatchObject({ kind: 'refused', state: { value: { main: 'checking' } } });
  });

  it('a damaged store is reported before anything is written', async () => {
    const memory = createMemoryStore(emptyHead(INSTANCE, CYCLE));
    const store = { ...memory, read: async () => change(1, { actor: 'altri' }) };
    expect(await submitCommand(store, submission('z', 'PUBLISH', 'RPCT'), options)).toMatchObject({
      kind: 'broken',
      code: 'hash',
    });
  });
});

describe('the memory store keeps the promises of a store', () => {
  it.each(storeChecks)('$name', async ({ run }) => {
    const kept = run(async (genesis) => {
      const store = createMemoryStore(genesis);
      return { store, again: async () => store };
    });
    await expect(kept).resolves.toBeUndefined();
  });
});

describe('a bundle', () => {
  const blobs: readonly Blob[] = ['plan', 'data', 'È 🙂\n'].map((content) => ({
    hash: hashText(content),
    text: content,
  }));
  const file = exportBundle({ instance: INSTANCE, definition: CYCLE, events: whole, blobs });

  it('comes back whole, and says which texts are not in it', () => {
    const bundle = importBundle(file);
    expect(bundle).toMatchObject({ kind: 'whole', instance: INSTANCE, events: whole, missing: [] });
    expect(bundle.kind === 'whole' && cycleHash(bundle.definition)).toBe(HASH);
    expect(bundle.kind === 'whole' && exportBundle(bundle)).toBe(file);
    const bare = importBundle(exportBundle({ instance: INSTANCE, definition: CYCLE, events: whole, blobs: [] }));
    expect(bare).toMatchObject({ kind: 'whole', missing: [hashText('plan'), hashText('data')].toSorted() });
  });

  it('of a cycle not yet begun comes back too', () => {
    expect(importBundle(exportBundle({ instance: INSTANCE, definition: CYCLE, events: [], blobs: [] }))).toMatchObject({
      kind: 'whole',
      events: [],
    });
  });

  it('with a line taken out or put in is broken', () => {
    const lines = file.trimEnd().split('\n');
    for (let index = 0; index < lines.length; index += 1) {
      expect(importBundle(`${lines.toSpliced(index, 1).join('\n')}\n`).kind).toBe('broken');
      expect(importBundle(`${lines.toSpliced(index, 0, lines[index] ?? '').join('\n')}\n`).kind).toBe('broken');
    }
  });

  it.each<readonly [string, string, Partial<Broken>]>([
    ['a backup', '{"format":"traguardo-backup"}', { code: 'not-a-bundle', line: 1 }],
    [
      'a step taken out',
      file.replace(`${canonicalJson(whole[3] as unknown as Json)}\n`, ''),
      { code: 'sequence', line: 5, seq: 4 },
    ],
    ['an end cut off', `${file.split('\n').slice(0, 4).join('\n')}\n`, { code: 'cut', line: 4 }],
    ['half a line', file.slice(0, 5000), { code: 'no-line-end' }],
    ['an altered plan', file.replace('"text":"plan"', '"text":"Plan"'), { code: 'plan-text' }],
    ['altered data', file.replace('"text":"data"', '"text":"dati"'), { code: 'data-text' }],
    ['another text altered', file.replace('È 🙂', 'E 🙂'), { code: 'blob' }],
  ])('says plainly what is wrong and where: %s', (_name, given, found) => {
    const result = importBundle(given);
    expect(result).toMatchObject({ kind: 'broken', ...found });
  });

  it('cut and sealed again is found against the printed head', () => {
    const cut = exportBundle({ instance: INSTANCE, definition: CYCLE, events: whole.slice(0, -1), blobs });
    expect(importBundle(cut).kind).toBe('whole');
    expect(importBundle(cut, { head: headAfter(whole.at(-1) as EventRecord) })).toMatchObject({ code: 'head' });
  });

  it.each([
    ['nothing', ''],
    ['a line end', '\n'],
    ['a text', 'traguardo\n'],
    ['another format', `${canonicalJson({ format: 'x' } as Json)}\n`],
    ['deep nesting', `${'['.repeat(200_000)}\n`],
  ])('is not %s', (_name, content) => {
    expect(importBundle(content).kind).toBe('broken');
  });
});

describe('every single byte', () => {
  /** A small cycle, so that its own text is no longer than its journal. */
  const small = cycleFrom(
    'lingua it\nciclo PICCOLO {\n  stato bozza iniziale { su APPROVA -> fatto da GIUNTA campi atto }\n  stato fatto finale\n}\n',
  );
  const blob = { hash: hashText('plan'), text: 'plan' };

  function exportOf(definition: CycleDefinition, events: readonly EventRecord[]): Uint8Array {
    return new TextEncoder().encode(exportBundle({ instance: INSTANCE, definition, events, blobs: [blob] }));
  }

  it('of an export is under watch: all places, one change each', () => {
    const start = startCycle(INSTANCE, small);
    const step = command('APPROVA', 'GIUNTA', { act: ACT });
    expect(advance(start, step, factsFor(start), small).kind).toBe('accepted');
    const event = createEvent(emptyHead(INSTANCE, small), step, factsFor(start), cycleHash(small));
    const bytes = exportOf(small, [event]);
    expect(importBundleBytes(bytes).kind).toBe('whole');
    for (let index = 0; index < bytes.length; index += 1) {
      const altered = bytes.slice();
      altered[index] = (altered[index] as number) ^ (1 << (index % 7));
      expect([index, importBundleBytes(altered).kind]).toEqual([index, 'broken']);
    }
  }, 60_000);

  it('of a whole year: a place in every hundred, every kind of change', () => {
    const year = exportOf(CYCLE, whole);
    for (let index = 0; index < year.length; index += 101) {
      const altered = year.slice();
      const value = [0x00, 0x0a, 0x20, 0x22, 0x30, 0x80, 0xff][index % 7] as number;
      altered[index] = altered[index] === value ? value ^ 1 : value;
      expect([index, importBundleBytes(altered).kind]).toEqual([index, 'broken']);
    }
  }, 60_000);
});

it('reads UTF-8 as strictly as a fatal decoder', () => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let seed = 7;
  const next = (): number => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) >>> 16;
  const pool = [
    0x00, 0x41, 0x7f, 0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xed, 0xa0, 0xef, 0xbb, 0xbf, 0xf0, 0x90, 0xf4, 0x8f, 0xf5, 0xff,
  ];
  for (let round = 0; round < 20_000; round += 1) {
    const sample = Uint8Array.from({ length: 1 + (next() % 6) }, () => pool[next() % pool.length] as number);
    let wanted: string | null = null;
    try {
      wanted = strict.decode(sample);
    } catch {
      wanted = null;
    }
    const found = decodeUtf8(sample);
    expect([...sample, 'text' in found ? found.text : null]).toEqual([...sample, wanted]);
  }
});
