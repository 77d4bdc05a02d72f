/** One thing that may stand at a place. `insert` replaces the word being typed. */
export interface CompletionOption {
  readonly label: string;
  readonly insert: string;
  readonly kind: 'block' | 'clause' | 'argument' | 'unit' | 'function' | 'code' | 'snippet';
  readonly detail: string;
  readonly documentation: string;
}
