/**
 * How the shapes of a drawing look, by class, over colours that whoever shows it sets (`--chart-ink`, `--chart-muted`,
 * `--chart-line`, `--chart-paper`, `--chart-surface`, `--chart-strong`, `--chart-soft`). Nothing is told by colour alone.
 */
export const CHART_STYLE = `
.chart { font-family: 'Titillium Web', 'Segoe UI', system-ui, sans-serif; fill: var(--chart-ink); }
.chart .state { fill: var(--chart-surface); stroke: var(--chart-line); stroke-width: 1.5; }
.chart .current { fill: var(--chart-soft); stroke: var(--chart-strong); stroke-width: 4; }
.chart .visited { stroke: var(--chart-ink); stroke-width: 2.5; }
.chart .ring { fill: none; stroke-width: 1.5; }
.chart .start { fill: var(--chart-ink); }
.chart .label { fill: var(--chart-paper); }
.chart .arrow { fill: none; stroke: var(--chart-line); stroke-width: 1.5; }
.chart .head { fill: var(--chart-line); }
.chart .arrow.taken { stroke: var(--chart-ink); stroke-width: 3; }
.chart .head.taken { fill: var(--chart-ink); }
.chart text { font-size: 12px; }
.chart .heading { font-size: 14px; font-weight: 700; }
.chart .title { font-size: 14px; font-weight: 600; }
.chart text.taken { font-weight: 700; }
.chart .mark { font-weight: 700; fill: var(--chart-strong); }
.chart .role { font-style: italic; fill: var(--chart-muted); }
`;

/** The colours of a drawing that stands alone: light, and dark where the reader prefers it on a screen. */
export const CHART_COLOURS = `
.chart { --chart-ink: #17324d; --chart-muted: #52667a; --chart-line: #768594; --chart-paper: #ffffff; --chart-surface: #f5f7fa; --chart-strong: #0066cc; --chart-soft: #e6f0fa; }
@media screen and (prefers-color-scheme: dark) {
.chart { --chart-ink: #e6edf5; --chart-muted: #a9bacb; --chart-line: #7d92a8; --chart-paper: #0e1620; --chart-surface: #16212e; --chart-strong: #7ab8ff; --chart-soft: #1d3550; }
}
`;
