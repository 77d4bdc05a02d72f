// What is measured: our evaluators and the hand-written loop, behind the same few functions as the peers (peers/*.mjs).
// `create(model, bodies, plans)` makes one ready for as many bodies as there are inputs. `evaluate` computes all of them anew, `change`
// one value of one body (given as `{ number, exact }`), `goals` tells the scores of one body, in the order of the model. `compile`
// is what is made of a plan, where it is something else; `compiles: false` says that nothing is, or what another makes.
import { createBodies } from '../../packages/engine/src/flat/bodies.ts';
import { flattenPlan } from '../../packages/engine/src/flat/compile.ts';
import { createDoubles } from '../../packages/engine/src/flat/doubles.ts';
import { createExact } from '../../packages/engine/src/flat/exact.ts';
import { evaluate } from '../../packages/engine/src/index.ts';
import { exactInputsOf, modelOf } from './model.mjs';
import { change, dependentsOf } from './limit-change.mjs';
import { exactScores, withExactWeights } from './limit-exact.mjs';
import { BLOCK, columns, row, tablesOf } from './limit.mjs';

const asNumber = ({ num, den }) => Number(num) / Number(den);

/** The hand-written loop, one body after the other: the limit for one body and for one change. */
export const limitByRow = {
  name: 'hand-written loop, by body',
  compile: (plan) => tablesOf(modelOf(plan)),
  create(model, bodies) {
    const tables = tablesOf(model);
    const dependents = dependentsOf(tables);
    const values = bodies.map((inputs) => Float64Array.of(...inputs, 0, 1));
    const scores = bodies.map(() => new Float64Array(model.indicators.length + model.goals.length));
    return {
      evaluate() {
        for (let body = 0; body < values.length; body += 1) row(tables, values[body], scores[body]);
      },
      change: (body, input, value) => change(tables, dependents, values[body], scores[body], input, value.number),
      goals: (body) => scores[body].subarray(model.indicators.length),
    };
  },
};

/** The same in columns: the limit for many bodies. The last block is filled up with copies of its last body. */
export const limitByColumn = {
  name: 'hand-written loop, by column',
  compiles: false,
  create(model, bodies) {
    const tables = tablesOf(model);
    const slots = model.indicators.length + model.goals.length;
    const blocks = Array.from({ length: Math.ceil(bodies.length / BLOCK) }, (_, block) => ({
      values: columnsOf(bodies.slice(block * BLOCK, (block + 1) * BLOCK), model.inputs.length),
      scores: new Float64Array(slots * BLOCK),
    }));
    return {
      evaluate() {
        for (let block = 0; block < blocks.length; block += 1)
          columns(tables, blocks[block].values, blocks[block].scores);
      },
      goals(body) {
        const { scores } = blocks[Math.floor(body / BLOCK)];
        return model.goals.map((_, goal) => scores[(model.indicators.length + goal) * BLOCK + (body % BLOCK)]);
      },
    };
  },
};

function columnsOf(bodies, inputs) {
  const values = new Float64Array((inputs + 2) * BLOCK);
  for (let body = 0; body < BLOCK; body += 1) {
    const own = bodies[Math.min(body, bodies.length - 1)];
    for (let input = 0; input < inputs; input += 1) values[input * BLOCK + body] = own[input];
    values[(inputs + 1) * BLOCK + body] = 1;
  }
  return values;
}

/** Plain fractions over big integers on the same tables. */
const limitExact = {
  name: 'hand-written, plain fractions',
  compiles: false,
  create(model, _, plans) {
    const weighted = withExactWeights(model);
    const values = plans.map((plan) => exactInputsOf(model, plan));
    let scores = [];
    return {
      evaluate() {
        scores = values.map((own) => exactScores(weighted, own));
      },
      goals: (body) => scores[body].slice(model.indicators.length).map(asNumber),
    };
  },
};

/** Where the inputs and goals of a model stand in the flat form of its plan. */
function placesOf({ inputs, goals }, flat) {
  const input = new Map(flat.inputs.map(({ id }, place) => [id, place]));
  const node = new Map(flat.nodes.map(({ code }, place) => [code, place]));
  return { inputs: inputs.map((id) => input.get(id)), goals: goals.map(({ code }) => node.get(code)) };
}

/** The flat form in doubles: one form, a run for each body. */
export const doubles = {
  name: 'ours, doubles',
  compile: (plan) => flattenPlan(plan),
  create(model, bodies, plans) {
    const flat = flattenPlan(plans[0]);
    const places = placesOf(model, flat);
    const runs = bodies.map((values) => {
      const run = createDoubles(flat);
      places.inputs.forEach((place, input) => run.set(place, values[input]));
      return run;
    });
    return {
      evaluate() {
        for (let body = 0; body < runs.length; body += 1) runs[body].run();
      },
      change: (body, input, value) => runs[body].change(places.inputs[input], value.number),
      goals: (body) => places.goals.map((place) => runs[body].scores[place]),
    };
  },
};

/** The flat form in doubles, many bodies in columns. */
export const doublesOfMany = {
  name: 'ours, doubles in columns',
  compiles: false,
  create(model, bodies, plans) {
    const flat = flattenPlan(plans[0]);
    const places = placesOf(model, flat);
    const many = createBodies(flat, bodies.length);
    bodies.forEach((values, body) => places.inputs.forEach((place, input) => many.set(body, place, values[input])));
    return {
      evaluate: () => many.run(),
      change: (body, input, value) => many.change(body, places.inputs[input], value.number),
      goals: (body) => places.goals.map((place) => many.score(body, place)),
    };
  },
};

/** The flat form in exact fractions. */
export const exact = {
  name: 'ours, exact',
  compiles: false,
  create(model, _, plans) {
    const flat = flattenPlan(plans[0]);
    const places = placesOf(model, flat);
    const runs = plans.map((plan) => {
      const run = createExact(flat);
      exactInputsOf(model, plan).forEach((value, input) => run.set(places.inputs[input], value));
      return run;
    });
    return {
      evaluate() {
        for (let body = 0; body < runs.length; body += 1) runs[body].run();
      },
      change: (body, input, value) => runs[body].change(places.inputs[input], value.exact),
      goals: (body) => places.goals.map((place) => asNumber(runs[body].read(place).score)),
    };
  },
};

/** `evaluate`: exact, with ranges, bands, traces, losses and findings. */
const authority = {
  name: 'evaluate, with traces',
  compiles: false,
  create(model, _, plans) {
    let outcomes = [];
    return {
      evaluate() {
        outcomes = plans.map((plan) => evaluate(plan));
      },
      goals(body) {
        const scores = new Map(outcomes[body].nodes.map(({ code, score }) => [code, score]));
        return model.goals.map(({ code }) => asNumber(scores.get(code)));
      },
    };
  },
};

/** What no program of this kind can beat: the hand-written loops. The first is what everybody has to agree with. */
export const LIMITS = [limitByRow, limitByColumn, limitExact];
export const OURS = [doubles, doublesOfMany, exact, authority];
