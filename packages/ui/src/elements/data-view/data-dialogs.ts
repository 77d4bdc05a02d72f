import { monitoringDay } from '@traguardo/model';
import { html, type TemplateResult } from 'lit';
import type { Analysis, WorkspaceState } from '../../workspace/workspace.ts';
import '../paste-dialog/paste-dialog.ts';
import type { ApplyPasteEvent } from '../paste-dialog/paste-dialog.ts';
import { notationOf } from './supplied.ts';
import type { SheetRow } from './sheet/sheet-columns.ts';
import type { SheetWriter } from './sheet/sheet-writer.ts';
import { tableOf } from './table-edit.ts';

const DIALOGS = {
  'import-dialog': () => import('../import-dialog/import-dialog.ts'),
  'request-dialog': () => import('../request-dialog/request-dialog.ts'),
};

/** Opens a dialog of `dataDialogs`; what reads and asks for files is loaded when it is wanted. */
export async function openDialog(root: ParentNode, name: keyof typeof DIALOGS): Promise<void> {
  await DIALOGS[name]();
  const dialog = root.querySelector(name);
  await dialog?.updateComplete;
  dialog?.open();
}

/** The dialogs of the sheet: what comes from a file, what is asked of others, what was pasted and does not fit. */
export function dataDialogs(
  rows: readonly SheetRow[],
  analysis: Analysis,
  { files, language, choice }: Pick<WorkspaceState, 'files' | 'language' | 'choice'>,
  writer: SheetWriter,
): TemplateResult {
  const notation = notationOf(files);
  return html`<import-dialog
      .rows=${rows}
      .table=${tableOf(files, notation)}
      language=${language}
      planNotation=${notation}
      end=${analysis.plan.period.to}
      .monitoring=${monitoringDay(analysis.plan)}
      .asking=${analysis}
      .day=${choice.at}
      @apply-import=${writer.onImport}
    ></import-dialog>
    <request-dialog
      .rows=${rows}
      .plan=${analysis.plan}
      planHash=${analysis.planHash}
      planNotation=${notation}
      day=${analysis.outcome.at}
      language=${language}
    ></request-dialog>
    <paste-dialog
      language=${language}
      @apply-paste=${(event: ApplyPasteEvent) => writer.paste(event.detail)}
    ></paste-dialog>`;
}
