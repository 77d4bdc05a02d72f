import { namesOf, type Refusal } from '@traguardo/workflow';
import { expect, it } from 'vitest';
import { defaultCycle } from '../../worker/shipped-cycle.ts';
import { payReasons, standingText } from './sheets-pay.ts';

const names = namesOf(null, 'it');
const wayOut = [{ by: 'cycle' }] as const;
const sealed: Refusal = { guard: 'data-as-sealed', code: 'data/not-frozen', data: {}, wayOut };
const evaluator = (subject: string): Refusal => ({
  guard: 'own-evaluator',
  code: 'sheet/other-evaluator',
  data: { subject, role: 'OIV', evaluator: 'UNITA' },
  wayOut,
});

it('tells once what keeps every sheet from being paid, and of each what is its own', () => {
  const again = { ...sealed };
  expect(
    payReasons(
      [
        [sealed, evaluator('A')],
        [evaluator('B'), again],
      ],
      names,
    ),
  ).toEqual({
    shared: [sealed],
    own: [[evaluator('A')], [evaluator('B')]],
  });
});

it('tells all of one sheet there, and nothing where there is none', () => {
  expect(payReasons([[sealed]], names)).toEqual({ shared: [], own: [[sealed]] });
  expect(payReasons([], names)).toEqual({ shared: [], own: [] });
});

it('puts each reason into words once, however many sheets there are', () => {
  let asked = 0;
  const counted = { ...names, role: (code: string) => ((asked += 1), names.role(code)) };
  const sheets = Array.from({ length: 200 }, (_, at) => [evaluator(`S${at}`)]);
  payReasons(sheets, counted);
  const each = asked / 200;
  asked = 0;
  payReasons([[evaluator('S0')]], counted);
  expect(each).toBe(asked);
});

it.each(['it', 'en'] as const)('does not say twice that a sheet is paid or may be, %s', (language) => {
  const own = namesOf(defaultCycle(), language);
  expect(standingText('paid', 'paid', own)).toBeNull();
  expect(standingText('payable', 'payable', own)).toBeNull();
  expect(standingText('refused', 'shared', own)).not.toBeNull();
});
