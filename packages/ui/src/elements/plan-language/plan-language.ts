import { ContextEvent } from '@lit/context';
import { nothing } from 'lit';
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
