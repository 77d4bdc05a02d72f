import { callable, says, words } from './record.ts';
import type { FunctionSchema } from './schema.ts';

/** Functions of formulas, checks and tests. */
export const FUNCTIONS: readonly FunctionSchema[] = [
  callable(
    'value',
    words('value', 'valore'),
    [1, 1],
    says('The value of an indicator or a measure.', 'Il valore di un indicatore o di una misura.'),
    'value(PIRA07)',
  ),
  callable(
    'score',
    words('score', 'punteggio'),
    [1, 1],
    says('The score of a node.', 'Il punteggio di un nodo.'),
    'score(OS1) >= 80%',
  ),
  callable(
    'weight',
    words('weight', 'peso'),
    [1, 1],
    says('The declared weight of a node.', 'Il peso dichiarato di un nodo.'),
    'weight(OS1) > 0%',
  ),
  callable(
    'target',
    words('target', 'target'),
    [1, 1],
    says(
      'What the target of an indicator asks for: a number or a day; of an interval nothing, it asks for two.',
      'Ciò che chiede il target di un indicatore: un numero o un giorno; di un intervallo niente, ne chiede due.',
    ),
    'value(PIRA07) - target(PIRA07)',
  ),
  callable(
    'band',
    words('band', 'fascia'),
    [1, 1],
    says('The code of the band a node falls in.', 'Il codice della fascia in cui cade un nodo.'),
    'band(OS1) = B2',
  ),
  callable(
    'benchmark',
    words('benchmark', 'confronto'),
    [2, 3],
    says(
      'A figure of a benchmark table: `benchmark(pareto, mean)`.',
      'Un dato di una tabella di confronto: `confronto(pareto; media_nazionale)`.',
    ),
    'value(PIRA07) >= benchmark(pareto, mean)',
  ),
  callable(
    'cell',
    words('cell', 'cella'),
    [3, 3],
    says(
      'A figure of a table of the context, given or computed: `cell(STAFF, everybody, y2024)`.',
      'Un dato di una tabella del contesto, fornito o calcolato: `cella(PERSONALE; tutti; a2024)`.',
    ),
    'cell(STAFF, everybody, y2024) > 60',
  ),
  callable(
    'prev',
    words('prev', 'precedente'),
    [1, 1],
    says('The measure in the year before.', 'La misura nell’anno precedente.'),
    'a - prev(a)',
  ),
  callable(
    'sum',
    words('sum', 'somma'),
    [1, null],
    says('Sum of the arguments.', 'Somma degli argomenti.'),
    'sum(a, b)',
  ),
  callable(
    'min',
    words('min', 'minimo'),
    [1, null],
    says('The least argument.', 'Il minore degli argomenti.'),
    'min(a, b)',
  ),
  callable(
    'max',
    words('max', 'massimo'),
    [1, null],
    says('The greatest argument.', 'Il maggiore degli argomenti.'),
    'max(a, 1)',
  ),
  callable(
    'mean',
    words('mean', 'media'),
    [1, null],
    says(
      'Arithmetic mean of the arguments, or of a group of nodes.',
      'Media aritmetica degli argomenti, o di un gruppo di nodi.',
    ),
    'mean(score(OS1), score(OS2))',
  ),
  callable('abs', words('abs', ['assoluto', 'abs']), [1, 1], says('Absolute value.', 'Valore assoluto.'), 'abs(a - b)'),
  callable(
    'round',
    words('round', 'arrotonda'),
    [1, 2],
    says(
      'Rounded half up to so many decimals (0 when left out).',
      'Arrotondato per eccesso a metà, a tanti decimali (0 se omessi).',
    ),
    'round(a / b, 2)',
  ),
  callable(
    'count',
    words('count', 'conta'),
    [1, null],
    says('How many arguments are known.', 'Quanti argomenti sono noti.'),
    'count(a, b)',
  ),
  callable(
    'days',
    words('days', 'giorni'),
    [2, 2],
    says('Days from the first date to the second.', 'Giorni dalla prima data alla seconda.'),
    'days(2026-01-01, 2026-06-30)',
  ),
  callable(
    'if',
    words('if', 'se'),
    [3, 3],
    says(
      'The second argument when the first holds, else the third.',
      'Il secondo argomento se il primo vale, altrimenti il terzo.',
    ),
    'if(b = 0, 0, a / b)',
  ),
  callable(
    'complete',
    words('complete', 'completo'),
    [1, 1],
    says('Whether every value asked for was supplied.', 'Se ogni valore richiesto è stato fornito.'),
    'complete(actuals)',
  ),
];
