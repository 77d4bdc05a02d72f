import {
  cellText,
  type ContextTable,
  COUNT,
  EURO,
  type Outline,
  type OutlineTable,
  outlineWords,
  PERCENT,
  quantity,
  ratio,
  type Report,
  type TableResult,
  type Unit,
  type Value,
} from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { createReport } from '../src/index.ts';
import { below, reportOf, sourcesOf, tableOf } from './sources.ts';

const PLAN = `lingua it
piano ENTE "Comune di Prova" periodo 2025 profilo P {
  ambito A "Città" peso 60% {
    indicatore I0 "Strade asfaltate" peso 50% target >= 10 N.
    obiettivo O1 "Scuole" peso 50% comune {
      indicatore I1 "Mense aperte" peso 100% target >= 90% {
        misura aperte "Mense aperte" unità N.
        misura tutte "Mense in città" unità N.
        algoritmo aperte / tutte
      }
      indicatore I2 "Iscritti" target monitoraggio
      obiettivo O11 "Asili" peso 100% {
        indicatore I11 "Posti" peso 100% target >= 5 N. causa "Lavori in ritardo." azione "Aprire in marzo"
      }
      operativo OP1 "Bando" peso 100% trasversale {
        indicatore I3 "Bando pubblicato" peso 100% target SI
      }
    }
  }
  ambito B "Casa" peso 40% { obiettivo O2 "Alloggi" peso 100% { indicatore I4 "Alloggi" peso 100% target >= 4 N. } }
}
profilo P "Sistema" {
  livelli { ambito "Missione"; obiettivo "Programma"; operativo "Azione" }
  composizione indicatori 40% operativi 60%
  soglie { no < 60% "Non raggiunto" rosso; sì >= 60% "Raggiunto" verde }
  giudizi { basso "Basso" "Poco"; alto "Alto" "Molto" }
}
consuntivi fine al 31/12/2025 { I0 12 N.; I1.aperte 9 N.; I1.tutte 10 N.; I11 4 N.; I3 SI; I4 nd }
`;

const texts = (table: OutlineTable): readonly (readonly string[])[] =>
  table.rows.map(({ cells }) => cells.map((cell) => cellText(cell, 'it')));
const rowOf = (table: OutlineTable, start: string): readonly string[] =>
  texts(table).find(([name]) => name?.startsWith(start)) ?? [];
const told = (outline: Outline): string =>
  outline.map((part) => (part.kind === 'paragraph' ? outlineWords(part.text) : '')).join('\n');
const codes = ({ parts, annex }: Report): readonly string[] =>
  [...parts, ...annex].flatMap((part) => ('code' in part && part.code !== undefined ? [part.code] : []));

describe('the whole report', () => {
  const report = reportOf(PLAN);

  test('has the official chapters in order, and the annex', () => {
    const headings = report.parts.flatMap((part) => (part.kind === 'heading' && part.level < 3 ? [part.text] : []));
    expect(headings).toEqual([
      'Premessa',
      '1. I PRINCIPALI RISULTATI RAGGIUNTI',
      '2. ANALISI DEL CONTESTO E DELLE RISORSE',
      'IL CONTESTO ECONOMICO',
      'IL CONTESTO ORGANIZZATIVO E LE RISORSE UMANE',
      'LE RISORSE FINANZIARIE',
      '3. RENDICONTAZIONE DELLA PERFORMANCE ORGANIZZATIVA',
      '3.0 - Albero della performance',
      '3.1 - Rendicontazione degli obiettivi strategici triennali',
      '3.2 - Rendicontazione degli obiettivi operativi (annuali)',
      '3.3 - Valutazione complessiva della performance organizzativa',
      '3.4 - Bilancio di genere',
      '4. RENDICONTAZIONE DEGLI OBIETTIVI INDIVIDUALI',
      '5. IL PROCESSO DI MISURAZIONE E VALUTAZIONE',
      'Nota: da che cosa è fatta questa relazione',
    ]);
    expect(report.annex[0]).toMatchObject({ level: 1, text: 'Allegato: Performance organizzativa di Ente' });
    expect(report).toMatchObject({
      title: 'Relazione sulla performance 2025',
      body: 'Comune di Prova',
      period: '2025',
    });
  });

  test('is the same for the same sources, and gives every code once', () => {
    const json = (of: Report): string =>
      JSON.stringify(of, (_, each: unknown) => (typeof each === 'bigint' ? `${each}` : each));
    expect(json(reportOf(PLAN))).toBe(json(report));
    expect(new Set(codes(report)).size).toBe(codes(report).length);
    expect(codes(reportOf(PLAN, 'en'))).toEqual(codes(report));
  });

  test('shares the whole width of each table among its columns, the most to the name of the row', () => {
    const shared = [...report.parts, ...report.annex].flatMap((part) =>
      part.kind === 'table' && part.widths ? [{ widths: part.widths, columns: part.columns }] : [],
    );
    expect(shared.length).toBeGreaterThan(5);
    for (const { widths, columns } of shared) {
      expect(widths).toHaveLength(columns.length);
      expect(widths.reduce((total, width) => total + width, 0)).toBeCloseTo(1, 9);
      expect(Math.max(...widths)).toBe(widths[0]);
    }
  });

  test('is of the body that the plan names, otherwise of the title of the plan', () => {
    const bodyOf = (clause: string): string =>
      reportOf(`lingua it\npiano VUOTO "Piano della performance" ${clause}periodo 2025 { }\n`, 'it').body;
    expect(bodyOf('ente "Comune di Valdarno" ')).toBe('Comune di Valdarno');
    expect(bodyOf('')).toBe('Piano della performance');
  });

  test.each(['it', 'en'] as const)('of an empty plan says in a sentence what is not there yet (%s)', (language) => {
    const { parts } = reportOf('lingua it\npiano VUOTO "Da scrivere" periodo 2025 { }\n', language);
    const silent = parts.filter((part, at) => {
      const next = parts[at + 1];
      if (part.kind !== 'heading') return false;
      return next === undefined || (next.kind === 'heading' && next.level <= part.level);
    });
    expect(silent).toEqual([]);
    expect(parts.every((part) => part.kind !== 'table' || part.rows.length > 0)).toBe(true);
  });

  test('speaks English throughout, but for what the plan says itself', () => {
    const { parts, annex } = reportOf(PLAN.replaceAll(/"[^"]*"/g, '"X"'), 'en');
    const captions = [...parts, ...annex].flatMap((part) => {
      if (part.kind === 'heading') return [part.text];
      if (part.kind === 'table') return [part.caption, ...part.columns];
      return part.kind === 'paragraph' ? [outlineWords(part.text)] : [];
    });
    expect(captions.filter((text) => /\b(di|della|degli|obiettiv\w|peso|grado|non)\b/i.test(text))).toEqual([]);
  });
});

describe('goals of any shape', () => {
  const report = reportOf(PLAN);

  test('give every indicator one row, below the goal it stands in', () => {
    const tables = report.parts.filter((part) => part.kind === 'table' && part.code?.startsWith('indicators-'));
    const names = tables.flatMap((part) =>
      part.kind === 'table'
        ? part.rows.filter(({ total }) => !total).map(({ cells }) => [part.code, cells[0]] as const)
        : [],
    );
    expect(names.map(([code, cell]) => [code, cell && cellText(cell, 'it').split(' – ')[0]])).toEqual([
      ['indicators-A', 'I0'],
      ['indicators-O1', 'I1'],
      ['indicators-O1', 'I2'],
      ['indicators-O11', 'I11'],
      ['indicators-O2', 'I4'],
      ['indicators-OP1', 'I3'],
    ]);
  });

  test('have no columns for operational ones where the plan has none; a day is one to a program', () => {
    const none = PLAN.replace(/      operativo OP1[^]*?\n      }\n/, '').replace(
      'target >= 4 N.',
      'target entro 30/06/2025',
    );
    const plain = reportOf(none.replace(' I3 SI;', '').replace('I4 nd', 'I4 12/06/2025'));
    expect(tableOf(report, 'synthesis').columns).toHaveLength(6);
    expect(tableOf(plain, 'synthesis').columns).toHaveLength(4);
    expect(tableOf(plain, 'synthesis').rows.every(({ cells }) => cells.length === 4)).toBe(true);
    const [day] = tableOf(plain, 'indicators-O2').rows;
    expect(day?.cells).toContainEqual({ kind: 'text', text: '12/06/2025', of: 'I4', date: '2025-06-12' });
  });

  test('are headings as deep as they stand, operational ones in a section of their own', () => {
    const heads = report.parts.flatMap((part) =>
      part.kind === 'heading' && /^(A|B|O\d+|OP1)$/.test(part.code ?? '') ? [[part.code, part.level]] : [],
    );
    expect(heads).toEqual([
      ['A', 3],
      ['O1', 4],
      ['O11', 5],
      ['B', 3],
      ['O2', 4],
      ['OP1', 4],
    ]);
    expect(below(report, 'operational')).toContainEqual(expect.objectContaining({ text: 'OP1 – Bando (trasversale)' }));
    expect(below(report, 'strategic')).toContainEqual(
      expect.objectContaining({ text: 'O1 – Scuole (obiettivo comune)' }),
    );
  });

  test('are called as the profile calls them', () => {
    expect(texts(tableOf(report, 'structure'))).toEqual([
      ['Missione', '2'],
      ['Programma', '3'],
      ['Azione', '1'],
      ['Indicatore', '6'],
    ]);
    expect(texts(tableOf(report, 'bands'))).toEqual([
      ['Non raggiunto', 'meno di 60 %'],
      ['Raggiunto', 'da 60 %'],
    ]);
  });

  test.each([
    ['< 60%', '>= 60% .. < 80%', '>= 80%', 'da 60 % a meno di 80 %', 'from 60% to below 80%'],
    ['<= 60%', '> 60% .. < 80%', '>= 80%', 'oltre 60 % e meno di 80 %', 'above 60% and below 80%'],
    ['<= 60%', '> 60% .. <= 80%', '> 80%', 'oltre 60 % e fino a 80 %', 'above 60% and up to 80%'],
  ])('a band between two ends is said in one breath: %s, %s', (low, range, high, italian, english) => {
    const bands = `no ${low} "Non raggiunto" rosso; mezzo ${range} "Mezzo" giallo; sì ${high} "Raggiunto" verde`;
    const plan = PLAN.replace(/soglie \{[^}]*\}/u, `soglie { ${bands} }`);
    expect(texts(tableOf(reportOf(plan), 'bands'))).toContainEqual(['Mezzo', italian]);
    expect(texts(tableOf(reportOf(plan, 'en'), 'bands'))).toContainEqual(['Mezzo', english]);
  });

  test('show algorithm and values, total rows with the shares of a composed goal', () => {
    const table = tableOf(report, 'indicators-O1');
    expect(rowOf(table, 'I1')).toEqual([
      'I1 – Mense aperte',
      '100,00 %',
      '',
      'Mense aperte / Mense in città',
      '9 N. / 10 N.',
      '90,00 %',
      '≥ 90 %',
      '100,00 %',
      'Raggiunto',
    ]);
    expect(rowOf(table, 'Indicatori').slice(0, 2)).toEqual(['Indicatori', '40,00 %']);
    expect(rowOf(table, 'Obiettivi')[1]).toBe('60,00 %');
    expect(table.rows.filter(({ total }) => total)).toHaveLength(3);
  });

  test('nest in the annex with their shares', () => {
    const groups = tableOf(report, 'annex-table').rows.flatMap(({ group, cells: [cell] }) =>
      group && cell ? [`${group.level} ${cellText(cell, 'it')}`] : [],
    );
    expect(groups.slice(0, 5)).toEqual([
      '1 ENTE – Comune di Prova · raggiungimento tra 57,84 % e 97,84 % · non ancora nota',
      '2 A – Città · peso 60,00 % · raggiungimento 96,40 % · Raggiunto',
      '3 Indicatori · peso 40,00 % · raggiungimento 100,00 % · Raggiunto',
      '3 Obiettivi · peso 60,00 % · raggiungimento 94,00 % · Raggiunto',
      '4 O1 – Scuole (obiettivo comune) · peso 50,00 % · raggiungimento 94,00 % · Raggiunto',
    ]);
  });
});

describe('what is not known', () => {
  const report = reportOf(PLAN);

  test('is a range, with the bands it can end in while these are not all', () => {
    const near = reportOf(PLAN.replace('no < 60%', 'no < 30% "Male" rosso; poco >= 30% .. < 60%'));
    expect(rowOf(tableOf(near, 'scores'), 'ENTE')[3]).toBe('Non raggiunto o Raggiunto');
    expect(rowOf(tableOf(report, 'scores'), 'ENTE')).toEqual([
      'ENTE – Comune di Prova',
      '–',
      'tra 57,84 % e 97,84 %',
      'non ancora nota',
    ]);
    expect(rowOf(tableOf(report, 'indicators-O2'), 'I4')).toContain('n.d.');
  });

  test('is listed at the end with its reason', () => {
    expect(texts(tableOf(report, 'unknown'))).toEqual([
      ['I2 – Iscritti', 'Valore non fornito', 'Il valore non è stato fornito.'],
      ['I4 – Alloggi', 'Valore non fornito', 'Il valore non è stato fornito.'],
    ]);
  });

  test('and what is only followed says so', () => {
    expect(rowOf(tableOf(report, 'indicators-O1'), 'I2').slice(5)).toEqual([
      'n.d.',
      'solo monitoraggio',
      'non valutato',
      '–',
    ]);
  });
});

describe('targets that were missed', () => {
  const missed = (causes: { code: string; cause: string; action: string | null }[]): string => {
    const list = below(reportOf(PLAN, 'it', { causes }), 'comment-O11').find((part) => part.kind === 'list');
    return list?.kind === 'list' ? list.items.map(outlineWords).join() : '';
  };

  test('have their cause and action', () => {
    expect(missed([{ code: 'I11', cause: 'Lavori in ritardo.', action: 'Aprire in marzo' }])).toBe(
      'I11 – Posti: 80,00 %. Costa 2,1600 punti a ENTE. Causa: Lavori in ritardo. Azione correttiva: Aprire in marzo.',
    );
  });

  test('say that none is given', () => {
    expect(missed([])).toBe(
      'I11 – Posti: 80,00 %. Costa 2,1600 punti a ENTE. La causa non è indicata. Azione correttiva: Aprire in marzo.',
    );
  });
});

test('a target that quotes a comparison shows the number it asks for, then whose it is', () => {
  const report = reportOf(
    `${PLAN.replace('peso 50% target >= 10 N.', 'peso 50% target >= confronto(STRADE; media_nazionale)')}
confronto STRADE "Città simili" fonte "Osservatorio" { I0 media_nazionale 11 N. }
fonte Osservatorio "Osservatorio"
`,
  );
  expect(rowOf(tableOf(report, 'indicators-A'), 'I0')[6]).toBe('≥ 11 N. (Città simili: Media nazionale)');
});

describe('targets of several years', () => {
  test('show where they start, what each year asks for and the way made', () => {
    const target = 'target 2025 >= 10 N., 2026 >= 20 N. partenza 8 N.';
    const report = reportOf(
      PLAN.replace(
        'indicatore I0 "Strade asfaltate" peso 50% target >= 10 N.',
        `indicatore I0 "Strade asfaltate" peso 50% ${target}`,
      ),
    );
    const table = tableOf(report, 'path-A');
    expect(table.columns).toEqual(['Indicatore', 'Partenza', 'Target 2025', 'Target 2026', 'Cammino compiuto']);
    expect(texts(table)).toEqual([['I0 – Strade asfaltate', '8 N.', '10 N.', '20 N.', '33,33 %']]);
    expect(codes(reportOf(PLAN)).filter((code) => code.startsWith('path-'))).toEqual([]);
  });
});

describe('what others make', () => {
  const amount = (shown: number, unit = EURO): Value => ({ kind: 'quantity', quantity: quantity(ratio(shown), unit) });
  const accounts: TableResult = {
    code: 'CONTI',
    title: 'Conti',
    documentation: 'Valori di `cassa`,\nsecondo **[legge](https://example.org)**.',
    source: 'Bilancio',
    at: '2025-12-31',
    section: 'accounts',
    columns: [
      { code: 'a', title: 'Anno', unit: EURO, decimals: 0 },
      { code: 'b', title: 'Quota', unit: PERCENT, decimals: 1 },
      { code: 'c', title: 'Atti', unit: COUNT, decimals: 0 },
    ],
    rows: [
      { code: 'h', title: 'Entrate', kind: 'heading', cells: [] },
      { code: 'x', title: 'Imposte', kind: 'given', cells: [amount(1200), amount(80, PERCENT), { kind: 'missing' }] },
      { code: 't', title: 'Totale', kind: 'total', cells: [amount(1500), amount(100, PERCENT), amount(3, COUNT)] },
    ],
  };

  test('a context table stands in its section, units in its heads, totals and groups as such', () => {
    const report = reportOf(PLAN, 'it', { tables: [accounts] });
    const table = tableOf(report, 'CONTI');
    expect(below(report, 'accounts')[0]).toBe(table);
    expect(table.columns).toEqual(['Voce', 'Anno (€)', 'Quota', 'Atti']);
    expect(texts(table)).toEqual([
      ['Entrate'],
      ['Imposte', '1.200', '80,0 %', 'n.d.'],
      ['Totale', '1.500', '100,0 %', '3'],
    ]);
    expect(table.rows.map(({ total, group }) => [total, group?.level ?? 0])).toEqual([
      [false, 1],
      [false, 0],
      [true, 0],
    ]);
    expect(table.source).toBe('Bilancio, al 31/12/2025');
    expect(told(below(report, 'accounts'))).toContain('Valori di cassa, secondo legge.');
  });

  test('of the main results it stands after them; units and days are said once', () => {
    const columns = accounts.columns.map((column) => ({ ...column, title: 'Importo in €' }));
    const tables = [{ ...accounts, columns, section: 'results', source: 'Bilancio al 31/12/2025' }];
    const report = reportOf(PLAN, 'it', { tables });
    const table = tableOf(report, 'CONTI');
    expect(report.parts.indexOf(table)).toBeGreaterThan(report.parts.indexOf(tableOf(report, 'operationals')));
    expect(table.columns[1]).toBe('Importo in €');
    expect(table.source).toBe('Bilancio al 31/12/2025');
  });

  test('its given rows are drawn beside it, once', () => {
    const [, , drawn] = below(reportOf(PLAN, 'it', { tables: [accounts] }), 'accounts');
    expect(drawn).toMatchObject({ kind: 'picture', code: 'chart-CONTI', caption: 'Conti', data: null });
    expect(drawn?.kind === 'picture' && drawn.description).toContain('Imposte');
    expect(drawn?.kind === 'picture' && drawn.description).not.toContain('Totale');
    const narrative = [{ slot: 'staff', parts: [{ kind: 'insert', what: 'chart', code: 'CONTI' }] }] as const;
    const elsewhere = reportOf(PLAN, 'it', { tables: [accounts], narrative });
    expect(below(elsewhere, 'accounts').map(({ kind }) => kind)).toEqual(['table', 'paragraph']);
    expect(below(elsewhere, 'staff')).toMatchObject([{ code: 'chart-CONTI', data: null }]);
  });

  test('a few rows over three years are lines, the years in order; more rows are bars, the last year last', () => {
    const columns = [2024, 2023, 2022].map((year) => ({ code: `a${year}`, title: '', unit: EURO, decimals: 0 }));
    const cells = [amount(3), amount(2), amount(1)];
    const rows = Array.from({ length: 5 }, (_, at) => ({ code: `r${at}`, title: '', kind: 'given' as const, cells }));
    const drawn = (count: number) => {
      const tables = [{ ...accounts, columns, rows: rows.slice(0, count) }];
      const found = below(reportOf(PLAN, 'it', { tables }), 'accounts').find(({ kind }) => kind === 'picture');
      if (found?.kind !== 'picture') throw new Error('no picture');
      return [found.description, new Set(found.drawing.shapes.map(({ tone }) => tone.split(' ')[0]))] as const;
    };
    expect(drawn(1)[0]).toBe('r0: a2022 1 €, a2024 3 €.');
    expect(drawn(4)[1]).toContain('point');
    expect(drawn(5)[0]).toContain('r0: a2022 1 €, a2023 2 €, a2024 3 €; r1');
    expect(drawn(5)[1]).toContain('bar');
  });

  test('what a formula of the table gives is no bar', () => {
    const columns = accounts.columns.map((column) => ({ ...column, unit: EURO }));
    const tables = [{ ...accounts, columns: columns.slice(0, 2), rows: accounts.rows.slice(1, 2) }];
    const sources = sourcesOf(PLAN, 'it', { tables });
    const { place } = sources.plan.root;
    const named = { title: '', documentation: '', place };
    const column = { ...named, unit: EURO, decimals: 0, tolerance: ratio(0) };
    const formula = { kind: 'word', word: 'a', place } as const;
    const declared: ContextTable = {
      ...named,
      code: 'conti',
      file: null,
      source: null,
      at: null,
      section: 'accounts',
      columns: [
        { ...column, code: 'a', formula: null },
        { ...column, code: 'b', formula },
      ],
      rows: [],
    };
    const report = createReport({ ...sources, plan: { ...sources.plan, tables: [declared] } });
    const drawn = below(report, 'accounts').find(({ kind }) => kind === 'picture');
    expect(drawn?.kind === 'picture' && drawn.description).toBe('Imposte: 1.200 €.');
  });

  test('counts below zero are a difference, and no bar beside counts; amounts below zero are drawn', () => {
    const drawn = (unit: Unit): string => {
      const columns = ['Imprese', 'Saldo'].map((title) => ({ code: title, title, unit, decimals: 0 }));
      const cells = [amount(4619, unit), amount(-103, unit)];
      const rows = [{ code: 'g', title: 'Giovani', kind: 'given' as const, cells }];
      const report = reportOf(PLAN, 'it', { tables: [{ ...accounts, columns, rows }] });
      const found = below(report, 'accounts').find(({ kind }) => kind === 'picture');
      return found?.kind === 'picture' ? found.description : '';
    };
    expect(drawn(COUNT)).toBe('Giovani: 4.619.');
    expect(drawn(EURO)).toBe('Giovani: Imprese 4.619 €, Saldo −103 €.');
  });

  test('a table the narrative places stands there alone, and headings go below the section', () => {
    const narrative = [
      {
        slot: 'staff',
        parts: [
          { kind: 'heading', level: 2, text: 'In breve' },
          { kind: 'insert', what: 'table', code: 'conti' },
        ],
      },
      { slot: 'o1', parts: [{ kind: 'paragraph', text: 'Le scuole vanno bene.' }] },
    ] as const;
    const report = reportOf(PLAN, 'it', { tables: [accounts], narrative });
    expect(codes(report).filter((code) => code === 'CONTI')).toHaveLength(1);
    expect(below(report, 'staff')[0]).toEqual({ kind: 'heading', level: 3, text: 'In breve' });
    expect(told(below(report, 'accounts'))).toBe('I dati di bilancio non ci sono ancora.');
    expect(told(below(report, 'comment-O1'))).toBe('Le scuole vanno bene.');
  });

  test('a table belongs to a goal by its code, and one of no section is not lost', () => {
    const tables = [
      { ...accounts, code: 'MENSE', section: 'o1' },
      { ...accounts, code: 'SOLA', section: null },
    ];
    const report = reportOf(PLAN, 'it', { tables });
    expect(below(report, 'comment-O1')).toContain(tableOf(report, 'MENSE'));
    expect(below(report, 'other-data')).toContain(tableOf(report, 'SOLA'));
  });

  test('a section made elsewhere keeps its order, deeper, without its own title', () => {
    const changes: Outline = [
      { kind: 'heading', level: 1, text: 'Modifiche' },
      { kind: 'heading', level: 2, text: 'Prima' },
      {
        kind: 'table',
        caption: 'Voci',
        columns: ['A'],
        rows: [{ cells: [{ kind: 'text', text: 'x' }], total: false }],
      },
    ];
    const parts = below(reportOf(PLAN, 'it', { changes }), 'changes');
    expect(parts).toEqual([
      { kind: 'heading', level: 4, text: 'Prima' },
      { ...changes[2], code: 'changes-1' },
    ]);
  });

  test('judgements are beside the levels of the profile', () => {
    const evaluations = [{ subject: 'ente', level: 'Alto', meaning: 'Molto', reasons: 'Buon anno' }];
    const report = reportOf(PLAN, 'it', { evaluations });
    expect(texts(tableOf(report, 'judgements'))).toEqual([['ENTE – Comune di Prova', 'Alto', 'Molto', 'Buon anno']]);
    expect(told(below(reportOf(PLAN), 'evaluation'))).toContain('Nessun giudizio è stato ancora espresso.');
  });
});

test.each([
  ['it', '«Mense aperte al 31/12» / Mense in città'],
  ['en', '“Mense aperte al 31/12” / Mense in città'],
] as const)('a measure whose name has signs stands in the quotation marks of the report, %s', (language, told) => {
  const text = PLAN.replace('misura aperte "Mense aperte"', 'misura aperte "Mense aperte al 31/12"');
  const { rows } = tableOf(reportOf(text, language), 'indicators-O1');
  expect(rows.flatMap(({ cells }) => cells.map((cell) => cellText(cell, language)))).toContain(told);
});
