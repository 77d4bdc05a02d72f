/** The names of the regions beside the main one: system, OIV, self-assessment. */
export const enSides = {
  regions: {
    system: 'System of measurement and evaluation',
    oiv: 'Independent evaluator (OIV)',
    self_assessment: 'Self-assessment of the cycle',
  },
  states: {
    to_confirm: 'System to be updated or confirmed',
    proposed: 'System proposed',
    advised: 'System with favourable opinion',
    adopted: 'System adopted',
    in_office: 'OIV in office',
    vacant: 'No OIV',
    assessment_due: 'Self-assessment to be made',
    assessment_made: 'Self-assessment made',
  },
  events: {
    PROPOSE_SYSTEM: 'Proposal of the system',
    SYSTEM_OPINION: 'Binding opinion on the system',
    ADOPT_SYSTEM: 'Adoption of the system',
    OIV_VACANT: 'Vacancy of the OIV',
    APPOINT_OIV: 'Appointment of the OIV',
    SELF_ASSESS: 'Self-assessment of the cycle',
  },
  steps: {
    'to_confirm.PROPOSE_SYSTEM': 'Propose to update or confirm the system',
    'proposed.SYSTEM_OPINION.favourable': 'Give a favourable opinion on the system',
    'proposed.SYSTEM_OPINION.contrary': 'Give a contrary opinion on the system',
    'advised.ADOPT_SYSTEM': 'Adopt the system',
    'in_office.OIV_VACANT': 'Record that there is no OIV',
    'in_office.APPOINT_OIV': 'Appoint the OIV, or renew it',
    'assessment_due.SELF_ASSESS': 'Record the self-assessment of the cycle',
  },
  guards: {
    'oiv-in-office': 'The OIV is in office',
    'system-as-advised': 'The system is that of the opinion',
    'distinct-areas': 'Each area once',
  },
  documents: {
    'Proposta di SMVP': 'Proposal of the system',
    'Parere vincolante dell’OIV': 'Binding opinion of the OIV',
    'Atto di nomina dell’OIV': 'Act appointing the OIV',
    'Autovalutazione del ciclo della performance': 'Self-assessment of the performance cycle',
  },
} as const;
