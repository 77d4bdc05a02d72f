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

const FORMAT = 'traguardo.backup/1';

/** No workspace comes near this; more is a mistake or an attack. */
export const MOST_BACKUP_BYTES = 64 * 1024 * 1024;

const text = (max: number, blank: boolean) => ({ kind: 'text', max, blank }) as const;

const BACKUP_SHAPE = {
  kind: 'record',
  fields: {
    format: { kind: 'word', of: [FORMAT] },
    name: text(500, true),
    at: { kind: 'instant' },
    files: {
      kind: 'list',
      min: 1,
      of: {
        kind: 'record',
        fields: {
          path: text(300, false),
          kind: { kind: 'word', of: ['plan', 'actuals', 'pack'] },
          text: text(4_194_304, true),
        },
        optional: [],
      },
    },
    journal: { kind: 'nullable', of: text(MOST_BACKUP_BYTES, false) },
    hash: { kind: 'hash' },
  },
  optional: [],
} as const satisfies Shape;

/** Everything of a workspace. `journal` is the exported bundle of its cycle, null before the first step. */
export type Backup = ValueOf<typeof BACKUP_SHAPE>;

export type RefusedBackup =
  | { readonly kind: 'refused'; readonly why: 'too-large' | 'encoding' | 'not-json' | 'not-a-backup' | 'hash' }
  | { readonly kind: 'refused'; readonly why: 'shape' | 'path'; readonly detail: string }
  | { readonly kind: 'refused'; readonly why: 'journal'; readonly broken: Broken };

/** A backup that holds, not restored yet. `journal` is verified. */
export interface ReadyBackup {
  readonly kind: 'ready';
  readonly backup: Backup;
  readonly journal: ImportedBundle | null;
}

/** A backup as one text, sealed by the hash of all the rest. */
export function writeBackup(content: Omit<Backup, 'hash' | 'format'>): string {
  const files = content.files.map((file) => ({ ...file, text: file.text.toWellFormed() }));
  const sealed: Omit<Backup, 'hash'> = { ...content, files, format: FORMAT };
  return `${JSON.stringify({ ...sealed, hash: sealOf(sealed) }, null, 1)}\n`;
}

type Verify = (bundle: string, head: Head | null) => Promise<ImportedBundle | Broken>;

/** Reads a backup from its bytes and believes nothing: size, encoding, shape, paths, seal, then the journal by `verify`. A bundle is taken too. */
export async function readBackup(bytes: Uint8Array, verify: Verify): Promise<ReadyBackup | RefusedBackup> {
  if (bytes.length > MOST_BACKUP_BYTES) return { kind: 'refused', why: 'too-large' };
  const decoded = decode(bytes);
  if (decoded === null) return { kind: 'refused', why: 'encoding' };
  if (isBundle(decoded)) return readCycleFile(decoded, verify);
  const value = parse(decoded);
  if (value === undefined) return { kind: 'refused', why: 'not-json' };
  if ((value as Partial<Backup> | null)?.format !== FORMAT) return { kind: 'refused', why: 'not-a-backup' };
  const [problem] = shapeProblems(BACKUP_SHAPE, value);
  if (problem) return { kind: 'refused', why: 'shape', detail: `${problem.path}: ${problem.fault}` };
  const backup = value as unknown as Backup;
  const wrong = wrongPath(backup.files);
  if (wrong !== undefined) return { kind: 'refused', why: 'path', detail: wrong };
  const { hash, ...rest } = backup;
  if (sealOf(rest) !== hash) return { kind: 'refused', why: 'hash' };
  if (backup.journal === null) return { kind: 'ready', backup, journal: null };
  const journal = await verify(backup.journal, null);
  return journal.kind === 'broken'
    ? { kind: 'refused', why: 'journal', broken: journal }
    : { kind: 'ready', backup, journal };
}

/** A cycle file of the command line, or a bundle handed over: the texts of its last event with the journal itself. */
async function readCycleFile(text: string, verify: Verify): Promise<ReadyBackup | RefusedBackup> {
  const journal = await verify(text, null);
  if (journal.kind === 'broken') return { kind: 'refused', why: 'journal', broken: journal };
  const last = journal.events.at(-1);
  const textsOf = (hash: string | undefined, kind: 'plan' | 'actuals'): Backup['files'] => {
    const sealed = journal.blobs.find((blob) => blob.hash === hash)?.text ?? '';
    const { files, packs } = unsealTexts(sealed) ?? { files: [], packs: [] };
    return [...files.map((file) => ({ ...file, kind })), ...packs.map((file) => ({ ...file, kind: 'pack' as const }))];
  };
  const plans = textsOf(last?.planHash, 'plan');
  if (last === undefined || plans.length === 0) return { kind: 'refused', why: 'not-a-backup' };
  const files = [...plans, ...textsOf(last.dataHash, 'actuals')];
  const wrong = wrongPath(files);
  if (wrong !== undefined) return { kind: 'refused', why: 'path', detail: wrong };
  const content = { format: FORMAT, name: journal.instance.body, at: last.at, files, journal: text } as const;
  return { kind: 'ready', backup: { ...content, hash: sealOf(content) }, journal };
}

/** The first path that is no plain relative one, or stands twice. */
function wrongPath(files: Backup['files']): string | undefined {
  const paths = files.map(({ path }) => path);
  return paths.find((path, index) => !isPlainPath(path) || paths.indexOf(path) !== index);
}

function sealOf(rest: Omit<Backup, 'hash'>): string {
  return hashText(canonicalJson(rest as unknown as Json));
}

/** A relative path of plain names: no drive, no way up, nothing hidden. */
function isPlainPath(path: string): boolean {
  return path.split('/').every((part) => /^[^\\:*?"<>|\p{Cc}.][^\\:*?"<>|\p{Cc}]*$/u.test(part));
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // not UTF-8
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // JSON.parse has no other way to say no
  }
}
