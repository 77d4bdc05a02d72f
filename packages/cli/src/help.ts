import type { Language } from '@traguardo/model';

/** A command: its name, what it does, and the words it takes, a line each; a row without a name goes on with the one above. */
type Row = readonly [name: string, says: string, ...words: readonly string[]];

/** What `traguardo help` prints: every command, or the one named, and what holds for all. At most 120 characters a line. */
export function helpText(language: Language, command = ''): string {
  const { head, rows, foot } = HELP[language];
  const lines = rowsOf(command, rows).flatMap(([name, says, first, ...others]) => [
    `  ${name.padEnd(NAMES)}  ${says.padEnd(SAYINGS)}  ${first ?? ''}`.trimEnd(),
    ...others.map((words) => `${' '.repeat(2 + NAMES + 2 + SAYINGS + 2)}${words}`),
  ]);
  return [...head, '', ...lines, '', ...foot, ''].join('\n');
}

/** The rows of a command; all of them for a word that is none. */
function rowsOf(command: string, rows: readonly Row[]): readonly Row[] {
  const from = rows.findIndex(([name]) => name !== '' && name === command);
  if (from < 0) return rows;
  const length = rows.slice(from + 1).findIndex(([name]) => name !== '');
  return rows.slice(from, length < 0 ? undefined : from + 1 + length);
}

/** Widths of the first two columns. */
const NAMES = 12;
const SAYINGS = 32;

const it = {
  head: ['traguardo <comando> [percorsi] [--lang it|en]'],
  rows: [
    ['check', 'controlla il piano', '[--cycle] [--json]'],
    [
      'evaluate',
      'calcola i risultati',
      '[--actuals FILE.csv]... [--notation it|en] [--at DATA]',
      '[--targets original|revised] [--json]',
    ],
    ['why', 'perché un punteggio', 'CODICE, e poi come evaluate'],
    ['sensitivity', 'che cosa muove il risultato', 'come evaluate'],
    [
      'simulate',
      'che cosa succede se',
      '[--set CODICE=VALORE]...',
      '| [--uncertain CODICE=DISTRIBUZIONE]... [--seed N] [--draws N]',
      '| ENTE... --profile FILE|PACCHETTO',
      '| ENTE... --composition 50/50 | --thresholds RIGHE | --cap 120%',
      '          | --missing REGOLA | --undefined REGOLA',
      'e poi come evaluate',
    ],
    [
      'compare',
      'due esiti: che cosa e perché',
      'UNO ALTRO | PIANO --at DATA --at DATA',
      '| PIANO --targets original,revised',
      '[--node CODICE]..., e poi come evaluate',
    ],
    ['diff', 'che cosa cambia', 'PRIMA DOPO [--targets original|revised] | PIANO --revisions'],
    [
      '',
      'che cosa è confrontabile',
      'UNO ALTRO --definitions [--targets original|revised]',
      '[--at DATA] [--actuals FILE.csv]... [--notation it|en] [--json]',
    ],
    ['format', 'riscrive il testo in bella forma', '[--check | --write] [--language it|en]'],
    ['test', 'esegue i blocchi `prova`', '[--json]'],
    [
      'section',
      'sezioni della relazione',
      '[modifiche | validazione | autovalutazione | individuali]',
      '[--name NOME]... [--list] [--html] [--json]',
    ],
    [
      'report',
      'la Relazione sulla performance',
      '[--format html|pdf|pdf-ua|docx|xlsx|csv|json|markdown|public|annex]...',
      '[--out FILE|CARTELLA] [--day DATA] [--targets original|revised]',
      '[--draft] [--file GIORNALE] [--year ANNO] [--json]',
      '| --each ENTE... --out CARTELLA [--quiet] | --check FILE',
    ],
    ['pack', 'i pacchetti: elenco, fissare', 'list | lock | verify | upgrade [--write]'],
    [
      'cycle',
      'l’anno: stato, passi, verifica',
      'status | apply EVENTO --role RUOLO [--payload FILE|-|JSON]',
      '         [--subject all|CODICE,…] [--document FILE]...',
      '| propose | change',
      '| remarks | years | criteria [--write FILE [--confirm]] | values',
      '| sheets [--behaviours FILE]',
      '| due [--role RUOLO] | calendar [--role RUOLO] [--output FILE.ics]',
      '| documents | history   [--json]',
      '| migrate --role RUOLO --payload FILE|-|JSON',
      '| verify FILE [--head TESTA] [--published FILE] [--signature FILE]',
      '| verifier --output FILE.html | key --output FILE',
      '| sign FILE --key CHIAVE',
      '| chart [--format text|svg|scxml|xstate] [--region R] [--write FILE]',
    ],
    ['roll-forward', 'il piano dell’anno dopo', '[--year ANNO] [--to CARTELLA] [--json]'],
    ['lsp', 'servizi per gli editor', 'sullo standard input e output (Language Server Protocol)'],
  ],
  foot: [
    'Un percorso è un file .piano o una cartella con traguardo.json o file .piano; «-» è lo standard input.',
    '--packs CARTELLA (ripetibile): altre cartelle in cui cercare i pacchetti.',
    'Esito: 0 tutto bene; 1 errori nel piano, prove o verifiche fallite; 2 comando errato o file non leggibile.',
  ],
} as const satisfies Help;

const en = {
  head: ['traguardo <command> [paths] [--lang it|en]'],
  rows: [
    ['check', 'checks the plan', '[--cycle] [--json]'],
    [
      'evaluate',
      'computes the results',
      '[--actuals FILE.csv]... [--notation it|en] [--at DATE]',
      '[--targets original|revised] [--json]',
    ],
    ['why', 'why a score is what it is', 'CODE, then as evaluate'],
    ['sensitivity', 'what moves the result', 'as evaluate'],
    [
      'simulate',
      'what if',
      '[--set CODE=VALUE]...',
      '| [--uncertain CODE=DISTRIBUTION]... [--seed N] [--draws N]',
      '| BODY... --profile FILE|PACK',
      '| BODY... --composition 50/50 | --thresholds ROWS | --cap 120%',
      '          | --missing POLICY | --undefined POLICY',
      'then as evaluate',
    ],
    [
      'compare',
      'two outcomes: what and why',
      'ONE OTHER | PLAN --at DATE --at DATE',
      '| PLAN --targets original,revised',
      '[--node CODE]..., then as evaluate',
    ],
    ['diff', 'what changes', 'BEFORE AFTER [--targets original|revised] | PLAN --revisions'],
    [
      '',
      'what is comparable',
      'ONE OTHER --definitions [--targets original|revised]',
      '[--at DATE] [--actuals FILE.csv]... [--notation it|en] [--json]',
    ],
    ['format', 'rewrites the text in its form', '[--check | --write] [--language it|en]'],
    ['test', 'runs the `test` blocks', '[--json]'],
    [
      'section',
      'sections of the report',
      '[changes | validation | self-assessment | individual]',
      '[--name NAME]... [--list] [--html] [--json]',
    ],
    [
      'report',
      'the report on performance',
      '[--format html|pdf|pdf-ua|docx|xlsx|csv|json|markdown|public|annex]...',
      '[--out FILE|FOLDER] [--day DATE] [--targets original|revised]',
      '[--draft] [--file JOURNAL] [--year YEAR] [--json]',
      '| --each BODY... --out FOLDER [--quiet] | --check FILE',
    ],
    ['pack', 'packs: list, pin, compare', 'list | lock | verify | upgrade [--write]'],
    [
      'cycle',
      'the year: state, steps, proof',
      'status | apply EVENT --role ROLE [--payload FILE|-|JSON]',
      '         [--subject all|CODE,…] [--document FILE]...',
      '| propose | change',
      '| remarks | years | criteria [--write FILE [--confirm]] | values',
      '| sheets [--behaviours FILE]',
      '| due [--role ROLE] | calendar [--role ROLE] [--output FILE.ics]',
      '| documents | history   [--json]',
      '| migrate --role ROLE --payload FILE|-|JSON',
      '| verify FILE [--head HEAD] [--published FILE] [--signature FILE]',
      '| verifier --output FILE.html | key --output FILE',
      '| sign FILE --key KEY',
      '| chart [--format text|svg|scxml|xstate] [--region R] [--write FILE]',
    ],
    ['roll-forward', 'next year’s plan', '[--year YEAR] [--to FOLDER] [--json]'],
    ['lsp', 'services for editors', 'over standard input and output (Language Server Protocol)'],
  ],
  foot: [
    'A path is a .piano file or a folder with traguardo.json or .piano files; “-” is standard input.',
    '--packs FOLDER (repeatable): more folders in which packs are looked for.',
    'Exit status: 0 fine; 1 errors in the plan, failed tests or verification; 2 wrong usage or unreadable file.',
  ],
} as const satisfies Help;

interface Help {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  readonly foot: readonly string[];
}

const HELP: Readonly<Record<Language, Help>> = { it, en };
