import { simulate } from '@traguardo/engine';
import { beforeAll, describe, expect, it } from 'vitest';
import { ASKED_TEXT, analysedText } from '../../../test/asked-example.ts';
import { referenceExample } from '../../workspace/shipped/reference-example.ts';
import { nationalProfile } from '../../workspace/shipped/national-profile.ts';
import type { Questions } from '../../workspace/questions.ts';
import { analyse } from '../analyse.ts';
import { answerQuestions } from './answer-questions.ts';

const analysed = analysedText(ASKED_TEXT);
const small = answerQuestions(analysed);
let example: Questions;

beforeAll(async () => {
  const files = await referenceExample();
  example = answerQuestions(analyse({ revision: 1, files, choice: { at: null, targets: 'revised' }, language: 'it' }));
});

/** `−0,11` as hundredths of a point. */
function hundredths(figure: string): number {
  return Math.round(Number(figure.replace('−', '-').replace('+', '').replace(',', '.')) * 100);
}

describe('why', () => {
  it('what a value costs at every level, and the sum', () => {
    // 10 points of FORMATI, half of A, 60 % of that in ENTE.
    expect(small.why('ENTE')?.table).toEqual({
      columns: ['ENTE'],
      rows: [{ code: 'FORMATI', title: 'Addetti formati', rule: null, points: ['3,00'] }],
      sums: ['3,00'],
      check: '100 % − 97,00 % = 3,00 punti',
      hasGiven: false,
    });
    expect(small.why('formati')?.table).toMatchObject({
      columns: ['FORMATI', 'A', 'ENTE'],
      sums: ['10,00', '5,00', '3,00'],
    });
    expect(small.why('NOBODY')).toBeNull();
  });

  it('97,60 %: one phase of five of A1.3 (20 %), which is a fifth of OP8.1, which is 60 % of OS8', () => {
    // 0.20 x 0.20 x 0.60 = 2.40 points; OS8 is a tenth of AS3, and AS3 a third of ENTE: 0.24 and 0.08.
    const told = example.why('OS8');
    expect(told?.table?.check).toBe('100 % − 97,60 % = 2,40 punti');
    expect(told?.table).toMatchObject({
      columns: ['OS8', 'AS3', 'ENTE'],
      rows: [{ code: 'A1.3', points: ['2,40', '0,24', '0,0800'] }],
    });
    expect(told?.reasons[0]?.[0]).toContain('A1.3 Organizzazione interna: 80,00 %');
  });
});

describe('what if', () => {
  it('40 of 50 people: 20 points of FORMATI, 6 of ENTE, and the column adds up', () => {
    const answer = small.whatIf([{ code: 'FORMATI.formati', value: '40' }]);
    expect(answer).toMatchObject({
      kind: 'changes',
      table: { body: { before: '97,00 %', after: '94,00 %', points: '−3,00' }, total: '−3,00' },
      sentences: ['ENTE: da 97,00 % a 94,00 %, −3,00 punti.', 'Viene tutto da FORMATI.', 'La fascia resta «Alto».'],
    });
  });

  it('60 of 67 people: PIRA12 89,55 %, and what is shown can be added up', () => {
    // 60/67 = 0.89552…, so PIRA12 lacks 10.448 points; it is a quarter of the indicators of OS9, these 40 % of OS9, OS9 30 % of
    // AS3, AS3 a third of ENTE: 10.448 x 0.25 x 0.4 x 0.3 / 3 = 0.10448 points, from 99.8951 % to 99.7906 %.
    const answer = example.whatIf([{ code: 'PIRA12.addetti_formati', value: '60' }]);
    if (answer.kind !== 'changes') throw new Error('refused');
    const { body, rows, total } = answer.table;
    expect(body).toMatchObject({ before: '99,90 %', after: '99,79 %', points: '−0,11', band: 'Raggiunto' });
    expect(rows.at(-1)).toMatchObject({ value: '100,00 % → 89,55 %', after: '89,55 %' });
    const shown = rows.map(({ alone }) => (alone === '' ? 0 : hundredths(alone)));
    expect(shown.reduce((sum, figure) => sum + figure, 0)).toBe(hundredths(total));
    expect(hundredths('99,79') - hundredths('99,90')).toBe(hundredths(total));
  });

  it('a bare number has the unit of its value; what cannot be read is told at its row', () => {
    const answer = example.whatIf([
      { code: 'PIRA07', value: '85' },
      { code: 'PIRA12.addetti_formati', value: 'boh' },
    ]);
    expect(answer).toEqual({
      kind: 'refused',
      problems: [{ row: 1, field: 'value', message: expect.stringContaining('«boh» non va, serve un numero') }],
    });
  });

  it('every value with that of today', () => {
    const rows = small.supplied();
    expect(rows.map(({ id, now, raw, unit }) => [id, now, raw, unit])).toEqual([
      ['FORMATI.formati', '45 N.', '45', 'N.'],
      ['FORMATI.tutti', '50 N.', '50', 'N.'],
      ['SPESA', '100 €', '100', '€'],
      ['SPORTELLO', 'Sì', 'SI', ''],
    ]);
    expect(rows.map(({ slider }) => slider && [slider.greatest, slider.step])).toEqual([
      [90, 1],
      [100, 1],
      [200, 1],
      null,
    ]);
    expect(example.supplied().find(({ id }) => id === 'A1.3')).toMatchObject({ raw: 'confronto', unit: '' });
  });
});

describe('beliefs', () => {
  const between = { code: 'FORMATI.formati', kind: 'between', least: '40', likely: '45', greatest: '50' } as const;

  it('three numbers and a value that is sure, and what their draws say', () => {
    const answer = small.beliefs([between, { code: 'SPESA', kind: 'exactly', value: '100' }]);
    if (answer.kind !== 'beliefs') throw new Error('refused');
    expect(answer.told).toEqual([
      'FORMATI.formati: triangolare tra 40 N. e 50 N., più probabile 45 N.',
      'SPESA: 100 € in ogni estrazione',
    ]);
    const { plan } = analysed.program;
    const forecast = simulate([{ plan, uncertain: answer.uncertain }], { seed: 1, draws: 1000, keep: 'bodies' });
    const told = small.tellForecast(forecast);
    // 40 to 50 of 50 people are 80 % to 100 % of FORMATI, so 94 % to 100 % of ENTE: always in the band from 80 %.
    expect(told?.bands.map(({ label, share }) => [label, share])).toEqual([
      ['Basso', '0,00 %'],
      ['Alto', '100,00 %'],
    ]);
    expect(told?.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(1000);
    expect(told?.histogram[0]?.from).toMatch(/^94,\d\d %$/);
    expect(told?.now?.at).toBeGreaterThan(0.4);
    expect(told?.now?.at).toBeLessThan(0.6);
    expect(told?.now?.shown).toBe('97,00 %');
    expect(small.tellForecast({ ...forecast, bodies: [] })).toBeNull();
  });

  it('numbers out of order, and what is no number, are told at their field', () => {
    expect(small.beliefs([{ ...between, greatest: '30' }])).toEqual({
      kind: 'refused',
      problems: [{ row: 0, field: 'least', message: 'i numeri non sono in ordine: minimo, più probabile, massimo.' }],
    });
    expect(small.beliefs([{ ...between, likely: 'nd', greatest: '' }])).toMatchObject({
      problems: [
        { row: 0, field: 'likely', message: 'qui serve un valore conosciuto.' },
        { row: 0, field: 'greatest' },
      ],
    });
  });
});

describe('another profile', () => {
  it('that of the plan, from wherever it is declared, changes nothing', () => {
    for (const questions of [small, example]) {
      const answer = questions.underProfile(questions.profileTexts().own);
      expect(answer).toMatchObject({ kind: 'changes', table: { rows: [], total: '0,00' } });
    }
    expect(example.profileTexts().own).toMatch(/^lingua it\n\nprofilo SMVP2024 /);
  });

  it('the national one: Eccellente', async () => {
    // OS8 has 96 % in its operational goals, which count 50 % and not 60 %: 4 x 0.1 = +0.40 points. OS9 has 99.38 % in its
    // indicators, which count 50 % and not 40 %: -0.06. A tenth and three tenths of AS3, a third of that in ENTE: +0.0133 - 0.0062.
    const answer = example.underProfile(await nationalProfile());
    expect(answer).toMatchObject({
      kind: 'changes',
      table: { body: { points: '+0,0071', band: 'Raggiunto → Eccellente' }, total: '+0,0071' },
    });
    const even = example.underProfile(example.profileTexts().even);
    expect(even).toMatchObject({ table: { body: { points: '+0,0071', band: 'Raggiunto' } } });
  });

  it('without a composition or an act in the text: the one is put in, the other left out', () => {
    const text = ASKED_TEXT.replace('composizione indicatori 40% operativi 60%', 'atto SMVP1').concat(
      'atti { SMVP1 "Adozione" data 10/01/2024 }\n',
    );
    const texts = answerQuestions(analysedText(text)).profileTexts();
    expect(texts.own).not.toContain('atto');
    expect(texts.even).toContain('{\n  composizione indicatori 50% operativi 50%\n');
    expect(small.underProfile(texts.even)).toMatchObject({ kind: 'changes' });
    const without = answerQuestions(analysedText('language en\nplan X "X" period 2024 { }')).profileTexts();
    expect(small.underProfile(without.even)).toMatchObject({ kind: 'changes' });
  });

  it('what cannot be read is told with its line', () => {
    const answer = small.underProfile('lingua it\nprofilo X {\n  composizione indicatori 40%\n}\n');
    expect(answer).toEqual({
      kind: 'refused',
      problems: [{ line: 3, message: expect.stringContaining('composizione indicatori 40% operativi 60%') }],
    });
    expect(small.underProfile('lingua it')).toEqual({
      kind: 'refused',
      problems: [{ line: 1, message: 'non c’è un profilo: si scrive profilo CODICE { … }.' }],
    });
  });
});

it('what counts most: five people more meet the target, and bring what it costs', () => {
  const told = small.sensitivity();
  expect(told.missed.items).toEqual([
    {
      target: 'FORMATI Addetti formati: −3,00 punti a ENTE',
      ways: [
        'Con 5 N. in più FORMATI.formati (da 45 N. a 50 N.) raggiunge il target: +3,00 punti a ENTE.',
        'Con 5 N. in meno FORMATI.tutti (da 50 N. a 45 N.) raggiunge il target: +3,00 punti a ENTE.',
      ],
    },
  ]);
  const [first] = told.levers.rows;
  expect(first).toMatchObject({ id: 'FORMATI.formati', cells: ['45 N.', '+0,60', '−0,60', '−0,60', '+3,00'] });
});
