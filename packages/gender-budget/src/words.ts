import { argument, type BlockSchema, block, clause, type PluginWord, rows, says, words } from '@traguardo/model';

const LAW = 'D.Lgs. 150/2009 art. 10 c. 1 b';
const IMPACT_LAW = 'L. 196/2009 art. 38-septies; D.P.C.M. 16/6/2017';

const PEOPLE = ['women', 'men', 'total'];
const PRINTED = [...PEOPLE, 'current', 'previous', 'variation', 'women_share', 'men_share', 'share'];

type TableParts = Pick<BlockSchema, 'concept' | 'spelling' | 'documentation'> & Partial<BlockSchema>;

/** A table: rows of figures, and what was printed of its totals. Totals are computed, never typed. */
function table(parts: TableParts, columns: readonly string[] = PEOPLE): BlockSchema {
  const { clauses = [], ...rest } = parts;
  return block({
    label: 'none',
    rows: { ...rows('free', ['note'], columns), accepts: 'quantity' },
    clauses: ['printed', 'source', 'note', ...clauses],
    ...rest,
  });
}

const STAFF: readonly BlockSchema[] = [
  table({
    concept: 'staff_by_area',
    spelling: words('staff_by_area', 'personale_per_area'),
    documentation: says('Staff in service, one row per area.', 'Il personale in servizio, una riga per area.'),
  }),
  table({
    concept: 'staff_by_age',
    spelling: words('staff_by_age', ['personale_per_età', 'personale_per_eta']),
    documentation: says('Staff, one row per class of age.', 'Il personale, una riga per classe di età.'),
  }),
  table({
    concept: 'staff_by_seniority',
    spelling: words('staff_by_seniority', ['personale_per_anzianità', 'personale_per_anzianita']),
    documentation: says('Staff, one row per class of seniority.', 'Il personale, una riga per classe di anzianità.'),
  }),
  table({
    concept: 'staff_by_education',
    spelling: words('staff_by_education', 'personale_per_titolo'),
    documentation: says(
      'Staff of one area, one row per degree: `staff_by_education clerks { degree women 17 men 7 }`.',
      'Il personale di un’area, una riga per titolo di studio: `personale_per_titolo istruttori { laurea donne 17 uomini 7 }`.',
    ),
    label: 'name',
    labelRequired: true,
  }),
  table({
    concept: 'staff_by_hours',
    spelling: words('staff_by_hours', 'personale_per_orario'),
    documentation: says('Staff, one row per working time.', 'Il personale, una riga per tipo di orario.'),
  }),
];

const OTHERS: readonly BlockSchema[] = [
  table({
    concept: 'training_days',
    spelling: words('training_days', 'giornate_di_formazione'),
    documentation: says('Days of training.', 'Le giornate di formazione.'),
  }),
  table({
    concept: 'leave_days',
    spelling: words('leave_days', 'giornate_di_permesso'),
    documentation: says('Days of leave, one row per kind.', 'Le giornate di permesso, una riga per tipo.'),
  }),
  table({
    concept: 'exams',
    spelling: words('exams', 'esami'),
    documentation: says('Candidates examined, one row per kind.', 'I candidati esaminati, una riga per tipo di esame.'),
  }),
  table({
    concept: 'initiatives',
    spelling: words('initiatives', 'iniziative'),
    documentation: says(
      'Participants, one row per initiative. One person may take part in several: there is no total.',
      'I partecipanti, una riga per iniziativa. Una persona può partecipare a più d’una: non c’è un totale.',
    ),
  }),
  table(
    {
      concept: 'enterprises',
      spelling: words('women_led_enterprises', 'imprese_femminili'),
      documentation: says(
        'Firms led by women, one row per sector, in this year and in the one before.',
        'Le imprese femminili, una riga per settore, quest’anno e l’anno precedente.',
      ),
      clauses: ['all_enterprises'],
    },
    ['current', 'previous', 'variation'],
  ),
];

const TABLES = [...STAFF, ...OTHERS].map(({ concept }) => concept);

/** Every word of the plugin. */
export const WORDS: readonly PluginWord[] = [
  block({
    concept: 'gender_budget',
    spelling: words('gender_budget', 'bilancio_di_genere'),
    documentation: says(
      'The gender budget of the body, made of tables.',
      'Il bilancio di genere dell’ente, fatto di tabelle.',
      LAW,
    ),
    clauses: ['at', 'source', 'note'],
    blocks: TABLES,
  }),
  ...STAFF,
  ...OTHERS,
  clause({
    concept: 'printed',
    spelling: words('printed', 'stampato'),
    documentation: says(
      'Totals and percentages as printed elsewhere: they are compared with the rows, and a difference is reported.',
      'Totali e percentuali come stampati altrove: si confrontano con le righe, e una differenza viene segnalata.',
    ),
    takes: 'values',
    arguments: PRINTED,
    example: 'printed women 47 men 21',
  }),
  clause({
    concept: 'all_enterprises',
    spelling: words('all_enterprises', 'tutte_le_imprese'),
    documentation: says(
      'All firms, for the share of those led by women.',
      'Tutte le imprese, per la quota di quelle femminili.',
    ),
    takes: 'values',
    accepts: 'quantity',
    example: 'all_enterprises 61709',
  }),
  clause({
    concept: 'gender_impact',
    spelling: words('gender_impact', 'impatto_di_genere'),
    documentation: says(
      'What a goal does to the gap between women and men.',
      'Che effetto ha un obiettivo sul divario tra donne e uomini.',
      IMPACT_LAW,
    ),
    takes: 'values',
    accepts: 'word',
    arguments: ['reducing', 'sensitive', 'gender_neutral'],
    example: 'gender_impact reducing',
  }),
  argument('reducing', words('reducing', 'riduce'), says('Meant to narrow it.', 'È rivolto a ridurlo.')),
  argument('sensitive', words('sensitive', 'sensibile'), says('May narrow or widen it.', 'Può ridurlo o allargarlo.')),
  argument('gender_neutral', words('gender_neutral', 'neutrale'), says('Has no effect on it.', 'Non ha effetto.')),
  argument('women', words('women', 'donne'), says('Women.', 'Donne.')),
  argument('men', words('men', 'uomini'), says('Men.', 'Uomini.')),
  argument('total', words('total', 'totale'), says('Women and men.', 'Donne e uomini.')),
  argument('current', words('current', 'attuale'), says('In the year of the plan.', 'Nell’anno del piano.')),
  argument('previous', words('previous', 'precedente'), says('In the year before.', 'Nell’anno precedente.')),
  argument(
    'variation',
    words('variation', 'variazione'),
    says('Change from the year before, in %.', 'Variazione sull’anno precedente, in %.'),
  ),
  argument('women_share', words('women_share', 'quota_donne'), says('Share of women, in %.', 'Quota di donne, in %.')),
  argument('men_share', words('men_share', 'quota_uomini'), says('Share of men, in %.', 'Quota di uomini, in %.')),
  argument('share', words('share', 'quota'), says('Share of all firms, in %.', 'Quota su tutte le imprese, in %.')),
];
