import { readdirSync, readFileSync } from 'node:fs';

/** Where every diagnostic has its page. */
export const PAGES_FOLDER = new URL('../docs/diagnostics/', import.meta.url);

interface DiagnosticPage {
  readonly file: string;
  readonly code: string;
  readonly italian: string;
  readonly english: string;
}

/** What an area is about, in the order of the index. */
const AREAS: Readonly<Record<string, string>> = {
  syntax: 'Scrittura · Writing',
  limit: 'Limiti · Limits',
  word: 'Parole · Words',
  label: 'Nomi · Names',
  code: 'Codici · Codes',
  number: 'Numeri · Numbers',
  percent: 'Percentuali · Percentages',
  date: 'Date · Dates',
  unit: 'Unità · Units',
  language: 'Lingue · Languages',
  plan: 'Il piano · The plan',
  clause: 'Clausole · Clauses',
  plugin: 'Estensioni · Plugins',
  function: 'Funzioni · Functions',
  ref: 'Richiami · References',
  target: 'Target · Targets',
  weight: 'Pesi · Weights',
  phases: 'Fasi · Phases',
  bands: 'Fasce · Bands',
  indicator: 'Schede degli indicatori · Indicator sheets',
  financial: 'Indicatori finanziari · Financial indicators',
  individual: 'Schede individuali · Individual sheets',
  'payment-time': 'Tempi di pagamento · Payment times',
  act: 'Atti · Acts',
  override: 'Modifiche e revisioni · Changes and revisions',
  pack: 'Pacchetti · Packs',
  template: 'Modelli · Templates',
  benchmark: 'Confronti · Benchmarks',
  actual: 'Valori · Values',
  csv: 'Tabelle CSV · CSV tables',
  missed: 'Target mancati · Missed targets',
  overshoot: 'Target superati di molto · Targets far exceeded',
  cycle: 'Il ciclo · The cycle',
  narrative: 'I testi della Relazione · The words of the report',
  check: 'Controlli del piano · Checks of the plan',
};

/** The pages of the diagnostics, by file name. */
export function diagnosticPages(): readonly DiagnosticPage[] {
  return readdirSync(PAGES_FOLDER)
    .filter((file) => file !== 'README.md')
    .toSorted()
    .map((file) => {
      const lines = readFileSync(new URL(file, PAGES_FOLDER), 'utf8').split('\n');
      const [title = '', italian = '', english = ''] = lines.filter((line) => line !== '');
      return { file, code: title.slice(3, -1), italian, english: english.slice(1, -1) };
    });
}

/** The index of the diagnostics: every area with its codes. */
export function diagnosticsPage(): string {
  const byArea = Map.groupBy(diagnosticPages(), ({ code }) => code.split('/')[0] ?? '');
  const unnamed = [...byArea.keys()].filter((area) => AREAS[area] === undefined);
  const areas = [...Object.keys(AREAS), ...unnamed].flatMap((area) => {
    const rows = (byArea.get(area) ?? []).map(
      ({ file, code, italian, english }) => `| [\`${code}\`](${file}) | ${cell(italian)} | ${cell(english)} |`,
    );
    return rows.length === 0
      ? []
      : [['', `## ${AREAS[area] ?? area}`, '', '| | | |', '|--|--|--|', ...rows].join('\n')];
  });
  return `${HEAD}\n${areas.join('\n')}\n`;
}

const HEAD = `# Segnalazioni · Diagnostics

<!-- Made from the pages by \`npm run docs\`. -->

Ciò che \`traguardo check\` può dire di un piano e dei suoi dati. Ogni pagina mostra un testo che dà la segnalazione e il testo
corretto; i test li eseguono entrambi.

*What \`traguardo check\` may say of a plan and its data. Every page shows a text that gives the finding and the text repaired;
the tests run both.*`;

/** A sentence in a table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
