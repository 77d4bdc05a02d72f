import type { Shape } from '@traguardo/workflow';

/** A value being typed: the shape's JSON, with empty text where nothing was chosen yet. */
export type Draft = string | number | boolean | null | readonly Draft[] | { readonly [key: string]: Draft };

/** What a form starts from: empty texts, numbers to be typed, the least number of items in lists. */
export function emptyDraft(shape: Shape): Draft {
  switch (shape.kind) {
    case 'text':
    case 'day':
    case 'instant':
    case 'hash':
    case 'share':
    case 'percentage':
    case 'word':
      return '';
    case 'yes-no':
      return false;
    case 'integer':
    case 'nullable':
      return null;
    case 'list':
      return Array.from({ length: shape.min }, () => emptyDraft(shape.of));
    case 'map':
      return {};
    case 'record':
      // a group that may be left out nobody types: a program adds it
      return Object.fromEntries(
        Object.entries(shape.fields)
          .filter(([key, field]) => !isAdded(shape, key, field))
          .map(([key, field]) => [key, emptyDraft(field)]),
      );
    default:
      return shape satisfies never;
  }
}

/** Optional lists and groups start with nothing in them. */
export function optionalDraft(draft: Draft): Draft {
  return Array.isArray(draft) ? [] : draft;
}

/** Whether a part kept before is one that a form of this shape can show: the parts are there in their kinds, whatever they say. */
function fits(shape: Shape, draft: Draft): boolean {
  switch (shape.kind) {
    case 'list':
      return Array.isArray(draft) && draft.every((item: Draft) => fits(shape.of, item));
    case 'record':
      return isRecord(draft) && Object.keys(fitting(shape, draft)).length === Object.keys(draft).length;
    case 'nullable':
      return draft === null || fits(shape.of, draft);
    case 'map':
      return isRecord(draft);
    case 'yes-no':
      return typeof draft === 'boolean';
    default:
      return typeof draft === 'string' || typeof draft === 'number' || draft === null; // a number not yet one is kept as null
  }
}

/** A prefilled value after what it starts from changed, part by part: what is blank or as it was prefilled follows, what a person wrote stays. */
export function followed(now: Draft | undefined, was: Draft | undefined, next: Draft): Draft {
  if (now === undefined || now === '') return next;
  if (isRecord(now) && isRecord(next)) {
    const parts = Object.entries(next).map(([name, part]) => [
      name,
      followed(now[name], isRecord(was) ? was[name] : undefined, part),
    ]);
    return { ...now, ...Object.fromEntries(parts) };
  }
  return JSON.stringify(now) === JSON.stringify(was) ? next : now;
}

/** What was kept as JSON of a form being filled in; null when nothing that can be read was. */
export function keptDraft(text: string): Draft | null {
  try {
    return JSON.parse(text) as Draft;
  } catch {
    return null; // nothing was kept
  }
}

/** Of a record kept before, the fields that a form of this shape can show. */
export function fitting(
  { fields }: Extract<Shape, { kind: 'record' }>,
  kept: Draft,
): { readonly [key: string]: Draft } {
  const entries = isRecord(kept) ? Object.entries(kept) : [];
  return Object.fromEntries(
    entries.filter(
      ([key, value]) => Object.hasOwn(fields, key) && fields[key] !== undefined && fits(fields[key], value),
    ),
  );
}

/** Whether a part of a record is a group that may be left out: what a report says of itself, added by a program with its hash. */
export function isAdded({ optional }: Extract<Shape, { kind: 'record' }>, key: string, field: Shape): boolean {
  return field.kind === 'record' && optional.includes(key);
}

/** The value at a dotted path (`items.0.old`). */
export function draftAt(draft: Draft, path: string): Draft | undefined {
  return path.split('.').reduce<Draft | undefined>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return (value as { readonly [key: string]: Draft })[key];
  }, draft);
}

/** The draft with one value replaced. */
export function withValue(draft: Draft, path: string, value: Draft): Draft {
  const [key = '', ...rest] = path.split('.');
  if (path === '') return value;
  if (Array.isArray(draft)) {
    return draft.map((item: Draft, index) => (String(index) === key ? withValue(item, rest.join('.'), value) : item));
  }
  const record = (typeof draft === 'object' && draft !== null ? draft : {}) as { readonly [key: string]: Draft };
  return { ...record, [key]: rest.length === 0 ? value : withValue(record[key] ?? {}, rest.join('.'), value) };
}

/** A list in which every empty text takes what the first item says there. */
export function filledFromFirst(items: readonly Draft[]): readonly Draft[] {
  const [first] = items;
  if (!isRecord(first)) return items;
  return items.map((item) => {
    if (!isRecord(item)) return item;
    return Object.fromEntries(
      Object.entries(item).map(([key, value]) => [key, value === '' ? (first[key] ?? '') : value]),
    );
  });
}

/** Whether a draft is that of a record. */
export function isRecord(draft: Draft | undefined): draft is { readonly [key: string]: Draft } {
  return typeof draft === 'object' && draft !== null && !Array.isArray(draft);
}

/** What is sent: texts trimmed, optional fields without content left out. */
export function payloadOf(draft: Draft, optional: readonly string[]): Readonly<Record<string, Draft>> {
  const entries = Object.entries(draft as { readonly [key: string]: Draft })
    .map(([key, value]) => [key, trimmed(value)] as const)
    .filter(([key, value]) => !optional.includes(key) || !isEmpty(value));
  return Object.fromEntries(entries);
}

function trimmed(draft: Draft): Draft {
  if (typeof draft === 'string') return draft.trim();
  if (Array.isArray(draft)) return draft.map(trimmed);
  if (typeof draft !== 'object' || draft === null) return draft;
  return Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, trimmed(value)]));
}

function isEmpty(draft: Draft): boolean {
  if (Array.isArray(draft)) return draft.length === 0;
  if (typeof draft === 'object' && draft !== null) return Object.values(draft).every(isEmpty);
  return draft === '' || draft === null;
}
