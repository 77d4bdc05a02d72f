import { expect, it } from 'vitest';
import { analysedText, ASKED_TEXT } from '../../test/asked-example.ts';
import { analyse } from './analyse.ts';
import { glanceAt } from './glance.ts';

it('gives the score at the end of the year and on 31 July, when nothing is known yet', () => {
  const { scores, missing, red } = glanceAt(analysedText(ASKED_TEXT));
  expect(scores.map(({ choice, day }) => [choice.at, choice.targets, day])).toEqual([
    [null, 'revised', '2024-12-31'],
    ['2024-07-31', 'revised', '2024-07-31'],
  ]);
  expect(scores[0]?.node).toMatchObject({ score: { num: 97n, den: 100n }, band: 'alto' });
  expect(missing).toEqual([]);
  expect(red).toEqual([]);
});

it('names what is missing, provisional and red, whatever day and targets are looked at', () => {
  const text = ASKED_TEXT.replace('SPESA 100 €;', '')
    .replace('SPORTELLO SI', 'SPORTELLO NO')
    .replace('consuntivi a {', 'consuntivi a stato provvisorio {');
  const files = [{ path: 'piano.piano', kind: 'plan', text }] as const;
  for (const choice of [
    { at: null, targets: 'revised' } as const,
    { at: '2024-03-31', targets: 'original' } as const,
  ]) {
    const glance = glanceAt(analyse({ revision: 1, files, choice, language: 'it' }));
    expect(glance.missing).toEqual([{ code: 'SPESA', title: 'Spesa' }]);
    expect(glance.provisional).toBe(3);
    expect(glance.red.map(({ code }) => code)).toEqual(['B', 'SPORTELLO']);
    expect(glance.scores[0]?.node.score).toBeNull();
  }
});

it('gives the original targets beside the revised ones where a change was made', () => {
  const text = `${ASKED_TEXT}\nrevisione R1 data 2024-09-18 { modifica SPESA { target <= 200 € } }\n`;
  const { scores } = glanceAt(analysedText(text));
  expect(scores.map(({ choice }) => choice.targets)).toEqual(['revised', 'original', 'revised']);
});

it('gives the score on the day of the monitoring that the body has decided', () => {
  const { scores } = glanceAt(analysedText(`${ASKED_TEXT}\nregole_ciclo { monitoraggio 15/09 }\n`));
  expect(scores.map(({ day }) => day)).toEqual(['2024-12-31', '2024-09-15']);
});
