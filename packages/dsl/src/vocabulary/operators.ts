import { operator, says, words } from './record.ts';
import type { OperatorSchema } from './schema.ts';

/** Operators written as words, and the yes, no and missing literals. */
export const OPERATORS: readonly OperatorSchema[] = [
  operator(
    'operator',
    'and',
    words('and', 'e'),
    says('Both hold.', 'Valgono entrambe.'),
    'score(OS1) >= 80% and score(OS2) >= 80%',
  ),
  operator(
    'operator',
    'or',
    words('or', 'o'),
    says('At least one holds.', 'Vale almeno una.'),
    'score(OS1) >= 80% or score(OS2) >= 80%',
  ),
  operator('operator', 'not', words('not', 'non'), says('The contrary.', 'Il contrario.'), 'not score(OS1) = 0%'),
  operator(
    'operator',
    'within',
    words('within', 'scarto'),
    says('Tolerance of a comparison: `a = b within 0.01%`.', 'Tolleranza di un confronto: `a = b scarto 0,01%`.'),
    'score(OS1) = 93.26% within 0.01%',
  ),
  operator('yes', 'yes', words('yes', ['SI', 'sì']), says('Done, true.', 'Fatto, vero.'), 'value(A2) = yes'),
  operator('no', 'no', words('no', 'NO'), says('Not done, false.', 'Non fatto, falso.'), 'value(A2) = no'),
  operator(
    'missing',
    'missing',
    words(['nd', 'n.d.', 'n.d'], ['nd', 'n.d.', 'n.d']),
    says(
      'Not available: a value that is not known, never zero.',
      'Non disponibile: un valore che non si conosce, mai zero.',
    ),
    'value(PIRA07) = nd',
  ),
];
