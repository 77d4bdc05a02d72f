import { html, LitElement, type TemplateResult } from 'lit';
import { afterEach, expect, it } from 'vitest';
import { drawAtOnce } from '../page/after-frame.ts';
import { InParts } from './in-parts.ts';

const ROWS = Array.from({ length: 1000 }, (_, at) => at);

class LongList extends LitElement {
  rows: readonly number[] = ROWS;
  readonly parts = new InParts(this);

  override render(): TemplateResult {
    return html`<ul>
      ${this.parts.groups(this.rows).map((group) => group.map((at) => html`<li id=${`row-${at}`}></li>`))}
    </ul>`;
  }

  get drawn(): number {
    return this.renderRoot.querySelectorAll('li').length;
  }
}
customElements.define('long-list', LongList);

const list = new LongList();

afterEach(() => {
  list.remove();
  list.rows = ROWS;
});

async function begun(): Promise<void> {
  list.rows = [];
  document.body.append(list);
  list.requestUpdate();
  await list.updateComplete;
  list.rows = ROWS;
  list.requestUpdate();
  await list.updateComplete;
}

it('draws a part at first, and all rows in the end', async () => {
  await begun();
  expect(list.drawn).toBe(100);
  expect(list.parts.isUnderWay).toBe(true);
  await expect.poll(() => list.drawn).toBe(1000);
  expect(list.parts.isUnderWay).toBe(false);
});

it('has everything drawn when what listens for printing returns', async () => {
  await begun();
  dispatchEvent(new Event('beforeprint'));
  expect(list.drawn).toBe(1000);
  dispatchEvent(new Event('afterprint'));
});

it('draws whole what is opened while one prints', () => {
  list.remove();
  dispatchEvent(new Event('beforeprint'));
  const opened = new LongList();
  document.body.append(opened);
  drawAtOnce(opened);
  expect(opened.drawn).toBe(1000);
  opened.remove();
  dispatchEvent(new Event('afterprint'));
});

it('tells when everything is drawn', async () => {
  await begun();
  await list.parts.whole();
  expect(list.drawn).toBe(1000);
});

it('stops where the page is left', async () => {
  await begun();
  list.remove();
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(list.drawn).toBeLessThan(500);
  await list.parts.whole();
  expect(list.drawn).toBeLessThan(500);
});

it('begins anew with what a filter gives back, and adds a few rows at once', async () => {
  await begun();
  await expect.poll(() => list.drawn).toBe(1000);
  list.rows = ROWS.slice(0, 10);
  list.requestUpdate();
  await list.updateComplete;
  list.rows = ROWS.slice(0, 60);
  list.requestUpdate();
  await list.updateComplete;
  expect(list.drawn).toBe(60);
  list.rows = ROWS;
  list.requestUpdate();
  await list.updateComplete;
  expect(list.drawn).toBe(160);
});
