import {
  type Drawing,
  EURO,
  fromDecimal,
  type Outline,
  type OutlineCell,
  type OutlineTable,
  PERCENT,
  quantity,
  type Ratio,
  type Report,
  type Unit,
} from '@traguardo/model';

const text = (words: string): OutlineCell => ({ kind: 'text', text: words });
const number = (shown: string, unit: Unit, decimals: number): OutlineCell => ({
  kind: 'quantity',
  quantity: quantity(fromDecimal(shown) as Ratio, unit),
  decimals,
});

const DRAWING: Drawing = {
  width: 640,
  height: 180,
  top: 0,
  title: 'Punteggi',
  shapes: [
    { kind: 'box', tone: 'state', x: 20, y: 20, width: 240, height: 60, radius: 6 },
    { kind: 'text', tone: 'title', x: 140, y: 55, anchor: 'middle', text: 'Servizi più veloci ≥ 95%' },
    { kind: 'path', tone: 'arrow', path: 'M 260 50 L 320 50 Q 340 50 340 90 L 340 120' },
    { kind: 'path', tone: 'head', path: 'M 340 130 L 335 118 L 345 118 Z' },
    { kind: 'path', tone: 'start', path: 'M 30 150 C 30 145 35 140 40 140 C 45 140 50 145 50 150 Z' },
    { kind: 'text', tone: 'role', x: 60, y: 155, anchor: 'start', text: 'responsabile' },
  ],
};

const ACCOUNTS: OutlineTable = {
  kind: 'table',
  code: 'CONTO',
  caption: 'Conto economico',
  columns: ['Voce', '2023', '2024', 'Differenza', 'Quota'],
  rows: [
    { total: false, group: { level: 1 }, cells: [text('Proventi')] },
    {
      total: false,
      cells: [
        text('Diritto annuale'),
        number('1234567', EURO, 0),
        number('1200000.5', EURO, 2),
        number('-34566.5', EURO, 2),
        number('62.5', PERCENT, 1),
      ],
    },
    {
      total: false,
      cells: [
        text('=HYPERLINK("http://example.org")'),
        number('10', EURO, 0),
        number('20', EURO, 0),
        { kind: 'missing' },
        number('37.5', PERCENT, 1),
      ],
    },
    {
      total: true,
      cells: [
        text('Totale proventi'),
        number('1234577', EURO, 0),
        number('1200020.5', EURO, 2),
        number('-34556.5', EURO, 2),
        number('100', PERCENT, 0),
      ],
    },
  ],
  source: 'Bilancio consuntivo',
};

const WIDE: OutlineTable = {
  kind: 'table',
  code: 'ALBERO.indicatori',
  caption: 'Indicatori degli obiettivi strategici',
  columns: ['Codice', 'Indicatore', 'Algoritmo', 'Peso', 'Target', 'Consuntivo', 'Grado', 'Fascia', 'Responsabile'],
  wide: true,
  rows: Array.from({ length: 30 }, (_, at) => ({
    total: at === 29,
    cells: [
      text(`PI${at + 1}`),
      text('Percentuale delle pratiche del Registro imprese evase entro cinque giorni dal protocollo'),
      text('pratiche evase in 5 giorni / pratiche'),
      number('25', PERCENT, 0),
      text('≥ 86,04 %'),
      number('92.04', PERCENT, 2),
      number('100', PERCENT, 2),
      { kind: 'band', label: 'Raggiunto', tone: 'green' } as const,
      text('Area anagrafica'),
    ],
  })),
};

const PARTS: Outline = [
  { kind: 'heading', level: 1, text: '1. Presentazione', code: 'premise' },
  {
    kind: 'paragraph',
    text: [
      { kind: 'text', text: 'Il punteggio dell’ente è ' },
      { kind: 'figure', text: '96,89 %', of: 'ENTE' },
      { kind: 'text', text: '; si veda ' },
      { kind: 'link', href: '#CONTO', content: [{ kind: 'text', text: 'il conto' }] },
      { kind: 'text', text: ' e ' },
      {
        kind: 'link',
        href: 'https://example.org/?a=1&b=2',
        content: [{ kind: 'strong', content: [{ kind: 'text', text: 'il sito' }] }],
      },
      { kind: 'text', text: '.' },
    ],
  },
  { kind: 'list', ordered: false, items: ['una voce', 'un’altra'] },
  { kind: 'list', ordered: true, items: ['prima', 'seconda'] },
  { kind: 'list', ordered: true, items: ['di nuovo da uno', 'e due'] },
  { kind: 'heading', level: 2, text: '1.1 Conti' },
  ACCOUNTS,
  {
    kind: 'picture',
    code: 'grafico',
    caption: 'I punteggi',
    description: 'Un riquadro e una freccia.',
    drawing: DRAWING,
    data: null,
  },
  { kind: 'heading', level: 1, text: '2. Obiettivi' },
  { kind: 'paragraph', text: 'Gli obiettivi, uno a uno.' },
  { kind: 'heading', level: 2, text: '2.1 Indicatori' },
  WIDE,
  { kind: 'heading', level: 1, text: '3. Processo' },
  { kind: 'paragraph', text: 'Di nuovo in verticale.' },
];

/** A small report with every kind of part. */
export const SAMPLE: Report = {
  language: 'it',
  title: 'Relazione sulla performance 2024',
  body: 'Camera di commercio di prova & C.',
  period: '2024',
  parts: PARTS,
  annex: [
    { kind: 'heading', level: 1, text: 'Performance organizzativa di Ente' },
    { ...WIDE, code: 'ALLEGATO', caption: 'Allegato' },
  ],
  stamp: {
    format: 'traguardo.report/1',
    plan: 'Piano della performance 2024',
    planHash: `sha256:${'1'.repeat(64)}`,
    dataHash: `sha256:${'2'.repeat(64)}`,
    narrativeHash: `sha256:${'3'.repeat(64)}`,
    profile: 'ufficiale',
    at: '2025-06-30',
    targets: 'revised',
    journal: {
      events: 43,
      hash: `sha256:${'4'.repeat(64)}`,
      short: '43 ABCD-EFGH',
      content: `sha256:${'5'.repeat(64)}`,
    },
  },
};
