import type { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { planToolTexts } from '../../locales/plan-tools.ts';
import type { Problem, WorkspaceFile } from '../../workspace/workspace.ts';
import type { ApplyFixEvent } from '../plan-editor/plan-editor.ts';
import { editedFiles } from './edited-files.ts';
import { sameFix } from './same-fix.ts';
import type { ToolsWorld } from './tools-world.ts';

type Fix = Problem['fixes'][number];

/**
 * Makes repairs, each as one step: asked for in the text, in the list or in a menu, it is taken back by the same key, wherever the focus
 * went. A repair holds only for the text it was found in: in a newer one it is looked for again, once that is read.
 */
export class Repairs {
  readonly #workspace: WorkspaceController;
  readonly #world: Pick<ToolsWorld, 'say' | 'reveal'>;
  /** What was asked for while a newer text was being read. */
  #asked: Fix | null = null;

  constructor(workspace: WorkspaceController, world: Pick<ToolsWorld, 'say' | 'reveal'>) {
    this.#workspace = workspace;
    this.#world = world;
  }

  readonly onFix = ({ detail }: ApplyFixEvent): void => {
    const { analysis, revision } = this.#workspace.state;
    if (analysis?.revision === revision) this.#apply(detail);
    else this.#asked = detail;
  };

  /** Makes what was asked for, if the newest text is read by now. */
  applyAsked(): void {
    const asked = this.#asked;
    if (asked === null) return;
    const { analysis, revision } = this.#workspace.state;
    if (analysis?.revision !== revision) return;
    this.#asked = null;
    const again = sameFix(analysis.problems, asked);
    if (again) this.#apply(again);
    else this.#sayChanged();
  }

  /** Makes a repair that was found in these files, unless they are others by now. */
  applyTo(files: readonly WorkspaceFile[], fix: Fix): void {
    if (files === this.#workspace.state.files) this.#apply(fix);
    else this.#sayChanged();
  }

  #apply({ label, edits, at }: Fix): void {
    const { actions, state } = this.#workspace;
    actions.changeFiles(label, editedFiles(state.files, edits));
    this.#world.say(label);
    const [first] = edits;
    if (first && at !== undefined) this.#world.reveal?.(first.place.file, first.place.start.offset + at);
  }

  #sayChanged(): void {
    this.#world.say(planToolTexts[this.#workspace.state.language].changedMeanwhile);
  }
}
