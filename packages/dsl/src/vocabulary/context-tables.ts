import { block, clause, says, words } from './record.ts';
import type { BlockSchema, ClauseSchema } from './schema.ts';

/** Tables of the context: accounts, staff, economy. Their rows are a CSV file. */
export const CONTEXT_TABLE_WORDS: readonly (BlockSchema | ClauseSchema)[] = [
  block({
    concept: 'table',
    spelling: words('table', 'tabella'),
    example: {
      en: 'table STAFF "Staff" file "tables/staff.csv" at 2025-12-31 section staff {\n  column y2025 "2025" unit N.\n  total everybody "Total"\n}',
      it: 'tabella PERSONALE "Personale" file "tabelle/personale.csv" al 31/12/2025 sezione personale {\n  colonna a2025 "2025" unità N.\n  totale tutti "Totale"\n}',
    },
    documentation: says(
      'A table of the context. Its rows stand in a CSV file beside the plan, with a header `code;label;…`; totals and computed columns are worked out, and what the file has in their place is compared.',
      'Una tabella del contesto. Le righe stanno in un file CSV accanto al piano, con l’intestazione `codice;voce;…`; totali e colonne calcolate si ricavano, e ciò che il file ha al loro posto viene confrontato.',
    ),
    labelRequired: true,
    clauses: ['table-file', 'source', 'at', 'section', 'tolerance', 'note'],
    requiredClauses: ['table-file'],
    blocks: ['column', 'total'],
  }),
  block({
    concept: 'column',
    spelling: words('column', 'colonna'),
    example: {
      en: 'table ACCOUNTS file "tables/accounts.csv" {\n  column y2025 "2025" unit € decimals 0\n  column y2026 "2026" unit € decimals 0\n  column change "Difference" = y2026 - y2025\n}',
      it: 'tabella CONTI file "tabelle/conti.csv" {\n  colonna a2025 "2025" unità € decimali 0\n  colonna a2026 "2026" unità € decimali 0\n  colonna differenza "Differenza" = a2026 - a2025\n}',
    },
    documentation: says(
      'A column of a table: as the file has it, or computed on every row after `=` from the columns it names.',
      'Una colonna di una tabella: come la dà il file o, dopo `=`, calcolata su ogni riga dalle colonne che nomina.',
    ),
    label: 'name',
    labelRequired: true,
    value: true,
    clauses: ['unit', 'decimals', 'tolerance', 'note'],
  }),
  block({
    concept: 'total',
    spelling: words('total', 'totale'),
    example: {
      en: 'table ACCOUNTS file "tables/accounts.csv" {\n  column y2026 unit €\n  total income "Income" from fees to grants\n  total result "Result" = income - expenses\n  total expenses "Expenses" from wages to services\n}',
      it: 'tabella CONTI file "tabelle/conti.csv" {\n  colonna a2026 unità €\n  totale proventi "Proventi" da diritti a contributi\n  totale risultato "Risultato" = proventi - oneri\n  totale oneri "Oneri" da personale a servizi\n}',
    },
    documentation: says(
      'A row computed column by column: after `=` from the rows it names, totals too, in any order; the sum of the rows `from` one `to` another; else of all given rows above it.',
      'Una riga calcolata colonna per colonna: dopo `=` dalle righe che nomina, totali compresi, in qualunque ordine; la somma delle righe `da` una `a` un’altra; altrimenti di tutte quelle date sopra.',
    ),
    label: 'name',
    labelRequired: true,
    value: true,
    clauses: ['first-row', 'last-row', 'note'],
  }),
  clause({
    concept: 'table-file',
    spelling: words('file', 'file'),
    documentation: says(
      'The CSV file with the rows of a table, as seen from the file that declares it.',
      'Il file CSV con le righe di una tabella, visto dal file che la dichiara.',
    ),
    takes: 'names',
    example: 'file "tables/staff.csv"',
  }),
  clause({
    concept: 'section',
    spelling: words('section', 'sezione'),
    documentation: says(
      'The part of the report the table stands in: economy, staff, accounts, …',
      'La parte della Relazione in cui sta la tabella: contesto economico, risorse umane, risorse finanziarie, …',
    ),
    takes: 'names',
    example: 'section staff',
  }),
  clause({
    concept: 'tolerance',
    spelling: words('tolerance', 'tolleranza'),
    documentation: says(
      'By how much a printed total may differ from the computed one; 0 when left out. What stays within it is told once for a table.',
      'Di quanto un totale stampato può differire da quello calcolato; 0 se omessa. Ciò che resta entro la tolleranza si dice una volta per tabella.',
    ),
    takes: 'values',
    example: 'tolerance 1',
  }),
  clause({
    concept: 'decimals',
    spelling: words('decimals', 'decimali'),
    documentation: says(
      'Decimals the column is shown with; when left out, as many as the file has.',
      'Decimali con cui si mostra la colonna; se omessi, quanti ne ha il file.',
    ),
    takes: 'values',
    example: 'decimals 0',
  }),
  clause({
    concept: 'first-row',
    spelling: words('from', 'da'),
    documentation: says('The first row a total adds up.', 'La prima riga che un totale somma.'),
    takes: 'names',
    example: 'from fees',
  }),
  clause({
    concept: 'last-row',
    spelling: words('to', 'a'),
    documentation: says('The last row a total adds up.', 'L’ultima riga che un totale somma.'),
    takes: 'names',
    example: 'to grants',
  }),
];
