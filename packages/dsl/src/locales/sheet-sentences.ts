import { italian } from '@traguardo/model';
import type { DiagnosticData, Language } from '@traguardo/model';
import { list, number, text } from './data.ts';

/** The findings about what sheets are made of. */
type SheetCode = 'individual/kind' | 'individual/part';

/** What is written for a part that a sheet lacks. */
const WAYS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  it: {
    unit: 'all’unità, ma la scheda non dice quale: aggiungere «rif» con il nodo che la misura',
    objectives: 'agli obiettivi individuali, ma la scheda non ne ha: aggiungerne uno',
  },
  en: {
    unit: 'to the unit, but the sheet does not say which: add “ref” with the node that measures it',
    objectives: 'to individual objectives, but the sheet has none: add one',
  },
};

function meant(data: DiagnosticData, ask: (name: string) => string): string {
  const suggestion = text(data, 'suggestion');
  return suggestion === '' ? '' : ` ${ask(suggestion)}`;
}

/** Sentences of the findings about sheets and their mix. */
export const SHEET_SENTENCES: Readonly<
  Record<Language, Readonly<Record<SheetCode, (data: DiagnosticData) => string>>>
> = {
  it: {
    'individual/kind': (data) =>
      text(data, 'role') === ''
        ? `${text(data, 'code')}: il profilo dice di che cosa sono fatte le schede per ruolo, e questa non ha un ruolo: valgono solo gli obiettivi. Scrivere «ruolo» con uno tra ${list(data, 'kinds').join(', ')}.`
        : `${text(data, 'code')}: il profilo non dice di che cosa sono fatte le schede con ruolo ${text(data, 'role')}: valgono solo gli obiettivi.${meant(data, (name) => `Forse ${name}?`)} I ruoli noti: ${list(data, 'kinds').join(', ')}.`,
    'individual/part': (data) =>
      italian`${text(data, 'code')}: per ${text(data, 'kind')} il profilo dà il ${number(data, 'share', 'it')}% ${WAYS.it[text(data, 'part')] ?? ''}, o togliere la parte dal profilo.`,
  },
  en: {
    'individual/kind': (data) =>
      text(data, 'role') === ''
        ? `${text(data, 'code')}: the profile says by role what sheets are made of, and this one has no role: only its objectives count. Write “role” with one of ${list(data, 'kinds').join(', ')}.`
        : `${text(data, 'code')}: the profile does not say what sheets with role ${text(data, 'role')} are made of: only its objectives count.${meant(data, (name) => `Perhaps ${name}?`)} Known roles: ${list(data, 'kinds').join(', ')}.`,
    'individual/part': (data) =>
      `${text(data, 'code')}: for ${text(data, 'kind')} the profile gives ${number(data, 'share', 'en')}% ${WAYS.en[text(data, 'part')] ?? ''}, or take the part out of the profile.`,
  },
};
