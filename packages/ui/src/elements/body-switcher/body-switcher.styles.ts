import { css } from 'lit';

export const bodySwitcherStyles = css`
  :host {
    min-width: 0;
    color: inherit;
    line-height: inherit;
  }
  .open {
    display: flex;
    gap: var(--tg-2);
    align-items: center;
    min-height: var(--tg-touch);
    max-width: 100%;
    padding: var(--tg-1) var(--tg-2);
    border: 1px solid transparent;
    border-radius: var(--tg-radius);
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  @media (hover: hover) {
    .open:hover {
      background: rgb(0 0 0 / 16%);
    }
  }
  .open:focus-visible {
    outline-color: #ffbf47;
  }
  .open .glyph {
    flex: none;
  }
  .menu {
    inset: auto;
    width: min(26rem, calc(100vw - 1rem));
    max-height: min(36rem, calc(100dvh - 8rem));
    margin: 0;
    padding: var(--tg-3);
    overflow-y: auto;
    border: 1px solid var(--tg-line);
    border-radius: var(--tg-radius-l);
    background: var(--tg-surface);
    color: var(--tg-ink);
    box-shadow: var(--tg-shadow);
    font-size: var(--tg-text);
    font-weight: 400;
    line-height: 1.4;
  }
  h2 {
    padding: var(--tg-2) var(--tg-3) var(--tg-1);
    color: var(--tg-muted);
    font-size: var(--tg-text-s);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ul + .line {
    margin-top: var(--tg-2);
    padding-top: var(--tg-2);
    border-top: 1px solid var(--tg-line);
  }
  .item {
    display: flex;
    gap: var(--tg-3);
    align-items: center;
    width: 100%;
    min-height: var(--tg-touch);
    padding: var(--tg-2) var(--tg-3);
    border: 0;
    border-radius: var(--tg-radius);
    background: transparent;
    color: var(--tg-ink);
    font: inherit;
    text-align: start;
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  button.item:hover,
  a.item:hover {
    background: var(--tg-primary-soft);
    color: var(--tg-primary-strong);
  }
  .item .glyph {
    flex: none;
    color: var(--tg-primary);
  }
  .item .gap {
    flex: none;
    width: 20px;
  }
  .item.is-open {
    font-weight: 600;
    cursor: default;
  }
  .item small {
    flex: none;
    margin-inline-start: auto;
    color: var(--tg-muted);
    font-size: var(--tg-text-s);
    font-weight: 400;
  }
  @media (width < 48rem) {
    .open {
      padding-inline: 0;
    }
  }
  @media (forced-colors: active) {
    .open {
      border-color: ButtonBorder;
    }
  }
  @media print {
    .open .glyph {
      display: none;
    }
  }
`;
