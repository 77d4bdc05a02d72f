/** What follows from an accepted step, for the caller to carry out or show; never carried out here. */
export const EFFECT_KINDS = [
  'produce',
  'seal-version',
  'request-data',
  'lapse-change',
  'seal-data',
  'keep-old-data',
  'notify-oiv',
  'carry-remarks',
  'publish',
  'notice-of-delay',
  'block-hiring-and-rewards',
  'publication-due',
  'met-late',
  'certified-own',
  'cut-result-pay',
  'totals-differ',
  'substituted',
  'migrated',
  'recorded-later',
] as const;

/** One kind of effect. */
export type EffectKind = (typeof EFFECT_KINDS)[number];

/** One effect with what it concerns: `data` fills its sentence. */
export interface Effect {
  readonly kind: EffectKind;
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
}
