import { html, type LitElement, type TemplateResult } from 'lit';
import type { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { planTexts } from '../../locales/plan.ts';
import { NO_SPOTS } from '../../workspace/spots.ts';
import type { Problem } from '../../workspace/workspace.ts';
import type { EditorMemory } from '../plan-editor/editor-memory.ts';
import type { OpenRangeEvent } from '../plan-outline/plan-outline.ts';
import '../problem-list/problem-list.ts';
import type { EditorTools } from './editor-tools.ts';
import type { FormPane } from './form-pane.ts';
import { createNodeFinder, nodePlace } from './node-at.ts';
import { createTreeOf } from './of-analysis.ts';
import { outlinePart } from './outline-part.ts';
import { treePart } from './tree-part.ts';

/** What stands beside the text in a wide window. */
export type Side = EditorMemory['side'];
/** What a narrow window shows one at a time. */
export type Pane = Side | 'text' | 'problems';

/** What the view lends to its panes. */
interface PanesWorld {
  readonly tools: EditorTools;
  readonly form: FormPane;
  /** Where the cursor stands. */
  here(): { readonly path: string; readonly cursor: number };
}

/** The same array each time, so that nothing is drawn anew for it. */
export const NO_PROBLEMS: readonly Problem[] = [];

/** What stands around the text of the open file: tree, outline, form, problems. */
export class Panes {
  readonly #host: LitElement;
  readonly #workspace: WorkspaceController;
  readonly #world: PanesWorld;
  readonly #nodeAt = createNodeFinder();
  readonly #treeOf = createTreeOf();

  constructor(host: LitElement, workspace: WorkspaceController, world: PanesWorld) {
    this.#host = host;
    this.#workspace = workspace;
    this.#world = world;
  }

  render(pane: Exclude<Pane, 'text'>): TemplateResult {
    switch (pane) {
      case 'tree':
        return this.#tree();
      case 'outline':
        return this.#outline();
      case 'form':
        return this.#world.form.render(this.#world.here().cursor);
      case 'problems':
        return this.#world.tools.panel() ?? this.#problems();
      default:
        return pane satisfies never;
    }
  }

  #tree(): TemplateResult {
    const { analysis, language } = this.#workspace.state;
    const { path, cursor } = this.#world.here();
    if (analysis === null) return html`<p class="muted">${planTexts[language].analysing}</p>`;
    return treePart(analysis, {
      tree: this.#treeOf(analysis.outcome),
      current: this.#nodeAt(analysis, path, cursor),
      language,
      open: (code) => {
        const place = nodePlace(analysis, code);
        if (place) this.#world.tools.jump(place.file, place.offset, place.offset);
      },
    });
  }

  #outline(): TemplateResult {
    const { analysis, language } = this.#workspace.state;
    const { path, cursor } = this.#world.here();
    return outlinePart(
      this.#host,
      () =>
        html`<plan-outline
          .plan=${analysis?.plan ?? null}
          .spots=${analysis?.spots ?? NO_SPOTS}
          .path=${path}
          .cursor=${cursor}
          language=${language}
          @open-range=${this.#openRange}
        ></plan-outline>`,
      planTexts[language].analysing,
    );
  }

  #problems(): TemplateResult {
    const { analysis, language } = this.#workspace.state;
    return html`<problem-list
      .problems=${analysis?.problems ?? NO_PROBLEMS}
      .path=${this.#world.here().path}
      language=${language}
      .status=${analysis ? '' : planTexts[language].analysing}
      @open-range=${this.#openRange}
      @apply-fix=${this.#world.tools.onFix}
    ></problem-list>`;
  }

  readonly #openRange = ({ detail: { file, from, to } }: OpenRangeEvent): void => {
    this.#world.tools.jump(file, from, to);
  };
}
