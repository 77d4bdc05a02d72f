import { css } from 'lit';

export const cycleLineStyles = css`
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .seasons {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: var(--tg-4);
  }
  .season {
    border-top: 4px solid var(--tg-line);
    padding-top: var(--tg-3);
  }
  .season.done {
    border-top-color: var(--tg-green);
  }
  .season.current {
    border-top-color: var(--tg-primary);
  }
  .season h3 {
    margin-bottom: var(--tg-3);
    font-size: var(--tg-text-s);
    letter-spacing: 0.05em;
    text-transform: uppercase;
  }
  .season.ahead h3 {
    color: var(--tg-muted);
  }
  .stop {
    position: relative;
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    gap: var(--tg-3);
    padding-bottom: var(--tg-3);
  }
  .stop:not(:last-child)::before {
    position: absolute;
    top: 1.75rem;
    bottom: 0;
    left: calc(0.875rem - 1px);
    width: 2px;
    background: var(--tg-line);
    content: '';
  }
  .stop.done:not(:last-child)::before {
    background: var(--tg-green);
  }
  .stop:not(.detour):has(+ .detour)::before {
    display: none;
  }
  .stop.detour {
    margin-inline-start: var(--tg-4);
  }
  .mark {
    display: grid;
    place-items: center;
    width: 1.75rem;
    height: 1.75rem;
    border: 2px solid var(--tg-line-strong);
    border-radius: 50%;
    background: var(--tg-surface);
    color: var(--tg-on-primary);
  }
  .mark .glyph {
    width: 1rem;
    height: 1rem;
    stroke-width: 3;
  }
  .stop.detour .mark {
    border-style: dashed;
  }
  .stop.done .mark {
    border-color: var(--tg-green);
    border-style: solid;
    background: var(--tg-green-soft);
    color: var(--tg-green);
  }
  .stop.current .mark {
    border-color: var(--tg-primary);
    border-style: solid;
    background: var(--tg-primary);
    box-shadow: 0 0 0 4px var(--tg-primary-soft);
  }
  .words {
    padding-top: 0.1rem;
    line-height: 1.35;
  }
  .label {
    display: block;
  }
  .stop.current .label {
    color: var(--tg-heading);
    font-weight: 700;
  }
  .stop.ahead .label {
    color: var(--tg-muted);
  }
  .note {
    display: block;
    color: var(--tg-muted);
    font-size: var(--tg-text-s);
  }
  @media (width < 60rem) {
    .seasons {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (width < 36rem) {
    .seasons {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
