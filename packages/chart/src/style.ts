const FONTS = `'Titillium Web', 'Segoe UI', system-ui, sans-serif`;

/**
 * How the shapes of a drawing look, by class, over colours that whoever shows it sets (`--chart-ink`, `--chart-muted`, `--chart-line`,
 * `--chart-paper`, `--chart-surface`, `--chart-strong`, `--chart-soft`, `--chart-green`, `--chart-yellow`, `--chart-red` and their `-soft`). Nothing is told by
 * colour alone.
 */
export const CHART_STYLE = `
.chart { font-family: ${FONTS}; fill: var(--chart-ink); }
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
.chart .strong { font-weight: 700; }
.chart .muted { fill: var(--chart-muted); }
.chart .rule { fill: none; stroke: var(--chart-line); stroke-width: 1; }
.chart .rule.dashed { stroke-dasharray: 3 3; }
.chart .rule.faint { stroke: var(--chart-soft); }
.chart .stripe { fill: var(--chart-surface); }
.chart .track { fill: var(--chart-soft); }
.chart .bar { stroke: var(--chart-strong); stroke-width: 1; fill: var(--chart-strong); }
.chart .bar.striped { fill: var(--chart-paper); }
.chart .bar.open { fill: var(--chart-paper); stroke-width: 2; }
.chart .bar.pale { fill: var(--chart-soft); }
.chart .kept { fill: var(--chart-line); }
.chart .cut { fill: none; stroke: var(--chart-paper); stroke-width: 3; }
.chart .stripes { fill: none; stroke: var(--chart-strong); stroke-width: 1.5; }
.chart .cell { stroke: var(--chart-paper); stroke-width: 1; fill: var(--chart-soft); }
.chart .cell.green { fill: var(--chart-green-soft); stroke: var(--chart-green); }
.chart .cell.yellow { fill: var(--chart-yellow-soft); stroke: var(--chart-yellow); }
.chart .cell.red { fill: var(--chart-red-soft); stroke: var(--chart-red); }
.chart .cell.neutral { fill: var(--chart-surface); stroke: var(--chart-line); }
.chart .texture { fill: none; stroke-width: 1.5; opacity: 0.5; }
.chart .plate { fill: var(--chart-paper); }
.chart .rule.now { stroke: var(--chart-ink); stroke-width: 2; stroke-dasharray: 5 3; }
.chart .tone { fill: none; stroke-width: 2; }
.chart .lost { fill: var(--chart-red); }
.chart .given { fill: var(--chart-green); }
.chart .green { stroke: var(--chart-green); }
.chart .yellow { stroke: var(--chart-yellow); }
.chart .red { stroke: var(--chart-red); }
.chart .neutral { stroke: var(--chart-ink); }
.chart .mean { fill: none; stroke: var(--chart-ink); stroke-width: 3; }
.chart .cluster { fill: none; stroke: var(--chart-ink); stroke-width: 2; stroke-dasharray: 3 2; }
.chart .target { fill: var(--chart-paper); stroke: var(--chart-ink); stroke-width: 1.5; }
.chart .own { fill: var(--chart-strong); stroke: var(--chart-paper); stroke-width: 1.5; }
.chart .line { fill: none; stroke: var(--chart-strong); stroke-width: 2; }
.chart .line.two { stroke: var(--chart-ink); stroke-dasharray: 7 4; }
.chart .line.three { stroke: var(--chart-muted); stroke-dasharray: 2 3; }
.chart .line.four { stroke: var(--chart-line); stroke-dasharray: 10 3 2 3; }
.chart .point { fill: var(--chart-strong); stroke: var(--chart-paper); stroke-width: 1; }
.chart .point.two { fill: var(--chart-ink); }
.chart .point.three { fill: var(--chart-muted); }
.chart .point.four { fill: var(--chart-line); }
`;

/** Colours on white paper, by the name after `--chart-`. */
export const LIGHT_COLOURS: Readonly<Record<string, string>> = {
  ink: '#17324d',
  muted: '#52667a',
  line: '#768594',
  paper: '#ffffff',
  surface: '#f5f7fa',
  strong: '#0066cc',
  soft: '#e6f0fa',
  green: '#006b47',
  yellow: '#7a4b00',
  red: '#b3243d',
  'green-soft': '#e0f3eb',
  'yellow-soft': '#fff2d6',
  'red-soft': '#fce8ec',
};

/** Colours on a dark screen. */
const DARK: Readonly<Record<string, string>> = {
  ink: '#e6edf5',
  muted: '#a9bacb',
  line: '#7d92a8',
  paper: '#0e1620',
  surface: '#16212e',
  strong: '#7ab8ff',
  soft: '#1d3550',
  green: '#6fdcae',
  yellow: '#ffcf70',
  red: '#ff9eac',
  'green-soft': '#143527',
  'yellow-soft': '#3b2c0d',
  'red-soft': '#43191f',
};

/** Colours where the reader's system has its own for everything. */
const FORCED: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(LIGHT_COLOURS).map((name) => [
    name,
    name === 'strong' ? 'Highlight' : /paper|surface|soft/.test(name) ? 'Canvas' : 'CanvasText',
  ]),
);

/** The colours of a drawing: light, dark where the reader prefers it on a screen, and those of a system that forces its own. */
export const CHART_COLOURS = `
${rule(LIGHT_COLOURS)}
@media screen and (prefers-color-scheme: dark) {
${rule(DARK)}
}
@media (forced-colors: active) {
${rule(FORCED)}
}
`;

/** The style with the light colours written into it, for programs that read no variables. */
export const LIGHT_STYLE = CHART_STYLE.replace(
  /var\(--chart-([a-z-]+)\)/g,
  (whole, name: string) => LIGHT_COLOURS[name] ?? whole,
);

/** `LIGHT_STYLE` with another family of letters than that of pages. */
export function lightStyle(font: string | null): string {
  return font === null ? LIGHT_STYLE : LIGHT_STYLE.replace(FONTS, `'${font}'`);
}

function rule(colours: Readonly<Record<string, string>>): string {
  const settings = Object.entries(colours).map(([name, colour]) => `--chart-${name}: ${colour};`);
  return `.chart { ${settings.join(' ')} }`;
}
