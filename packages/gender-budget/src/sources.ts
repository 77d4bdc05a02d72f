import {
  compare,
  COUNT,
  type Documentation,
  PERCENT,
  type PluginSource,
  quantity,
  type Ratio,
  ratio,
  says,
  type Spelling,
  type Unit,
  type Value,
  words,
} from '@traguardo/model';
import { type Column, type Table, tablesIn, totalOf } from './tables.ts';

/** Values that formulas take from the tables: `formula genere.women_share`. */
export const SOURCES: readonly PluginSource[] = [
  total('women', words('women', 'donne'), says('Women on the staff', 'Donne tra il personale'), 'staff_', 'women'),
  total('men', words('men', 'uomini'), says('Men on the staff', 'Uomini tra il personale'), 'staff_', 'men'),
  share(
    'women_share',
    words('women_share', 'quota_donne'),
    says('Share of women on the staff', 'Quota di donne tra il personale'),
    'staff_',
    'women_share',
  ),
  share(
    'training_share',
    words('training_share', 'quota_formazione'),
    says('Share of the days of training taken by women', 'Quota di donne nelle giornate di formazione'),
    'training_days',
    'women_share',
  ),
  share(
    'exams_share',
    words('exams_share', 'quota_esami'),
    says('Share of women among candidates', 'Quota di donne tra i candidati'),
    'exams',
    'women_share',
  ),
  share(
    'enterprises_share',
    words('enterprises_share', 'quota_imprese'),
    says('Share of firms led by women', 'Quota di imprese femminili'),
    'enterprises',
    'share',
  ),
  share(
    'enterprises_variation',
    words('enterprises_variation', 'variazione_imprese'),
    says('Change of the firms led by women', 'Variazione delle imprese femminili'),
    'enterprises',
    'variation',
  ),
  {
    concept: 'areas_led_by_men',
    spelling: words('areas_led_by_men', 'aree_a_prevalenza_maschile'),
    documentation: says('Areas with more men than women', 'Aree con più uomini che donne'),
    unit: COUNT,
    read: (blocks) => {
      const areas = tablesIn(blocks).filter(({ concept }) => concept === 'staff_by_education');
      const count = areas.filter(hasMoreMen).length;
      return areas.length === 0 ? { kind: 'missing' } : known(ratio(count), COUNT);
    },
  },
];

function hasMoreMen(table: Table): boolean {
  const [women, men] = [totalOf(table, 'women'), totalOf(table, 'men')];
  return women !== null && men !== null && compare(men, women) > 0;
}

function total(
  concept: string,
  spelling: Spelling,
  documentation: Documentation,
  table: string,
  column: Column,
): PluginSource {
  return { concept, spelling, documentation, unit: COUNT, read: reader(table, column, COUNT) };
}

function share(
  concept: string,
  spelling: Spelling,
  documentation: Documentation,
  table: string,
  column: Column,
): PluginSource {
  return { concept, spelling, documentation, unit: PERCENT, read: reader(table, column, PERCENT) };
}

/** Reads a column of the first table of that name that tells it. */
function reader(table: string, column: Column, unit: Unit): PluginSource['read'] {
  return (blocks) => {
    const found = tablesIn(blocks)
      .filter(({ concept }) => concept.startsWith(table) && concept !== 'staff_by_education')
      .map((each) => totalOf(each, column))
      .find((value) => value !== null);
    return found ? known(found, unit) : { kind: 'missing' };
  };
}

/** Percentages are stored as ratios, counts as they are. */
function known(value: Ratio, unit: Unit): Value {
  return { kind: 'quantity', quantity: unit === PERCENT ? { value, unit } : quantity(value, unit) };
}
