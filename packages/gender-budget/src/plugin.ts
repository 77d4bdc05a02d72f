import { definePlugin, type Plugin } from '@traguardo/model';
import { BALANCE, SHARE } from './balance.ts';
import { CHECKS } from './checks.ts';
import { NAME } from './name.ts';
import { SECTION } from './section.ts';
import { SOURCES } from './sources.ts';
import { WORDS } from './words.ts';

/**
 * The gender budget (bilancio di genere) that the performance report accompanies (D.Lgs. 150/2009, art. 10 c. 1 b): tables of people and
 * firms, checked and totalled by it. Plans ask for it with `use plugin "@traguardo/gender-budget" version "1"`.
 */
export const plugin: Plugin = definePlugin({
  name: NAME,
  version: '1.0',
  prefix: 'genere',
  title: { it: 'Bilancio di genere', en: 'Gender budget' },
  words: WORDS,
  additions: {
    plan: { blocks: ['gender_budget'] },
    area: { clauses: ['gender_impact'] },
    objective: { clauses: ['gender_impact'] },
    operational: { clauses: ['gender_impact'] },
    indicator: { clauses: ['gender_impact'] },
  },
  checks: CHECKS,
  sources: SOURCES,
  functions: [SHARE],
  targets: [BALANCE],
  sections: [SECTION],
});
