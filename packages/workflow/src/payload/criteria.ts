/**
 * The eleven criteria on which the OIV validates the Relazione (Dipartimento della funzione pubblica, Linee guida n.
 * 3/2018, section 5; D.Lgs. 150/2009 art. 14 c. 4 c), in the order of the guideline: coherence with the plan; coherence
 * with the evaluation; results of all objectives; anticorruption and transparency; correct methods; reliable data; gaps
 * with their reasons; adequate process; conformity; conciseness; clarity.
 */
export const CRITERIA = [
  'plan-coherence',
  'evaluation-coherence',
  'all-results',
  'anticorruption',
  'methods',
  'data-reliability',
  'gaps-explained',
  'process',
  'conformity',
  'conciseness',
  'clarity',
] as const;

/** One criterion by name. */
export type Criterion = (typeof CRITERIA)[number];
