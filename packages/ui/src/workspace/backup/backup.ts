import { unsealTexts } from '@traguardo/dsl';
import { canonicalJson } from '@traguardo/model';
import { type Broken, type Head, type ImportedBundle, isBundle, shapeProblems } from '@traguardo/workflow';
import type { StoredEvidence } from '../../storage/database.ts';
import { type KeptJournal, keptJournal } from '../../storage/kept-journal.ts';
import { brokenVersion, NOTHING_BESIDE, readDocument } from './backup-parts.ts';
import { type Backup, type FirstBackup, isNewer, MOST_BACKUP_BYTES, sealOf, shapeOf } from './backup-shape.ts';
import { brokenDraft } from '../cycle/draft-shapes.ts';
import { keptOf } from './kept-settings.ts';
import { isPlainPath } from '../texts/plain-path.ts';
import { utf8Text } from '../texts/utf8-text.ts';

type Files = Backup['files'];

export type RefusedBackup =
  | {
      readonly kind: 'refused';
      readonly why: 'too-large' | 'encoding' | 'not-json' | 'not-a-backup' | 'newer' | 'hash';
    }
  | { readonly kind: 'refused'; readonly why: 'shape' | 'path' | 'years' | 'beside'; readonly detail: string }
  /** `year` is null for the journal of the open year. */
  | { readonly kind: 'refused'; readonly why: 'journal'; readonly year: number | null; readonly broken: Broken };

/** A year put aside in a backup that holds. */
export interface ReadyYear {
  readonly year: number;
  readonly files: Files;
  readonly journal: KeptJournal | null;
}

/** A backup that holds, not restored yet. Every journal is verified. */
export interface ReadyBackup {
  readonly kind: 'ready';
  readonly backup: Omit<Backup, 'evidence'>;
  /** The documents of values, as the store keeps them. */
  readonly documents: readonly StoredEvidence[];
  readonly journal: KeptJournal | null;
  /** The years put aside, each once, with the journal of that year. */
  readonly aside: readonly ReadyYear[];
}

type Verify = (bundle: string, head: Head | null) => Promise<ImportedBundle | Broken>;

/** Reads a backup from its bytes and believes nothing: size, encoding, shape, paths, seal, then every journal by `verify`. A bundle is taken too. */
export async function readBackup(
  bytes: Uint8Array,
  verify: Verify,
  onDocument: (done: number, total: number) => void = () => undefined,
): Promise<ReadyBackup | RefusedBackup> {
  if (bytes.length > MOST_BACKUP_BYTES) return { kind: 'refused', why: 'too-large' };
  const decoded = utf8Text(bytes);
  if (decoded === null) return { kind: 'refused', why: 'encoding' };
  if (isBundle(decoded)) return readCycleFile(decoded, verify);
  const value = parse(decoded);
  if (value === undefined) return { kind: 'refused', why: 'not-json' };
  const shape = shapeOf(value);
  if (shape === undefined) return { kind: 'refused', why: isNewer(value) ? 'newer' : 'not-a-backup' };
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
  const wrongVersion = brokenVersion({ versions, texts });
  if (wrongVersion !== null) return { kind: 'refused', why: 'beside', detail: wrongVersion };
  const documents: StoredEvidence[] = [];
  for (const written of evidence) {
    const document = await readDocument(written);
    if (document === null) return { kind: 'refused', why: 'beside', detail: written.name };
    documents.push(document);
    onDocument(documents.length, evidence.length);
  }
  const { drafts = [] } = rest;
  const wrongDraft = brokenDraft(drafts);
  if (wrongDraft !== null) return { kind: 'refused', why: 'beside', detail: wrongDraft };
  const kept = { ...keptOf(rest), ...(drafts.length > 0 && { drafts }) };
  return readJournals({ name, at, files, journal, aside, versions, texts, ...kept }, documents, verify);
}

/** Verifies the journals one after the other; the first that does not hold is told. */
async function readJournals(
  backup: ReadyBackup['backup'],
  documents: ReadyBackup['documents'],
  verify: Verify,
): Promise<ReadyBackup | RefusedBackup> {
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
    aside.push({ year, files, journal: journal && keptJournal(journal) });
  }
  return { kind: 'ready', backup, documents, journal: open && keptJournal(open), aside };
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
  const backup = { name: journal.instance.body, at: last.at, files, journal: text, aside: [], versions: [], texts: [] };
  return { kind: 'ready', backup, documents: [], journal: keptJournal(journal), aside: [] };
}

/** The first path that is no plain relative one, or stands twice. */
function wrongPath(files: readonly Pick<Files[number], 'path'>[]): string | undefined {
  const paths = files.map(({ path }) => path);
  return paths.find((path, index) => !isPlainPath(path) || paths.indexOf(path) !== index);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // JSON.parse has no other way to say no
  }
}
