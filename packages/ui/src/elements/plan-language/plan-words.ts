import { unbroken } from '@traguardo/model';
import { html, type TemplateResult } from 'lit';
import { Directive, directive, type Part } from 'lit/directive.js';
import { foreignLanguage } from '../../workspace/texts/written-in.ts';
import type { WorkspaceState } from '../../workspace/workspace.ts';
import { stateAbove } from './plan-language.ts';
import { splitAtTitles, titlesOf } from './split-at-titles.ts';

/** A sentence as what is drawn of it. */
export type Marked = (sentence: string) => string | readonly (string | TemplateResult)[];

/** Marks the titles of the plan of a state, and keeps numbers with their units. */
export function markTitles(state: WorkspaceState | null): Marked {
  const own = state && foreignLanguage(state);
  if (!own || !state.analysis) return unbroken;
  const titles = titlesOf(state.analysis.plan);
  return (sentence) =>
    splitAtTitles(sentence, titles).map(({ text, isTitle }) =>
      isTitle ? html`<span lang=${own}>${text}</span>` : unbroken(text),
    );
}

class PlanWords extends Directive {
  override update(part: Part, [sentence]: [string]): ReturnType<Marked> {
    return markTitles(stateAbove(part))(sentence);
  }

  render(sentence: string): unknown {
    return sentence;
  }
}

/** A sentence of the page in which titles of the plan stand in their own language, where that is another, for whoever hears it read. */
export const planWords = directive(PlanWords);
