import type { Language, Outcome, Plan } from '@traguardo/model';
import { unquote } from '../../lex/text.ts';
import type { Token } from '../../lex/token.ts';
import type { ParsedFile } from '../../parse/tree.ts';
import type { Program } from '../../program.ts';
import type { Vocabulary, WordSchema } from '../../vocabulary/schema.ts';
import { aboutName } from './about-name.ts';
import { type Cursor, cursorAt, fileOf, isWordToken, tokenAt } from '../cursor.ts';
import { exampleIn } from '../../vocabulary/example-in.ts';
import { figureAt } from '../figure-at.ts';
import { hoverPhrases } from './hover-phrases.ts';
import { type DeclaredName, declaredNames, resolveName } from '../names.ts';
import { aboutPluginName } from './plugin-names.ts';
import { type Occurrence, occurrenceAt, occurrences, partPlace } from '../occurrences/occurrences.ts';
import { aboutPackThing, aboutTemplateAt, aboutUseAt } from './pack-facts.ts';

/** What to say of the word at a place; `markdown` uses bold, code and paragraphs only. */
export interface Hover {
  readonly from: number;
  readonly to: number;
  readonly markdown: string;
}

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
    ? [aboutWord(schema, vocabulary, file.language, language), ...(template ? [template] : [])].join('\n\n')
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

/** What a word means, told in a language; the word and its example are as the file writes them. */
function aboutWord(schema: WordSchema, vocabulary: Vocabulary, written: Language, language: Language): string {
  const { also, law } = hoverPhrases[language];
  const elsewhere = written === 'it' ? 'en' : 'it';
  const [own] = schema.spelling[written];
  const [other] = schema.spelling[elsewhere];
  const parts = [`**${own ?? schema.concept}**`, schema.documentation[language]];
  if (schema.kind === 'clause' && schema.example !== '') parts.push(`\`${exampleIn(schema, vocabulary, written)}\``);
  if (schema.documentation.law) parts.push(`${law}: ${schema.documentation.law}`);
  if (other && other !== own) parts.push(`${also[elsewhere]}: \`${other}\``);
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
