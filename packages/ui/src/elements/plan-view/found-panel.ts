import type { Language } from '@traguardo/model';
import { html, type TemplateResult } from 'lit';
import { planToolTexts } from '../../locales/plan-tools.ts';
import type { FoundPlace } from '../../workspace/editor-services.ts';
import type { LanguageClient } from '../../workspace/workspace.ts';
import type { ReplaceAllEvent } from '../find-in-files/find-in-files.ts';
import '../found-places/found-places.ts';
import type { OpenRangeEvent } from '../plan-outline/plan-outline.ts';

/** Where a name is used, or the search of a text in every file. */
export type FoundPanel =
  | { readonly kind: 'references'; readonly name: string; readonly places: readonly FoundPlace[] }
  | { readonly kind: 'search' };

/** What a panel needs to be drawn, and what it asks for. */
interface PanelSetting {
  readonly client: LanguageClient;
  readonly revision: number;
  readonly language: Language;
  open(event: OpenRangeEvent): void;
  replaceAll(event: ReplaceAllEvent): void;
  close(): void;
}

/** A list of places with its heading; Escape closes it. */
export function foundPanel(panel: FoundPanel, setting: PanelSetting): TemplateResult {
  const { client, revision, language, open, replaceAll, close } = setting;
  const texts = planToolTexts[language];
  const heading = panel.kind === 'search' ? texts.searchHeading : headingOf(panel, language);
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return html`<div class="found" @keydown=${onKeydown} @open-range=${open}>
    <div class="found-head">
      <h2>${heading}</h2>
      <span class="small muted for-keys">${texts.foundHint}</span>
      <button class="button small quiet" type="button" @click=${close}>${texts.closePanel}</button>
    </div>
    ${
      panel.kind === 'references'
        ? html`<found-places .places=${panel.places} label=${heading} language=${language}></found-places>`
        : html`<find-in-files
            .client=${client}
            .revision=${revision}
            language=${language}
            @replace-all=${replaceAll}
          ></find-in-files>`
    }
  </div>`;
}

function headingOf({ name, places }: Extract<FoundPanel, { kind: 'references' }>, language: Language): string {
  const files = new Set(places.map(({ file }) => file)).size;
  return planToolTexts[language].foundHeading(name, places.length, files);
}
