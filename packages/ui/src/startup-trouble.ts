import type { Language } from '@traguardo/model';
import { shellTexts } from './locales/shell.ts';
import { type Trouble, WAYS_OUT } from './workspace/troubles.ts';

/** Says in `parent` why the application cannot open (yet), and opens it anew when asked: there is no shell to say it in. */
export function showStartupTrouble(parent: HTMLElement, trouble: Trouble, language: Language): void {
  const text = shellTexts[language];
  const message = document.createElement('p');
  message.textContent = text.troubles[trouble];
  const box = document.createElement('div');
  box.className = 'startup-trouble';
  box.setAttribute('role', 'alert');
  box.append(message);
  if (WAYS_OUT[trouble].includes('reload')) {
    const again = document.createElement('button');
    again.textContent = text.ways.reload;
    again.addEventListener('click', () => location.reload());
    box.append(again);
  }
  parent.replaceChildren(box);
}
