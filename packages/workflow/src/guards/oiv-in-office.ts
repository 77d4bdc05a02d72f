import { refusal } from '../refusal.ts';
import type { StepEvent } from '../events.ts';
import { guardNamesOf, stepsOf } from '../steps.ts';
import { openVacancy } from '../context.ts';
import type { Guard } from './guard.ts';
import { waysBy } from './ways.ts';

/**
 * The OIV is in office: while it is not, no step is taken in its name (D.Lgs. 150/2009 art. 14; D.M. 6/8/2020). A role that the
 * text lets stand in for it may go on.
 */
export const oivInOffice: Guard = (context, event) => {
  const vacancy = openVacancy(context);
  if (vacancy === null || !evaluatorRoles(event).has(event.role)) return null;
  const standIns = event.definition.roles.filter(({ substitutes }) => substitutes.includes(event.role));
  const byStandIn = { by: 'role', roles: standIns.map(({ code }) => code) } as const;
  return refusal(
    'oiv-in-office',
    'oiv/vacant',
    { since: vacancy.from, reasons: vacancy.reasons },
    ...waysBy(event, 'oiv-appointed'),
    ...(standIns.length === 0 ? [] : [byStandIn]),
  );
};

/** The roles that are the OIV in this cycle: those that alone take a step with this guard. */
function evaluatorRoles({ definition }: StepEvent): ReadonlySet<string> {
  const guarded = stepsOf(definition).filter(({ step }) => guardNamesOf(step).includes('oiv-in-office'));
  return new Set(guarded.flatMap(({ step: { roles } }) => (roles.length === 1 ? roles : [])));
}
