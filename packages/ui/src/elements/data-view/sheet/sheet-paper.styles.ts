import { css } from 'lit';

/** The sheet as a table on paper: every row, the head on every sheet, nothing cut. */
export const sheetPaperStyles = css`
  @media print {
    .scroller {
      max-height: none;
      overflow: visible;
      border: 0;
      font-size: 0.7rem;
    }
    /* From its third sheet on Firefox forgets what kind of page the whole view asks for. */
    .sheet:not(.cards) {
      page: wide;
      display: table;
      border-collapse: collapse;
      width: 100%;
      min-width: 0 !important;
    }
    .sheet:not(.cards) .head {
      display: table-header-group;
      break-inside: avoid;
    }
    /* Its height is that of the rows on the screen. */
    .sheet .body {
      height: auto !important;
    }
    .sheet:not(.cards) .body {
      display: table-row-group;
    }
    .sheet .body .row {
      position: static;
      transform: none !important;
      contain: none;
      break-inside: avoid;
    }
    .sheet:not(.cards) .body .row {
      display: table-row;
      height: auto;
    }
    .sheet:not(.cards) .cell {
      display: table-cell;
      position: static;
      padding: var(--tg-1);
      overflow-wrap: break-word;
      line-height: 1.3;
      white-space: normal;
    }
    .cell .line,
    .cell .line + .line {
      font-size: inherit;
      line-height: 1.3;
      white-space: normal;
    }
  }
`;
