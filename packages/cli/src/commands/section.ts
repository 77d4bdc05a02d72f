import { evaluate } from '@traguardo/engine';
import type { Program } from '@traguardo/dsl';
import {
  cellText,
  checkedOutline,
  codeKey,
  type Language,
  type Outline,
  type Plugin,
  type PluginSection,
  ratioToString,
} from '@traguardo/model';
import { outlineHtml, outlineMarkdown } from '@traguardo/report';
import { type Command, type Environment, UsageError } from '../environment.ts';
import { loadProgram } from '../load.ts';
import { texts } from '../locales.ts';
import { readOptions } from '../options.ts';
import { json } from '../problems.ts';
import type { CyclePlace } from './cycle/open-cycle.ts';
import { CYCLE_SECTIONS, cycleSection, type CycleSection } from './section/cycle-sections.ts';

/** A section and the plugin it comes from. */
interface Found {
  readonly plugin: Plugin;
  readonly section: PluginSection;
}

/**
 * `traguardo section [NAME] [paths]`: the sections that the plugins of the plan add to the report, or the one made from the journal of
 * the year that NAME says (`changes`), as Markdown, HTML or JSON.
 */
export const section: Command = async (args, environment, language) => {
  const options = readOptions(args, language, {
    name: 'list',
    list: 'flag',
    file: 'text',
    year: 'text',
    html: 'flag',
    json: 'flag',
  });
  const [first = '', ...others] = options.paths;
  const named = cycleSection(options.name[0] ?? first);
  if (named !== null)
    return ofCycle(
      named,
      { ...options, paths: options.name.length > 0 ? options.paths : others },
      environment,
      language,
    );
  if (options.name.length === 0 && others.some((word) => cycleSection(word) !== null))
    throw new UsageError(texts[language].sectionUsage);
  const program = await loadProgram(options, environment, language);
  const all = program.vocabulary.plugins.active.flatMap(({ plugin }) =>
    plugin.sections.map((each) => ({ plugin, section: each })),
  );
  const { stdout } = environment;
  if (options.list) {
    for (const found of all) stdout.write(`${nameOf(found, language)}  ${found.section.title[language]}\n`);
    for (const each of CYCLE_SECTIONS) stdout.write(`${each.spelling[language][0]}  ${each.title(language)}\n`);
    return 0;
  }
  const chosen = options.name.length === 0 ? all : options.name.map((name) => find(all, name, language));
  if (chosen.length === 0) throw new UsageError(texts[language].noSections);
  const built = chosen.map((found) => ({ ...found, outline: build(found, program, language) }));
  if (options.json) stdout.write(json(document(built, language)));
  else if (options.html)
    stdout.write(
      outlineHtml(
        built.flatMap(({ outline }) => outline),
        language,
      ),
    );
  else stdout.write(built.map(({ outline }) => outlineMarkdown(outline, language)).join('\n'));
  return 0;
};

/** A section made from the journal of the year. */
async function ofCycle(
  { concept, title, build: builder }: CycleSection,
  options: CyclePlace & { readonly html: boolean; readonly json: boolean },
  environment: Environment,
  language: Language,
): Promise<number> {
  const outline = await builder(options, environment, language);
  const row = { section: concept, title: title(language), parts: partRows(outline, language) };
  const text = options.json
    ? json({ format: 'traguardo.sections/1', language, sections: [row] })
    : options.html
      ? outlineHtml(outline, language)
      : outlineMarkdown(outline, language);
  environment.stdout.write(text);
  return 0;
}

function nameOf({ plugin, section: { concept, spelling } }: Found, language: Language): string {
  return `${plugin.prefix}.${spelling[language][0] ?? concept}`;
}

/** A section by its name in either language, behind the prefix of its plugin or alone. */
function find(all: readonly Found[], name: string, language: Language): Found {
  const isCalled = (found: Found): boolean => {
    const { concept, spelling } = found.section;
    const words = [concept, ...spelling.it, ...spelling.en];
    return [...words, ...words.map((word) => `${found.plugin.prefix}.${word}`)].some(
      (word) => codeKey(word) === codeKey(name),
    );
  };
  const found = all.filter(isCalled);
  const [first, second] = found;
  if (first && !second) return first;
  const names = (found.length === 0 ? all : found).map((each) => nameOf(each, language)).join(', ');
  throw new UsageError(texts[language].noSuchSection(name, names));
}

function build({ plugin, section: { build: builder, title } }: Found, program: Program, language: Language): Outline {
  const { plan, planHash, dataHash, plugins } = program;
  try {
    return checkedOutline(builder(plan, evaluate(plan, { planHash, dataHash, plugins }), language));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(texts[language].brokenSection(title[language], plugin.name, reason));
  }
}

function document(built: readonly (Found & { readonly outline: Outline })[], language: Language): object {
  const sections = built.map(({ plugin, section: { concept, title }, outline }) => ({
    plugin: plugin.name,
    version: plugin.version,
    section: concept,
    title: title[language],
    parts: partRows(outline, language),
  }));
  return { format: 'traguardo.sections/1', language, sections };
}

function partRows(outline: Outline, language: Language): readonly object[] {
  return outline.map((part) =>
    part.kind === 'table'
      ? {
          ...part,
          rows: part.rows.map(({ cells, total }) => ({ total, cells: cells.map((c) => cellRow(c, language)) })),
        }
      : part,
  );
}

/** A number both exact and as shown. */
function cellRow(cell: Parameters<typeof cellText>[0], language: Language): object {
  if (cell.kind !== 'quantity') return cell;
  const { value, unit } = cell.quantity;
  return { kind: cell.kind, value: ratioToString(value), unit: unit.symbol, shown: cellText(cell, language) };
}
