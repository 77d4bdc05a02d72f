import type { FigureTexts } from './figure-sentences.ts';
import { pluralIn } from './phrases.ts';

const plural = pluralIn('it');

/** Le cifre dei criteri di validazione in italiano. */
export const itFigures: FigureTexts = {
  'plan-versions': ({ count, codes }) =>
    `${plural(count, 'versione sigillata', 'versioni sigillate')} del piano, con gli atti n. ${codes}.`,
  'nodes-kept': ({ count, of }) => `${count} di ${of} voci del piano sono nella Relazione come sono state approvate.`,
  'nodes-absent': ({ count, codes }) =>
    count === 0 ? 'Nessuna voce del piano manca nella Relazione.' : `Mancano nella Relazione: ${codes}.`,
  'nodes-added': ({ count, codes }) =>
    count === 0 ? 'Nessuna voce della Relazione è fuori dal piano.' : `Non erano nel piano: ${codes}.`,
  'nodes-changed': ({ count, codes }) =>
    count === 0
      ? 'Pesi, target e formule sono quelli approvati.'
      : `Diversi da come sono stati approvati (peso, target, formula): ${codes}.`,
  'body-level': ({ count, codes }) =>
    count === 0 ? 'La performance dell’Ente non ha ancora un giudizio.' : `Giudizio sull’Ente: ${codes}.`,
  'units-levels': ({ count, codes }) =>
    count === 0
      ? 'Le unità non hanno ancora un giudizio.'
      : `${plural(count, 'giudizio', 'giudizi')} sulle unità: ${codes}.`,
  'level-rank': ({ count, of }) => `È il livello ${count} di ${of}, dal più basso.`,
  'goals-reached': ({ count, of, codes }) =>
    `${count} di ${of} obiettivi raggiunti${codes === '' ? '' : `; gli altri: ${codes}`}.`,
  'indicators-scored': ({ count, of }) => `${count} di ${of} indicatori ${count === 1 ? 'ha' : 'hanno'} un risultato.`,
  'goals-without-score': ({ count, codes }) =>
    count === 0
      ? 'Nessun obiettivo è senza risultato e senza spiegazione.'
      : `Senza risultato e senza spiegazione: ${codes}.`,
  'goals-excused': ({ count, codes }) =>
    count === 0
      ? 'Nessun obiettivo è senza risultato per un motivo dichiarato.'
      : `Senza risultato, con il motivo: ${codes}.`,
  'anticorruption-scored': ({ count, of, codes }) =>
    of === 0
      ? 'Nessun obiettivo di prevenzione della corruzione.'
      : `${count} di ${of} obiettivi di prevenzione della corruzione con un risultato (${codes}).`,
  'transparency-scored': ({ count, of, codes }) =>
    of === 0
      ? 'Nessun obiettivo nomina la trasparenza.'
      : `${count} di ${of} obiettivi di trasparenza con un risultato (${codes}).`,
  'outcome-as-sealed': ({ count, codes }) =>
    count === 0
      ? `I risultati non sono più quelli sigillati con i dati (${codes}).`
      : `I risultati sono quelli sigillati con i dati (${codes}).`,
  'scores-equal': ({ count, of, codes }) =>
    `Ricalcolati dai testi sigillati: ${count} di ${of} risultati uguali${codes === '' ? '' : `; diversi: ${codes}`}.`,
  'tests-passed': ({ count, of, codes }) =>
    `${count} di ${of} verifiche scritte nel piano riescono${codes === '' ? '' : `; non riescono: ${codes}`}.`,
  'from-systems': ({ count, of }) => `${count} di ${of} valori da un sistema o una banca dati.`,
  'from-balance': ({ count, of }) => `${count} di ${of} valori dal bilancio.`,
  'self-declared': ({ count, of }) => `${count} di ${of} valori dichiarati dall’unità stessa.`,
  'source-unknown': ({ count, codes }) =>
    count === 0 ? 'Ogni valore ha una fonte di natura nota.' : `Fonte senza natura: ${codes}.`,
  provisional: ({ count, codes }) => (count === 0 ? 'Nessun valore provvisorio.' : `Ancora provvisori: ${codes}.`),
  flagged: ({ count, codes }) =>
    count === 0 ? 'Nessun controllo mette in dubbio un valore.' : `Messi in dubbio da un controllo: ${codes}.`,
  'not-recomputable': ({ count, codes }) =>
    count === 0
      ? 'Ogni percentuale dichiarata ha le misure da cui viene.'
      : `Percentuali dichiarate senza le misure da cui vengono: ${codes}.`,
  'missed-with-cause': ({ count, of, codes }) =>
    of === 0
      ? 'Nessun target mancato.'
      : `${count} di ${of} target mancati ${count === 1 ? 'ha' : 'hanno'} una causa${inBrackets(codes)}.`,
  'missed-without-cause': ({ count, codes }) =>
    count === 0 ? 'Nessun target mancato è senza causa.' : `Mancati senza causa: ${codes}.`,
  'values-excused': ({ count, codes }) =>
    count === 0 ? 'Nessun valore è stato sostituito da un motivo.' : `Non pervenuti, con il motivo: ${codes}.`,
  steps: ({ count }) => `${plural(count, 'passo', 'passi')} nel giornale, con ruolo, giorno e atto.`,
  'terms-met': ({ count, codes }) =>
    `${plural(count, 'termine rispettato', 'termini rispettati')}${inBrackets(codes)}.`,
  'terms-late': ({ count, codes }) => (count === 0 ? 'Nessun termine in ritardo.' : `In ritardo: ${codes}.`),
  'recorded-later': ({ count, codes }) =>
    count === 0
      ? 'Ogni passo è stato registrato il giorno in cui è avvenuto.'
      : `${plural(count, 'passo registrato', 'passi registrati')} in un giorno diverso: ${codes}.`,
  'monitoring-rounds': ({ count }) =>
    count === 0 ? 'Nessun monitoraggio in corso d’anno.' : `${plural(count, 'monitoraggio', 'monitoraggi')}.`,
  'questions-answered': ({ count, of }) =>
    of === 0 ? 'Nessuna richiesta di chiarimenti.' : `${count} di ${of} richieste di chiarimenti con risposta.`,
  documents: ({ count, codes }) =>
    count === 0 ? 'Nessun documento della Relazione.' : `${plural(count, 'documento', 'documenti')}: ${codes}.`,
  'report-act': ({ count, codes }) =>
    count === 0 ? 'La Relazione non ha un atto che la approva.' : `Relazione approvata con l’atto n. ${codes}.`,
  'profile-act': ({ count, codes }) =>
    count === 0 ? 'Il SMVP non ha un atto.' : `SMVP adottato con l’atto n. ${codes}.`,
  'system-adopted': ({ count, codes }) =>
    count === 0
      ? 'Nel giornale non c’è l’aggiornamento o la conferma annuale del SMVP.'
      : `SMVP aggiornato o confermato nell’anno, con il parere dell’OIV: atto n. ${codes}.`,
  'gender-section': ({ count, codes }) =>
    count === 0 ? 'Del bilancio di genere non si dice niente.' : `Bilancio di genere: «${codes}».`,
  'counted-goals': ({ count }) => plural(count, 'obiettivo.', 'obiettivi.'),
  'counted-indicators': ({ count }) => plural(count, 'indicatore.', 'indicatori.'),
  'counted-words': ({ count }) => `${plural(count, 'parola', 'parole')} tra titoli, descrizioni, note e cause.`,
  described: ({ count, of, codes }) =>
    `${count} di ${of} indicatori ${count === 1 ? 'ha' : 'hanno'} una descrizione${codes === '' ? '' : `; senza: ${codes}`}.`,
  'long-titles': ({ count, codes }) =>
    count === 0 ? 'Nessun titolo supera i 120 caratteri.' : `Titoli di oltre 120 caratteri: ${codes}.`,
};

function inBrackets(codes: string): string {
  return codes === '' ? '' : ` (${codes})`;
}
