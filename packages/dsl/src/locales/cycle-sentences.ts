import { italian } from '@traguardo/model';
import type { DiagnosticData, Language } from '@traguardo/model';
import { list, text, word } from './data.ts';

/** The findings about cycles. */
type CycleCode =
  | 'cycle/region-alone'
  | 'cycle/initial'
  | 'cycle/ambiguous'
  | 'cycle/unreachable'
  | 'cycle/dead-end'
  | 'cycle/reserved'
  | 'cycle/shared-event'
  | 'cycle/never'
  | 'cycle/term-order'
  | 'cycle/term-unmet'
  | 'cycle/subject'
  | 'cycle/added';

function initialIt(data: DiagnosticData): string {
  const [region, state] = [text(data, 'region'), text(data, 'state')];
  switch (text(data, 'problem')) {
    case 'several':
      return `${region}: più stati sono segnati iniziali (${list(data, 'states').join(', ')}). Una regione comincia da uno solo: togliere «iniziale» agli altri.`;
    case 'none':
      return `${region}: nessuno stato è segnato iniziale, quindi si comincia dal primo scritto. Confermarlo con «${state} iniziale», o segnarne un altro.`;
    default:
      return `${region}: non c’è nessuno stato, quindi non comincia da nessuna parte. Aggiungerne uno: «stato bozza iniziale».`;
  }
}

function initialEn(data: DiagnosticData): string {
  const [region, state] = [text(data, 'region'), text(data, 'state')];
  switch (text(data, 'problem')) {
    case 'several':
      return `${region}: several states are marked initial (${list(data, 'states').join(', ')}). A region begins in one: take “initial” off the others.`;
    case 'none':
      return `${region}: no state is marked initial, so it begins in the first written. Confirm it with “${state} initial”, or mark another.`;
    default:
      return `${region}: there is no state, so it begins nowhere. Add one: “state draft initial”.`;
  }
}

/** Why a step can never be taken. */
const NEVER: Readonly<Record<Language, (data: DiagnosticData) => string>> = {
  it: (data) => {
    const step = `${text(data, 'step')} non si potrà mai fare:`;
    switch (text(data, 'problem')) {
      case 'field':
        return `${step} chiede «${data['guard'] === '' ? 'quando' : word('argument', text(data, 'guard'), 'it')}», ma non prende il campo «${word('argument', text(data, 'field'), 'it')}». Aggiungerlo: «campi ${word('argument', text(data, 'field'), 'it')}».`;
      case 'unreachable':
        return `${step} chiede ${text(data, 'region')} in ${list(data, 'states').join(', ')}, dove non si arriva mai. Chiedere uno stato raggiungibile.`;
      case 'own-region':
        return `${step} parte da ${list(data, 'from').join(', ')} e chiede ${text(data, 'region')} in ${list(data, 'states').join(', ')}, ma è la stessa regione. Togliere la condizione, o cambiare lo stato di partenza.`;
      case 'apart':
        return `${step} chiede ${text(data, 'region')} in stati diversi insieme, e una regione è in uno solo. Scriverli in un solo «in», o toglierne uno.`;
      case 'contrary':
        return `${step} chiede insieme «${text(data, 'one')}» e «${text(data, 'other')}». Correggere una delle due.`;
      default:
        return `${step} «${text(data, 'one')}» è falso qualunque siano i dati. Correggere la condizione, o togliere il passo.`;
    }
  },
  en: (data) => {
    const step = `${text(data, 'step')} can never be taken:`;
    switch (text(data, 'problem')) {
      case 'field':
        return `${step} it asks for “${data['guard'] === '' ? 'when' : word('argument', text(data, 'guard'), 'en')}” and does not take the field “${word('argument', text(data, 'field'), 'en')}”. Add it: “fields ${word('argument', text(data, 'field'), 'en')}”.`;
      case 'unreachable':
        return `${step} it asks for ${text(data, 'region')} in ${list(data, 'states').join(', ')}, which is never reached. Ask for a state that is.`;
      case 'own-region':
        return `${step} it starts from ${list(data, 'from').join(', ')} and asks for ${text(data, 'region')} in ${list(data, 'states').join(', ')}, which is the same region. Take the condition away, or change where it starts.`;
      case 'apart':
        return `${step} it asks for ${text(data, 'region')} in different states at once, and a region is in one. Write them in one “in”, or take one away.`;
      case 'contrary':
        return `${step} it asks for “${text(data, 'one')}” and for “${text(data, 'other')}”. Correct one of them.`;
      default:
        return `${step} “${text(data, 'one')}” is false whatever the data. Correct the condition, or remove the step.`;
    }
  },
};

/** What is wrong with the subjects of a region. */
const SUBJECT: Readonly<Record<Language, (data: DiagnosticData) => string>> = {
  it: (data) => {
    const region = text(data, 'region');
    switch (text(data, 'problem')) {
      case 'no-documents':
        return `La regione ${region} ha uno stato per ogni documento, ma il ciclo non ne dichiara: nessun suo passo si potrà fare. Dichiararne uno: «documento piao "PIAO" scadenza 31/01».`;
      case 'guard':
        return `${text(data, 'step')}: «${word('argument', text(data, 'guard'), 'it')}» guarda un soggetto (${word('argument', text(data, 'each'), 'it')}), ma la regione ${region} non è «per_ogni ${word('argument', text(data, 'each'), 'it')}»: vale sempre, e non controlla niente. Spostare il passo in una regione così, o togliere la condizione.`;
      default:
        return `${text(data, 'step')} riguarda un soggetto solo della regione ${region}, ma ${list(data, 'terms').join(', ')} è un termine di tutto il ciclo: il primo soggetto lo chiuderebbe per tutti. Dargli una «scadenza» sua, o metterlo in un passo di un’altra regione.`;
    }
  },
  en: (data) => {
    const region = text(data, 'region');
    switch (text(data, 'problem')) {
      case 'no-documents':
        return `Region ${region} has a state for each document, but the cycle declares none: none of its steps can be taken. Declare one: “document piao "The plan" deadline 31/01”.`;
      case 'guard':
        return `${text(data, 'step')}: “${word('argument', text(data, 'guard'), 'en')}” looks at one subject (${word('argument', text(data, 'each'), 'en')}), but region ${region} is not “for_each ${word('argument', text(data, 'each'), 'en')}”: it always holds and checks nothing. Move the step into such a region, or take the condition away.`;
      default:
        return `${text(data, 'step')} is about one subject of region ${region}, but ${list(data, 'terms').join(', ')} is a term of the whole cycle: the first subject would close it for all. Give it a “deadline” of its own, or name the term in a step of another region.`;
    }
  },
};

function dayIn(data: DiagnosticData, field: string, next: string, language: Language): string {
  if (data[next] !== true) return text(data, field);
  return `${text(data, field)} ${language === 'it' ? 'dell’anno seguente' : 'of the next year'}`;
}

/** Sentences of the findings about cycles. */
export const CYCLE_SENTENCES: Readonly<
  Record<Language, Readonly<Record<CycleCode, (data: DiagnosticData) => string>>>
> = {
  it: {
    'cycle/region-alone': (data) =>
      `La regione ${text(data, 'region')} non sta in nessun ciclo, quindi non conta. Includerla in uno: «includi ${text(data, 'region')}» tra le graffe del ciclo.`,
    'cycle/initial': initialIt,
    'cycle/ambiguous': (data) =>
      `Da ${text(data, 'state')} ci sono due passi per ${text(data, 'event')}: non si sa quale seguire. Distinguerli con «quando», o cambiare nome a un evento.`,
    'cycle/unreachable': (data) =>
      `A ${text(data, 'state')} non si arriva mai partendo dallo stato iniziale. Aggiungere un passo con «-> ${text(data, 'state')}», o togliere lo stato.`,
    'cycle/dead-end': (data) =>
      list(data, 'ends').length === 0
        ? `Da ${text(data, 'state')} non si esce e non è uno stato finale. Aggiungere un passo con «su», o segnarlo «finale».`
        : `Da ${text(data, 'state')} non si arriva mai a uno stato finale (${list(data, 'ends').join(', ')}). Aggiungere un passo che ci porti, o segnarlo «finale».`,
    'cycle/reserved': (data) =>
      `${text(data, 'code')} è un nome che il giornale del ciclo tiene per sé: nessuna macchina si può costruire con esso. Sceglierne un altro.`,
    'cycle/shared-event': (data) =>
      `${text(data, 'event')} è un evento della regione ${text(data, 'first')} e anche di ${text(data, 'region')}: non si sa quale delle due farebbe il passo. Dargli un altro nome in una.`,
    'cycle/never': NEVER.it,
    'cycle/term-order': (data) =>
      italian`${text(data, 'name')} scade il ${dayIn(data, 'due', 'isNextYear', 'it')}, dopo ${text(data, 'next')} (${dayIn(data, 'before', 'isBeforeNextYear', 'it')}), ma su ogni percorso va fatto prima: la sua scadenza non conta mai. Anticiparla, o posticipare l’altra.`,
    'cycle/term-unmet': (data) =>
      `Nessun passo rispetta il termine ${text(data, 'term')}: passerà sempre senza effetto. Scrivere «termine ${text(data, 'term')}» nel passo che lo rispetta, o toglierlo.`,
    'cycle/subject': SUBJECT.it,
    'cycle/added': (data) =>
      text(data, 'problem') === 'when'
        ? `${text(data, 'name')} non cambia il passo che c’è (${list(data, 'others').join(', ')}): senza lo stesso «quando» ne aggiunge un altro. Scrivere il suo «quando» per cambiarlo.`
        : `Nel ciclo incluso non c’è ${text(data, 'name')}, quindi qui si aggiunge e non cambia niente di ciò che c’è. Forse ${text(data, 'suggestion')}?`,
  },
  en: {
    'cycle/region-alone': (data) =>
      `The region ${text(data, 'region')} stands in no cycle, so it counts for nothing. Include it in one: “include ${text(data, 'region')}” inside the braces of the cycle.`,
    'cycle/initial': initialEn,
    'cycle/ambiguous': (data) =>
      `From ${text(data, 'state')} there are two steps for ${text(data, 'event')}: nobody knows which to take. Tell them apart with “when”, or rename an event.`,
    'cycle/unreachable': (data) =>
      `${text(data, 'state')} can never be reached from the initial state. Add a step with “-> ${text(data, 'state')}”, or remove the state.`,
    'cycle/dead-end': (data) =>
      list(data, 'ends').length === 0
        ? `Nothing leads out of ${text(data, 'state')}, and it is not final. Add a step with “on”, or mark it “final”.`
        : `From ${text(data, 'state')} no final state (${list(data, 'ends').join(', ')}) can be reached. Add a step that leads there, or mark it “final”.`,
    'cycle/reserved': (data) =>
      `${text(data, 'code')} is a name the journal of the cycle keeps for itself: no machine can be made with it. Choose another.`,
    'cycle/shared-event': (data) =>
      `${text(data, 'event')} is an event of region ${text(data, 'first')} and of ${text(data, 'region')} too: nobody knows which of them would take the step. Give it another name in one.`,
    'cycle/never': NEVER.en,
    'cycle/term-order': (data) =>
      `${text(data, 'name')} is due on ${dayIn(data, 'due', 'isNextYear', 'en')}, after ${text(data, 'next')} (${dayIn(data, 'before', 'isBeforeNextYear', 'en')}), but on every path it comes first: its deadline never counts. Bring it forward, or put the other off.`,
    'cycle/term-unmet': (data) =>
      `No step meets the term ${text(data, 'term')}: it will always pass for nothing. Write “term ${text(data, 'term')}” in the step that meets it, or remove it.`,
    'cycle/subject': SUBJECT.en,
    'cycle/added': (data) =>
      text(data, 'problem') === 'when'
        ? `${text(data, 'name')} does not change the step that is there (${list(data, 'others').join(', ')}): without the same “when” it adds another. Write its “when” to change it.`
        : `The included cycle has no ${text(data, 'name')}, so it is added here and changes nothing of what is there. Perhaps ${text(data, 'suggestion')}?`,
  },
};
