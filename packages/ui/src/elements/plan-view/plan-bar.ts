import type { Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { planTexts } from '../../locales/plan.ts';
import { planToolTexts, type ToolCommand } from '../../locales/plan-tools.ts';
import { routeHref } from '../../workspace/route.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { keyText } from '../../page/shortcuts.ts';
import '../drop-menu/drop-menu.ts';
import { EDITOR_KEYS } from '../plan-editor/editor-keys.ts';
import { inReadingOrder, tabLabel } from './file-order.ts';
import { tabList } from './tabs.ts';

/** What a person does to a file as a whole. */
export type FileCommand = 'new' | 'rename' | 'duplicate' | 'remove';

/** What stands above the text: the files, what can be done to them and in them, what was just done. */
export interface PlanBar {
  readonly files: readonly WorkspaceFile[];
  readonly path: string;
  readonly language: Language;
  /** How many errors a file has. */
  errorsIn(path: string): number;
  /** What a command did; empty for nothing. */
  readonly notice: string;
  /** Takes back what `notice` tells; null when it cannot be taken back. */
  readonly undo: (() => void) | null;
  readonly showsResults: boolean;
  open(path: string): void;
  onFile(command: FileCommand): void;
  onCommand(command: ToolCommand | 'results'): void;
}

const COMMANDS: readonly ToolCommand[] = [
  'complete',
  'help',
  'repairs',
  'rename',
  'references',
  'definition',
  'back',
  'forward',
  'next-problem',
  'previous-problem',
  'search',
  'search-all',
  'fold-all',
  'unfold-all',
];

/** The bar above the text; its tabs belong to `panel-file`. */
export function planBar(bar: PlanBar): TemplateResult {
  const { files, path, language, notice, undo } = bar;
  const texts = planTexts[language];
  const tools = planToolTexts[language];
  const shown = files.filter(({ kind, path: own }) => kind !== 'narrative' && (kind !== 'pack' || own === path));
  const tabs = inReadingOrder(shown).map((file) => {
    const errors = bar.errorsIn(file.path);
    const tab = { key: file.path, label: tabLabel(file) };
    return errors === 0 ? tab : { ...tab, note: String(errors) };
  });
  return html`<div class="bar">
    ${tabList('file', texts.files, tabs, path, (key) => bar.open(key))}
    <div class="actions">
      <div class="said">
        <span class="small muted">${notice}</span>
        ${undo ? html`<button class="button small" type="button" @click=${undo}>${tools.undo}</button>` : nothing}
      </div>
      ${fileMenu(bar)}
      <button class="button small" type="button" title=${texts.formatHint} @click=${() => bar.onCommand('format')}>
        ${texts.format}
      </button>
      <a class="button small quiet" href=${routeHref('archivio', 'versioni')} title=${tools.historyHint}
        >${tools.history}</a
      >
      ${commandMenu(bar)}
      <span class="visually-hidden" role="status">${notice}</span>
    </div>
  </div>`;
}

function fileMenu({ files, path, language, open, onFile }: PlanBar): TemplateResult {
  const texts = planTexts[language];
  const tools = planToolTexts[language];
  const listed = inReadingOrder(files.filter(({ kind }) => kind !== 'narrative'));
  const isPack = files.some((file) => file.path === path && file.kind === 'pack');
  const command = (name: FileCommand, label: string): TemplateResult =>
    html`<li>
      <button type="button" @click=${() => onFile(name)}><span>${label}</span></button>
    </li>`;
  return html`<drop-menu label=${tools.fileMenu}>
    <ul class="menu" aria-label=${tools.fileMenu}>
      ${command('new', `${texts.newFile}…`)}
      ${
        isPack || path === ''
          ? nothing
          : html`${command('rename', `${tools.renameFile}…`)} ${command('duplicate', `${tools.duplicateFile}…`)}
            ${command('remove', tools.removeFile)}`
      }
      <li><a href=${routeHref('archivio', 'pacchetti')}>${tools.packs}</a></li>
    </ul>
    <p class="menu-title">${tools.fileList}</p>
    <ul class="menu" aria-label=${tools.fileList}>
      ${listed.map(
        (file) =>
          html`<li>
            <button type="button" aria-current=${file.path === path ? 'true' : nothing} @click=${() => open(file.path)}>
              <span>${file.path}</span
              >${file.kind === 'pack' ? html`<span class="muted">${tools.readOnly}</span>` : nothing}
            </button>
          </li>`,
      )}
    </ul>
  </drop-menu>`;
}

function commandMenu({ language, showsResults, onCommand }: PlanBar): TemplateResult {
  const texts = planTexts[language];
  const tools = planToolTexts[language];
  return html`<drop-menu label=${tools.commands}>
    <ul class="menu" aria-label=${tools.commands}>
      ${COMMANDS.map(
        (name) =>
          html`<li>
            <button type="button" @click=${() => onCommand(name)}>
              <span>${tools.commandNames[name]}</span
              ><kbd class="for-keys">${keyText(EDITOR_KEYS[name], language)}</kbd>
            </button>
          </li>`,
      )}
      <li>
        <button type="button" aria-pressed=${String(showsResults)} @click=${() => onCommand('results')}>
          <span>${tools.showResults}</span><span aria-hidden="true">${showsResults ? '✓' : ''}</span>
        </button>
      </li>
    </ul>
    <div class="for-keys">
      <p class="menu-title">${tools.otherKeys}</p>
      <dl class="key-list">
        ${texts.keyList.map(
          ([key, meaning]) =>
            html`<dt><kbd>${key}</kbd></dt>
              <dd>${meaning}</dd>`,
        )}
      </dl>
    </div>
  </drop-menu>`;
}
