import { html, type LitElement, type TemplateResult } from 'lit';
import { render } from 'lit';
import { still } from './still.ts';

/** Renders one element into the page and waits for it and its colours in transition. */
export async function mountElement<Element extends LitElement>(template: TemplateResult): Promise<Element> {
  document.body.replaceChildren();
  const box = document.createElement('div');
  document.body.append(box);
  render(html`${template}`, box);
  const element = box.firstElementChild as Element;
  await element.updateComplete;
  await still(element);
  return element;
}
