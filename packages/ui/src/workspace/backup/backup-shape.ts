import { canonicalJson, hashText, type Json } from '@traguardo/model';
import type { Shape, ValueOf } from '@traguardo/workflow';
import { type Beside, BESIDE_SHAPES, FILE_SHAPE, MOST_TEXT } from './backup-parts.ts';
import type { KeptDraft } from '../cycle/kept-drafts.ts';
import type { KeptSettings } from './kept-settings.ts';

/** Holds every year, with versions of the texts and the documents of values. */
export const BACKUP_FORMAT = 'traguardo.backup/3';
/** Held every year, and nothing beside; the first one the open year alone. Both are read for ever. */
const SECOND_FORMAT = 'traguardo.backup/2';
const FIRST_FORMAT = 'traguardo.backup/1';

/** More is a mistake, an attack, or what browsers do not read as one text. */
export const MOST_BACKUP_BYTES = MOST_TEXT;

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
  name: text(MOST_TEXT, true),
  at: { kind: 'instant' },
  files: { kind: 'list', min: 1, of: FILE_SHAPE },
  journal: JOURNAL,
  aside: { kind: 'list', min: 0, of: YEAR_ASIDE },
} as const satisfies Readonly<Record<string, Shape>>;

const { aside: _aside, ...FIRST_CONTENT } = CONTENT;

const DRAFT = {
  kind: 'record',
  fields: { journal: text(200, true), name: text(MOST_TEXT, false), text: text(MOST_TEXT, false) },
  optional: [],
} as const satisfies Shape;

/** Left out where nothing is in them. What texts hold is read again, and believed no more than any text, where it is used. */
const OPTIONAL_SHAPES = {
  requests: text(MOST_TEXT, false),
  recipes: text(MOST_TEXT, false),
  ipa: text(MOST_TEXT, false),
  drafts: { kind: 'list', min: 0, of: DRAFT },
} as const satisfies Readonly<Record<string, Shape>>;

const SHAPES: Readonly<Record<string, Shape>> = {
  [BACKUP_FORMAT]: sealedShape(
    BACKUP_FORMAT,
    { ...CONTENT, ...BESIDE_SHAPES, ...OPTIONAL_SHAPES },
    Object.keys(OPTIONAL_SHAPES),
  ),
  [SECOND_FORMAT]: sealedShape(SECOND_FORMAT, CONTENT),
  [FIRST_FORMAT]: sealedShape(FIRST_FORMAT, FIRST_CONTENT),
};

/**
 * Everything of a workspace: name, texts and journal of the open year, and the years put `aside`, each with its own. A
 * `journal` is the exported bundle of a cycle, null before the first step.
 */
export type Backup = ValueOf<{ readonly kind: 'record'; readonly fields: typeof CONTENT; readonly optional: [] }> &
  Beside &
  KeptSettings & {
    /** What was typed for steps not recorded yet; left out where there is nothing. */
    readonly drafts?: readonly KeptDraft[];
  };

/** As the first format had it. */
export type FirstBackup = Omit<Backup, 'aside' | keyof Beside>;

/** The shape of the format a value claims to have; undefined for none of ours. */
export function shapeOf(value: unknown): Shape | undefined {
  const format = formatOf(value);
  return Object.hasOwn(SHAPES, format) ? SHAPES[format] : undefined;
}

/** Whether a value claims to have a format of ours that is still to come. */
export function isNewer(value: unknown): boolean {
  return /^traguardo\.backup\/\d+$/.test(formatOf(value)) && shapeOf(value) === undefined;
}

function formatOf(value: unknown): string {
  const format = (value as { readonly format?: unknown } | null)?.format;
  return typeof format === 'string' ? format : '';
}

interface Sealed extends Readonly<Record<string, unknown>> {
  readonly evidence?: readonly Omit<Backup['evidence'][number], 'bytes'>[];
}

/** Documents go by their hashes, which are taken anew when a backup is read: they may be large. */
export function sealOf({ evidence, ...rest }: Sealed): string {
  const documents = evidence?.map(({ hash, name, type, at }) => ({ hash, name, type, at }));
  return hashText(canonicalJson({ ...rest, ...(documents && { evidence: documents }) } as Json));
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
