// mathjs: one compiled expression of many lines, the scope of each body a Map, which is what its manual recommends.
import { all as everything, create as createMath } from 'mathjs';
import { all as numbers, create as createNumbers } from 'mathjs/number';
import { inputName, scoreName, textOf } from '../model.mjs';

/** Written for speed: numbers only, conditions instead of `min` and `max`, which take any number of any kind of arguments. */
export const mathjs = {
  name: 'mathjs, numbers and conditions',
  create: creator(() => createNumbers(numbers), lineByConditions),
};

/** As a formula is written, with all kinds of numbers loaded. */
export const mathjsPlain = {
  name: 'mathjs, min and max',
  create: creator(() => createMath(everything), lineByFunctions),
};

function creator(createPeer, lineOf) {
  return ({ inputs, indicators, goals }, bodies) => {
    const lines = [
      ...indicators.map((indicator, index) => lineOf(indicator, scoreName({ of: 'indicators', index }), index)),
      ...goals.map(({ members }, index) => `${scoreName({ of: 'goals', index })} = ${meanOf(members)}`),
    ];
    const code = createPeer().compile(lines.join('\n'));
    const scopes = bodies.map((values) => new Map(inputs.map((_, index) => [inputName(index), values[index]])));
    return {
      evaluate: () => scopes.forEach((scope) => code.evaluate(scope)),
      changeMany(values) {
        for (const [input, value] of values) scopes[0].set(inputName(input), value);
        code.evaluate(scopes[0]);
      },
      change: (body, input, value) => code.evaluate(scopes[body].set(inputName(input), value.number)),
      goals: (body) => goals.map((_, index) => scopes[body].get(scoreName({ of: 'goals', index }))),
    };
  };
}

const meanOf = (members) => members.map((member) => `${member.weight} * ${scoreName(member)}`).join(' + ');

function lineByConditions({ rule, bound, value }, score, index) {
  const isPlain = value.kind === 'input';
  const text = textOf(value, inputName);
  const [first, name] = isPlain ? ['', text] : [`v${index} = ${text}\n`, `v${index}`];
  switch (rule) {
    case 'at-least':
      return `${first}${score} = ${name} >= ${bound} ? 1 : ${name} > 0 ? ${name} / ${bound} : 0`;
    case 'at-most':
      return `${first}${score} = ${name} <= ${bound} ? 1 : ${bound} / ${name}`;
    default:
      return `${score} = ${name} <= ${bound} ? 1 : 0`;
  }
}

function lineByFunctions({ rule, bound, value }, score) {
  const text = textOf(value, inputName);
  switch (rule) {
    case 'at-least':
      return `${score} = max(0, min(1, ${text} / ${bound}))`;
    case 'at-most':
      return `${score} = min(1, ${bound} / ${text})`;
    default:
      return `${score} = ${text} <= ${bound} ? 1 : 0`;
  }
}
