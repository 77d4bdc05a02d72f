import { unsealTexts } from '@traguardo/dsl';
import { canonicalJson, hashText, type Json } from '@traguardo/model';
import {
  type Broken,
  type Head,
  type ImportedBundle,
  isBundle,
  type Shape,
  shapeProblems,
  type ValueOf,
} from '@traguardo/workflow';
import { type Beside, BESIDE_SHAPES, brokenBeside, FILE_SHAPE, NOTHING_BESIDE } from './backup-parts.ts';
import type { KeptLists } from './kept-lists.ts';
import { utf8Text } from './utf8-text.ts';

/** Holds every year, with versions of the texts and the documents of values. */
const FORMAT = 'traguardo.backup/3';
/** Held every year, and nothing beside; the first one the open year alone. Both are read for ever. */
const SECOND_FORMAT = 'traguardo.backup/2';
const FIRST_FORMAT = 'traguardo.backup/1';

/** No workspace comes near this; more is a mistake or an attack. */
export const MOST_BACKUP_BYTES = 256 * 1024 * 1024;

const text = (max: number, blank: boolean) => ({ kind: 'text', max, blank }) as const;

const JOURNAL = { kind: 'nullable', of: text(MOST_BACKUP_BYTES, false) } as const;

const YEAR_ASIDE = {
  kind: 'record',
  fields: {
    year: { kind: 'integer', min: 1, max: 9999 },
    files: { kind: 'list', min: 0, of: FILE_SHAPE },
    journal: JOURNAL,
  },
  optional: [],
} as const;

const CONTENT = {
  name: text(500, true),
  at: { kind: 'instant' },
  files: { kind: 'list', min: 1, of: FILE_SHAPE },
  journal: JOURNAL,
  aside: { kind: 'list', min: 0, of: YEAR_ASIDE },
} as const satisfies Readonly<Record<string, Shape>>;

const { aside: _aside, ...FIRST_CONTENT } = CONTENT;

/** Left out where nothing is in them. What they hold is read again, and believed no more than any text, where it is used. */
const LIST_SHAPES = { requests: text(1_048_576, false), recipes: text(1_048_576, false) } as const;

const SHAPES: Readonly<Record<string, Shape>> = {
  [FORMAT]: sealedShape(FORMAT, { ...CONTENT, ...BESIDE_SHAPES, ...LIST_SHAPES }, Object.keys(LIST_SHAPES)),
  [SECOND_FORMAT]: sealedShape(SECOND_FORMAT, CONTENT),
  [FIRST_FORMAT]: sealedShape(FIRST_FORMAT, FIRST_CONTENT),
};

/**
 * Everything of a workspace: name, texts and journal of the open year, and the years put `aside`, each with its own. A
 * `journal` is the exported bundle of a cycle, null before the first step.
 */
export type Backup = ValueOf<{ readonly kind: 'record'; readonly fields: typeof CONTENT; readonly optional: [] }> &
  Beside &
  KeptLists;

/** As the first format had it. */
type FirstBackup = Omit<Backup, 'aside' | keyof Beside>;

type Files = Backup['files'];

export type RefusedBackup =
  | { readonly kind: 'refused'; readonly why: 'too-large' | 'encoding' | 'not-json' | 'not-a-backup' | 'hash' }
  | { readonly kind: 'refused'; readonly why: 'shape' | 'path' | 'years' | 'beside'; readonly detail: string }
  /** `year` is null for the journal of the open year. */
  | { readonly kind: 'refused'; readonly why: 'journal'; readonly year: number | null; readonly broken: Broken };

/** A year put aside in a backup that holds. */
export interface ReadyYear {
  readonly year: number;
  readonly files: Files;
  readonly journal: ImportedBundle | null;
}

/** A backup that holds, not restored yet. Every journal is verified. */
export interface ReadyBackup {
  readonly kind: 'ready';
  readonly backup: Backup;
  readonly journal: ImportedBundle | null;
  /** The years put aside, each once, with the journal of that year. */
  readonly aside: readonly ReadyYear[];
}

/** A backup as one text, sealed by the hash of all the rest. */
export function writeBackup(content: Backup): string {
  const wellFormed = (files: Files): Files => files.map((file) => ({ ...file, text: file.text.toWellFormed() }));
  const aside = content.aside.map((year) => ({ ...year, files: wellFormed(year.files) }));
  const texts = content.texts.map((each) => each.toWellFormed());
  const sealed = { ...content, files: wellFormed(content.files), aside, texts, format: FORMAT };
  return `${JSON.stringify({ ...sealed, hash: sealOf(sealed) }, null, 1)}\n`;
}

type Verify = (bundle: string, head: Head | null) => Promise<ImportedBundle | Broken>;

/** Reads a backup from its bytes and believes nothing: size, encoding, shape, paths, seal, then every journal by `verify`. A bundle is taken too. */
export async function readBackup(bytes: Uint8Array, verify: Verify): Promise<ReadyBackup | RefusedBackup> {
  if (bytes.length > MOST_BACKUP_BYTES) return { kind: 'refused', why: 'too-large' };
  const decoded = utf8Text(bytes);
  if (decoded === null) return { kind: 'refused', why: 'encoding' };
  if (isBundle(decoded)) return readCycleFile(decoded, verify);
  const value = parse(decoded);
  if (value === undefined) return { kind: 'refused', why: 'not-json' };
  const shape = shapeOf(value);
  if (shape === undefined) return { kind: 'refused', why: 'not-a-backup' };
  const [problem] = shapeProblems(shape, value);
  if (problem) return { kind: 'refused', why: 'shape', detail: `${problem.path}: ${problem.fault}` };
  const { hash, ...rest } = value as FirstBackup & Partial<Backup> & { readonly hash: string };
  const { name, at, files, journal, aside = [] } = rest;
  const { versions, texts, evidence } = { ...NOTHING_BESIDE, ...rest };
  const wrong = [{ files }, ...aside, ...versions]
    .map((part) => wrongPath(part.files))
    .find((path) => path !== undefined);
  if (wrong !== undefined) return { kind: 'refused', why: 'path', detail: wrong };
  if (sealOf(rest) !== hash) return { kind: 'refused', why: 'hash' };
  const broken = brokenBeside({ versions, texts, evidence });
  if (broken !== null) return { kind: 'refused', why: 'beside', ...broken };
  const { requests, recipes } = rest;
  const lists: KeptLists = { ...(requests && { requests }), ...(recipes && { recipes }) };
  return readJournals({ name, at, files, journal, aside, versions, texts, evidence, ...lists }, verify);
}

/** Verifies the journals one after the other; the first that does not hold is told. */
async function readJournals(backup: Backup, verify: Verify): Promise<ReadyBackup | RefusedBackup> {
  const twice = backup.aside.find((one, index) => backup.aside.slice(0, index).some((other) => isSameYear(one, other)));
  if (twice !== undefined) return { kind: 'refused', why: 'years', detail: String(twice.year) };
  const open = backup.journal === null ? null : await verify(backup.journal, null);
  if (open?.kind === 'broken') return { kind: 'refused', why: 'journal', year: null, broken: open };
  const aside: ReadyYear[] = [];
  for (const { year, files, journal: text } of backup.aside) {
    const journal = text === null ? null : await verify(text, null);
    if (journal?.kind === 'broken') return { kind: 'refused', why: 'journal', year, broken: journal };
    if (journal !== null && journal.instance.year !== year)
      return { kind: 'refused', why: 'years', detail: String(year) };
    aside.push({ year, files, journal });
  }
  return { kind: 'ready', backup, journal: open, aside };
}

/** Whether two years put aside are one and the same. Two different plans may say one year: a period is changed by a key. */
function isSameYear(one: Backup['aside'][number], other: Backup['aside'][number]): boolean {
  return one.year === other.year && canonicalJson(one) === canonicalJson(other);
}

/** A cycle file of the command line, or a bundle handed over: the texts of its last event with the journal itself. */
async function readCycleFile(text: string, verify: Verify): Promise<ReadyBackup | RefusedBackup> {
  const journal = await verify(text, null);
  if (journal.kind === 'broken') return { kind: 'refused', why: 'journal', year: null, broken: journal };
  const last = journal.events.at(-1);
  const textsOf = (hash: string | undefined, kind: 'plan' | 'actuals'): Files => {
    const sealed = journal.blobs.find((blob) => blob.hash === hash)?.text ?? '';
    const { files, packs } = unsealTexts(sealed) ?? { files: [], packs: [] };
    return [...files.map((file) => ({ ...file, kind })), ...packs.map((file) => ({ ...file, kind: 'pack' as const }))];
  };
  const plans = textsOf(last?.planHash, 'plan');
  if (last === undefined || plans.length === 0) return { kind: 'refused', why: 'not-a-backup' };
  const files = [...plans, ...textsOf(last.dataHash, 'actuals')];
  const wrong = wrongPath(files);
  if (wrong !== undefined) return { kind: 'refused', why: 'path', detail: wrong };
  const backup = { name: journal.instance.body, at: last.at, files, journal: text, aside: [], ...NOTHING_BESIDE };
  return { kind: 'ready', backup, journal, aside: [] };
}

/** The first path that is no plain relative one, or stands twice. */
function wrongPath(files: readonly Pick<Files[number], 'path'>[]): string | undefined {
  const paths = files.map(({ path }) => path);
  return paths.find((path, index) => !isPlainPath(path) || paths.indexOf(path) !== index);
}

/** The shape of a backup with its format and its seal. */
function sealedShape(
  format: string,
  content: Readonly<Record<string, Shape>>,
  optional: readonly string[] = [],
): Shape {
  const fields = { ...content, format: { kind: 'word', of: [format] }, hash: { kind: 'hash' } } as const;
  return { kind: 'record', fields, optional };
}

/** The shape of the format a value claims to have; undefined for none of ours. */
function shapeOf(value: unknown): Shape | undefined {
  const format = (value as { readonly format?: unknown } | null)?.format;
  return typeof format === 'string' && Object.hasOwn(SHAPES, format) ? SHAPES[format] : undefined;
}

/** Documents go by their hashes, which are taken anew when a backup is read: they may be large. */
function sealOf({ evidence, ...rest }: Readonly<Record<string, unknown>> & Partial<Pick<Backup, 'evidence'>>): string {
  const documents = evidence?.map(({ bytes: _bytes, ...document }) => document);
  return hashText(canonicalJson({ ...rest, ...(documents && { evidence: documents }) } as Json));
}

/** A relative path of plain names: no drive, no way up, nothing hidden. */
function isPlainPath(path: string): boolean {
  return path.split('/').every((part) => /^[^\\:*?"<>|\p{Cc}.][^\\:*?"<>|\p{Cc}]*$/u.test(part));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // JSON.parse has no other way to say no
  }
}
