import { html, type TemplateResult } from 'lit';
import { Directive, directive, type Part } from 'lit/directive.js';
import { foreignLanguage } from '../../workspace/texts/written-in.ts';
import { stateAbove } from './plan-language.ts';
import { splitAtTitles, titlesOf } from './split-at-titles.ts';

class PlanWords extends Directive {
  override update(part: Part, [sentence]: [string]): string | readonly (string | TemplateResult)[] {
    const state = stateAbove(part);
    const own = state && foreignLanguage(state);
    if (!own || !state.analysis) return sentence;
    return splitAtTitles(sentence, titlesOf(state.analysis.plan)).map(({ text, isTitle }) =>
      isTitle ? html`<span lang=${own}>${text}</span>` : text,
    );
  }

  render(sentence: string): unknown {
    return sentence;
  }
}

/** A sentence of the page in which titles of the plan stand in their own language, where that is another, for whoever hears it read. */
export const planWords = directive(PlanWords);
