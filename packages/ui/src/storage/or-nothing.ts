interface Transaction {
  readonly done: Promise<unknown>;
  abort(): void;
}

/**
 * How a transaction ends: null, or its error. To be asked for at once: one that ends while it reads fails its requests, and
 * this must not fail unheard.
 */
export function endOf({ done }: Pick<Transaction, 'done'>): Promise<unknown> {
  return done.then(
    () => null,
    (error: unknown) => error,
  );
}

/**
 * Writes everything, or nothing, and gives what `write` does: a request that fails before it is made leaves its transaction open, which would then keep
 * what was written before it.
 */
export async function orNothing<Result>(
  transaction: Pick<Transaction, 'abort'>,
  ended: Promise<unknown>,
  write: () => Promise<Result>,
): Promise<Result> {
  let result: Result;
  try {
    result = await write();
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // it has ended already
    }
    const reason = await ended; // why the browser ended it says more than the request it then refused
    throw reason instanceof DOMException && reason.name !== 'AbortError' ? reason : error;
  }
  const failure = await ended;
  if (failure !== null) throw failure;
  return result;
}
