import { evaluate } from '@traguardo/engine';
import type { Program } from '@traguardo/dsl';
import { codeKey, type Language, type Outline, type Plugin, type PluginSection, ratioToString } from '@traguardo/model';
import { type Command, UsageError } from '../environment.ts';
import { loadProgram } from '../load.ts';
import { texts } from '../locales.ts';
import { readOptions } from '../options.ts';
import { cellText, outlineMarkdown } from '../outline-markdown.ts';
import { json } from '../problems.ts';

/** A section and the plugin it comes from. */
interface Found {
  readonly plugin: Plugin;
  readonly section: PluginSection;
}

/** `traguardo section [paths]`: the sections that the plugins of the plan add to the report, as Markdown or JSON. */
export const section: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { name: 'list', list: 'flag', json: 'flag' });
  const program = await loadProgram(options, environment, language);
  const all = program.vocabulary.plugins.active.flatMap(({ plugin }) =>
    plugin.sections.map((each) => ({ plugin, section: each })),
  );
  const { stdout } = environment;
  if (options.list) {
    for (const found of all) stdout.write(`${nameOf(found, language)}  ${found.section.title[language]}\n`);
    if (all.length === 0) stdout.write(`${texts[language].noSections}\n`);
    return 0;
  }
  const chosen = options.name.length === 0 ? all : options.name.map((name) => find(all, name, language));
  if (chosen.length === 0) throw new UsageError(texts[language].noSections);
  const built = chosen.map((found) => ({ ...found, outline: build(found, program, language) }));
  if (options.json) stdout.write(json(document(built, language)));
  else stdout.write(built.map(({ outline }) => outlineMarkdown(outline, language)).join('\n'));
  return 0;
};

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
    return builder(plan, evaluate(plan, { planHash, dataHash, plugins }), language);
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
    parts: outline.map((part) =>
      part.kind === 'table'
        ? {
            ...part,
            rows: part.rows.map(({ cells, total }) => ({ total, cells: cells.map((c) => cellRow(c, language)) })),
          }
        : part,
    ),
  }));
  return { format: 'traguardo.sections/1', language, sections };
}

/** A number both exact and as shown. */
function cellRow(cell: Parameters<typeof cellText>[0], language: Language): object {
  if (cell.kind !== 'quantity') return cell;
  const { value, unit } = cell.quantity;
  return { kind: cell.kind, value: ratioToString(value), unit: unit.symbol, shown: cellText(cell, language) };
}
