import { css } from 'lit';

export const cycleChartStyles = css`
  .regions {
    margin-bottom: var(--tg-4);
  }
  .sheet {
    overflow-x: auto;
    margin-block: var(--tg-4);
    border: 1px solid var(--tg-line);
    border-radius: var(--tg-radius);
  }
  .chart {
    display: block;
    margin-inline: auto;
  }
  .words {
    display: grid;
    gap: var(--tg-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .words ul {
    margin: var(--tg-1) 0 0;
    padding-inline-start: var(--tg-5);
  }
  .badge .glyph {
    width: 1em;
    height: 1em;
  }
  @media (width < 48rem) {
    .sheet {
      max-height: 70dvh;
      overflow: auto;
    }
  }
  @media print {
    .sheet {
      max-height: none;
      overflow: visible;
      border: 0;
    }
    .chart {
      width: 100%;
      height: auto;
      break-inside: avoid;
    }
    .words > li {
      break-inside: avoid;
    }
  }
`;
