import type { Language } from '@traguardo/model';
import { shellTexts } from './locales/shell.ts';
import type { Trouble } from './workspace/troubles.ts';

/** Says in `parent` why the application cannot open (yet): there is no shell to say it in. */
export function showStartupTrouble(parent: HTMLElement, trouble: Trouble, language: Language): void {
  const message = document.createElement('p');
  message.className = 'startup-trouble';
  message.setAttribute('role', 'alert');
  message.textContent = shellTexts[language].troubles[trouble];
  parent.replaceChildren(message);
}
