/** A result that is made again only when a part of its key is another object or value than the last time. */
export function remembered<Result>(): (key: readonly unknown[], make: () => Result) => Result {
  let last: { readonly key: readonly unknown[]; readonly result: Result } | null = null;
  return (key, make) => {
    if (!last || key.some((part, index) => part !== last?.key[index])) last = { key, result: make() };
    return last.result;
  };
}
