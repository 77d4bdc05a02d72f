/** How far long work is, in steps of its own. */
export interface WorkProgress {
  readonly done: number;
  readonly total: number;
}

/** How somebody who waits follows long work: `signal` ends it wherever it is, and its promise then rejects with the reason. */
export interface Followed {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: WorkProgress) => void;
}

/** Services that may take seconds: the answers come later, and whoever asks may end the work. */
export type AskedLong<Services> = {
  readonly [Name in keyof Services]: Services[Name] extends (...args: infer Args) => infer Result
    ? (...args: [...Args, followed?: Followed]) => Promise<Awaited<Result>>
    : never;
};
