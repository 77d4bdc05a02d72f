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
} from '@traguardo/model';
import { unquote } from '../lex/text.ts';
import type { Token } from '../lex/token.ts';
import type { ParsedFile } from '../parse/tree.ts';
import type { Program } from '../program.ts';
import type { Vocabulary, WordSchema } from '../vocabulary/schema.ts';
import { cycleFacts } from './cycle-facts.ts';
import { type Cursor, cursorAt, fileOf, isWordToken, tokenAt } from './cursor.ts';
import { exampleIn } from './example.ts';
import { figureAt } from './figure-at.ts';
import { type DeclaredName, declaredNames, type NameKind, resolveName } from './names.ts';
import { aboutPluginName } from './plugin-names.ts';
import { type Occurrence, occurrenceAt, occurrences, partPlace } from './occurrences.ts';
import { aboutPackThing, aboutTemplateAt, aboutUseAt, originOf } from './pack-facts.ts';
import { measuredText, resultOf, scoreText } from './results.ts';

/** What to say of the word at a place; `markdown` uses bold, code and paragraphs only. */
export interface Hover {
  readonly from: number;
  readonly to: number;
  readonly markdown: string;
}

const PHRASES = {
  it: {
    weight: 'Peso',
    target: 'Target',
    formula: 'Algoritmo',
    source: 'Fonte',
    unit: 'Unità',
    value: 'Valore',
    score: 'Punteggio',
    law: 'Norma',
    gives: 'Rende',
    definition: 'Definizione',
    also: 'In inglese',
    kinds: {
      plan: 'piano',
      area: 'ambito',
      objective: 'obiettivo',
      operational: 'obiettivo operativo',
      indicator: 'indicatore',
      measure: 'misura',
      phase: 'fase',
      grade: 'parola della scala',
      index: 'indice',
      source: 'fonte',
      office: 'ufficio',
      'person-role': 'ruolo',
      act: 'atto',
      profile: 'profilo',
      benchmark: 'confronto',
      table: 'tabella',
      column: 'colonna',
      row: 'riga',
      individual: 'scheda individuale',
      revision: 'revisione',
      check: 'controllo',
      cycle: 'ciclo',
      region: 'regione',
      actor: 'ruolo',
      term: 'termine',
      document: 'documento',
      state: 'stato',
      on: 'passo',
      function: 'funzione',
      scoring: 'punteggio',
      parameter: 'parametro',
    } satisfies Record<NameKind, string>,
  },
  en: {
    weight: 'Weight',
    target: 'Target',
    formula: 'Formula',
    source: 'Source',
    unit: 'Unit',
    value: 'Value',
    score: 'Score',
    law: 'Law',
    gives: 'Gives',
    definition: 'Definition',
    also: 'In Italian',
    kinds: {
      plan: 'plan',
      area: 'area',
      objective: 'objective',
      operational: 'operational objective',
      indicator: 'indicator',
      measure: 'measure',
      phase: 'phase',
      grade: 'word of the scale',
      index: 'index',
      source: 'source',
      office: 'office',
      'person-role': 'role',
      act: 'act',
      profile: 'profile',
      benchmark: 'benchmark',
      table: 'table',
      column: 'column',
      row: 'row',
      individual: 'individual sheet',
      revision: 'revision',
      check: 'check',
      cycle: 'cycle',
      region: 'region',
      actor: 'role',
      term: 'term',
      document: 'document',
      state: 'state',
      on: 'step',
      function: 'function',
      scoring: 'scoring',
      parameter: 'parameter',
    } satisfies Record<NameKind, string>,
  },
};

/**
 * The meaning of the word at an offset: of the vocabulary, or a name of the plan, with its value and score when an outcome
 * is handed in. Null where there is nothing to say.
 */
export function hover(
  program: Program,
  vocabulary: Vocabulary,
  path: string,
  offset: number,
  language: Language = program.language,
  outcome: Outcome | null = null,
): Hover | null {
  const file = fileOf(program, path);
  if (file) return hoverIn(file, program, vocabulary, offset, language, outcome);
  const figure = figureAt(program, vocabulary, path, offset);
  const found =
    figure && !figure.isFormat ? hoverIn(figure.file, program, vocabulary, figure.offset, language, outcome) : null;
  return figure && found && { ...found, from: found.from - figure.shift, to: found.to - figure.shift };
}

function hoverIn(
  file: ParsedFile,
  program: Program,
  vocabulary: Vocabulary,
  offset: number,
  language: Language,
  outcome: Outcome | null,
): Hover | null {
  const { path } = file;
  const token = tokenAt(file, offset);
  if (!token) return null;
  const { start, end } = token.place;
  const around = occurrences(program, vocabulary, { path, offset });
  const fromPack = aboutPacksAt(program, token, occurrenceAt(around, path, offset), language);
  if (fromPack || !isWordToken(token)) return fromPack;
  const cursor = cursorAt(file, vocabulary, end.offset);
  const schema = schemaOf(
    token,
    vocabulary,
    cursor.item.find((t) => t.kind === 'block-word')?.concept ?? null,
    cursor.parent,
  );
  const name = schema ? null : nameAt(program.plan, around, token, cursor);
  const template = schema?.concept === 'from' ? aboutTemplateAt(program, path, offset, language) : null;
  const markdown = schema
    ? [aboutWord(schema, vocabulary, language), ...(template ? [template] : [])].join('\n\n')
    : name
      ? aboutName(program, name, language, outcome)
      : aboutPluginName(vocabulary, token.image, language);
  return markdown === null ? null : { from: start.offset, to: end.offset, markdown };
}

/** What stands on a line that asks for a pack; the short name of one, a template, a parameter of one. */
function aboutPacksAt(program: Program, token: Token, here: Occurrence | null, language: Language): Hover | null {
  const { file, start, end } = token.place;
  const about = here && here.use !== 'alias' ? aboutPackThing(program, here.thing, language) : null;
  if (here && about !== null) {
    const part = partPlace(here);
    return { from: part.start.offset, to: part.end.offset, markdown: about };
  }
  const isText = token.kind === 'text' || token.kind === 'quoted';
  const used = isText ? aboutUseAt(program, file, start.offset, language) : null;
  return used === null ? null : { from: start.offset, to: end.offset, markdown: used };
}

/** Label of the declaration whose header holds `item`. */
function labelOf(item: readonly Token[]): string[] {
  const label = item[0]?.kind === 'block-word' ? item[1] : undefined;
  return label && isWordToken(label) ? [unquote(label.image)] : [];
}

function schemaOf(
  token: Token,
  vocabulary: Vocabulary,
  declaration: string | null,
  parent: string | null,
): WordSchema | null {
  const { image } = token;
  switch (token.kind) {
    case 'block-word':
      return vocabulary.block(image, parent) ?? vocabulary.anyBlock(image);
    case 'name-clause':
    case 'value-clause':
    case 'expression-clause':
      return vocabulary.clause(image, declaration ?? parent) ?? vocabulary.anyClause(image);
    case 'argument':
      return vocabulary.argument(image);
    case 'unit':
      return vocabulary.unit(image);
    case 'function':
      return vocabulary.function(image);
    case 'operator-word':
    case 'yes-no':
    case 'missing':
      return vocabulary.operator(image);
    default:
      return null;
  }
}

function aboutWord(schema: WordSchema, vocabulary: Vocabulary, language: Language): string {
  const { also, law } = PHRASES[language];
  const other = schema.spelling[language === 'it' ? 'en' : 'it'][0];
  const parts = [`**${schema.spelling[language][0] ?? schema.concept}**`, schema.documentation[language]];
  if (schema.kind === 'clause' && schema.example !== '') parts.push(`\`${exampleIn(schema, vocabulary, language)}\``);
  if (schema.documentation.law) parts.push(`${law}: ${schema.documentation.law}`);
  if (other && other !== schema.spelling[language][0]) parts.push(`${also}: \`${other}\``);
  return parts.join('\n\n');
}

/** What the name under the cursor means: as bound, else by what stands around it. */
function nameAt(plan: Plan, around: readonly Occurrence[], token: Token, cursor: Cursor): DeclaredName | null {
  const { file, start } = token.place;
  const names = declaredNames(plan);
  const thing = occurrenceAt(around, file, start.offset, true)?.thing;
  const bound = names.find(
    ({ place }) => thing && place?.file === thing.place.file && place.start.offset === thing.place.start.offset,
  );
  const labels = cursor.around.map(({ label }) => label).concat(labelOf(cursor.item));
  return bound ?? resolveName(names, unquote(token.image), labels);
}

function aboutName(program: Program, name: DeclaredName, language: Language, outcome: Outcome | null): string {
  const { plan } = program;
  const head = `**${name.code}** (${PHRASES[language].kinds[name.kind]})${name.title ? `: ${name.title}` : ''}`;
  const result = outcome && name.kind !== 'measure' ? resultFacts(plan, name, language, outcome) : [];
  const said = [...facts(plan, name, language), ...cycleFacts(plan, name, language)];
  const origin = name.place ? originOf(program, name.place, language) : [];
  return [head, ...said, ...result, ...origin, name.documentation].filter((part) => part !== '').join('\n\n');
}

function resultFacts(plan: Plan, name: DeclaredName, language: Language, outcome: Outcome): string[] {
  const node = resultOf(outcome, name.code);
  if (!node || name.owner !== null) return [];
  const { value, score } = PHRASES[language];
  const measured = measuredText(node, outcome, language);
  const scored = scoreText(node, outcome, plan, language);
  return [measured && `${value}: ${measured}`, scored && `${score}: ${scored}`];
}

function facts(plan: Plan, name: DeclaredName, language: Language): string[] {
  const phrases = PHRASES[language];
  const key = codeKey(name.code);
  if (name.kind === 'measure') {
    const measure = allMeasures(plan).find((one) => codeKey(one.id) === key);
    return measure ? measureFacts(plan, measure, language) : [];
  }
  if (name.kind === 'function' || name.kind === 'scoring') return functionFacts(plan, name.kind, key, language);
  const node = [...planNodes(plan)].find((one) => codeKey(one.code) === key);
  if (!node || node.kind !== name.kind) return [];
  const weight = node.weight ? [`${phrases.weight}: ${formatPercent(node.weight, language)}`] : [];
  return node.kind === 'indicator' ? [...weight, ...indicatorFacts(plan, node, language)] : weight;
}

/** How it is called and what it gives, as it is written. */
function functionFacts(plan: Plan, kind: 'function' | 'scoring', key: string, language: Language): string[] {
  const found = plan[`${kind}s`].find(({ code }) => codeKey(code) === key);
  if (!found) return [];
  const call = `\`${found.code}(${found.parameters.join(language === 'it' ? '; ' : ', ')})\``;
  return [call, `${PHRASES[language].gives}: ${expressionText(found.result, language)}`];
}

function indicatorFacts(plan: Plan, indicator: Indicator, language: Language): string[] {
  const phrases = PHRASES[language];
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
  const phrases = PHRASES[language];
  const unit = measure.unit?.symbol ? [`${phrases.unit}: ${measure.unit.symbol}`] : [];
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
  return [...plan.measures, ...[...planIndicators(plan)].flatMap((indicator) => indicator.measures)];
}
