// feelin (FEEL, the expressions of DMN): it reads the text at every evaluation and has no compiled form. What helps is one context
// for all bodies inside a `for`, so that the text is read once for all of them.
import { evaluate } from 'feelin';
import { inputName, named, scoreName, textOf } from '../model.mjs';

export const feelin = {
  name: 'feelin',
  create({ indicators, goals }, bodies) {
    const entries = [
      ...indicators.flatMap((each, index) => entriesOf(each, scoreName({ of: 'indicators', index }), index)),
      ...goals.map(({ members }, index) => `${scoreName({ of: 'goals', index })}: ${meanOf(members)}`),
    ];
    const text = `for b in bodies return { ${entries.join(', ')} }`;
    const contexts = bodies.map(named);
    let scores = [];
    const run = () => {
      scores = evaluate(text, { bodies: contexts }).value;
    };
    return {
      evaluate: run,
      change(body, input, value) {
        contexts[body][inputName(input)] = value.number;
        run();
      },
      goals: (body) => goals.map((_, index) => scores[body][scoreName({ of: 'goals', index })]),
    };
  },
};

const meanOf = (members) => members.map((member) => `${member.weight} * ${scoreName(member)}`).join(' + ');

function entriesOf({ rule, bound, value }, score, index) {
  const text = textOf(value, (at) => `b.${inputName(at)}`);
  const [before, name] = value.kind === 'input' ? [[], text] : [[`v${index}: ${text}`], `v${index}`];
  switch (rule) {
    case 'at-least':
      return [...before, `${score}: if ${name} >= ${bound} then 1 else if ${name} > 0 then ${name} / ${bound} else 0`];
    case 'at-most':
      return [...before, `${score}: if ${name} <= ${bound} then 1 else ${bound} / ${name}`];
    default:
      return [`${score}: if ${name} <= ${bound} then 1 else 0`];
  }
}
