import { css } from 'lit';

export const chartFigureStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  figure {
    display: flex;
    flex-direction: column;
    gap: var(--tg-2);
    margin: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-4);
    align-items: center;
    justify-content: space-between;
  }
  figcaption {
    color: var(--tg-heading);
    font-weight: 600;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1);
    align-items: center;
  }
  .tools .button[aria-pressed='true'] {
    background: var(--tg-primary-soft);
    color: var(--tg-primary-strong);
  }
  /* On a line of its own: what was pressed stays where it is. */
  .taken {
    flex-basis: 100%;
    max-width: none;
    overflow-wrap: anywhere;
    color: var(--tg-muted);
    font-size: var(--tg-text-s);
  }
  /* Still there for those who listen to it. */
  .taken:empty {
    position: absolute;
  }
  .chart {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  .chart text {
    font-size: calc(12px / var(--spread, 1));
  }
  .chart .point-at {
    fill: transparent;
    stroke: transparent;
    stroke-width: 3;
    outline: none;
  }
  .chart .point-at:hover {
    stroke: var(--tg-line-strong);
  }
  .chart .point-at:is(:focus-visible, .chosen) {
    stroke: var(--tg-focus);
  }
  .chart .point-at[role='link'] {
    cursor: pointer;
  }
  .said {
    max-width: none;
    min-height: 3em;
    color: var(--tg-muted);
    font-size: var(--tg-text-s);
  }
  .said.is-mark {
    color: var(--tg-ink);
  }
  /* Above the navigation of a phone: a map is higher than the window. */
  .reading.stepping {
    position: sticky;
    bottom: var(--tg-sections);
    padding-block: var(--tg-2);
    border-top: 1px solid var(--tg-line);
    background: var(--tg-surface);
  }
  .data {
    display: none;
  }
  .data.open {
    display: block;
  }
  .table th[scope='row'] {
    font-weight: 400;
  }
  .table tr.total > * {
    color: var(--tg-heading);
    font-weight: 700;
  }
  /* Where all colours are one, what was lost is a frame and what is left a field. */
  @media (forced-colors: active) {
    .chart :is(.lost, .given) {
      fill: none;
      stroke: var(--chart-line);
      stroke-width: 2;
    }
  }
  @media print {
    .data {
      display: block;
    }
    .data .link {
      color: inherit;
      text-decoration: none;
    }
    .chart {
      max-width: 100%;
      max-height: 205mm;
      break-inside: avoid;
    }
    /* Ink is for lines and letters: fields stay white, their textures and marks tell them apart. */
    .chart rect.cell.cell,
    .chart .stripe,
    .chart .track {
      fill: none;
    }
    .chart .kept {
      fill: none;
      stroke: var(--chart-line);
    }
    .chart .lost {
      fill: none;
      stroke: var(--chart-red);
      stroke-width: 2;
    }
    .chart .given {
      fill: none;
      stroke: var(--chart-green);
      stroke-width: 2;
    }
    .chart .point-at {
      display: none;
    }
  }
`;
