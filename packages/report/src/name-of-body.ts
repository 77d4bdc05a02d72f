import type { Plan } from '@traguardo/model';

/** The body whose plan it is: as the plan names it, otherwise the title of the plan. */
export function nameOfBody({ body, root }: Plan): string {
  return body || root.title || root.code;
}
