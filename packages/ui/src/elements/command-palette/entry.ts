/** What an entry of the palette is, in the order in which equally good ones are listed. */
export const ENTRY_KINDS = ['place', 'command', 'node', 'way', 'value', 'act', 'file', 'body', 'text'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What a command did, to be said; null when what it opens says enough. */
export type Done = string | null;

/** Something a person may look for. */
export interface Entry {
  readonly kind: EntryKind;
  /** Empty for what has no code. */
  readonly code: string;
  readonly title: string;
  /** What else is worth reading: where it stands, the key that does the same. It is searched too. */
  readonly detail: string;
  /** The address it leads to, or what it does. */
  readonly open: string | (() => Done | Promise<Done>);
  /** The address of its text in the plan; null where it has none. */
  readonly text: string | null;
}

/** An entry with nothing but a title, a detail and where it leads. */
export function entryOf(
  kind: EntryKind,
  title: string,
  open: Entry['open'],
  detail = '',
  { code = '', text = null }: Partial<Pick<Entry, 'code' | 'text'>> = {},
): Entry {
  return { kind, code, title, detail, open, text };
}
