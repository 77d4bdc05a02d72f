import { html, nothing, type TemplateResult } from 'lit';
import { shellTexts } from '../../locales/shell.ts';
import type { Application } from '../../workspace/application.ts';
import { downloadTexts } from '../../workspace/downloads/download-texts.ts';
import { routeHref } from '../../workspace/route.ts';
import { WAYS_OUT, type WayOut } from '../../workspace/troubles.ts';
import type { WorkspaceStore } from '../../workspace/workspace-store.ts';

/** What the person has to know of: files that were `refused`, troubles with their ways out, texts in conflict. */
export function shellNotices(application: Application, refused: string): readonly TemplateResult[] {
  const { workspace, troubles } = application;
  const text = shellTexts[workspace.state.language];
  return [
    ...(refused === '' ? [] : [html`<p class="notice red">${refused}</p>`]),
    ...troubles.list.map(
      (trouble) =>
        html`<div class="notice red">
          <p>${text.troubles[trouble]}</p>
          ${waysOut(WAYS_OUT[trouble], application, () => troubles.clear(trouble))}
        </div>`,
    ),
    ...conflictNotices(workspace),
  ];
}

/** A part of the application that did not come, in its place. */
export function failedView(application: Application): TemplateResult {
  const text = shellTexts[application.workspace.state.language];
  return html`<div class="notice red">
    <p>${text.viewFailed}</p>
    ${waysOut(['reload'], application, () => undefined)}
  </div>`;
}

function waysOut(
  ways: readonly WayOut[],
  application: Application,
  close: () => void,
): TemplateResult | typeof nothing {
  if (ways.length === 0) return nothing;
  const text = shellTexts[application.workspace.state.language];
  const way = (one: WayOut): TemplateResult => {
    if (one === 'backups')
      return html`<a class="button small" href=${routeHref('archivio', 'backup')}>${text.ways.backups}</a>`;
    const act = { reload: () => location.reload(), texts: () => downloadTexts(application), close }[one];
    return html`<button type="button" class="button small" @click=${act}>${text.ways[one]}</button>`;
  };
  return html`<div class="actions">${ways.map(way)}</div>`;
}

/** Seldom there: what draws them comes with the first. */
function conflictNotices(workspace: WorkspaceStore): readonly TemplateResult[] {
  if (workspace.conflicts.length > 0) void import('../text-conflict/text-conflict.ts');
  return workspace.conflicts.map(
    (conflict) => html`<text-conflict .workspace=${workspace} .conflict=${conflict}></text-conflict>`,
  );
}
