import { nextFrame } from '../../page/after-frame.ts';
import type { Analysis } from '../../workspace/workspace.ts';

/** Goals and indicators whose rows take longer than a frame. */
const LARGE = 1000;

/** The rows of a large plan are worked out before they are drawn, in tasks between frames: none of them is long, and the page stands first. */
export class RowsAhead {
  #worked: Analysis | null = null;

  /** Does the work for an analysis, part by part; null where there is nothing to wait for. */
  of(analysis: Analysis, parts: readonly (() => void)[]): Promise<void> | null {
    if (analysis === this.#worked || analysis.outcome.nodes.length <= LARGE) return null;
    return this.#work(analysis, parts);
  }

  async #work(analysis: Analysis, parts: readonly (() => void)[]): Promise<void> {
    for (const part of parts) {
      await nextFrame();
      part();
    }
    this.#worked = analysis;
    await nextFrame();
  }
}
