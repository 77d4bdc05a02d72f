/** A field of the sheet of a node that a rule may ask for. `documentation` is the `///` comment. */
export type SheetField =
  | 'title'
  | 'documentation'
  | 'weight'
  | 'target'
  | 'type'
  | 'unit'
  | 'source'
  | 'formula'
  | 'measure'
  | 'phases'
  | 'scoring'
  | 'cap'
  | 'floor'
  | 'baseline'
  | 'owner'
  | 'office'
  | 'responsible'
  | 'composition'
  | 'common'
  | 'transversal'
  | 'cause'
  | 'action'
  | 'tag'
  | 'aka'
  | 'note';

/** What a rule asks of the sheets of all nodes of a kind, or of those among them that a tag or a code picks. */
export interface Requirement {
  readonly over: 'areas' | 'objectives' | 'operationals' | 'indicators';
  /** Tags that pick a node, and beginnings of its code or `aka`: one is enough. Both empty pick all. */
  readonly tags: readonly string[];
  readonly prefixes: readonly string[];
  readonly fields: readonly SheetField[];
}
