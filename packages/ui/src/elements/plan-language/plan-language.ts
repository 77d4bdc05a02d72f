import { ContextEvent } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type Part, PartType } from 'lit/directive.js';
import { stateContext } from '../../workspace/context.ts';
import { writtenIn } from '../../workspace/written-in.ts';

class PlanLanguage extends Directive {
  override update(part: Part): unknown {
    const host = part.type === PartType.ATTRIBUTE ? part.options?.host : undefined;
    let said: unknown = nothing; // no state is above an element that stands alone
    if (host instanceof HTMLElement)
      host.dispatchEvent(
        new ContextEvent(stateContext, host, ({ files, language }) => {
          const own = writtenIn(files);
          said = own === null || own === language ? nothing : own;
        }),
      );
    return said;
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
