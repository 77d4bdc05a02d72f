import {
  codeKey,
  definitionsOf,
  expressionText,
  formatPercent,
  type Indicator,
  type Language,
  type Measure,
  type Outcome,
  type Plan,
  planIndicators,
  planNodes,
  shortChecksum,
  targetText,
  unitText,
} from '@traguardo/model';
import type { Program } from '../../program.ts';
import { cycleFacts } from './cycle-facts.ts';
import { hoverPhrases } from './hover-phrases.ts';
import { type DeclaredName, declaredNames } from '../names.ts';
import { originOf } from './pack-facts.ts';
import { measuredText, resultOf, scoreText } from '../results.ts';

/** What is told of a name of the plan: what it is, as it is written, and with an outcome its value and score. Paragraphs of Markdown. */
export function aboutName(program: Program, name: DeclaredName, language: Language, outcome: Outcome | null): string {
  const { plan } = program;
  const head = `**${name.code}** (${hoverPhrases[language].kinds[name.kind]})${name.title ? `: ${name.title}` : ''}`;
  const result = outcome && name.kind !== 'measure' ? resultFacts(plan, name, language, outcome) : [];
  const said = [...facts(plan, name, language), ...cycleFacts(plan, name, language)];
  const origin = name.place ? originOf(program, name.place, language) : [];
  return [head, ...said, ...result, ...origin, name.documentation].filter((part) => part !== '').join('\n\n');
}

function resultFacts(plan: Plan, name: DeclaredName, language: Language, outcome: Outcome): string[] {
  const node = resultOf(outcome, name.code);
  if (!node || name.owner !== null) return [];
  const { value, score } = hoverPhrases[language];
  const measured = measuredText(node, outcome, language);
  const scored = scoreText(node, outcome, plan, language);
  return [measured && `${value}: ${measured}`, scored && `${score}: ${scored}`];
}

function facts(plan: Plan, name: DeclaredName, language: Language): string[] {
  const phrases = hoverPhrases[language];
  const key = codeKey(name.code);
  if (name.kind === 'measure') {
    const measure = allMeasures(plan).find((one) => codeKey(one.id) === key);
    return measure ? measureFacts(plan, measure, language) : [];
  }
  if (name.kind === 'function' || name.kind === 'scoring') return functionFacts(plan, name.kind, key, language);
  const node = planNodes(plan).find((one) => codeKey(one.code) === key);
  if (!node || node.kind !== name.kind) return [];
  const weight = node.weight ? [`${phrases.weight}: ${formatPercent(node.weight, language)}`] : [];
  return node.kind === 'indicator' ? [...weight, ...indicatorFacts(plan, node, language)] : weight;
}

/** How it is called and what it gives, as it is written. */
function functionFacts(plan: Plan, kind: 'function' | 'scoring', key: string, language: Language): string[] {
  const found = plan[`${kind}s`].find(({ code }) => codeKey(code) === key);
  if (!found) return [];
  const call = `\`${found.code}(${found.parameters.join(language === 'it' ? '; ' : ', ')})\``;
  return [call, `${hoverPhrases[language].gives}: ${expressionText(found.result, language)}`];
}

function indicatorFacts(plan: Plan, indicator: Indicator, language: Language): string[] {
  const phrases = hoverPhrases[language];
  const target = indicator.target ? [`${phrases.target}: ${targetText(indicator.target, language)}`] : [];
  const formula = indicator.formula ? [`${phrases.formula}: ${inWords(plan, indicator.formula, language)}`] : [];
  const source = indicator.source ? [`${phrases.source}: ${sourceTitle(plan, indicator.source)}`] : [];
  const checksum = definitionsOf(plan).checksum(indicator.code);
  return [
    ...target,
    ...formula,
    ...source,
    ...(checksum ? [`${phrases.definition}: \`${shortChecksum(checksum)}\``] : []),
  ];
}

function measureFacts(plan: Plan, measure: Measure, language: Language): string[] {
  const phrases = hoverPhrases[language];
  const unit = measure.unit?.symbol ? [`${phrases.unit}: ${unitText(measure.unit, language)}`] : [];
  const formula = measure.formula ? [`${phrases.formula}: ${inWords(plan, measure.formula, language)}`] : [];
  const source = measure.source ? [`${phrases.source}: ${sourceTitle(plan, measure.source)}`] : [];
  return [...unit, ...formula, ...source];
}

/** A formula with titles in place of names: `100 × Ispezioni eseguite / Ispezioni pianificate`. */
function inWords(plan: Plan, formula: NonNullable<Indicator['formula']>, language: Language): string {
  const titles = new Map(declaredNames(plan).map((name) => [codeKey(name.code), name.title]));
  return expressionText(formula, language, (id) => titles.get(codeKey(id)) || id);
}

function sourceTitle(plan: Plan, code: string): string {
  return plan.sources.find((source) => codeKey(source.code) === codeKey(code))?.title || code;
}

function allMeasures(plan: Plan): Measure[] {
  return [...plan.measures, ...planIndicators(plan).flatMap((indicator) => indicator.measures)];
}
