import {
  absolute,
  argument,
  compare,
  divide,
  ONE,
  PURE,
  subtract,
  ZERO,
  block,
  clause,
  COUNT,
  definePlugin,
  extensionsOf,
  type Plugin,
  type PluginParts,
  quantity,
  ratio,
  rows,
  says,
  words,
} from '@traguardo/model';

/** A plugin about trees in town, with one of everything. `more` replaces parts. */
export function treesPlugin(more: Partial<PluginParts> = {}): Plugin {
  return definePlugin({
    name: 'trees',
    version: '1.2',
    prefix: 'alberi',
    title: { it: 'Alberi', en: 'Trees' },
    words: [
      block({
        concept: 'grove',
        spelling: words('grove', 'bosco'),
        documentation: says('Trees by kind.', 'Gli alberi per specie.'),
        clauses: ['surveyed', 'declared', 'note'],
        requiredClauses: ['surveyed'],
        blocks: ['kinds'],
      }),
      block({
        concept: 'kinds',
        spelling: words('kinds', 'specie'),
        documentation: says('One row per kind.', 'Una riga per specie.'),
        label: 'none',
        rows: { ...rows('free', ['note'], ['planted', 'felled']), accepts: 'quantity' },
      }),
      clause({
        concept: 'surveyed',
        spelling: words('surveyed', 'rilevato'),
        documentation: says('The day.', 'Il giorno.'),
        takes: 'values',
        accepts: 'date',
        example: 'surveyed 2024-12-31',
      }),
      clause({
        concept: 'declared',
        spelling: words('declared', 'dichiarati'),
        documentation: says('The printed total.', 'Il totale stampato.'),
        takes: 'values',
        accepts: 'quantity',
        example: 'declared 12 N.',
      }),
      clause({
        concept: 'shade',
        spelling: words('shade', 'ombra'),
        documentation: says('How much shade it gives.', 'Quanta ombra dà.'),
        takes: 'values',
        accepts: 'word',
        arguments: ['deep', 'light'],
        example: 'shade deep',
      }),
      argument('deep', words('deep', 'fitta'), says('Deep.', 'Fitta.')),
      argument('light', words('light', 'rada'), says('Light.', 'Rada.')),
      argument('planted', words('planted', 'piantati'), says('Planted.', 'Piantati.')),
      argument('felled', words('felled', 'abbattuti'), says('Felled.', 'Abbattuti.')),
    ],
    additions: { plan: { blocks: ['grove'] }, indicator: { clauses: ['shade'] } },
    checks: [
      {
        code: 'total',
        severity: 'warning',
        sentence: {
          it: ({ sum }) => `Le specie fanno ${String(sum)}.`,
          en: ({ sum }) => `The kinds make ${String(sum)}.`,
        },
        run: (plan) =>
          extensionsOf(plan, 'trees', 'grove').flatMap(({ children, clauses, place }) => {
            const [declared] = clauses.find(({ concept }) => concept === 'declared')?.values ?? [];
            const sum = children
              .flatMap((kinds) => kinds.rows)
              .reduce((total, { columns }) => {
                const { planted } = columns;
                return total + (planted?.kind === 'quantity' ? planted.quantity.value.num : 0n);
              }, 0n);
            const isRight = declared?.kind !== 'quantity' || declared.quantity.value.num === sum;
            return isRight ? [] : [{ place, data: { sum: String(sum) } }];
          }),
      },
    ],
    sources: [
      {
        concept: 'kinds_count',
        spelling: words('kinds_count', 'numero_specie'),
        documentation: says('How many kinds', 'Quante specie'),
        unit: COUNT,
        read: (blocks) => {
          const count = blocks.flatMap(({ children }) => children.flatMap((kinds) => kinds.rows)).length;
          return count === 0
            ? { kind: 'missing' }
            : { kind: 'quantity', quantity: quantity(ratio(BigInt(count)), COUNT) };
        },
      },
    ],
    functions: [
      {
        concept: 'per_tree',
        spelling: words('per_tree', 'per_albero'),
        documentation: says('A share.', 'Una quota.'),
        parameters: ['sum', 'trees'],
        apply: ([sum, trees]) =>
          sum?.kind === 'quantity' && trees?.kind === 'quantity' && trees.quantity.value.num !== 0n
            ? { kind: 'quantity', quantity: { value: divide(sum.quantity.value, trees.quantity.value), unit: PURE } }
            : { kind: 'undefined', cause: { kind: 'division-by-zero', subject: 'per_tree' } },
      },
    ],
    scorings: [
      {
        concept: 'halved',
        spelling: words('halved', 'a_meta'),
        documentation: says('Half below the target.', 'La metà sotto il target.'),
        parameters: ['least'],
        score: ([value, target, least]) => {
          if (value?.kind !== 'quantity' || target?.kind !== 'quantity' || least?.kind !== 'quantity') return null;
          return compare(value.quantity.value, target.quantity.value) >= 0 ? ONE : least.quantity.value;
        },
      },
    ],
    targets: [
      {
        concept: 'even',
        spelling: words('even', 'pari'),
        documentation: says('Half and half, with a margin.', 'Metà e metà, con un margine.'),
        parameters: ['margin'],
        score: ([value, margin]) => {
          if (value?.kind !== 'quantity' || margin?.kind !== 'quantity') return null;
          const off = absolute(subtract(value.quantity.value, ratio(1n, 2n)));
          return compare(off, margin.quantity.value) <= 0 ? ONE : ZERO;
        },
      },
      {
        concept: 'broken_kind',
        spelling: words('broken_kind', 'tipo_rotto'),
        documentation: says('It breaks.', 'Si rompe.'),
        parameters: [],
        score: () => {
          throw new RangeError('no ground');
        },
      },
    ],
    ...more,
  });
}

/** Another plugin with a `grove` and a `felled` of its own. */
const shrubsPlugin = definePlugin({
  name: 'shrubs',
  version: '1',
  prefix: 'arbusti',
  title: { it: 'Arbusti', en: 'Shrubs' },
  words: [
    block({ concept: 'hedge', spelling: words('grove', 'bosco'), documentation: says('A hedge.', 'Una siepe.') }),
  ],
  additions: { plan: { blocks: ['hedge'] } },
});

/** A plugin whose check is broken. */
const brokenPlugin = definePlugin({
  name: 'broken',
  version: '1',
  prefix: 'rotto',
  title: { it: 'Rotto', en: 'Broken' },
  checks: [
    {
      code: 'any',
      severity: 'error',
      sentence: { it: () => 'Mai.', en: () => 'Never.' },
      run: () => {
        throw new RangeError('no ground');
      },
    },
  ],
});

/** The plugins at hand where texts of the tests are compiled: `trees` 1.2, `shrubs` that claims one of its words, `broken`. */
export const SAMPLE_PLUGINS: readonly Plugin[] = [treesPlugin(), shrubsPlugin, brokenPlugin];
