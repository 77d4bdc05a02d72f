import type { Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { changesTexts } from '../../locales/changes.ts';
import type { Analysis } from '../../workspace/workspace.ts';
import { cyclePageHref } from '../cycle-view/cycle-page-href.ts';
import { changedAt } from './changed-at.ts';

/** Where the node at an offset of a file is changed during the year, the way to its cause, opinion and effect; nothing elsewhere. */
export function inChanges(
  analysis: Analysis,
  path: string,
  offset: number,
  language: Language,
): TemplateResult | typeof nothing {
  const code = changedAt(analysis, path, offset);
  if (code === null) return nothing;
  return html`<p><a href=${cyclePageHref('modifiche', code)}>${changesTexts[language].inChanges(code)}</a></p>`;
}
