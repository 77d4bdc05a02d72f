import { stat } from 'node:fs/promises';
import { compareVersions, compile, describe, packFolder, type Program, type SourceFile } from '@traguardo/dsl';
import { withRulesOf } from '@traguardo/engine';
import type { Diagnostic, Language, Profile } from '@traguardo/model';
import { type Environment, UsageError } from '../../environment.ts';
import { loadProgram } from '../../load.ts';
import { packRoots, readPacks } from '../../packs/read-packs.ts';
import { simulateWords } from './words.ts';

/** What the command line says of another profile. */
export interface ProfileOptions {
  readonly profile: string | null;
  readonly composition: string | null;
  readonly thresholds: string | null;
  readonly missing: string | null;
  readonly undefined: string | null;
  readonly cap: string | null;
}

/** A profile that a body would have instead of its own. */
export type OtherProfile = (own: Profile) => Profile;

/** Whether any of the options asks for another profile. */
export function asksForProfile(options: ProfileOptions): boolean {
  return [options.profile, ...CLAUSES.map((clause) => options[clause])].some((option) => option !== null);
}

/**
 * The profile asked for: that of a file, a folder or a pack (`name`, `name@version`), with the clauses given beside it in place
 * of its own; without a file, each body's own with these clauses. Throws `UsageError` for what cannot be read.
 */
export async function readProfile(
  options: ProfileOptions,
  notation: Language,
  environment: Environment,
  language: Language,
): Promise<OtherProfile> {
  const clauses = clausesOf(options, notation, language);
  if (options.profile === null) return (own) => ({ ...own, ...clauses });
  const { code, ...rest } = { ...(await profileAt(options.profile, environment, language)), ...clauses };
  if (code === '') throw new UsageError(simulateWords[language].noProfileIn(options.profile));
  return (own) => withRulesOf(own, { code, ...rest });
}

async function profileAt(name: string, environment: Environment, language: Language): Promise<Profile> {
  const isPath = await stat(name).then(
    () => true,
    () => false, // not there: the name of a pack, perhaps
  );
  if (isPath) return profileOf(await loadProgram({ paths: [name] }, environment, language), name, language);
  const texts = await packTexts(name, environment);
  if (texts.length === 0) throw new UsageError(simulateWords[language].noProfileAt(name));
  return profileOf(compile({ files: texts }), name, language);
}

/** The plan texts of a pack, `name` or `name@version`; of the newest version when none is said. None when there is no such pack. */
async function packTexts(asked: string, environment: Environment): Promise<readonly SourceFile[]> {
  const [name = '', version] = asked.split('@');
  const use = [{ path: 'use', text: `use pack "${name}" version "${version ?? ''}"\n` }];
  const files = await readPacks(use, '.', packRoots('.', environment.packs ?? []));
  const versions = [
    ...new Set(files.map(({ path }) => path.slice(packFolder(name, '').length - 1).split('/')[0] ?? '')),
  ];
  const chosen = version ?? versions.toSorted(compareVersions).at(-1) ?? '';
  return files.filter(({ path }) => path.startsWith(packFolder(name, chosen)) && path.endsWith('.piano'));
}

function profileOf({ plan, diagnostics }: Program, name: string, language: Language): Profile {
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (error) throw new UsageError(simulateWords[language].badProfile(name, describe(error, language)));
  return plan.profile;
}

const CLAUSES = ['composition', 'thresholds', 'missing', 'undefined', 'cap'] as const;
/** `50/50`, `50%/50%`: indicators, then operational goals. */
const SHARES = /^\s*([\d.,]+)\s*%?\s*\/\s*([\d.,]+)\s*%?\s*$/;

/** The clauses given, read as those of a profile are. */
function clausesOf(options: ProfileOptions, notation: Language, language: Language): Partial<Profile> {
  const asked = CLAUSES.flatMap((clause) => {
    const text = options[clause];
    return text === null ? [] : [{ clause, text }];
  });
  const read = asked.map(({ clause, text }) => {
    const { plan, diagnostics } = compile({ files: [{ path: clause, text: profileText(clause, text, notation) }] });
    const finding = diagnostics.find(({ severity }) => severity !== 'information');
    if (finding) throw new UsageError(notUsable(clause, text, finding, language));
    return clause === 'thresholds' ? { bands: plan.profile.bands } : { [clause]: plan.profile[clause] };
  });
  return Object.assign({}, ...read) as Partial<Profile>;
}

/** What is wrong with a clause where it says something (shares that make 110 %, a gap between bands), and how it is written. */
function notUsable(clause: (typeof CLAUSES)[number], text: string, finding: Diagnostic, language: Language): string {
  const words = simulateWords[language];
  const said = finding.severity === 'error' ? '' : `${describe(finding, language)} `;
  return words.notUsable(`--${clause}`, text, `${said}${words.clauses[clause]}`);
}

/** The code of the profile that is asked for, as sentences about it name it. */
const CODES: Readonly<Record<Language, string>> = { it: 'altro_profilo', en: 'other_profile' };

function profileText(clause: (typeof CLAUSES)[number], text: string, notation: Language): string {
  const [, indicators, operationals] = SHARES.exec(text) ?? [];
  const said = indicators === undefined ? text : `indicators ${indicators}% operationals ${operationals}%`;
  const body =
    clause === 'thresholds' ? `thresholds { ${text} }` : `${clause} ${clause === 'composition' ? said : text}`;
  return `language ${notation}\nprofile ${CODES[notation]} {\n${body}\n}\n`;
}
