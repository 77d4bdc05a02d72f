/** The name plans ask for. */
export const NAME = '@traguardo/gender-budget';
