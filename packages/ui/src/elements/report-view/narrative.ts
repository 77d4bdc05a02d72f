import type { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { planTexts } from '../../locales/plan.ts';
import { reportTexts } from '../../locales/report.ts';
import {
  emptyNarrative,
  sectionAt,
  withSection,
  type WrittenSection,
  writtenSections,
} from '../../workspace/texts/narrative-text.ts';
import type { Problem, WorkspaceFile } from '../../workspace/workspace.ts';
import { hasErrors } from './report-bar.ts';

const NONE: readonly Problem[] = [];

/**
 * The words of the report among the texts of the workspace. What is worked out from them is the same object for the same texts, so that what
 * shows it is drawn again only when it changed.
 */
export class Narrative {
  readonly #workspace: WorkspaceController;
  #of: readonly WorkspaceFile[] = [];
  #sections: readonly WrittenSection[] = [];
  #all: readonly Problem[] = NONE;
  /** By file; those of every file stand under null. */
  readonly #problems = new Map<string | null, readonly Problem[]>();

  constructor(workspace: WorkspaceController) {
    this.#workspace = workspace;
  }

  get files(): readonly WorkspaceFile[] {
    return this.#workspace.state.files.filter(({ kind }) => kind === 'narrative');
  }

  get sections(): readonly WrittenSection[] {
    this.#refresh();
    return this.#sections;
  }

  /** The section about something; undefined while it is not begun. */
  sectionOf(slot: string): WrittenSection | undefined {
    return this.sections.find((each) => each.slot === slot);
  }

  /** The slot of the section at an offset of a file; empty before the first. */
  slotAt(path: string, offset: number): string {
    return sectionAt(this.sections, path, offset)?.slot ?? '';
  }

  /** The problems of all these words, or of one file of them. */
  problems(path: string | null = null): readonly Problem[] {
    this.#refresh();
    const told = this.#problems.get(path) ?? this.#problemsOf(path);
    this.#problems.set(path, told);
    return told;
  }

  /** What is said of problems beside those of these words; empty for nothing. */
  told(): string {
    const { analysis, language } = this.#workspace.state;
    if (analysis === null) return planTexts[language].analysing;
    return hasErrors(analysis) && this.problems().length === 0 ? reportTexts[language].errorsElsewhere : '';
  }

  /** A file to begin with, and where its first words go. */
  begun(): { readonly file: WorkspaceFile; readonly offset: number } {
    const file = emptyNarrative(this.#workspace.state.language);
    return { file, offset: writtenSections([file])[0]?.bodyFrom ?? 0 };
  }

  /** A file, a new one where there is none yet, with one more section, and where its words go. */
  withSection(
    titled: string,
    path: string,
  ): { readonly file: WorkspaceFile; readonly isNew: boolean; readonly offset: number } {
    const found = this.files.find((file) => file.path === path);
    const file = found ?? { ...emptyNarrative(this.#workspace.state.language), text: '' };
    const { text, offset } = withSection(file, titled);
    return { file: { ...file, text }, isNew: found === undefined, offset };
  }

  #problemsOf(path: string | null): readonly Problem[] {
    if (path !== null) return this.problems().filter(({ file }) => file === path);
    const own = new Set(this.files.map((file) => file.path));
    return this.#all.filter(({ file }) => own.has(file));
  }

  #refresh(): void {
    const { files, analysis } = this.#workspace.state;
    const all = analysis?.problems ?? NONE;
    if (this.#of === files && this.#all === all) return;
    if (this.#of !== files) this.#sections = writtenSections(files);
    this.#problems.clear();
    this.#of = files;
    this.#all = all;
  }
}
