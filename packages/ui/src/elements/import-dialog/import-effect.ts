import type { Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { importTexts } from '../../locales/import.ts';
import type { Analysis } from '../../workspace/workspace.ts';
import '../import-changes/import-changes.ts';
import type { ChoicesChangeEvent, CodeChangeEvent } from '../import-changes/import-changes.ts';
import '../import-columns/import-columns.ts';
import type { MappingChangeEvent, SheetChangeEvent } from '../import-columns/import-columns.ts';
import { changesOf } from './import-choices.ts';
import type { InputRow } from '../data-view/input-rows.ts';
import type { ImportLine } from './import-line.ts';
import { unknownSources } from './import-sources.ts';
import type { ReadImport } from './read-import.ts';

/** What is shown of a file that was read. */
export interface ShownImport {
  readonly read: ReadImport;
  /** Null while no column is for codes or none for values. */
  readonly lines: readonly ImportLine[] | null;
  readonly taken: ReadonlyMap<string, boolean>;
  /** Those of the plan, by their codes. */
  readonly rows: readonly Pick<InputRow, 'id'>[];
  /** What has the sources of the plan; null while there is none. */
  readonly asking: Pick<Analysis, 'plan'> | null;
  readonly language: Language;
}

/** What a person decides about it. */
export interface ImportDecisions {
  onMapping(event: MappingChangeEvent): void;
  onSheet(event: SheetChangeEvent): void;
  onChoices(event: ChoicesChangeEvent): void;
  onCode(event: CodeChangeEvent): void;
}

/** What the columns of a file are for, and what importing it would change. */
export function effectOfImport(
  { read, lines, taken, rows, asking, language }: ShownImport,
  on: ImportDecisions,
): TemplateResult {
  const texts = importTexts[language];
  const { sheets, sheet, mapping, recipe } = read;
  const unknown = unknownSources(changesOf(lines ?? [], taken), asking?.plan.sources ?? []);
  return html`${recipe === '' ? nothing : html`<p class="notice green">${texts.recipeUsed(recipe)}</p>`}
    <import-columns
      .sheets=${sheets}
      sheet=${sheet}
      .mapping=${mapping}
      .asksNotation=${lines?.some(({ outcome }) => outcome === 'notation') ?? false}
      .asksPercent=${lines?.some(({ outcome }) => outcome === 'percent') ?? false}
      language=${language}
      @mapping-change=${on.onMapping}
      @sheet-change=${on.onSheet}
    ></import-columns>
    ${
      lines === null
        ? html`<p class="error" role="alert">${texts.noColumns}</p>`
        : html`${unknown.length === 0 ? nothing : html`<p class="notice yellow">${texts.unknownSources(unknown)}</p>`}
            <import-changes
              .lines=${lines}
              .taken=${taken}
              .codes=${rows.map(({ id }) => id)}
              language=${language}
              @choices-change=${on.onChoices}
              @code-change=${on.onCode}
            ></import-changes>`
    }`;
}
