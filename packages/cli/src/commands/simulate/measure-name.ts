import { codeKey, type Language, magnitudesOf, type Plan } from '@traguardo/model';

/** A measure or an indicator as it is called: `PIRA12.addetti_formati «Dipendenti formati»`. */
export function measureName(plan: Plan, id: string, language: Language): string {
  const title = magnitudesOf(plan).get(codeKey(id))?.title ?? '';
  if (title === '' || codeKey(title) === codeKey(id)) return id;
  return language === 'it' ? `${id} «${title}»` : `${id} "${title}"`;
}
