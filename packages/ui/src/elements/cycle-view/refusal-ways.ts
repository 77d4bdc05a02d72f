import type { CycleDefinition } from '@traguardo/model';
import { type CycleNames, type Refusal, refusalText, type WayOut, wayOutText } from '@traguardo/workflow';
import { css, html, nothing, type TemplateResult } from 'lit';
import { cycleTexts } from '../../locales/cycle.ts';
import { mendingTexts } from '../../locales/mending.ts';
import { mendingPlaces } from './mending-places.ts';

/** What refusals are shown with: the names and the cycle they speak of, and where it helps a way to act as another role. */
export interface RefusalSetting {
  readonly names: CycleNames;
  readonly definition: CycleDefinition | null;
  /** Given where steps of the role that acts are listed: `role` is the one that acts now. */
  readonly acting?: { readonly role: string; readonly become: (role: string, way: WayOut) => void };
}

/** How many links a way out shows before it says how many more there are. */
const MOST_LINKS = 6;

/** Beside `refusalWays`, in the styles of an element. */
export const refusalWaysStyles = css`
  .refusals {
    display: grid;
    gap: var(--tg-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .refusals p {
    margin: 0;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-3);
    align-items: center;
    margin-top: var(--tg-1);
    font-size: var(--tg-text-s);
    overflow-wrap: anywhere;
  }
`;

/** Why a step was refused, and every way out with links to the very places; nothing without refusals. */
export function refusalWays(refusals: readonly Refusal[], setting: RefusalSetting): TemplateResult | typeof nothing {
  if (refusals.length === 0) return nothing;
  return html`<ul class="refusals">
    ${refusals.map(
      (refusal) =>
        html`<li>
          <p>${refusalText(refusal, setting.names).why}</p>
          ${refusal.wayOut.map((way) => html`<div class="ways">${wayOut(refusal, way, setting)}</div>`)}
        </li>`,
    )}
  </ul>`;
}

function wayOut(refusal: Refusal, way: WayOut, { names, definition, acting }: RefusalSetting): TemplateResult {
  const places = mendingPlaces(refusal, way, definition, names);
  const shown = places.slice(0, MOST_LINKS);
  const others = acting === undefined || !('roles' in way) ? [] : way.roles.filter((role) => role !== acting.role);
  return html`<span>${wayText(way, places.length > 0, names)}</span>
    ${shown.map(({ href, label }) => html`<a href=${href}>${label}</a>`)}
    ${places.length > MOST_LINKS ? html`<span class="muted">${mendingTexts[names.language].more(places.length - MOST_LINKS)}</span>` : nothing}
    ${others.map(
      (role) =>
        html`<button class="button small" @click=${() => acting?.become(role, way)}>
          ${cycleTexts[names.language].becomeRole(names.role(role))}
        </button>`,
    )}`;
}

/** What a way out asks for. Where links follow, they say of which codes. */
function wayText(way: WayOut, isLinked: boolean, names: CycleNames): string {
  if (!isLinked) return wayOutText(way, names);
  if (way.by === 'data' && way.codes.length > 0) return mendingTexts[names.language].values;
  if (way.by === 'plan') return wayOutText({ ...way, codes: [] }, names);
  return wayOutText(way.by === 'step' ? { ...way, subjects: [] } : way, names);
}
