/** A sentence with the point that ends it, once: `3 N.` has it already. */
export function withFullStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
