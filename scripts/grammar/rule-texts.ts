import type { Language } from '@traguardo/model';

/** What a page says of one rule: its name, a sentence, and a text that goes through it. */
export type RuleText = Readonly<
  Record<Language, { readonly name: string; readonly says: string; readonly example: string }>
>;

/** Every rule by its name in the grammar, in the order of reading: from the file down to one word. */
export const RULE_TEXTS: Readonly<Record<string, RuleText>> = {
  file: {
    en: {
      name: 'file',
      says: 'A file is a list of items, one to a line. The same list stands inside the braces of a block.',
      example: 'language en\nplan BODY period 2026\nindicator A1 weight 100% target >= 3 N.',
    },
    it: {
      name: 'file',
      says: 'Un file è un elenco di voci, una per riga. Lo stesso elenco sta dentro le graffe di un blocco.',
      example: 'lingua it\npiano ENTE periodo 2026\nindicatore A1 peso 100% target >= 3 N.',
    },
  },
  declaration: {
    en: {
      name: 'declaration',
      says: 'A declaration begins with a block word. A code, a title in quotes, an arrow to another name and a value may follow, then clauses on the same line, then a block.',
      example:
        'indicator PIRA07 "Filings in time" weight 40% target >= 90% source infocamere { formula done / due; measure done; measure due }',
    },
    it: {
      name: 'dichiarazione',
      says: 'Una dichiarazione comincia con una parola di blocco. Possono seguire un codice, un titolo tra virgolette, una freccia verso un altro nome e un valore, poi le clausole sulla stessa riga, poi un blocco.',
      example:
        'indicatore PIRA07 "Pratiche in tempo" peso 40% target >= 90% fonte infocamere { algoritmo fatte / dovute; misura fatte; misura dovute }',
    },
  },
  block: {
    en: {
      name: 'block',
      says: 'A block is a list of items in braces. What may stand in it depends on the block word.',
      example: 'objective O1 { indicator A1 weight 100% target yes }',
    },
    it: {
      name: 'blocco',
      says: 'Un blocco è un elenco di voci tra graffe. Che cosa ci può stare dipende dalla parola di blocco.',
      example: 'obiettivo O1 { indicatore A1 peso 100% target SI }',
    },
  },
  clauseItem: {
    en: {
      name: 'clause',
      says: 'A clause is a word and what it takes: names, values or one expression. The word decides which.',
      example: 'indicator A1 {\n  target >= 3 N.\n  owner accounts\n}',
    },
    it: {
      name: 'clausola',
      says: 'Una clausola è una parola con ciò che prende: nomi, valori o un’espressione. Quale dei tre lo decide la parola.',
      example: 'indicatore A1 {\n  target >= 3 N.\n  referente ragioneria\n}',
    },
  },
  nameClause: {
    en: {
      name: 'name clause',
      says: 'Takes one name or more, with commas between.',
      example: 'objective O1 tag pnrr, gender',
    },
    it: {
      name: 'clausola di nomi',
      says: 'Prende uno o più nomi, separati da virgole.',
      example: 'obiettivo O1 etichetta pnrr, genere',
    },
  },
  valueClause: {
    en: {
      name: 'value clause',
      says: 'Takes any number of values; some such clauses need none.',
      example: 'objective O1 weight 40% transversal',
    },
    it: {
      name: 'clausola di valori',
      says: 'Prende quanti valori si vuole; ad alcune non ne serve nessuno.',
      example: 'obiettivo O1 peso 40% trasversale',
    },
  },
  expressionClause: {
    en: {
      name: 'expression clause',
      says: 'Takes one expression, to the end of the line.',
      example: 'check FIRST { must score(A1) >= 80% }\nindicator A1 target >= 3 N.',
    },
    it: {
      name: 'clausola di espressione',
      says: 'Prende un’espressione, fino alla fine della riga.',
      example: 'controllo PRIMO { deve punteggio(A1) >= 80% }\nindicatore A1 target >= 3 N.',
    },
  },
  row: {
    en: {
      name: 'row',
      says: 'In a block of rows (values, weights, phases, bands) a line begins with a code, and cells follow.',
      example: 'indicator A1 target >= 3 N.\nactuals july at 2026-07-31 { A1 4 N. source registry }',
    },
    it: {
      name: 'riga',
      says: 'In un blocco di righe (valori, pesi, fasi, fasce) una riga comincia con un codice, e seguono le celle.',
      example: 'indicatore A1 target >= 3 N.\nconsuntivi luglio al 31/07/2026 { A1 4 N. fonte protocollo }',
    },
  },
  entry: {
    en: {
      name: 'entry',
      says: 'In a curve or in steps a line begins with a value.',
      example: 'indicator A1 target <= -9 days { curve { -9 days 100%; 0 days 60% } }',
    },
    it: {
      name: 'voce',
      says: 'In una curva o nei gradini una riga comincia con un valore.',
      example: 'indicatore A1 target <= -9 gg { curva { -9 gg 100%; 0 gg 60% } }',
    },
  },
  value: {
    en: {
      name: 'value',
      says: 'A value is a quantity, one word or mark, a call, or an expression in parentheses.',
      example: 'indicator A1 target >= 90% { scoring steps { >= 90% 100%; >= 70% 80% } }',
    },
    it: {
      name: 'valore',
      says: 'Un valore è una quantità, una parola o un segno, una chiamata, o un’espressione tra parentesi.',
      example: 'indicatore A1 target >= 90% { punteggio gradini { >= 90% 100%; >= 70% 80% } }',
    },
  },
  quantity: {
    en: {
      name: 'quantity',
      says: 'A quantity is a number, with or without a sign and a unit.',
      example: 'indicator A1 target <= -9 days scoring linear 0 days',
    },
    it: {
      name: 'quantità',
      says: 'Una quantità è un numero, con o senza segno e unità.',
      example: 'indicatore A1 target <= -9 gg punteggio lineare 0 gg',
    },
  },
  name: {
    en: {
      name: 'name',
      says: 'A name is a code or a text in quotes, and is kept as written.',
      example: 'indicator A1 target yes source "Chamber register"',
    },
    it: {
      name: 'nome',
      says: 'Un nome è un codice o un testo tra virgolette, e resta com’è scritto.',
      example: 'indicatore A1 target SI fonte "Registro camerale"',
    },
  },
  expression: {
    en: {
      name: 'expression',
      says: 'An expression is one condition, or several joined by `and` and `or`; `and` binds more.',
      example: 'check EITHER { must score(A1) >= 80% or value(A1) > 2 N. }\nindicator A1 target >= 3 N.',
    },
    it: {
      name: 'espressione',
      says: 'Un’espressione è una condizione, o più d’una unite da `e` e `o`; `e` lega di più.',
      example: 'controllo UNO_DEI_DUE { deve punteggio(A1) >= 80% o valore(A1) > 2 N. }\nindicatore A1 target >= 3 N.',
    },
  },
  condition: {
    en: {
      name: 'condition',
      says: 'A condition is a calculation, or a comparison of two. `not` turns it round, `within` gives a tolerance, `~` compares with a figure as it is shown.',
      example:
        'indicator A1 target >= 3 N.\nactuals july at 2026-07-31 { A1 2 N. }\ntest "Two of three" { expect score(A1) = 66.67% within 0.01% }',
    },
    it: {
      name: 'condizione',
      says: 'Una condizione è un calcolo, o un confronto tra due. `non` la rovescia, `scarto` dà una tolleranza, `~` confronta con una cifra come è mostrata.',
      example:
        'lingua it\nindicatore A1 target >= 3 N.\nconsuntivi luglio al 31/07/2026 { A1 2 N. }\nprova "Due su tre" { verifica punteggio(A1) = 66,67% scarto 0,01% }',
    },
  },
  sum: {
    en: {
      name: 'calculation',
      says: 'A calculation goes from left to right; `*` and `/` bind more than `+` and `-`. A minus may stand before an operand.',
      example: 'measure open = received - closed * 2\nmeasure received\nmeasure closed',
    },
    it: {
      name: 'calcolo',
      says: 'Un calcolo va da sinistra a destra; `*` e `/` legano più di `+` e `-`. Davanti a un operando può stare un meno.',
      example: 'misura aperte = arrivate - chiuse * 2\nmisura arrivate\nmisura chiuse',
    },
  },
  atom: {
    en: {
      name: 'operand',
      says: 'An operand is a number with or without a unit, a literal, an expression in parentheses, a call, or a code; `@` and a year ask for the value of that year.',
      example: 'measure growth = (staff - staff@2025) / max(staff@2025, 1 fte)\nmeasure staff unit fte',
    },
    it: {
      name: 'operando',
      says: 'Un operando è un numero con o senza unità, un letterale, un’espressione tra parentesi, una chiamata, o un codice; `@` e un anno chiedono il valore di quell’anno.',
      example:
        'misura crescita = (personale - personale@2025) / massimo(personale@2025; 1 fte)\nmisura personale unità fte',
    },
  },
  group: {
    en: {
      name: 'group',
      says: 'Parentheses change the order of the calculation.',
      example: 'measure half = (first + second) / 2\nmeasure first\nmeasure second',
    },
    it: {
      name: 'gruppo',
      says: 'Le parentesi cambiano l’ordine del calcolo.',
      example: 'misura media_dei_due = (primo + secondo) / 2\nmisura primo\nmisura secondo',
    },
  },
  call: {
    en: {
      name: 'call',
      says: 'A call gives a function its arguments.',
      example: 'measure best = max(first, second)\nmeasure first\nmeasure second',
    },
    it: {
      name: 'chiamata',
      says: 'Una chiamata dà gli argomenti a una funzione.',
      example: 'misura migliore = massimo(primo; secondo)\nmisura primo\nmisura secondo',
    },
  },
};
