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
      says: 'A declaration begins with a block word and has its clauses on the same line; a block may follow.',
      example:
        'indicator PIRA07 weight 40% target >= 90% source infocamere { formula done / due; measure done; measure due }',
    },
    it: {
      name: 'dichiarazione',
      says: 'Una dichiarazione comincia con una parola di blocco e ha le sue clausole sulla stessa riga; può seguire un blocco.',
      example:
        'indicatore PIRA07 peso 40% target >= 90% fonte infocamere { algoritmo fatte / dovute; misura fatte; misura dovute }',
    },
  },
  head: {
    en: {
      name: 'head',
      says: 'What comes before the clauses: a code, a title in quotes, an arrow to another name, a value.',
      example: 'measure total "Both offices" = first + second\nmeasure first\nmeasure second',
    },
    it: {
      name: 'testa',
      says: 'Ciò che viene prima delle clausole: un codice, un titolo tra virgolette, una freccia verso un altro nome, un valore.',
      example: 'misura totale "I due uffici" = primo + secondo\nmisura primo\nmisura secondo',
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
  clause: {
    en: {
      name: 'clause',
      says: 'A clause is a word and what it takes: names, values or one expression. The word decides which.',
      example: 'indicator A1 owner accounts target >= 3 N.',
    },
    it: {
      name: 'clausola',
      says: 'Una clausola è una parola con ciò che prende: nomi, valori o un’espressione. Quale dei tre lo decide la parola.',
      example: 'indicatore A1 referente ragioneria target >= 3 N.',
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
  cell: {
    en: {
      name: 'cell',
      says: 'A cell is a value or a code.',
      example:
        'indicator A1 target 100% { phases { call 50% "Call"; exams 100% "Exams" } }\nactuals july at 2026-07-31 { A1 call, exams }',
    },
    it: {
      name: 'cella',
      says: 'Una cella è un valore o un codice.',
      example:
        'indicatore A1 target 100% { fasi { bando 50% "Bando"; prove 100% "Prove" } }\nconsuntivi luglio al 31/07/2026 { A1 bando, prove }',
    },
  },
  value: {
    en: {
      name: 'value',
      says: 'A value is a quantity, one word or mark, a call, or an expression in parentheses.',
      example: 'indicator A1 target range 2 .. 4',
    },
    it: {
      name: 'valore',
      says: 'Un valore è una quantità, una parola o un segno, una chiamata, o un’espressione tra parentesi.',
      example: 'indicatore A1 target intervallo 2 .. 4',
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
      says: 'In an expression `or` binds least.',
      example: 'check EITHER { must score(A1) >= 80% or value(A1) > 2 N. }\nindicator A1 target >= 3 N.',
    },
    it: {
      name: 'espressione',
      says: 'In un’espressione `o` lega meno di tutti.',
      example: 'controllo UNO_DEI_DUE { deve punteggio(A1) >= 80% o valore(A1) > 2 N. }\nindicatore A1 target >= 3 N.',
    },
  },
  and: {
    en: {
      name: 'conjunction',
      says: '`and` binds more than `or`.',
      example: 'check BOTH { must score(A1) >= 80% and value(A1) > 2 N. }\nindicator A1 target >= 3 N.',
    },
    it: {
      name: 'congiunzione',
      says: '`e` lega più di `o`.',
      example: 'controllo TUTTI_E_DUE { deve punteggio(A1) >= 80% e valore(A1) > 2 N. }\nindicatore A1 target >= 3 N.',
    },
  },
  not: {
    en: {
      name: 'negation',
      says: '`not` turns a comparison round.',
      example: 'check SOME { must not value(A1) = 0 N. }\nindicator A1 target >= 3 N.',
    },
    it: {
      name: 'negazione',
      says: '`non` rovescia un confronto.',
      example: 'controllo QUALCOSA { deve non valore(A1) = 0 N. }\nindicatore A1 target >= 3 N.',
    },
  },
  comparison: {
    en: {
      name: 'comparison',
      says: 'A comparison sets two sums side by side; `within` gives a tolerance, `~` compares with a figure as it is shown.',
      example:
        'indicator A1 target >= 3 N.\nactuals july at 2026-07-31 { A1 2 N. }\ntest "Two of three" { expect score(A1) = 66.67% within 0.01% }',
    },
    it: {
      name: 'confronto',
      says: 'Un confronto mette due somme una accanto all’altra; `scarto` dà una tolleranza, `~` confronta con una cifra come è mostrata.',
      example:
        'lingua it\nindicatore A1 target >= 3 N.\nconsuntivi luglio al 31/07/2026 { A1 2 N. }\nprova "Due su tre" { verifica punteggio(A1) = 66,67% scarto 0,01% }',
    },
  },
  sum: {
    en: {
      name: 'sum',
      says: 'Sums go from left to right.',
      example: 'measure open = received - closed + reopened\nmeasure received\nmeasure closed\nmeasure reopened',
    },
    it: {
      name: 'somma',
      says: 'Le somme vanno da sinistra a destra.',
      example: 'misura aperte = arrivate - chiuse + riaperte\nmisura arrivate\nmisura chiuse\nmisura riaperte',
    },
  },
  product: {
    en: {
      name: 'product',
      says: '`*` and `/` bind more than `+` and `-`.',
      example: 'measure rate = closed / received * 100\nmeasure received\nmeasure closed',
    },
    it: {
      name: 'prodotto',
      says: '`*` e `/` legano più di `+` e `-`.',
      example: 'misura tasso = chiuse / arrivate * 100\nmisura arrivate\nmisura chiuse',
    },
  },
  unary: {
    en: {
      name: 'signed operand',
      says: 'A minus may stand before an operand.',
      example: 'measure early = -late\nmeasure late unit days',
    },
    it: {
      name: 'operando con segno',
      says: 'Davanti a un operando può stare un meno.',
      example: 'misura anticipo = -ritardo_medio\nmisura ritardo_medio unità gg',
    },
  },
  atom: {
    en: {
      name: 'operand',
      says: 'An operand is a quantity, a literal, an expression in parentheses, a call or a reference.',
      example: 'measure rate = (closed + 1) / max(received, 1)\nmeasure received\nmeasure closed',
    },
    it: {
      name: 'operando',
      says: 'Un operando è una quantità, un letterale, un’espressione tra parentesi, una chiamata o un riferimento.',
      example: 'misura tasso = (chiuse + 1) / massimo(arrivate; 1)\nmisura arrivate\nmisura chiuse',
    },
  },
  positive: {
    en: {
      name: 'unsigned quantity',
      says: 'Inside an expression a quantity has no sign of its own: the minus is an operator.',
      example: 'measure left = 36 hours - worked\nmeasure worked unit hours',
    },
    it: {
      name: 'quantità senza segno',
      says: 'Dentro un’espressione una quantità non ha un segno suo: il meno è un operatore.',
      example: 'misura restanti = 36 ore - lavorate\nmisura lavorate unità ore',
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
  reference: {
    en: {
      name: 'reference',
      says: 'A reference is the code of something; `@` and a year ask for the value of that year.',
      example: 'measure growth = staff - staff@2025\nmeasure staff unit fte',
    },
    it: {
      name: 'riferimento',
      says: 'Un riferimento è il codice di qualcosa; `@` e un anno chiedono il valore di quell’anno.',
      example: 'misura crescita = personale - personale@2025\nmisura personale unità fte',
    },
  },
};
