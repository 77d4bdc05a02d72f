import { compile } from '@traguardo/dsl';
import type { Forecast, Uncertain } from '@traguardo/engine';
import { hashText } from '@traguardo/model';
import type { SimulatedBody } from '../src/worker/simulation-protocol.ts';

const TEXT = `language en
plan BODY "A body" period 2024 profile P {
  area A1 weight 60% {
    indicator TRAINED weight 30% target >= 95% { measure done unit N.; measure all unit N.; formula done / all }
    indicator COST weight 70% target <= 10 €
    operational OP weight 100% { indicator OPENED weight 100% target before 2024-06-30 scoring late 10% per 30 days }
  }
  area A2 weight 40% { indicator SIGNED weight 50% target yes; indicator INCOME weight 50% target >= 3% }
}
profile P {
  composition indicators 40% operationals 60%
  thresholds { missed <= 60% red; partial > 60% .. < 80% yellow; reached >= 80% green }
}
actuals a { TRAINED.all 67 N.; COST 9 €; OPENED 2024-06-01; SIGNED yes; INCOME 3% }
`;

/** Values as somebody may believe them: every kind of distribution, on every kind of value. */
const UNCERTAIN: readonly Uncertain[] = [
  { id: 'TRAINED.done', distribution: { kind: 'triangular', low: 50, mode: 60, high: 67 } },
  { id: 'INCOME', distribution: { kind: 'normal', mean: 0.028, deviation: 0.004, low: null, high: null } },
  { id: 'COST', distribution: { kind: 'normal', mean: 11, deviation: 2, low: 8, high: 20 } },
  { id: 'OPENED', distribution: { kind: 'triangular', low: 19_850, mode: 19_900, high: 20_000 } },
  {
    id: 'SIGNED',
    distribution: {
      kind: 'discrete',
      cases: [
        { value: 1, probability: 0.9 },
        { value: 0, probability: 0.1 },
      ],
    },
  },
];

/** The body that Node and the browser draw alike. */
export function drawnExample(): SimulatedBody {
  const { plan } = compile({ files: [{ path: 'body.piano', text: TEXT }] });
  return { plan, at: null, targets: 'revised', uncertain: UNCERTAIN };
}

/** Every digit of what was drawn: the nodes with their figures in JSON, hashed. */
export function hashOfForecast({ bodies }: Forecast): string {
  const nodes = bodies.flatMap((body) => body.nodes.map(({ now, summary }) => [now.code, summary]));
  return hashText(JSON.stringify(nodes));
}

/** What 10,000 draws with the seed 42 give, in Node and in the browser. */
export const DRAWN_HASH = 'sha256:c1e5f009ea620977622d542a66b4c510d71e2372f495e21afffbbfca8384fddc';
