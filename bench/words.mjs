/** The keywords a short grammar has, each once: block words, clause words, `and`, `or` and the other operators, as `[word, kind]`. */
export function keywordsOf({ schemas }) {
  const kinds = { block: 'block', clause: 'clause', operator: 'block' };
  const seen = new Set();
  return schemas.flatMap((schema) => {
    const kind =
      schema.kind === 'operator' && /^(?:or|and)$/.test(schema.concept) ? schema.concept : kinds[schema.kind];
    if (kind === undefined) return [];
    return [...schema.spelling.it, ...schema.spelling.en]
      .filter((word) => /^\p{L}+$/u.test(word) && !seen.has(word))
      .map((word) => (seen.add(word), [word, kind]));
  });
}
