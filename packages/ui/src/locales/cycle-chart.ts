import type { Catalogue } from './catalogue.ts';

const it = {
  title: (year: string): string => `Il ciclo ${year}, disegnato`,
  hint: 'Ogni riquadro è uno stato, ogni freccia un passo con chi lo compie. Il segno ▶ e la cornice spessa dicono dove siamo; la cornice doppia, dove il ciclo può finire; ↻, un passo che non cambia lo stato; ✓ e la linea spessa, la strada percorsa, con i giorni.',
  regions: 'Parti del ciclo',
  drawing: (region: string): string => `Disegno: ${region}`,
  described: 'Gli stessi stati e passi, in parole, sono sotto il disegno.',
  inWords: 'Stati e passi',
  everywhere: 'In ogni stato',
  initial: 'inizio',
  final: 'può finire qui',
  leads: (state: string): string => `porta a: ${state}`,
  stays: 'lo stato non cambia',
  take: 'Scarica il disegno',
  takeHint:
    'SVG per stamparlo o metterlo in un documento; SCXML e XState per gli strumenti che leggono diagrammi di stato.',
  scxml: 'Scarica in SCXML',
  xstate: 'Scarica per XState (JSON)',
};

export const cycleChartTexts: Catalogue<typeof it> = {
  it,
  en: {
    title: (year) => `The cycle ${year}, drawn`,
    hint: 'Every box is a state, every arrow a step with who takes it. The sign ▶ and a thick frame say where we are; a double frame, where the cycle may end; ↻, a step that leaves the state as it is; ✓ and a thick line, the way that was taken, with its days.',
    regions: 'Parts of the cycle',
    drawing: (region) => `Drawing: ${region}`,
    described: 'The same states and steps, in words, are below the drawing.',
    inWords: 'States and steps',
    everywhere: 'In every state',
    initial: 'start',
    final: 'may end here',
    leads: (state) => `leads to: ${state}`,
    stays: 'the state stays',
    take: 'Download the drawing',
    takeHint: 'SVG to print it or put it in a document; SCXML and XState for tools that read statecharts.',
    scxml: 'Download as SCXML',
    xstate: 'Download for XState (JSON)',
  },
};
