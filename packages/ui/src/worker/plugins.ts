import { plugin as genderBudget } from '@traguardo/gender-budget';
import type { Plugin } from '@traguardo/model';

/** The plugins the application has. A plan that asks for none has the words of the language alone. */
export const PLUGINS: readonly Plugin[] = [genderBudget];
