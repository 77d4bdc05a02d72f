// Everybody has to agree before anything is timed.

const TOLERANCE = 1e-9;

/** Evaluates with each evaluator and compares what they say. Returns the largest difference. */
export async function crossCheck(model, bodies, evaluators) {
  for (const { ready } of evaluators) await ready.evaluate();
  return compareGoals(model, bodies.length, evaluators);
}

/**
 * Compares the scores of every goal of as many bodies with those of the first evaluator. Throws at the first that is further off than
 * 1e-9. Returns the largest difference.
 */
export async function compareGoals({ goals }, bodies, [reference, ...others]) {
  let largest = 0;
  for (let body = 0; body < bodies; body += 1) {
    const expected = await reference.ready.goals(body);
    for (const { name, ready } of others) {
      const found = await ready.goals(body);
      goals.forEach(({ code }, goal) => {
        const difference = Math.abs(found[goal] - expected[goal]);
        if (!(difference <= TOLERANCE))
          throw new Error(`${code} of body ${body}: ${found[goal]} by ${name}, ${expected[goal]} by ${reference.name}`);
        largest = Math.max(largest, difference);
      });
    }
  }
  return largest;
}
