import { join } from 'node:path';
import {
  compareVersions,
  compile,
  type CompileInput,
  LOCK_FILE,
  lockText,
  type Pack,
  type Program,
  readLibrary,
  type SourceFile,
  writeVersion,
} from '@traguardo/dsl';
import { applyEdits, type Diagnostic } from '@traguardo/model';
import { type Command, UsageError } from '../../environment.ts';
import { writeText } from '../../files.ts';
import { readOptions } from '../../options.ts';
import { json, printProblems, problemRows, statusOf } from '../../problems.ts';
import { readLocatedPlugins, readSources, type Sources } from '../../read-program.ts';
import { compared, sideOf } from '../diff/compare-sides.ts';
import { diffDocument } from '../diff/document.ts';
import { printComparison } from '../diff/print-comparison.ts';
import { pinsOf } from './pins.ts';
import { planFolder } from './plan-folder.ts';
import { packWords } from './words.ts';

/** A pack in use and the newest version at hand. */
interface Upgrade {
  readonly from: Pack;
  readonly to: Pack;
}

/**
 * `traguardo pack upgrade [folder] [--pack NAME]... [--write]`: what the newest versions of the packs would change in the plan,
 * with the effect on the scores. Only with `--write`, and only when the plan has no errors with them, are the versions in the
 * text and the lock changed.
 */
export const upgradePacks: Command = async (args, environment, language) => {
  const words = packWords[language];
  const options = readOptions(args, language, { pack: 'list', write: 'flag', json: 'flag' });
  const folder = await planFolder(options.paths, language);
  const sources = await readSources([folder], environment, language);
  const before = compile(inputOf(sources));
  const used = before.assembled.resolved.used.map(({ pack }) => pack);
  const unknown = options.pack.find((name) => !used.some((pack) => pack.name === name));
  if (unknown !== undefined) throw new UsageError(words.notUsed(unknown));
  const wanted = used.filter(({ name }) => options.pack.length === 0 || options.pack.includes(name));
  const library = readLibrary(sources.packs);
  const upgrades = wanted.flatMap((from): readonly Upgrade[] => {
    const [to] = library.versionsOf(from.name);
    return to && compareVersions(to.version, from.version) > 0 ? [{ from, to }] : [];
  });
  const { stdout } = environment;
  if (upgrades.length === 0) {
    if (options.json) stdout.write(json({ format: 'traguardo.upgrade/1', upgrades: [], changes: null }));
    else if (wanted.length === 0) stdout.write(`${words.none}\n`);
    else for (const { name, version } of wanted) stdout.write(`${words.newest(name, version)}\n`);
    return 0;
  }
  const files = upgradedFiles(before, sources.files, upgrades);
  const fresh = sources.packs.filter((file) => file.path !== LOCK_FILE && !isOlder(file, upgrades));
  const after = compile({ ...inputOf(sources), files, packs: fresh });
  const problems = after.diagnostics.filter(isError);
  const comparison = compared(sideOf(folder, before, null, 'revised'), sideOf(folder, after, null, 'revised'), null);
  if (options.json) {
    const rows = upgrades.map(({ from, to }) => ({ name: from.name, from: from.version, to: to.version }));
    const changes = diffDocument(comparison, problems, language);
    stdout.write(
      json({ format: 'traguardo.upgrade/1', upgrades: rows, problems: problemRows(problems, language), changes }),
    );
  } else {
    for (const { from, to } of upgrades) stdout.write(`${words.upgrade(from.name, from.version, to.version)}\n`);
    stdout.write('\n');
    printComparison(comparison, stdout, language);
    if (problems.length > 0) printProblems(problems, stdout, language);
  }
  if (!options.write || problems.length > 0) {
    if (!options.json) stdout.write(`\n${words.howToWrite}\n`);
    return statusOf(problems);
  }
  for (const file of files.filter(({ path, text }) =>
    sources.files.some((old) => old.path === path && old.text !== text),
  )) {
    await writeText(file.path, file.text, language);
    if (!options.json) stdout.write(`${words.written(file.path)}\n`);
  }
  const path = join(folder, LOCK_FILE);
  await writeText(path, lockText(await pinsOf(after, await readLocatedPlugins(folder, language), folder)), language);
  if (!options.json) stdout.write(`${words.written(path)}\n`);
  return 0;
};

function inputOf({ files, data, plugins, packs }: Sources): CompileInput {
  return { files, data, plugins, packs };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** A file of an upgraded pack in another version than the newest. */
function isOlder({ path }: SourceFile, upgrades: readonly Upgrade[]): boolean {
  return upgrades.some(({ to }) => path.startsWith(`packs/${to.name}/`) && !path.startsWith(to.folder));
}

/** The plan's texts with the new versions in their `use` lines; a line that names no version is left as it is. */
function upgradedFiles(
  program: Program,
  files: readonly SourceFile[],
  upgrades: readonly Upgrade[],
): readonly SourceFile[] {
  const edits = upgrades.flatMap(({ to }) => writeVersion(program, to.name, to.version));
  return files.map((file) => ({ path: file.path, text: applyEdits(file.path, file.text, edits) }));
}
