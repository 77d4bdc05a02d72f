/**
 * A function computed once per key. A computation that asks for its own key gets `onCycle` instead of an endless loop;
 * dsl refuses such plans, but a plan from elsewhere must not hang.
 */
export function remembered<Key, Input, Result>(
  keyOf: (input: Input) => Key,
  compute: (input: Input) => Result,
  onCycle: (input: Input) => Result,
): (input: Input) => Result {
  const results = new Map<Key, Result>();
  const running = new Set<Key>();
  return (input) => {
    const key = keyOf(input);
    const known = results.get(key);
    if (known !== undefined) return known;
    if (running.has(key)) return onCycle(input);
    running.add(key);
    const result = compute(input);
    running.delete(key);
    results.set(key, result);
    return result;
  };
}
