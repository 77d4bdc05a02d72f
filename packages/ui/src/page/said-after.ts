/** What is said once the application stands anew in this tab. */
const SAID_KEY = 'traguardo:said';

/** Leaves a sentence for the application that opens next in this tab; null takes it back. */
export function sayAfter(said: string | null): void {
  if (said === null) sessionStorage.removeItem(SAID_KEY);
  else sessionStorage.setItem(SAID_KEY, said);
}

/** The sentence that was left, once; null without one. */
export function saidBefore(): string | null {
  const said = sessionStorage.getItem(SAID_KEY);
  sayAfter(null);
  return said;
}
