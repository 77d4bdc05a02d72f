// publicodes: a rule for each input, indicator and goal, parsed once; each body is a copy of the engine with a situation of its own,
// whose cache is emptied before it is asked for the body and the index.
import Engine from 'publicodes';
import { inputName, named, scoreName, textOf } from '../model.mjs';

const OPTIONS = { warn: false, flag: { automaticNamespaceDisabling: false } };

export const publicodes = {
  name: 'publicodes',
  create({ inputs, indicators, goals }, bodies) {
    const rules = {
      ...Object.fromEntries(inputs.map((_, index) => [inputName(index), { valeur: 0 }])),
      ...Object.fromEntries(indicators.map((each, index) => [scoreName({ of: 'indicators', index }), ruleOf(each)])),
      ...Object.fromEntries(goals.map((each, index) => [scoreName({ of: 'goals', index }), meanOf(each)])),
    };
    const names = goals.map((_, index) => scoreName({ of: 'goals', index }));
    const asked = names.slice(-2);
    const engine = new Engine(rules, OPTIONS);
    const situations = bodies.map(named);
    const engines = situations.map((situation) => engine.shallowCopy().setSituation(situation));
    const compute = (each) => asked.forEach((name) => each.evaluate(name));
    return {
      evaluate: () =>
        engines.forEach((each) => {
          each.resetCache();
          compute(each);
        }),
      change: (body, input, value) =>
        compute(engines[body].setSituation({ [inputName(input)]: value.number }, { keepPreviousSituation: true })),
      goals: (body) => names.map((name) => engines[body].evaluate(name).nodeValue),
    };
  },
};

/** publicodes reads no exponents. */
const decimal = (number) => number.toFixed(17);

function meanOf({ members }) {
  return { somme: members.map((member) => `${decimal(member.weight)} * ${scoreName(member)}`) };
}

function ruleOf({ rule, bound, value }) {
  const text = textOf(value, inputName);
  switch (rule) {
    case 'at-least':
      if (value.kind !== 'input') return { valeur: `${text} / ${bound}`, plancher: 0, plafond: 1 };
      return {
        variations: [
          { si: `${text} >= ${bound}`, alors: 1 },
          { si: `${text} > 0`, alors: `${text} / ${bound}` },
          { sinon: 0 },
        ],
      };
    case 'at-most':
      return { valeur: `${bound} / ${text}`, plafond: 1 };
    default:
      return { variations: [{ si: `${text} <= ${bound}`, alors: 1 }, { sinon: 0 }] };
  }
}
