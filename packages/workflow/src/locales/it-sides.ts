/** I nomi delle regioni accanto a quella principale: sistema, OIV, autovalutazione. */
export const itSides = {
  regions: {
    system: 'Sistema di misurazione e valutazione',
    oiv: 'Organismo indipendente di valutazione',
    self_assessment: 'Autovalutazione del ciclo',
  },
  states: {
    to_confirm: 'SMVP da aggiornare o confermare',
    proposed: 'SMVP proposto',
    advised: 'SMVP con parere favorevole',
    adopted: 'SMVP adottato',
    in_office: 'OIV in carica',
    vacant: 'OIV mancante',
    assessment_due: 'Autovalutazione da fare',
    assessment_made: 'Autovalutazione fatta',
  },
  events: {
    PROPOSE_SYSTEM: 'Proposta di SMVP',
    SYSTEM_OPINION: 'Parere vincolante sul SMVP',
    ADOPT_SYSTEM: 'Adozione del SMVP',
    OIV_VACANT: 'Vacanza dell’OIV',
    APPOINT_OIV: 'Nomina dell’OIV',
    SELF_ASSESS: 'Autovalutazione del ciclo',
  },
  steps: {
    'to_confirm.PROPOSE_SYSTEM': 'Proponi l’aggiornamento o la conferma del SMVP',
    'proposed.SYSTEM_OPINION.favourable': 'Esprimi parere favorevole sul SMVP',
    'proposed.SYSTEM_OPINION.contrary': 'Esprimi parere contrario sul SMVP',
    'advised.ADOPT_SYSTEM': 'Adotta il SMVP',
    'in_office.OIV_VACANT': 'Registra che l’OIV manca',
    'in_office.APPOINT_OIV': 'Nomina o rinnova l’OIV',
    'assessment_due.SELF_ASSESS': 'Registra l’autovalutazione del ciclo',
  },
  guards: {
    'oiv-in-office': 'L’OIV è in carica',
    'system-as-advised': 'Il SMVP è quello del parere',
    'distinct-areas': 'Ogni area una volta sola',
  },
} as const;
