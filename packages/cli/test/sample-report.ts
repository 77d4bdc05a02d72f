import { type Language, PERCENT, quantity, ratio, type Report } from '@traguardo/model';

const HASH = `sha256:${'ab'.repeat(32)}`;

/** A report of two chapters with running text, a list, a wide table with groups over two pages, and a picture. */
export function sampleReport(language: Language = 'it'): Report {
  const score = (hundredths: number) =>
    ({ kind: 'quantity', quantity: quantity(ratio(hundredths, 100), PERCENT), decimals: 2, of: null }) as const;
  return {
    language,
    title: language === 'it' ? 'Relazione sulla performance 2024' : 'Performance report 2024',
    body: 'Camera di prova',
    period: '2024',
    parts: [
      { kind: 'heading', level: 1, text: 'Premessa', code: 'premise' },
      { kind: 'heading', level: 3, text: 'Un titolo che salta un livello' },
      { kind: 'paragraph', text: [{ kind: 'link', href: '#scores', content: [{ kind: 'text', text: 'I punteggi' }] }] },
      { kind: 'list', ordered: true, items: ['uno', 'due'] },
      {
        kind: 'picture',
        code: 'chart',
        caption: 'In figura',
        description: 'Un riquadro con un punteggio.',
        drawing: {
          width: 640,
          height: 60,
          top: 0,
          title: 'Punteggi',
          shapes: [
            { kind: 'box', tone: 'bar', x: 10, y: 10, width: 580, height: 40, radius: 0 },
            { kind: 'text', tone: 'strong', x: 20, y: 34, anchor: 'start', text: 'AS3 99,69 % ↑ ✓ ▶' },
          ],
        },
        data: null,
      },
      {
        kind: 'table',
        code: 'scores',
        caption: 'Punteggi',
        columns: ['Obiettivo', 'Grado', 'Fascia'],
        wide: true,
        source: 'Controllo di gestione',
        rows: [
          { cells: [{ kind: 'text', text: 'Ambito' }], total: false, group: { level: 1 } },
          ...Array.from({ length: 40 }, (_, at) => ({
            cells: [
              { kind: 'text', text: `OS${at}` } as const,
              score(9204 + at),
              { kind: 'band', label: 'Raggiunto', tone: 'green' } as const,
            ],
            total: false,
          })),
          { cells: [{ kind: 'text', text: 'Ente' }, score(9990), { kind: 'missing' }], total: true },
        ],
      },
    ],
    annex: [{ kind: 'heading', level: 1, text: 'Allegato', code: 'annex' }],
    stamp: {
      format: 'traguardo.report/1',
      plan: 'ENTE',
      planHash: HASH,
      dataHash: HASH,
      narrativeHash: HASH,
      profile: 'ordinario',
      at: '2024-12-31',
      targets: 'revised',
      journal: null,
    },
  };
}
