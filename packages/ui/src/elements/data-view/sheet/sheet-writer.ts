import { writtenDate, monitoringDay } from '@traguardo/model';
import type { LitElement, ReactiveController } from 'lit';
import type { WorkspaceController } from '../../../controllers/workspace-controller.ts';
import { dataTexts } from '../../../locales/data.ts';
import type { Analysis, WorkspaceFile } from '../../../workspace/workspace.ts';
import { behindShown } from '../../import-dialog/import-choices.ts';
import type { ApplyImportEvent } from '../../import-dialog/import-dialog.ts';
import type { NamedSource } from '../../import-dialog/import-sources.ts';
import type { PasteDialog } from '../../paste-dialog/paste-dialog.ts';
import { type CellChange, changedFiles } from '../cell-changes.ts';
import type { DataSheet } from './data-sheet.ts';
import type { BlockPasteEvent, CellsChangeEvent } from './sheet-events.ts';
import { notationOf } from '../supplied.ts';
import { asWritten } from '../meant-cells.ts';
import { fittingChanges, pastedCells, type PasteWorld } from './pasted-block.ts';
import { readBlock } from './sheet-block.ts';
import type { SheetRow } from './sheet-columns.ts';
import type { ShownRows } from '../shown-rows.ts';
import { toldChange } from './told-change.ts';

/** What a view lends to the writing of its values. */
export interface WriterWorld {
  readonly shownRows: ShownRows;
  rows(analysis: Analysis): readonly SheetRow[];
  sheet(): DataSheet | null;
  pasteDialog(): PasteDialog | null;
}

/** Writes what is typed, pasted and imported into the texts, each as one step that can be undone, and says what it did. */
export class SheetWriter implements ReactiveController {
  /** What was done to the texts as they are now; empty once they change again. */
  notice = '';
  readonly #host: LitElement;
  readonly #workspace: WorkspaceController;
  readonly #world: WriterWorld;
  #lastEdited: string | null = null;
  #saidOf: readonly WorkspaceFile[] = [];
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, workspace: WorkspaceController, world: WriterWorld) {
    this.#host = host;
    this.#workspace = workspace;
    this.#world = world;
    host.addController(this);
  }

  /** What was done is no longer so once the texts change again, taken back in the header for one. */
  hostUpdate(): void {
    if (this.#workspace.state.files !== this.#saidOf) this.notice = '';
  }

  /** Says aloud what the analysis found in the value just typed. */
  hostUpdated(): void {
    const { analysis, analysing } = this.#workspace.state;
    if (this.#lastEdited === null || analysing || !analysis) return;
    const row = this.#world.rows(analysis).find((one) => one.id === this.#lastEdited);
    this.#lastEdited = null;
    const problem = row?.problems[0];
    if (!row || !problem) return;
    const isNamed = problem.message.startsWith(`${row.id}:`);
    this.say(isNamed ? problem.message : this.#texts.invalid(row.id, problem.message));
  }

  hostDisconnected(): void {
    clearTimeout(this.#settling);
  }

  get #texts(): (typeof dataTexts)['it'] {
    return dataTexts[this.#workspace.state.language];
  }

  get #sources(): readonly NamedSource[] {
    return this.#workspace.state.analysis?.plan.sources ?? [];
  }

  say(notice: string): void {
    this.notice = notice;
    this.#saidOf = this.#workspace.state.files;
    this.#host.requestUpdate();
  }

  readonly onCells = ({ detail: { changes, how } }: CellsChangeEvent): void => {
    if (changes.length > 0) this.#write(changes, ...toldChange(changes, how, this.#texts));
  };

  readonly onPaste = (event: BlockPasteEvent): void => {
    const { language, files } = this.#workspace.state;
    const sheet = this.#world.sheet();
    const block = readBlock(event.detail.text);
    if (!sheet) return;
    const world: PasteWorld = {
      rows: sheet.rows,
      columns: sheet.columns,
      range: event.detail.range,
      plan: notationOf(files),
      notation: null,
      sources: this.#sources,
      language,
    };
    const cells = pastedCells(block, world);
    if (cells.some(({ misfit }) => misfit !== null)) this.#world.pasteDialog()?.open(block, world);
    else this.paste(fittingChanges(cells));
  };

  paste(changes: readonly CellChange[]): void {
    const texts = this.#texts;
    if (changes.length === 0) this.say(texts.nothingChanged);
    else this.#write(changes, texts.stepPaste(changes.length), texts.pasted(changes.length));
  }

  readonly onImport = ({ detail: { label, change, lines } }: ApplyImportEvent): void => {
    const { analysis } = this.#workspace.state;
    const behind = analysis ? behindShown(lines, this.#world.rows(analysis)) : 0;
    this.#workspace.actions.changeFiles(label, [change]);
    this.say(this.#texts.imported(lines.length, behind));
  };

  #write(asked: readonly CellChange[], label: string, told: string): void {
    const { actions, state } = this.#workspace;
    const { shownRows } = this.#world;
    if (!state.analysis) return;
    const notation = notationOf(state.files);
    const changes = asked.map((change) => asWritten(change, this.#sources, notation));
    const end = writtenDate(state.analysis.outcome.at, notation);
    const world = {
      files: state.files,
      notation,
      day: state.choice.at === null ? null : end,
      end,
      monitoring: monitoringDay(state.analysis.plan),
    };
    shownRows.settle();
    const rows = this.#world.rows(state.analysis);
    const { files, refused, kept } = changedFiles(rows, changes, world);
    shownRows.keep(changes.map(({ id }) => id));
    this.#lastEdited = changes.every(({ id }) => id === changes[0]?.id) ? (changes[0]?.id ?? null) : null;
    if (files.length > 0) {
      const made = changes.filter(({ id }) => !refused.some((refusal) => refusal.id === id));
      actions.changeFiles(label, files);
      shownRows.type(rows, made, { analysis: state.analysis, files: this.#workspace.state.files }, notation);
      this.#settleSoon();
    }
    const [refusal] = refused;
    if (!refusal) this.say(kept.length === 0 ? told : `${told} ${this.#texts.kept(kept)}`);
    else this.say(refusal.why === 'in-plan' ? this.#texts.onlyInPlan(refusal.id) : this.#texts.needsValue(refusal.id));
  }

  /** What was typed is painted first; then every row is worked out from the texts. */
  #settleSoon(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#world.shownRows.settle();
      this.#host.requestUpdate();
    }, 100);
  }
}
