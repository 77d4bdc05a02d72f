import { readdirSync, readFileSync } from 'node:fs';
import { chartSvg } from './chart-svg.ts';
import { CHARTS, JOINING_CHARTS, NOT_DRAWN } from './charts.ts';

const FOLDER = new URL('../../docs/methods/', import.meta.url);

/** Where the charts of the methods are; nothing else is kept there. */
export const CHART_PICTURES = 'docs/images/methods';

/** The scorings in the order of the index, then how scores become scores of goals. */
const SCORINGS: readonly string[] = ['none', ...CHARTS.map(({ page }) => page)];
const JOININGS: readonly string[] = [...JOINING_CHARTS.map(({ page }) => page), ...NOT_DRAWN];

/** A page of a method: its names, and what it is in a sentence. */
interface MethodPage {
  readonly name: string;
  readonly title: string;
  readonly italian: string;
  readonly english: string;
}

/** The index of the methods and the charts of their pages, by path from the root. Throws when a page has no plan to draw. */
export function methodFiles(): Readonly<Record<string, string>> {
  return {
    'docs/methods/README.md': index(),
    ...Object.fromEntries(
      [...CHARTS, ...JOINING_CHARTS].map((chart) => [
        `${CHART_PICTURES}/${chart.page}.svg`,
        chartSvg(chart, planText(chart.page)),
      ]),
    ),
  };
}

/** Every page of a method, by file name. */
export function methodPages(): readonly MethodPage[] {
  return readdirSync(FOLDER)
    .filter((file) => file !== 'README.md')
    .toSorted()
    .map((file) => {
      const name = file.replace('.md', '');
      const lines = pageText(name)
        .split('\n')
        .filter((line) => line !== '');
      const [title = '', italian = '', english = ''] = lines;
      return { name, title: title.replace('# ', ''), italian, english: english.slice(1, -1) };
    });
}

/** The text of a page. */
export function pageText(name: string): string {
  return readFileSync(new URL(`${name}.md`, FOLDER), 'utf8');
}

/** The first plan of a page. */
export function planText(name: string): string {
  const text = /^```piano\n([\s\S]*?)^```$/m.exec(pageText(name))?.[1];
  if (text === undefined) throw new TypeError(`docs/methods/${name}.md has no plan`);
  return text;
}

function index(): string {
  const pages = methodPages();
  const inOrder = (names: readonly string[]) => names.flatMap((name) => pages.find((page) => page.name === name) ?? []);
  return [
    HEAD,
    '## Dal valore al punteggio · From value to score',
    tableOf(inOrder(SCORINGS)),
    '## Dai punteggi al punteggio di un obiettivo · From scores to the score of a goal',
    tableOf(inOrder(JOININGS)),
  ].join('\n\n');
}

function tableOf(pages: readonly MethodPage[]): string {
  const rows = pages.map(
    ({ name, title, italian, english }) => `| [${title}](${name}.md) | ${cell(italian)} | ${cell(english)} |`,
  );
  return `${['| | | |', '|--|--|--|', ...rows].join('\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

const HEAD = `# Metodi · Methods

<!-- Made from the pages by \`npm run docs\`. -->

Come un valore diventa un punteggio, e i punteggi quello di un obiettivo. Ogni pagina ha la formula, un piano che si esegue e il grafico di ciò che il motore ne calcola.

*How a value becomes a score, and scores that of a goal. Every page has the formula, a plan that is run, and the chart of what the engine makes of it.*`;
