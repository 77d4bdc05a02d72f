// GoRules ZEN: a decision of one expression node over prepared content, written in Rust. For many bodies the node runs as a loop over
// a list, which is faster than a decision for each. It computes in decimals of 28 digits.
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { inputName, named, scoreName, textOf } from '../model.mjs';

export const zenEngine = {
  name: 'GoRules ZEN',
  create(model, bodies) {
    const contexts = bodies.map(named);
    const isAlone = bodies.length === 1;
    const loop = { inputField: 'bodies', outputPath: 'scores', executionMode: 'loop', passThrough: false };
    const content = new ZenDecisionContent(decisionOf(model, isAlone ? {} : loop));
    const decision = new ZenEngine().createDecision(content);
    const names = model.goals.map((_, index) => scoreName({ of: 'goals', index }));
    let scores = [];
    const evaluate = async () => {
      const { result } = await decision.evaluate(isAlone ? contexts[0] : { bodies: contexts });
      scores = isAlone ? [result] : result.scores;
    };
    return {
      evaluate,
      change(body, input, value) {
        contexts[body][inputName(input)] = value.number;
        return evaluate();
      },
      goals: (body) => names.map((name) => scores[body][name]),
    };
  },
};

function decisionOf({ indicators, goals }, how) {
  const expressions = [
    ...indicators.map((each, index) => [scoreName({ of: 'indicators', index }), scoreOf(each)]),
    ...goals.map((each, index) => [scoreName({ of: 'goals', index }), meanOf(each)]),
  ].map(([key, value]) => ({ id: key, key, value }));
  const node = (id, type, content = {}) => ({ id, type, name: id, position: { x: 0, y: 0 }, content });
  return {
    nodes: [
      node('in', 'inputNode'),
      node('scores', 'expressionNode', { expressions, ...how }),
      node('out', 'outputNode'),
    ],
    edges: [
      { id: 'to', sourceId: 'in', targetId: 'scores', type: 'edge' },
      { id: 'from', sourceId: 'scores', targetId: 'out', type: 'edge' },
    ],
  };
}

function meanOf({ members }) {
  return members.map((member) => `${member.weight.toFixed(18)} * $.${scoreName(member)}`).join(' + ');
}

function scoreOf({ rule, bound, value }) {
  const text = textOf(value, inputName);
  switch (rule) {
    case 'at-least':
      if (value.kind !== 'input') return `max([0, min([1, ${text} / ${bound}])])`;
      return `${text} >= ${bound} ? 1 : ${text} > 0 ? ${text} / ${bound} : 0`;
    case 'at-most':
      return value.kind === 'input' ? `${text} <= ${bound} ? 1 : ${bound} / ${text}` : `min([1, ${bound} / ${text}])`;
    default:
      return `${text} <= ${bound} ? 1 : 0`;
  }
}
