// json-rules-engine: its rules compare facts and cannot compute one. Scores and means are facts computed by functions in JavaScript,
// which is its own way out; what is left to the engine is to call them in order, to remember them, and one rule that asks for the body
// and the index.
import { Engine } from 'json-rules-engine';
import { inputName, named, scoreName } from '../model.mjs';

const SCORES = {
  'at-least': (value, bound) => (value >= bound ? 1 : value > 0 ? value / bound : 0),
  'at-most': (value, bound) => (value <= bound ? 1 : bound / value),
  below: (value, bound) => (value <= bound ? 1 : 0),
};

const OPERATIONS = { '+': (a, b) => a + b, '-': (a, b) => a - b, '/': (a, b) => a / b };

export const jsonRulesEngine = {
  name: 'json-rules-engine',
  create({ indicators, goals }, bodies) {
    const engine = new Engine();
    indicators.forEach(({ rule, bound, value }, index) => {
      const valueOf = readerOf(value);
      engine.addFact(scoreName({ of: 'indicators', index }), async (_, almanac) =>
        SCORES[rule](await valueOf(almanac), bound),
      );
    });
    const names = goals.map((_, index) => scoreName({ of: 'goals', index }));
    goals.forEach(({ members }, index) => engine.addFact(names[index], meanOf(members)));
    const isThere = (fact) => ({ fact, operator: 'greaterThanInclusive', value: 0 });
    engine.addRule({ conditions: { all: names.slice(-2).map(isThere) }, event: { type: 'scored' } });
    const facts = bodies.map(named);
    const results = [];
    const run = async (body) => {
      results[body] = await engine.run(facts[body]);
    };
    return {
      async evaluate() {
        for (let body = 0; body < bodies.length; body += 1) await run(body);
      },
      change(body, input, value) {
        facts[body][inputName(input)] = value.number;
        return run(body);
      },
      goals: (body) => Promise.all(names.map((name) => results[body].almanac.factValue(name))),
    };
  },
};

function meanOf(members) {
  const names = members.map(scoreName);
  return async (_, almanac) => {
    let total = 0;
    for (let at = 0; at < names.length; at += 1) total += members[at].weight * (await almanac.factValue(names[at]));
    return total;
  };
}

function readerOf(expression) {
  if (expression.kind === 'number') return () => expression.value;
  if (expression.kind === 'input') return (almanac) => almanac.factValue(inputName(expression.index));
  const [left, right] = [readerOf(expression.left), readerOf(expression.right)];
  const combine = OPERATIONS[expression.operator];
  return async (almanac) => combine(await left(almanac), await right(almanac));
}
