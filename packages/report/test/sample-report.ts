import {
  COUNT,
  type Drawing,
  fromDecimal,
  type Language,
  type Outline,
  type OutlineCell,
  type OutlineTable,
  PERCENT,
  quantity,
  type Ratio,
  type Report,
} from '@traguardo/model';

const HASH = `sha256:${'ab'.repeat(32)}`;

/** A number of persons or things. */
function count(decimal: string, of: string | null = null): OutlineCell {
  return { kind: 'quantity', quantity: quantity(fromDecimal(decimal) as Ratio, COUNT), decimals: 0, of };
}

/** A percentage with two decimals. */
function percent(decimal: string, of: string | null = null): OutlineCell {
  return { kind: 'quantity', quantity: quantity(fromDecimal(decimal) as Ratio, PERCENT), decimals: 2, of };
}

/** Words in a cell. */
export function words(text: string): OutlineCell {
  return { kind: 'text', text };
}

const DRAWING: Drawing = {
  width: 600,
  height: 60,
  top: 0,
  title: 'Punteggi',
  shapes: [
    { kind: 'box', tone: 'state', x: 10, y: 10, width: 580, height: 40, radius: 4 },
    { kind: 'text', tone: 'title', x: 20, y: 34, anchor: 'start', text: 'AS3 99,69 %' },
  ],
};

const SCORES: OutlineTable = {
  kind: 'table',
  code: 'scores',
  caption: 'Punteggi <per ambito>',
  columns: ['Obiettivo', 'Peso', 'Grado', 'Fascia'],
  source: 'Controllo di gestione',
  rows: [
    { cells: [words('AS1 Competitività')], total: false, group: { level: 1 } },
    {
      cells: [words('OS1'), percent('40'), percent('100', 'OS1'), { kind: 'band', label: 'Raggiunto', tone: 'green' }],
      total: false,
    },
    { cells: [words('OS2'), percent('60'), { kind: 'missing' }, { kind: 'missing' }], total: false },
    { cells: [words('AS3 Efficienza')], total: false, group: { level: 1 } },
    {
      cells: [words('OS8'), percent('100'), percent('97.60', 'OS8'), { kind: 'band', label: 'Quasi', tone: 'yellow' }],
      total: false,
    },
    { cells: [words('Ente'), { kind: 'missing' }, percent('99.90', 'ENTE'), { kind: 'missing' }], total: true },
  ],
};

const PARTS: Outline = [
  { kind: 'heading', level: 1, text: 'Premessa' },
  {
    kind: 'paragraph',
    text: [
      { kind: 'text', text: 'Il risultato dell’ente è ' },
      { kind: 'figure', text: '99,90 %', of: 'ENTE' },
      { kind: 'text', text: ' & “tutto” torna: ' },
      { kind: 'link', href: 'https://example.org/a?b=1&c=2', content: [{ kind: 'text', text: 'il piano' }] },
      { kind: 'link', href: '#scores', content: [{ kind: 'text', text: ', i punteggi' }] },
      { kind: 'link', href: '#altrove', content: [{ kind: 'text', text: ', un luogo che non c’è' }] },
      {
        kind: 'link',
        href: 'java\nscript:alert(1)',
        content: [{ kind: 'strong', content: [{ kind: 'text', text: '!' }] }],
      },
    ],
  },
  { kind: 'heading', level: 1, text: '1. I principali risultati', code: 'results' },
  { kind: 'heading', level: 3, text: 'Un titolo che salta un livello' },
  SCORES,
  {
    kind: 'picture',
    code: 'scores',
    caption: 'I punteggi in figura',
    description: 'AS3 è a 99,69 %.',
    drawing: DRAWING,
    data: { ...SCORES, caption: 'Punteggi, i numeri' },
  },
  {
    kind: 'list',
    ordered: false,
    items: ['una cosa', [{ kind: 'emphasis', content: [{ kind: 'text', text: 'un’altra' }] }]],
  },
  { kind: 'heading', level: 2, text: 'Il personale' },
  {
    kind: 'table',
    code: 'staff',
    caption: 'Personale per area',
    columns: ['Area', 'Donne', 'Uomini', 'Totale', 'di cui a tempo pieno', 'Note'],
    wide: true,
    widths: [0.3, 0.1, 0.1, 0.1, 0.2, 0.2],
    rows: Array.from({ length: 60 }, (_, at) => ({
      cells: [words(`Ufficio ${at + 1}`), count('2'), count('1'), count('3'), count('1234'), words('una nota')],
      total: false,
    })),
  },
];

/** A small report that has every kind of part, and what an author may get wrong. */
export function sampleReport(language: Language = 'it'): Report {
  return {
    language,
    title: language === 'it' ? 'Relazione sulla performance 2024' : 'Performance report 2024',
    body: 'Camera "di" prova </style>',
    period: '2024',
    parts: PARTS,
    annex: [
      { kind: 'heading', level: 1, text: 'Allegato', code: 'annex' },
      { kind: 'paragraph', text: 'Performance organizzativa di Ente' },
    ],
    stamp: {
      format: 'traguardo.report/1',
      plan: 'ENTE',
      planHash: HASH,
      dataHash: HASH,
      narrativeHash: HASH,
      profile: 'ordinario',
      at: '2024-12-31',
      targets: 'revised',
      journal: { events: 43, hash: HASH, short: 'ABCD-EFGH', content: HASH },
    },
  };
}
