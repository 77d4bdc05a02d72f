import { ContextEvent } from '@lit/context';
import type { Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type Part, PartType } from 'lit/directive.js';
import { stateContext } from '../../workspace/context.ts';
import type { WorkspaceState } from '../../workspace/workspace.ts';
import { foreignLanguage } from '../../workspace/texts/written-in.ts';

/** The state above the element that a part is in; null for one that stands alone. */
export function stateAbove(part: Part): WorkspaceState | null {
  const host = part.type === PartType.ATTRIBUTE || part.type === PartType.CHILD ? part.options?.host : undefined;
  return stateOver(host);
}

/** The same of an element. */
export function stateOver(host: unknown): WorkspaceState | null {
  let above: WorkspaceState | null = null;
  if (host instanceof HTMLElement)
    host.dispatchEvent(new ContextEvent(stateContext, host, (state) => void (above = state)));
  return above;
}

/** The language of the plan above an element, where it is another than that of the page. */
export function foreignOver(host: unknown): Language | null {
  const state = stateOver(host);
  return state && foreignLanguage(state);
}

class PlanLanguage extends Directive {
  override update(part: Part): Language | typeof nothing {
    const state = stateAbove(part);
    return (state && foreignLanguage(state)) ?? nothing;
  }

  render(): unknown {
    return nothing;
  }
}

/**
 * For `lang` of an element whose words are of the plan: its language where it is another than that of the page, so that screen readers pronounce
 * it right; no attribute otherwise.
 */
export const planLanguage = directive(PlanLanguage);

/** A sentence of the page with the words of the plan it quotes marked as of its language, where they are first. */
export function quoting(sentence: string, words: string, language: unknown = planLanguage()): TemplateResult | string {
  const at = words === '' ? -1 : sentence.indexOf(words);
  if (at === -1) return sentence;
  return html`${sentence.slice(0, at)}<span lang=${language}>${words}</span>${sentence.slice(at + words.length)}`;
}
