import { formatPercent, toNumber } from '@traguardo/model';
import { describe, expect, it } from 'vitest';
import { analysedText, ASKED_TEXT } from '../../../test/asked-example.ts';
import type { AskedSide } from '../../workspace/results-asked.ts';
import { answerResults } from './answer-results.ts';

const today: AskedSide = { texts: null, at: 'end', targets: 'revised', profile: null };
const results = answerResults(analysedText(ASKED_TEXT));

function textsOf(text: string): AskedSide['texts'] {
  return [{ path: 'altro.piano', kind: 'plan', text }];
}

describe('two results side by side', () => {
  it('adds up: what moves the body is the difference of its scores', () => {
    // With 50 of 50 people FORMATI gains 10 points: 10 x 0.5 x 0.6 = 3 points of ENTE.
    const better = { ...today, texts: textsOf(ASKED_TEXT.replace('FORMATI.formati 45', 'FORMATI.formati 50')) };
    const answer = results.compareSides(today, better, null);
    if (answer.kind !== 'compared') throw new Error(answer.kind);
    expect(answer.told.heading).toContain('97,00 % → 100,00 %');
    expect(answer.bridge?.items.map(({ code, points }) => [code, toNumber(points)])).toEqual([['FORMATI', 0.03]]);
    expect(answer.bridge?.items.map(({ title }) => title)).toEqual([expect.stringMatching(/ \(valori\)$/)]);
    expect(toNumber(answer.bridge?.start ?? { num: 0n, den: 1n })).toBe(0.97);
    expect(answer.rows.filter(({ isChanged }) => isChanged).map(({ code, points }) => [code, points])).toEqual([
      ['ENTE', '+3,00'],
      ['A', '+5,00'],
      ['FORMATI', '+10,00'],
    ]);
    const formati = answer.rows.find(({ code }) => code === 'FORMATI');
    expect(formati?.value).toEqual(['90,00 %', '100,00 %']);
    expect(answer.days).toEqual(['2024-12-31', '2024-12-31']);
  });

  it('draws the points that its table says, which add up to the difference as it is shown', () => {
    // Of 53 people 45 are 84.906 % and 46 are 86.792 %: x 0.3 they bring 0.566 points. 103 € where 100 € are asked: 97.087 %, 0.874 points less.
    const of53 = ASKED_TEXT.replace('FORMATI.tutti 50 N.', 'FORMATI.tutti 53 N.');
    const later = of53.replace('FORMATI.formati 45', 'FORMATI.formati 46').replace('SPESA 100 €; S', 'SPESA 103 €; S');
    const asked = answerResults(analysedText(of53));
    const answer = asked.compareSides(today, { ...today, texts: textsOf(later) }, null);
    if (answer.kind !== 'compared') throw new Error(answer.kind);
    expect(answer.told.heading).toContain('95,47 % → 95,16 %, −0,31 punti');
    expect(answer.told.movers.map(({ points }) => points[0])).toEqual(['−0,87', '+0,56']);
    const { start, items = [] } = answer.bridge ?? {};
    expect([start, ...items.map(({ points }) => points)].map((each) => each && toNumber(each))).toEqual([
      0.9547, -0.0087, 0.0056,
    ]);
  });

  it('says between what a difference lies while a value is to come, the same on both sides', () => {
    // SPESA is not known: half of A, 30 % of ENTE. With 50 people FORMATI gains 3 points of ENTE; SPESA half as heavy brings them nearer.
    const open = ASKED_TEXT.replace('SPESA 100 €; ', '');
    const asked = answerResults(analysedText(open));
    const pointsOf = (text: string): readonly string[] => {
      const answer = asked.compareSides(today, { ...today, texts: textsOf(text) }, null);
      if (answer.kind !== 'compared') throw new Error(answer.kind);
      return answer.rows.filter(({ isChanged }) => isChanged).map(({ code, points }) => `${code} ${points}`);
    };
    expect(pointsOf(open.replace('FORMATI.formati 45', 'FORMATI.formati 50'))).toEqual([
      'ENTE +3,00',
      'A +5,00',
      'FORMATI +10,00',
    ]);
    // Spending up to 200 € scores twice what 100 € does: up to 50 points of SPESA, 25 of A, 15 of ENTE.
    expect(pointsOf(open.replace('<= 100 €', '<= 200 €'))).toEqual([
      'ENTE tra 0,00 e +15,00',
      'A tra 0,00 e +25,00',
      'SPESA tra 0,00 e +50,00',
    ]);
  });

  it('tells the bands a range can end in, and none where it is any', () => {
    // Without SPESA the body lies from 67 % to 97 %, SPESA anywhere; FORMATI is worth 90 %.
    const bands = 'basso < 60% "Basso" rosso; medio >= 60% .. < 90% "Medio" giallo; alto >= 90% "Alto" verde';
    const open = ASKED_TEXT.replace('SPESA 100 €; ', '').replace(/soglie \{.*\}/, `soglie { ${bands} }`);
    const answer = answerResults(analysedText(open)).compareSides(today, { ...today, targets: 'original' }, null);
    if (answer.kind !== 'compared') throw new Error(answer.kind);
    const bandOf = (code: string) => answer.rows.find((row) => row.code === code)?.band[0];
    expect(['ENTE', 'SPESA', 'FORMATI'].map(bandOf)).toEqual(['Medio / Alto', '', 'Alto']);
  });

  it('takes any node apart, and finds nothing between the same two', () => {
    const same = results.compareSides(today, today, 'A');
    if (same.kind !== 'compared') throw new Error(same.kind);
    expect(same.code).toBe('A');
    expect(same.rows.some(({ isChanged }) => isChanged)).toBe(false);
    expect(same.bridge).toBeNull();
  });

  it('compares with another profile, another day, and says which texts are no plan', () => {
    const profile = 'lingua it\nprofilo ALTRO {\n  soglie { basso < 99% "Basso" rosso; alto >= 99% "Alto" verde }\n}';
    const other = results.compareSides(today, { ...today, profile }, null);
    if (other.kind !== 'compared') throw new Error(other.kind);
    expect(other.rows.find(({ code }) => code === 'ENTE')?.band).toEqual(['Alto', 'Basso']);
    const july = results.compareSides({ ...today, at: 'monitoring' }, today, null);
    if (july.kind !== 'compared') throw new Error(july.kind);
    expect(july.days).toEqual(['2024-07-31', '2024-12-31']);
    expect(results.compareSides(today, { ...today, texts: textsOf('niente') }, null)).toEqual({
      kind: 'refused-side',
      side: 'after',
    });
    expect(results.compareSides(today, { ...today, profile: 'profilo {' }, null).kind).toBe('refused');
  });
});

describe('ranges', () => {
  it('say what is certain on a day and what is still possible', () => {
    const dated = ASKED_TEXT.replace('SPESA 100 €;', 'SPESA 100 € al 2024-12-31;');
    const { day, rows, missing, indicators } = answerResults(analysedText(dated)).rangesOn(null);
    expect([day, missing, indicators]).toEqual(['2024-07-31', 1, 3]);
    const shown = rows.map(({ code, low, high }) => [code, formatPercent(low, 'it'), formatPercent(high, 'it')]);
    expect(shown).toContainEqual(['SPESA', '0,00 %', '100,00 %']);
    expect(shown).toContainEqual(['ENTE', '67,00 %', '97,00 %']);
  });
});

describe('a trend', () => {
  it('tells what the plan holds of earlier years, and the years put aside', () => {
    const last = ASKED_TEXT.replace('periodo 2024', 'periodo 2023').replace('FORMATI.formati 45', 'FORMATI.formati 40');
    const { moments, nodes } = results.trend([{ year: 2023, files: textsOf(last) ?? [] }]);
    expect(moments).toEqual(['2023', '2024']);
    const scores = (code: string) =>
      nodes.find((node) => node.code === code)?.scores.map((score) => score && formatPercent(score.value, 'it'));
    // 40 of 50 people are 80 %: 20 points of FORMATI, 6 of ENTE.
    expect(scores('ENTE')).toEqual(['94,00 %', '97,00 %']);
    expect(scores('FORMATI')).toEqual(['80,00 %', '90,00 %']);
    const formati = nodes.find(({ code }) => code === 'FORMATI');
    expect(formati?.targets.map((target) => target && formatPercent(target.value, 'it'))).toEqual([
      '100,00 %',
      '100,00 %',
    ]);
  });

  it('has nothing to tell of one year alone', () => {
    expect(results.trend([]).nodes).toEqual([]);
  });
});
