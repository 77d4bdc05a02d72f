import { COUNT, DAYS, EURO, FTE, HOURS, PERCENT, PERCENT_POINT } from '@traguardo/model';
import { says, unit, words } from './record.ts';
import type { UnitSchema } from './schema.ts';

/** The units every plan knows; a plan adds its own with `unit ha "ettari"`. */
export const UNITS: readonly UnitSchema[] = [
  unit('percent', words('%', '%'), PERCENT, says('A ratio shown times 100.', 'Un rapporto mostrato per 100.')),
  unit('point', words('pp', 'pp'), PERCENT_POINT, says('Percentage points.', 'Punti percentuali.')),
  unit('euro', words(['€', 'EUR', 'euro'], ['€', 'EUR', 'euro']), EURO, says('Euro.', 'Euro.')),
  unit(
    'count',
    words(['N.', 'N'], ['N.', 'N']),
    COUNT,
    says('A count, without dimension.', 'Un conteggio, senza dimensione.'),
  ),
  unit('day', words(['days', 'day', 'gg'], ['gg', 'giorni', 'giorno']), DAYS, says('Days.', 'Giorni.')),
  unit('hour', words(['hours', 'hour', 'h'], ['ore', 'ora', 'h']), HOURS, says('Hours.', 'Ore.')),
  unit('fte', words('fte', 'fte'), FTE, says('Full-time equivalents.', 'Equivalenti a tempo pieno.')),
];
