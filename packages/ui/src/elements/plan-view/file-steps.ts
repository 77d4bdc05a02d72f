import type { Language } from '@traguardo/model';
import { planToolTexts } from '../../locales/plan-tools.ts';
import type { FileChange, WorkspaceFile } from '../../workspace/workspace.ts';

/** What is done to a file as a whole, as one step with its words. */
export interface FileStep {
  readonly label: string;
  readonly changes: readonly FileChange[];
}

/** A file of plan text with nothing but the line of its language. */
export function emptyFile(path: string, language: Language): WorkspaceFile {
  return { path, kind: 'plan', text: language === 'it' ? 'lingua it\n\n' : 'language en\n\n' };
}

export function removedFile(file: WorkspaceFile, language: Language): FileStep {
  return { label: planToolTexts[language].fileRemoved(file.path), changes: [{ ...file, text: null }] };
}

export function renamedFile(file: WorkspaceFile, path: string, language: Language): FileStep {
  const label = planToolTexts[language].fileRenamed(file.path, path);
  return {
    label,
    changes: [
      { ...file, text: null },
      { ...file, path },
    ],
  };
}

export function duplicatedFile(file: WorkspaceFile, path: string, language: Language): FileStep {
  return { label: planToolTexts[language].fileDuplicated(file.path, path), changes: [{ ...file, path }] };
}
