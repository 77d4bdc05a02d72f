import type { Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { shellTexts } from '../../locales/shell.ts';
import { icon } from '../../styles/icons.ts';
import { routeHref, SECTIONS, type ViewName } from '../../workspace/route.ts';
import type { AppCommand } from '../../page/shortcuts.ts';
import { applyTheme, storedTheme, type Theme, THEMES } from '../../page/theme.ts';
import type { SaveState, WorkspaceState } from '../../workspace/workspace.ts';

type Run = (command: AppCommand) => void;

/** The bar of the application: search, language and theme. */
export function slimBar(language: Language, run: Run, setLanguage: (language: Language) => void): TemplateResult {
  const text = shellTexts[language];
  const theme = storedTheme(localStorage);
  return html`<div class="slim">
    <div class="wrap">
      <div class="brand"><strong>Traguardo</strong><span>${text.tagline}</span></div>
      <div class="controls">
        <button type="button" class="find" title=${text.findHint} @click=${() => run('palette')}>
          ${icon('search')} <span class="word">${text.find}</span> <kbd class="for-keys">Ctrl+K</kbd>
        </button>
        <div role="group" aria-label=${text.language}>
          ${(['it', 'en'] as const).map(
            (one) =>
              html`<button
                type="button"
                lang=${one}
                aria-pressed=${one === language}
                title=${one === 'it' ? 'Italiano' : 'English'}
                @click=${() => setLanguage(one)}
              >
                ${one.toUpperCase()}
              </button>`,
          )}
        </div>
        <select aria-label=${text.theme} @change=${chooseTheme}>
          ${THEMES.map((one) => html`<option value=${one} .selected=${one === theme}>${text.themes[one]}</option>`)}
        </select>
      </div>
    </div>
  </div>`;
}

function chooseTheme(event: Event): void {
  applyTheme((event.target as HTMLSelectElement).value as Theme, document.documentElement, localStorage);
}

/** What was done to the texts: taking it back, doing it again, and whether it is saved. `view` is the one that is open. */
export function workBar(state: WorkspaceState, view: ViewName, run: Run): TemplateResult {
  return html`<div class="work">
    ${stepButton('undo', 'Ctrl+Z', state, view, run)} ${stepButton('redo', 'Ctrl+Y', state, view, run)}
    ${saveState(state.save, state.language)}
  </div>`;
}

/**
 * Stays in the order of the keyboard when there is nothing to do, so that the focus is not lost. A finger leaves the focus where it is, and so
 * the keys of a phone. Where a text is open there may be something typed to take back.
 */
function stepButton(
  command: 'undo' | 'redo',
  key: string,
  state: WorkspaceState,
  view: ViewName,
  run: Run,
): TemplateResult {
  const text = shellTexts[state.language];
  const label = state[`${command}able`];
  const hasText = view === 'piano' || view === 'relazione';
  const title = label === null ? text[command] : text.step(text[command], label, key);
  return html`<button
    type="button"
    class="step ${command}"
    title=${title}
    aria-label=${title}
    aria-disabled=${label === null && !hasText ? 'true' : nothing}
    @mousedown=${keepFocus}
    @click=${() => run(command)}
  >
    ${icon(command)}
  </button>`;
}

function keepFocus(event: Event): void {
  event.preventDefault();
}

/** Not told by itself: every pause in typing saves. That something is not saved a notice tells. */
function saveState(save: SaveState, language: Language): TemplateResult {
  const glyph = save === 'saved' ? 'saved' : save === 'saving' ? 'saving' : 'warning';
  return html`<span class="save ${save}" role="status" aria-live="off"
    >${icon(glyph)} <span class="word">${shellTexts[language].save[save]}</span></span
  >`;
}

/** The sections, of which one is open. */
export function navigation(current: ViewName, language: Language): TemplateResult {
  const text = shellTexts[language];
  return html`<nav class="nav" aria-label=${text.mainNavigation}>
    <div class="wrap">
      <ul>
        ${SECTIONS.map(
          (view) =>
            html`<li>
              <a href=${routeHref(view)} aria-current=${view === current ? 'page' : nothing} @click=${toTop}>
                ${icon(view)}<span>${text.views[view]}</span>
              </a>
            </li>`,
        )}
      </ul>
    </div>
  </nav>`;
}

/** Pressed where one is already, a section goes back to its top: a long page has no nearer way. */
function toTop({ currentTarget }: Event): void {
  if ((currentTarget as HTMLAnchorElement).hash === location.hash) scrollTo(0, 0);
}
