// The goals of the engine, each a ratio of medians of one run (docs/performance.md).
import { PEERS } from './evaluators.mjs';
import { doubles, doublesOfMany, exact, limitByColumn, limitByRow } from './ours.mjs';
import { hyperformula } from './peers/hyperformula.mjs';
import { mathjs, mathjsPlain } from './peers/mathjs.mjs';
import { atLeast, atMost } from './report.mjs';

/** Rows `[what, found, asked, whether it is reached]` from the measures of `evaluation`. */
export function goalRows({ whole, changed, crowd, compiled, memory, sizes }) {
  const last = sizes.length - 1;
  return [
    ...sizes.flatMap((size, place) => doublesRows(size, (name) => whole.get(name)[place])),
    ...exactRows((name) => whole.get(name)[0]),
    ...changeRows((name) => changed.get(name)),
    atMost(`one value changed, 1 body of ${sizes[last]} over 1 alone`, crowd / changed.get(doublesOfMany.name), 1.5),
    atMost('compile over the hand-written one', compiled.get(doubles.name) / compiled.get(limitByRow.name), 5),
    atMost('a body with a form of its own, kB', memory.get(doubles.name).alone / 1000, 35),
    atMost('one more body, kB', memory.get(doublesOfMany.name).further / 1000, 35),
    atMost(`a body of ${sizes[last]} over 1 alone`, growthOf(whole, sizes), 1.2),
  ];
}

/** How much dearer a body is among many than alone. */
function growthOf(whole, sizes) {
  const least = (place) => Math.min(...[doubles, doublesOfMany].map(({ name }) => whole.get(name).at(place)));
  return least(-1) / sizes.at(-1) / least(0);
}

function doublesRows(size, timeOf) {
  const limit = Math.min(timeOf(limitByRow.name), timeOf(limitByColumn.name));
  const own = Math.min(timeOf(doubles.name), timeOf(doublesOfMany.name));
  const of = size === 1 ? '1 body' : `${size} bodies`;
  return [
    atMost(`doubles, ${of}: over the hand-written loop`, own / limit, 3),
    atLeast(`doubles, ${of}: ${mathjs.name}, over ours`, timeOf(mathjs.name) / own, 50),
    atLeast(`doubles, ${of}: ${mathjsPlain.name}, over ours`, timeOf(mathjsPlain.name) / own, 50),
    atLeast(`doubles, ${of}: HyperFormula over ours`, timeOf(hyperformula.name) / own, 200),
  ];
}

function exactRows(timeOf) {
  const own = timeOf(exact.name);
  const fastest = PEERS.toSorted((a, b) => timeOf(a.name) - timeOf(b.name))[0];
  return [
    atMost(`exact: over the fastest peer (${fastest.name})`, own / timeOf(fastest.name), 1),
    atMost('exact: over the hand-written loop in doubles', own / timeOf(limitByRow.name), 60),
  ];
}

function changeRows(timeOf) {
  const peer = timeOf(hyperformula.name);
  return [
    atLeast('one value changed: HyperFormula over ours, doubles', peer / timeOf(doubles.name), 50),
    atMost('one value changed: exact over HyperFormula', timeOf(exact.name) / peer, 1),
  ];
}
