type Answers<Made, Name extends keyof Made> = {
  [Each in Name]: Made[Each] extends (...given: infer Given) => Promise<infer Result>
    ? (...given: Given) => Promise<Result>
    : never;
};

/**
 * Something whose methods all answer later, so that its code need not be there before the first of them is called: `make` is
 * then awaited, once. A `make` that fails is tried again by the next call.
 */
export function later<Made extends object, Name extends keyof Made & string>(
  make: () => Promise<Made>,
  names: readonly Name[],
): Answers<Made, Name> {
  type Method = (...given: readonly unknown[]) => Promise<unknown>;
  const method =
    (name: Name): Method =>
    async (...given) => {
      const made = await make();
      return (made[name] as Method)(...given);
    };
  return Object.fromEntries(names.map((name) => [name, method(name)])) as Answers<Made, Name>;
}

/** The same promise for every caller, until it fails. */
export function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
