import { block, clause, COUNT, definePlugin, extensionsOf, quantity, ratio, says, words } from '@traguardo/model';

const NAME = 'trees';

export const plugin = definePlugin({
  name: NAME,
  version: '1.0',
  prefix: 'verde',
  title: { it: 'Alberi', en: 'Trees' },
  words: [
    block({
      concept: 'grove',
      spelling: words('grove', 'bosco'),
      documentation: says('Trees in one place.', 'Gli alberi di un luogo.'),
      clauses: ['trees'],
    }),
    clause({
      concept: 'trees',
      spelling: words('trees', 'alberi'),
      documentation: says('How many.', 'Quanti.'),
      takes: 'values',
      accepts: 'quantity',
      example: 'trees 12 N.',
    }),
  ],
  additions: { plan: { blocks: ['grove'] } },
  sections: [
    {
      concept: 'groves',
      spelling: words('groves', 'boschi'),
      title: { it: 'Boschi', en: 'Groves' },
      build: (plan, _outcome, language) => [
        { kind: 'heading', level: 1, text: language === 'it' ? 'Boschi' : 'Groves' },
        {
          kind: 'table',
          caption: 'Alberi',
          columns: ['A|B', 'N.'],
          rows: [
            ...extensionsOf(plan, NAME, 'grove').map(({ title, clauses }) => ({
              total: false,
              cells: [
                { kind: 'text', text: title },
                clauses[0]?.values[0] ? { ...clauses[0].values[0], decimals: 0 } : { kind: 'missing' },
              ],
            })),
            {
              total: true,
              cells: [{ kind: 'missing' }, { kind: 'quantity', quantity: quantity(ratio(1000n), COUNT), decimals: 0 }],
            },
          ],
        },
      ],
    },
    {
      concept: 'broken',
      spelling: words('broken', 'rotta'),
      title: { it: 'Rotta', en: 'Broken' },
      build: () => {
        throw new RangeError('no ground');
      },
    },
  ],
});
