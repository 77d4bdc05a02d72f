import { canonicalJson, type CycleDefinition, hashText, type Json } from '@traguardo/model';
import { cycleHash, definitionText } from '../definition.ts';
import { type Instance, INSTANCE_SHAPE } from '../instance.ts';
import { readDefinition } from '../read-definition.ts';
import type { DefinitionOf } from '../take-command.ts';
import { COUNT, HASH, listOf, recordOf, shapeProblems, wordOf } from '../payload/shape.ts';
import { isSameHead } from './append-rules.ts';
import { broken, type Broken, type BrokenCode } from './broken.ts';
import { readCanonicalLine, wholeLines } from './canonical-line.ts';
import { emptyHead, type Folded, type FoldOptions } from './fold.ts';
import { type EventRecord, eventLine, type Head, headAfter } from './record.ts';
import type { Blob } from './store.ts';
import { decodeUtf8 } from './utf8.ts';
import { verifyLines } from './verify.ts';

const FORMAT = 'traguardo.journal/2';

const FORMATS = /"format":"traguardo\.journal\/\d+"/;

const HEADER_SHAPE = recordOf({
  format: wordOf([FORMAT]),
  instance: INSTANCE_SHAPE,
  cycleHash: HASH,
  head: recordOf({ seq: COUNT, hash: HASH }),
  blobs: listOf(HASH),
});

const BLOB_SHAPE = recordOf({ hash: HASH, text: { kind: 'text', max: 64_000_000, blank: true } as const });

/** Everything a reader needs to verify a cycle alone: the instance, the machine, the events, and the texts kept by hash. */
export interface Bundle {
  readonly instance: Instance;
  /** The definition the journal begins with. Its text is one of the blobs of the file. */
  readonly definition: CycleDefinition;
  readonly events: readonly EventRecord[];
  readonly blobs: readonly Blob[];
}

/** A bundle that holds. `missing` lists hashes of plans and data that events name and no blob has. */
export interface ImportedBundle extends Bundle {
  readonly kind: 'whole';
  readonly folded: Folded;
  readonly head: Head;
  readonly missing: readonly string[];
}

/**
 * One file with a whole cycle: a header, one canonical line for each event, one for each blob (sorted by hash), every line
 * with its end. Equal bundles give equal bytes.
 */
export function exportBundle({ instance, definition, events, blobs }: Bundle): string {
  const all = [...blobs, { hash: cycleHash(definition), text: definitionText(definition) }];
  const sorted = [...new Map(all.map((blob) => [blob.hash, blob])).values()].toSorted((a, b) =>
    a.hash < b.hash ? -1 : 1,
  );
  const last = events.at(-1);
  const header = {
    format: FORMAT,
    instance,
    cycleHash: cycleHash(definition),
    head: last === undefined ? emptyHead(instance, definition) : headAfter(last),
    blobs: sorted.map(({ hash }) => hash),
  };
  const lines = [
    canonicalJson(header as unknown as Json),
    ...events.map(eventLine),
    ...sorted.map(({ hash, text }) => canonicalJson({ hash, text })),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Whether a text says of itself that it is a bundle, whatever its version; it may still not hold. */
export function isBundle(text: string): boolean {
  const end = text.indexOf('\n');
  return end > 0 && FORMATS.test(text.slice(0, end));
}

/** Reads and verifies a bundle from its bytes: strict UTF-8 first. */
export function importBundleBytes(bytes: Uint8Array): ImportedBundle | Broken {
  const decoded = decodeUtf8(bytes);
  return 'offset' in decoded ? broken('encoding', 1, null, `byte ${decoded.offset}`) : importBundle(decoded.text);
}

/** What a reader of a bundle may know beside it; instance and definition are in it. */
export interface BundleOptions extends Pick<FoldOptions, 'recompute'> {
  /** The head as printed elsewhere: finds a bundle that was cut and sealed again. */
  readonly head?: Head;
}

/** Reads and verifies a bundle. Nothing in it is believed before its hashes, its order and its steps have been checked. */
export function importBundle(text: string, options: BundleOptions = {}): ImportedBundle | Broken {
  if (!FORMATS.test(text.split('\n', 1)[0] ?? '')) return broken('not-a-bundle', 1, null);
  const lines = wholeLines(text);
  if (lines === null) return broken('no-line-end', text.split('\n').length, null);
  const header = readHeader(lines[0] ?? '');
  if (header.kind === 'broken') return header;
  const { instance, head, hashes } = header;
  if (lines.length !== 1 + head.seq + hashes.length) return miscounted(lines, head);
  if (options.head !== undefined && !isSameHead(options.head, head)) return broken('head', 1, null, head.hash);
  const eventLines = lines.slice(1, 1 + head.seq);
  const blobs = readBlobs(lines.slice(1 + head.seq), hashes, 2 + head.seq);
  if ('kind' in blobs) return blobs.code === 'blob' ? { ...blobs, code: kindOf(blobs.detail, eventLines) } : blobs;
  const definitionOf = definitionsIn(blobs);
  const definition = definitionOf(header.cycleHash);
  if (definition === null) return broken('definition', 1, null, header.cycleHash);
  const folded = verifyLines(eventLines, { ...options, instance, definition, definitionOf, head });
  if (folded.kind === 'broken') return { ...folded, line: folded.line + 1 };
  const events = eventLines.map((line) => JSON.parse(line) as EventRecord);
  const named = new Set(events.flatMap(({ planHash, dataHash }) => [planHash, dataHash]));
  const missing = [...named].filter((hash) => !hashes.includes(hash)).toSorted();
  return { kind: 'whole', instance, definition, events, blobs, folded, head, missing };
}

/** Where the order of the events breaks in a bundle that has other lines than it says; its end where it does not. */
function miscounted(lines: readonly string[], head: Head): Broken {
  for (let seq = 1; seq <= head.seq && seq < lines.length; seq += 1) {
    const read = readCanonicalLine(lines[seq] ?? '');
    if ('fault' in read) return broken(read.fault, seq + 1, seq);
    if ((read.value as { readonly seq?: Json } | null)?.seq !== seq) return broken('sequence', seq + 1, seq);
  }
  return broken('cut', lines.length, null, `${lines.length} lines`);
}

/** What a text that was altered is, by the events that name its hash. */
function kindOf(hash: string, events: readonly string[]): BrokenCode {
  const isNamed = (field: string): boolean => events.some((line) => line.includes(`"${field}":"${hash}"`));
  return isNamed('dataHash') ? 'data-text' : isNamed('planHash') ? 'plan-text' : 'blob';
}

/** The definitions among the texts of a journal, by their hashes. */
export function definitionsIn(blobs: readonly Blob[]): DefinitionOf {
  const texts = new Map(blobs.map(({ hash, text }) => [hash, text]));
  return (hash) => {
    const text = texts.get(hash);
    return text === undefined ? null : readDefinition(text);
  };
}

interface Header {
  readonly kind: 'header';
  readonly instance: Instance;
  readonly head: Head;
  readonly cycleHash: string;
  readonly hashes: readonly string[];
}

function readHeader(line: string): Header | Broken {
  const read = readCanonicalLine(line);
  if ('fault' in read) return broken(read.fault, 1, null);
  const [problem] = shapeProblems(HEADER_SHAPE, read.value);
  if (problem !== undefined) return broken('header', 1, null, `${problem.path}: ${problem.fault}`);
  const { instance, head, cycleHash: pinned, blobs } = read.value as unknown as HeaderValue;
  return { kind: 'header', instance, head, cycleHash: pinned, hashes: blobs };
}

interface HeaderValue {
  readonly instance: Instance;
  readonly head: Head;
  readonly cycleHash: string;
  readonly blobs: readonly string[];
}

function readBlobs(lines: readonly string[], hashes: readonly string[], first: number): readonly Blob[] | Broken {
  const blobs: Blob[] = [];
  for (const [index, line] of lines.entries()) {
    const at = first + index;
    const read = readCanonicalLine(line);
    if ('fault' in read) return broken(read.fault, at, null);
    if (shapeProblems(BLOB_SHAPE, read.value).length > 0) return broken('shape', at, null);
    const blob = read.value as unknown as Blob;
    const before = hashes[index - 1];
    const isInPlace = blob.hash === hashes[index] && (before === undefined || before < blob.hash);
    if (!isInPlace || hashText(blob.text) !== blob.hash) return broken('blob', at, null, blob.hash);
    blobs.push(blob);
  }
  return blobs;
}
