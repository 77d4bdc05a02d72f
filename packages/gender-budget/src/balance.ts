import {
  add,
  COUNT,
  divide,
  isZero,
  least,
  ONE,
  PERCENT,
  type PluginFunction,
  type PluginTarget,
  says,
  subtract,
  words,
} from '@traguardo/model';

/** `genere.share(a; b)`: what `a` is of `a` and `b` together; undefined over nothing. */
export const SHARE: PluginFunction = {
  concept: 'share',
  spelling: words('share', 'quota'),
  documentation: says(
    'The first as a share of both: `genere.share(women; men)`.',
    'Il primo come quota dei due: `genere.quota(donne; uomini)`.',
  ),
  parameters: ['part', 'rest'],
  apply: ([part, rest]) => {
    const wrong = { kind: 'undefined', cause: { kind: 'wrong-type', subject: 'genere.share' } } as const;
    if (part?.kind !== 'quantity' || rest?.kind !== 'quantity') return wrong;
    if (part.quantity.unit.symbol !== rest.quantity.unit.symbol) return wrong;
    const whole = add(part.quantity.value, rest.quantity.value);
    if (isZero(whole)) return { kind: 'undefined', cause: { kind: 'division-by-zero', subject: 'genere.share' } };
    return { kind: 'quantity', quantity: { value: divide(part.quantity.value, whole), unit: PERCENT } };
  },
};

/** `target balance 40%`: neither women nor men below that share. Below it the score falls in proportion, to 0 when one is alone. */
export const BALANCE: PluginTarget = {
  concept: 'balance',
  spelling: words('balance', 'equilibrio'),
  documentation: says(
    'Neither women nor men below this share: `target balance 40%`.',
    'Né donne né uomini sotto questa quota: `target equilibrio 40%`.',
  ),
  parameters: ['least'],
  score: ([share, lowest]) => {
    if (share?.kind !== 'quantity' || lowest?.kind !== 'quantity' || isZero(lowest.quantity.value)) return null;
    if (share.quantity.unit.nature === COUNT.nature || lowest.quantity.unit.nature !== PERCENT.nature) return null;
    const { value } = share.quantity;
    return divide(least(value, subtract(ONE, value)), lowest.quantity.value);
  },
};
