import { dateText, italian } from '@traguardo/model';
import type { Effect } from '../effect-kinds.ts';
import type { ReportPart } from '../refusal.ts';
import type { CycleSentences } from './cycle-sentences.ts';
import { it } from './it.ts';
import { DUE_TEXTS, dueNameOf } from './due-texts.ts';
import { SUBJECT_SENTENCES } from './subject-sentences.ts';
import { dataText, hashText8, listText, oneOfText, percentageText, pluralIn, shareText } from './phrases.ts';

const plural = pluralIn('it');

const list = (names: readonly (string | number)[]): string => listText(names, 'it');
const day = (iso: string): string => dateText(iso, 'it');
const share = (text: string): string => shareText(text, 'it');
const named = <K extends string>(names: Readonly<Record<K, string>>, keys: readonly K[]): string =>
  list(keys.map((key) => `«${names[key]}»`));
const quoted = (codes: readonly string[], name: (code: string) => string): string =>
  list([...new Set(codes.map(name))].map((word) => `«${word}»`));
const oneOf = (codes: readonly string[], name: (code: string) => string): string =>
  oneOfText(
    [...new Set(codes.map(name))].map((word) => `«${word}»`),
    'it',
  );
const listOf = (codes: Effect['data'][string] | undefined, name: (code: string) => string): string =>
  Array.isArray(codes) ? list(codes.map(name)) : '';
const field = (path: string): string => {
  const parts = path.split('.');
  const names: Readonly<Record<string, string>> = { ...it.fields, ...it.parts };
  // Inside a field a part may be called like a field and be something else.
  const label = (part: string, index: number): string =>
    (index === 0 ? it.fields[part as keyof typeof it.fields] : undefined) ?? names[part] ?? part;
  return parts.map((part, index) => (/^\d+$/.test(part) ? `n. ${Number(part) + 1}` : label(part, index))).join(', ');
};
const REPORT_PARTS: Readonly<Record<ReportPart, string>> = {
  plan: 'il testo del piano',
  values: 'i valori',
  profile: 'il sistema di valutazione',
  journal: 'ciò che il giornale dice dell’anno',
};
const expected = (words: readonly string[]): string => (words.length === 0 ? '' : ` (attesi: ${list(words)})`);

/** Le frasi del ciclo in italiano. */
export const itSentences: CycleSentences = {
  refusals: {
    'command/invalid': ({ path, fault }) => `Comando non valido: ${path} ${it.faults[fault]}.`,
    'facts/invalid': ({ path, fault }) => `Fatti non validi: ${path} ${it.faults[fault]}.`,
    'definition/unsound': ({ problem, where, name }) =>
      `Il ciclo non può funzionare: in «${where}», «${name}»: ${it.problems[problem]}.`,
    'migration/unknown': ({ cycle }) => `Il ciclo ${hashText8(cycle)} non è a disposizione.`,
    'migration/same': () => 'Il giornale segue già questo ciclo.',
    'migration/states-lost': ({ states }) => `L’altro ciclo non ha stati in cui questo si trova: ${list(states)}.`,
    'event/unknown': ({ event }) => `Il ciclo non conosce il passo «${event}».`,
    'subject/unknown': ({ event, each, subject }, names) =>
      `«${names.event(event)}»: non c’è ${it.subjects[each] === 'scheda' ? 'la' : 'il'} ${it.subjects[each]} «${subject}».`,
    'choice/none-holds': ({ event }, names) =>
      `«${names.event(event)}» ora non è possibile: nessuna delle condizioni che scelgono come prosegue vale.`,
    'region/elsewhere': ({ region, states, now, subjects }, names) =>
      `«${names.region(region)}» è in ${quoted(now, names.state)}${subjects.length === 0 ? '' : ` (${list(subjects)})`}: deve essere in ${oneOf(states, names.state)}.`,
    'condition/not-met': ({ text, outcome }) =>
      `La condizione ${text.it} ${outcome === 'no' ? 'non vale' : 'non si può giudicare: manca qualcosa di ciò che chiede'}.`,
    'state/not-here': ({ event, state, states }, names) =>
      `«${names.event(event)}» non è possibile nella fase «${names.state(state)}»: si può da ${oneOf(states, names.state)}.`,
    'role/not-allowed': ({ event, role, roles }, names) =>
      `«${names.event(event)}» non spetta a ${names.role(role)}: spetta a ${list(roles.map(names.role))}.`,
    'payload/invalid': ({ path, fault, expected: words }) =>
      path === '' ? `Il modulo ${it.faults[fault]}.` : `${field(path)}: ${it.faults[fault]}${expected(words)}.`,
    'act/missing': ({ lacking }) =>
      `Manca l’atto: servono ${list(lacking.map((part) => (it.parts[part as keyof typeof it.parts] ?? part).toLowerCase()))}.`,
    'act/in-future': ({ date, today }) => italian`L’atto è del ${day(date)}, ma oggi è il ${day(today)}.`,
    'act/after-step': ({ date, day: given }) =>
      italian`L’atto è del ${day(date)}, dopo il giorno del passo (${day(given)}).`,
    'day/in-future': ({ day: given, today }) => italian`Il passo è del ${day(given)}, ma oggi è il ${day(today)}.`,
    'plan/errors': ({ count }) => `Il piano ha ${plural(count, 'errore', 'errori')}.`,
    'plan/weights': ({ groups }) =>
      `I pesi non danno il 100 % in ${list(groups.map(({ code, sum }) => `${code} (${share(sum)})`))}.`,
    'plan/incomplete': ({ total, withoutOwner, withoutSource, withoutTarget }) =>
      total === 0
        ? 'Il piano non ha indicatori.'
        : [
            withoutOwner.length > 0 ? `Senza referente: ${list(withoutOwner)}.` : '',
            withoutSource.length > 0 ? `Senza fonte: ${list(withoutSource)}.` : '',
            withoutTarget.length > 0 ? `Senza target: ${list(withoutTarget)}.` : '',
          ]
            .filter((sentence) => sentence !== '')
            .join(' '),
    'profile/not-pinned': () =>
      'Il piano non dice con quale SMVP si misura (D.Lgs. 150/2009, art. 7): manca la clausola `profilo`.',
    'payment-time/absent': ({ required }) =>
      `Nessuna scheda individuale ha un obiettivo sui tempi di pagamento: la legge ne chiede uno con peso di almeno ${share(required)} (D.L. 13/2023, art. 4-bis).`,
    'payment-time/light': ({ sheet, objectives, weight, required }) =>
      `Nella scheda ${sheet} i tempi di pagamento (${list(objectives)}) pesano ${share(weight)}: la legge chiede almeno ${share(required)} (D.L. 13/2023, art. 4-bis).`,
    'anticorruption/absent': () =>
      'Nessun obiettivo riguarda la prevenzione della corruzione (L. 190/2012, art. 1, c. 8-bis; D.L. 80/2021, art. 6). Un obiettivo o un indicatore la riguarda se il suo titolo la nomina, o con etichetta anticorruzione.',
    'text/not-checked': ({ checked, given }) =>
      checked === ''
        ? 'Il testo del piano non è stato verificato.'
        : `Il testo del piano (${hashText8(given)}) non è quello verificato (${hashText8(checked)}): è cambiato dopo la verifica.`,
    'cutoff/passed': ({ day: given, cutoff }) =>
      italian`Le modifiche si propongono entro il ${day(cutoff)}; questa è del ${day(given)}.`,
    'year/over': ({ day: given, end }) =>
      italian`Dopo il ${day(end)} i target dell’anno non cambiano più; questo atto è del ${day(given)}.`,
    'year/not-over': ({ day: given, end }) => italian`L’anno finisce il ${day(end)}; siamo al ${day(given)}.`,
    'items/repeated': ({ items }) => `La tabella delle modifiche ripete ${list(items)}.`,
    'opinion/incomplete': ({ without, unknown, repeated }) =>
      [
        without.length > 0 ? `Manca il parere su ${list(without)}.` : '',
        unknown.length > 0 ? `Non ci sono voci n. ${list(unknown)}.` : '',
        repeated.length > 0 ? `Più di un parere sulla voce n. ${list(repeated)}.` : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    'opinion/no-text': ({ items }) => `Il parere con osservazioni o contrario va spiegato: ${list(items)}.`,
    'opinion/contrary-blocks': ({ items }) =>
      `Il parere dell’OIV è contrario su ${list(items)}: il SMVP non consente di approvare.`,
    'opinion/contrary-reasons': ({ items }) =>
      `Il parere dell’OIV è contrario su ${list(items)}: servono i motivi per approvare lo stesso.`,
    'change/outside-items': ({ codes }) => `Il piano cambia anche fuori dalla tabella delle modifiche: ${list(codes)}.`,
    'change/not-in-text': ({ day: given, codes }) =>
      italian`Il ${day(given)} il testo del piano non ha la modifica di ${list(codes)}: la versione approvata ne resterebbe senza.`,
    'change/counts-before': ({ from, day: given }) =>
      italian`La modifica vale dal ${day(from)}, prima del giorno del passo (${day(given)}).`,
    'values/not-received': ({ day: given, codes }) =>
      italian`${plural(codes.length, 'valore non pervenuto', 'valori non pervenuti')} al ${day(given)}: ${list(codes)}. Uno con una data successiva non conta ancora: correggerla nei dati, o registrare il passo da quel giorno.`,
    'values/open': ({ missing, undefined: undefinedCodes, provisional, changed, uncertified }) =>
      [
        missing.length > 0 ? `Mancano: ${list(missing)}.` : '',
        undefinedCodes.length > 0 ? `Senza significato (divisione per zero o simili): ${list(undefinedCodes)}.` : '',
        provisional.length > 0 ? `Ancora provvisori: ${list(provisional)}.` : '',
        changed.length > 0 ? `Cambiati dopo la conferma: ${list(changed)}.` : '',
        uncertified.length > 0 ? `Da certificare: ${list(uncertified)}.` : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    'balance/not-approved': ({ codes }) =>
      `${plural(codes.length, 'valore viene', 'valori vengono')} dal bilancio (${list(codes)}), che il Consiglio non ha ancora approvato.`,
    'targets/changed': ({ version, codes }) =>
      `Il piano non chiede più ciò che chiede la versione ${version} approvata: ${list(codes)}.`,
    'data/errors': ({ count }) =>
      `${count === 1 ? 'C’è un errore' : `Ci sono ${count} errori`} nel piano o nei dati: una volta sigillati, per correggere si deve riaprire.`,
    'data/not-frozen': () => 'I dati dell’anno non sono sigillati.',
    'data/changed': ({ frozen, given }) =>
      `I dati (${hashText8(given)}) non sono quelli sigillati (${hashText8(frozen)}): qualcosa è cambiato dopo il sigillo.`,
    'cause/missing': ({ codes }) =>
      `${plural(codes.length, 'target mancato', 'target mancati')} senza causa: ${list(codes)} (D.Lgs. 150/2009, art. 10, c. 1, lett. b).`,
    'goals/uncovered': ({ codes }) => `Obiettivi senza punteggio e senza spiegazione: ${list(codes)}.`,
    'changes/unlisted': ({ missing, unknown }) =>
      [
        missing.length > 0 ? `La Relazione non elenca le versioni ${list(missing)} del piano.` : '',
        unknown.length > 0 ? `La Relazione elenca versioni che non ci sono: ${list(unknown)}.` : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    'report/behind': ({ titles, moved }) =>
      `«${list(titles)}» è indietro rispetto a: ${list(moved.map((part) => REPORT_PARTS[part]))}. Va rifatta.`,
    'question/not-open': ({ regarding, open }) =>
      open.length === 0
        ? 'Non ci sono richieste dell’OIV a cui rispondere.'
        : `La richiesta n. ${regarding ?? '–'} non è aperta; sono aperte: ${list(open)}.`,
    'remarks/other-year': ({ year, expected }) => `I rilievi si portano dal ${expected}, non dal ${year}.`,
    'remarks/not-open': ({ regarding, open }) =>
      open.length === 0
        ? 'Non ci sono rilievi dell’anno precedente a cui rispondere.'
        : `Il rilievo n. ${regarding ?? '–'} non è aperto; sono aperti: ${list(open)}.`,
    'remarks/unanswered': ({ open }) =>
      `${plural(open.length, 'rilievo dell’anno precedente è', 'rilievi dell’anno precedente sono')} senza risposta: n. ${list(open)}.`,
    'criteria/unanswered': ({ missing, repeated }) =>
      [
        missing.length > 0 ? `Criteri senza risposta: ${missing.length} su 11 (${named(it.criteria, missing)}).` : '',
        repeated.length > 0 ? `Criteri con più risposte: ${named(it.criteria, repeated)}.` : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    'criteria/unmet': ({ criteria }) =>
      `Non si valida senza osservazioni con criteri non pienamente soddisfatti: ${named(it.criteria, criteria)}.`,
    'criteria/no-remark': () => 'La validazione con osservazioni ne richiede almeno una.',
    'criteria/no-reason': ({ criteria }) => `Va detto perché non sono soddisfatti: ${named(it.criteria, criteria)}.`,
    'criteria/all-met': () => 'Per non validare, almeno un criterio deve risultare non soddisfatto.',
    'document/not-made': ({ document }, names) =>
      `«${names.document(document)}» diventa da pubblicare da sé, con il passo che lo lascia.`,
    'document/no-address': ({ titles }) =>
      titles.length === 0
        ? 'Serve almeno un file pubblicato, con il suo indirizzo.'
        : `Manca l’indirizzo a cui si legge: ${list(titles)}.`,
    'document/not-yet': ({ document, day: given, made }, names) =>
      italian`«${names.document(document)}» esiste dal ${day(made)}: non può essere stato pubblicato il ${day(given)}.`,
    ...SUBJECT_SENTENCES.it,
    'oiv/vacant': ({ since, reasons }) =>
      italian`L’OIV manca dal ${day(since)} (${reasons}): finché non c’è, nessun passo si fa a suo nome.`,
    'system/changed': ({ profile, given }) =>
      profile === given
        ? `Le regole di ${given} sono cambiate dopo la proposta: il parere dell’OIV riguardava altro.`
        : `Il piano indica ${given === '' ? 'nessun SMVP' : given}, il parere dell’OIV riguardava ${profile}.`,
    'areas/repeated': ({ areas }) => `L’autovalutazione ripete ${list(areas)}.`,
    'term/none-open': () => 'Non ci sono termini aperti.',
    'term/not-pending': ({ term }, names) => `Il termine «${names.term(term)}» non è aperto.`,
    'term/already-late': ({ term, since }, names) =>
      italian`Il ritardo su «${names.term(term)}» (scaduto il ${day(since)}) è già annotato.`,
    'term/not-passed': ({ term, day: given, due }, names) =>
      due === null
        ? `Il termine «${names.term(term)}» non ha un giorno fisso.`
        : italian`Il termine «${names.term(term)}» scade il ${day(due)}; siamo al ${day(given)}.`,
  },
  wayOut: {
    role: ({ roles }, names) => `Il passo spetta a ${list(roles.map(names.role))}.`,
    state: ({ states }, names) => `Portare prima il ciclo in ${oneOf(states, names.state)}.`,
    payload: ({ fields }) =>
      fields.length === 0
        ? 'Compilare il modulo.'
        : `Compilare nel modulo: ${list(fields.map((name) => it.fields[name]))}.`,
    plan: ({ codes }) => (codes.length === 0 ? 'Correggere il piano.' : `Correggere nel piano: ${list(codes)}.`),
    data: ({ codes }) =>
      codes.length === 0 ? 'Correggere o ripristinare i dati.' : `Fornire o confermare i valori: ${list(codes)}.`,
    step: ({ steps, subjects, roles }, names) =>
      `Prima serve: ${quoted(steps, names.step)}${subjects.length === 0 ? '' : ` per ${list(subjects)}`} (${list(roles.map(names.role))}).`,
    day: ({ from }) => italian`Si può dal ${day(from)}.`,
    cycle: () => 'Va completato il testo del ciclo: non ha un passo per questo.',
    actor: ({ actors }) =>
      actors.length === 0 ? 'Lo fa un’altra persona.' : `Al posto del nome scrivere ${list(actors)}.`,
    'next-cycle': () => 'Vale per il ciclo dell’anno successivo.',
    program: () => 'È un difetto del programma che ha inviato il comando.',
  },
  effects: {
    produce: (data, names) => `Si produce: ${listOf(data['documents'], names.document)}.`,
    'seal-version': (data) => `La versione ${dataText(data['version'], 'it')} del piano è sigillata.`,
    'request-data': () => 'Partono le richieste dei dati ai responsabili.',
    'lapse-change': (data) => `La modifica ancora aperta decade: ${dataText(data['codes'], 'it')}.`,
    'seal-data': (data) => `I dati dell’anno sono sigillati (${hashText8(String(data['dataHash']))}).`,
    'keep-old-data': (data) => `I dati sigillati prima (${hashText8(String(data['dataHash']))}) restano agli atti.`,
    'notify-oiv': () => 'L’OIV va avvisato.',
    'carry-remarks': (data) => {
      const criteria = data['criteria'] as readonly (keyof typeof it.criteria)[];
      return `Le osservazioni passano al ciclo successivo: ${named(it.criteria, criteria)}.`;
    },
    publish: (data) => `È pubblica la versione ${dataText(data['version'], 'it')} del fascicolo.`,
    'notice-of-delay': (data, names) =>
      italian`Il termine «${names.term(String(data['term']))}» è scaduto il ${day(String(data['due']))}: vanno comunicate le ragioni del ritardo.`,
    'block-hiring-and-rewards': () => DUE_TEXTS.it.consequences['hiring-and-rewards'],
    migrated: (data) =>
      `Da ora vale il ciclo «${String(data['title'])}» (${hashText8(String(data['cycle']))}); ciò che è già nel giornale resta giudicato da quello di prima.`,
    'publication-due': (data, names) =>
      italian`Va pubblicato entro il ${day(String(data['due']))}: ${names.document(String(data['document']))}.`,
    'met-late': (data, names) =>
      italian`«${dueNameOf(data, names)}» era dovuto entro il ${day(String(data['due']))}: fatto con ${plural(Number(data['days']), 'giorno', 'giorni')} di ritardo.`,
    'certified-own': (data) =>
      `${dataText(data['subject'], 'it')} è certificato da chi lo ha inserito (${dataText(data['actor'], 'it')}), come il profilo ammette: sarà stampato.`,
    'cut-result-pay': (data) =>
      `Scheda ${dataText(data['subject'], 'it')}: tempi di pagamento non rispettati. La loro quota della retribuzione di risultato, ${share(String(data['share']))} della scheda e mai meno del 30 %, è zero (D.L. 13/2023, art. 4-bis).`,
    'totals-differ': (data) => {
      const columns = data['columns'] as readonly (keyof typeof it.parts)[];
      const [printed, computed] = [data['printed'] as readonly string[], data['computed'] as readonly string[]];
      const each = columns.map(
        (column, index) =>
          `${it.parts[column]} ${percentageText(printed[index] ?? '', 'it')}, media delle aree ${percentageText(computed[index] ?? '', 'it')}`,
      );
      return `Totali stampati diversi dalla media delle aree: ${each.join('; ')}.`;
    },
    substituted: (data, names) =>
      `Compiuto da ${names.role(String(data['role']))} in sostituzione di ${names.role(String(data['replaced']))}: sarà stampato.`,
    'recorded-later': (data) =>
      italian`Passo del ${day(String(data['day']))} registrato il ${day(String(data['recordedOn']))}: sarà stampato.`,
  },
};
