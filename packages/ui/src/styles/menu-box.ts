import { css } from 'lit';

/** `.menu-box` is a popover over the page, which `placeBelow` puts below what opens it; it reaches down to the sections at most. */
export const menuBox = css`
  .menu-box {
    inset: var(--top) auto auto var(--left);
    width: max-content;
    max-width: min(26rem, calc(100vw - 1rem));
    max-height: calc(100dvh - var(--tg-sections) - var(--top) - var(--tg-2));
    margin: 0;
    padding: var(--tg-2);
    border: 1px solid var(--tg-line-strong);
    border-radius: var(--tg-radius);
    background: var(--tg-surface);
    color: var(--tg-ink);
    box-shadow: var(--tg-shadow);
    overflow: auto;
  }
`;

/** Says where an open `.menu-box` stands: below what opens it, drawn into the window, with some height left to it. */
export function placeBelow(menu: HTMLElement, opener: Element): void {
  const { left, bottom } = opener.getBoundingClientRect();
  const most = document.documentElement.clientWidth - menu.offsetWidth - 8;
  menu.style.setProperty('--left', `${Math.min(left, most)}px`);
  menu.style.setProperty('--top', `min(${bottom + 4}px, 100dvh - var(--tg-sections) - 10rem)`);
}
