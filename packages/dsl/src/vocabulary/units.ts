import { UNIT_WORDS } from '@traguardo/model';
import { says, unit, words } from './record.ts';
import type { UnitSchema } from './schema.ts';

const MEANT: Readonly<Record<string, UnitSchema['documentation']>> = {
  percent: says('A ratio shown times 100.', 'Un rapporto mostrato per 100.'),
  point: says('Percentage points.', 'Punti percentuali.'),
  euro: says('Euro.', 'Euro.'),
  count: says('A count, without dimension.', 'Un conteggio, senza dimensione.'),
  day: says('Days.', 'Giorni.'),
  hour: says('Hours.', 'Ore.'),
  fte: says('Full-time equivalents.', 'Equivalenti a tempo pieno.'),
};

/** The units every plan knows; a plan adds its own with `unit ha "ettari"`. */
export const UNITS: readonly UnitSchema[] = UNIT_WORDS.map(({ concept, unit: meant, en, it }) =>
  unit(concept, words(en, it), meant, MEANT[concept] ?? says('', '')),
);
