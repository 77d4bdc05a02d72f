import { LIMITS, OURS } from './ours.mjs';
import { feelin } from './peers/feelin.mjs';
import { hyperformula } from './peers/hyperformula.mjs';
import { jsonRulesEngine } from './peers/json-rules-engine.mjs';
import { mathjs, mathjsPlain } from './peers/mathjs.mjs';
import { publicodes } from './peers/publicodes.mjs';
import { zenEngine } from './peers/zen-engine.mjs';

export const PEERS = [mathjs, mathjsPlain, zenEngine, jsonRulesEngine, hyperformula, publicodes, feelin];
export const EVERYBODY = [...LIMITS, ...OURS, ...PEERS];
