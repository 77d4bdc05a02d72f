import { authority, doubles, exact, limitByColumn, limitByRow, limitExact } from './ours.mjs';
import { feelin } from './peers/feelin.mjs';
import { hyperformula } from './peers/hyperformula.mjs';
import { jsonRulesEngine } from './peers/json-rules-engine.mjs';
import { mathjs, mathjsPlain } from './peers/mathjs.mjs';
import { publicodes } from './peers/publicodes.mjs';
import { zenEngine } from './peers/zen-engine.mjs';

/** What no program of this kind can beat: the hand-written loops. The first is what everybody has to agree with. */
export const LIMITS = [limitByRow, limitByColumn, limitExact];
export const OURS = [doubles, exact, authority];
export const PEERS = [mathjs, mathjsPlain, zenEngine, jsonRulesEngine, hyperformula, publicodes, feelin];
export const EVERYBODY = [...LIMITS, ...OURS, ...PEERS];
