import { shapeProblems, type Shape, STAMP_SHAPE } from '@traguardo/workflow';
import { type DraftName, isFormName, type KeptDraft } from './kept-drafts.ts';

const TEXT = { kind: 'text', max: 100_000, blank: true } as const;

const record = (fields: Readonly<Record<string, Shape>>): Shape => ({ kind: 'record', fields, optional: [] });
const list = (of: Shape): Shape => ({ kind: 'list', min: 0, of });

/** What the readers of drafts rely on. That of a validation takes anything, and so does a form: it shows what it can of it. */
const SHAPES: Readonly<Record<DraftName, Shape | null>> = {
  changes: record({
    items: list(record({ code: TEXT, what: TEXT, cause: TEXT, evidence: TEXT })),
    opinions: list(record({ item: { kind: 'integer', min: 1, max: 10_000 }, opinion: TEXT, text: TEXT })),
  }),
  reports: list({
    kind: 'record',
    fields: { name: TEXT, hash: { kind: 'hash' }, stamp: STAMP_SHAPE, at: { kind: 'instant' }, format: TEXT },
    optional: ['format'],
  }),
  validation: null,
};

/** The name of the first draft that its reader would trip over or nobody would read; null when all hold. */
export function brokenDraft(drafts: readonly KeptDraft[]): string | null {
  return drafts.find(({ name, text }) => !holds(name, text))?.name ?? null;
}

function holds(name: KeptDraft['name'], text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    if (isFormName(name)) return true;
    const shape = Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined;
    return shape !== undefined && (shape === null || shapeProblems(shape, value).length === 0);
  } catch {
    return false; // JSON.parse has no other way to say no
  }
}
