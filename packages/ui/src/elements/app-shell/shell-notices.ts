import { html, nothing, type TemplateResult } from 'lit';
import { shellTexts } from '../../locales/shell.ts';
import type { Application } from '../../workspace/application.ts';
import { downloadText } from '../../workspace/downloads/download.ts';
import { downloadTexts } from '../../workspace/downloads/download-texts.ts';
import { routeHref } from '../../workspace/route.ts';
import { WAYS_OUT, type WayOut } from '../../workspace/troubles.ts';
import { unlikeLines } from '../../workspace/texts/merged-text.ts';
import type { Conflict } from '../../workspace/texts/text-keeper.ts';
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
    ...workspace.conflicts.map((conflict) => conflictNotice(conflict, workspace)),
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

function conflictNotice({ path, ours, theirs }: Conflict, workspace: WorkspaceStore): TemplateResult {
  const text = shellTexts[workspace.state.language];
  const keep = (whose: 'ours' | 'theirs', label: string): TemplateResult =>
    html`<button
      class="button small ${whose === 'ours' ? 'primary' : ''}"
      @click=${() => workspace.resolve(path, whose)}
    >
      ${label}
    </button>`;
  return html`<div class="notice yellow">
    <p>${text.conflict(path)}</p>
    ${ours === null || theirs === null ? nothing : unlikeParts(text, unlikeLines(ours, theirs))}
    <div class="actions">
      ${keep('ours', ours === null ? text.removeFile : text.keepOurs)}
      ${keep('theirs', theirs === null ? text.removeFile : text.keepTheirs)}
      ${
        ours === null
          ? nothing
          : html`<button class="button small quiet" @click=${() => downloadText(path, ours)}>
              ${text.downloadOurs}
            </button>`
      }
    </div>
  </div>`;
}

function unlikeParts(text: (typeof shellTexts)['it'], [mine, other]: readonly [string, string]): TemplateResult {
  return html`<details>
    <summary>${text.unlike}</summary>
    ${unlike(text.oursIs, mine)}${unlike(text.theirsIs, other)}
  </details>`;
}

/** The lines of one of two texts that the other has not. */
function unlike(whose: string, lines: string): TemplateResult {
  return html`<p>${whose}</p>
    <pre role="region" aria-label=${whose} tabindex="0">${lines}</pre>`;
}
