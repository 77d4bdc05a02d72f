import {
  type Band,
  COUNT,
  DAYS,
  DEFAULT_PROFILE,
  type Expression,
  fromDecimal,
  type Goal,
  type Indicator,
  type Measure,
  PERCENT,
  NO_CYCLE_RULES,
  NO_EXTENSIONS,
  type Place,
  type Plan,
  quantity,
  type Quantity,
  type Ratio,
  ratio,
  type Target,
  type Unit,
} from '@traguardo/model';

/** The text the places of `samplePlan` point into. */
export const SAMPLE_TEXT = `lingua it

piano ENTE "Camera di prova" periodo 2024 {
  ambito AS1 "Competitività delle imprese" peso 60% {
    obiettivo OS1 "Sostegno alle imprese" peso 100% {
      indicatore PIRA08 "Ispezioni metrologiche" peso 50% target >= 100% {
        misura done "Ispezioni eseguite"
        misura planned "Ispezioni pianificate"
        algoritmo done / planned
      }
      indicatore EC07 "Proventi aggiuntivi" peso 50% target >= 3%
      operativo OP1.1 "Marchio di qualità" peso 100% {
        indicatore C2.4 "Avvio delle procedure" peso 100% target SI
      }
    }
  }
  ambito AS2 "Qualità dei servizi" peso 40% {
    obiettivo OS2 "Tempi certi" peso 100% {
      indicatore C1.1_07 "Tempo medio di lavorazione" peso 100% target <= 4,19 gg
      indicatore S13 "Età del personale" target monitoraggio
    }
  }
}
`;

export const SAMPLE_PATH = 'piano.piano';

export function placeOfLine(text: string): Place {
  const offset = Math.max(0, SAMPLE_TEXT.indexOf(text));
  const line = SAMPLE_TEXT.slice(0, offset).split('\n').length;
  const end = offset + text.length;
  return {
    file: SAMPLE_PATH,
    start: { offset, line, column: 1 },
    end: { offset: end, line, column: text.length + 1 },
  };
}

export function percent(shown: string): Ratio {
  return quantity(fromDecimal(shown) as Ratio, PERCENT).value;
}

export function amount(shown: string, unit: Unit): Quantity {
  return quantity(fromDecimal(shown) as Ratio, unit);
}

function bound(shown: string, unit: Unit): Expression {
  const decimals = shown.split('.')[1]?.length ?? 0;
  return { kind: 'quantity', quantity: amount(shown, unit), decimals, place: placeOfLine('target') };
}

const NOTHING = { tags: [], aliases: [], note: null, office: null, responsible: null, common: false };

function goal(
  kind: Goal['kind'],
  code: string,
  title: string,
  weight: string | null,
  children: Goal['children'],
): Goal {
  const place = placeOfLine(`${code} "${title}"`);
  const weighed = weight === null ? null : percent(weight);
  return {
    ...NOTHING,
    kind,
    code,
    title,
    documentation: '',
    place,
    weight: weighed,
    weightPlace: null,
    children,
    composition: null,
    aggregate: null,
    gate: null,
    transversal: false,
  };
}

function indicator(
  code: string,
  title: string,
  weight: string | null,
  target: Target,
  more: Partial<Indicator> = {},
): Indicator {
  return {
    ...NOTHING,
    kind: 'indicator',
    code,
    title,
    documentation: '',
    place: placeOfLine(`${code} "${title}"`),
    weight: weight === null ? null : percent(weight),
    weightPlace: null,
    target,
    otherTargets: [],
    scoring: null,
    cap: null,
    floor: null,
    gate: null,
    unit: null,
    formula: null,
    measures: [],
    phases: [],
    scale: [],
    type: null,
    baseline: null,
    source: 'bilancio',
    owner: null,
    cause: null,
    action: null,
    ...more,
  };
}

function measure(id: string, title: string, unit: Unit): Measure {
  const name = id.split('.').at(-1) ?? id;
  return {
    id,
    name,
    title,
    documentation: '',
    unit,
    kind: null,
    source: null,
    owner: null,
    formula: null,
    place: placeOfLine(title),
  };
}

const BANDS: readonly Band[] = [
  {
    code: 'missed',
    low: null,
    high: { value: ratio(3n, 5n), inclusive: true },
    label: 'Non raggiunto',
    tone: 'red',
    place: placeOfLine(''),
  },
  {
    code: 'partial',
    low: { value: ratio(3n, 5n), inclusive: false },
    high: { value: ratio(4n, 5n), inclusive: false },
    label: 'Parzialmente raggiunto',
    tone: 'yellow',
    place: placeOfLine(''),
  },
  {
    code: 'reached',
    low: { value: ratio(4n, 5n), inclusive: true },
    high: null,
    label: 'Raggiunto',
    tone: 'green',
    place: placeOfLine(''),
  },
];

const inspections: Expression = {
  kind: 'binary',
  operator: '/',
  left: { kind: 'measure', id: 'PIRA08.done', period: null, place: placeOfLine('done /') },
  right: { kind: 'measure', id: 'PIRA08.planned', period: null, place: placeOfLine('planned') },
  within: null,
  place: placeOfLine('done / planned'),
};

const place = placeOfLine('target');

/** A small plan of a made-up chamber: two areas, five indicators, one benchmark, one source. */
export const samplePlan: Plan = {
  root: goal('plan', 'ENTE', 'Camera di prova', null, [
    goal('area', 'AS1', 'Competitività delle imprese', '60', [
      goal('objective', 'OS1', 'Sostegno alle imprese', '100', [
        indicator(
          'PIRA08',
          'Ispezioni metrologiche',
          '50',
          { kind: 'at-least', bound: bound('100', PERCENT), place },
          {
            formula: inspections,
            unit: PERCENT,
            measures: [
              measure('PIRA08.done', 'Ispezioni eseguite', COUNT),
              measure('PIRA08.planned', 'Ispezioni pianificate', COUNT),
            ],
          },
        ),
        indicator('EC07', 'Proventi aggiuntivi', '50', { kind: 'at-least', bound: bound('3.00', PERCENT), place }),
        goal('operational', 'OP1.1', 'Marchio di qualità', '100', [
          indicator('C2.4', 'Avvio delle procedure', '100', { kind: 'yes', place }),
        ]),
      ]),
    ]),
    goal('area', 'AS2', 'Qualità dei servizi', '40', [
      goal('objective', 'OS2', 'Tempi certi', '100', [
        indicator('C1.1_07', 'Tempo medio di lavorazione', '100', {
          kind: 'at-most',
          bound: bound('4.19', DAYS),
          place,
        }),
        indicator('S13', 'Età del personale', null, { kind: 'monitor', place }),
      ]),
    ]),
  ]),
  period: { name: '2024', from: '2024-01-01', to: '2024-12-31' },
  body: 'Camera di prova',
  profile: { ...DEFAULT_PROFILE, code: 'SMVP', title: 'SMVP', bands: BANDS },
  measures: [],
  functions: [],
  scorings: [],
  actuals: [],
  tables: [],
  benchmarks: [
    {
      code: 'pareto',
      title: 'Tempi, media nazionale',
      documentation: '',
      place: placeOfLine('ENTE'),
      source: 'bilancio',
      at: '2024-12-31',
      rows: [
        {
          indicator: 'C1.1_07',
          direction: 'lower',
          columns: {
            own: amount('3.10', DAYS),
            mean: amount('5.19', DAYS),
            min: amount('0.96', DAYS),
            max: amount('17.77', DAYS),
          },
          place: placeOfLine('C1.1_07'),
        },
      ],
    },
  ],
  individuals: [],
  sources: [
    {
      code: 'bilancio',
      title: 'Bilancio consuntivo',
      documentation: '',
      place: placeOfLine('ENTE'),
      kind: 'certified',
    },
  ],
  offices: [],
  roles: [],
  acts: [],
  checks: [],
  revisions: [],
  adjustments: [],
  tests: [],
  extensions: NO_EXTENSIONS,
  cycles: [],
  cycleRules: NO_CYCLE_RULES,
};
