import { compileSealed, type Program } from '@traguardo/dsl';
import { codeKey, dateText, type Language } from '@traguardo/model';
import { changeProposal, type ChangeProposal, lackingOf } from '@traguardo/verify';
import { type SealedVersion, versionInForce } from '@traguardo/workflow';
import { type Command, UsageError } from '../../environment.ts';
import { readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { openCycle } from './open-cycle.ts';
import { readPayloadList, writePayload } from './payload-file.ts';
import { printEffect, printItems } from './print-change.ts';
import { words } from './words.ts';

/**
 * `traguardo cycle propose [plan] [--revision CODE] [--cause TEXT] [--evidence TEXT] [--write FILE]`: what the text changes in the version in
 * force, item by item, with the effect on every score, before anything is proposed. `--write` leaves the payload of
 * PROPOSE_CHANGE to be filled in; what the file says already is kept. Exit status 1 while an item lacks something.
 */
export const propose: Command = async (args, environment, language) => {
  const options = readOptions(args, language, {
    revision: 'text',
    cause: 'text',
    evidence: 'text',
    write: 'text',
    file: 'text',
    year: 'text',
    json: 'flag',
  });
  const { program, store, state } = await openCycle(options, environment, language);
  const version = versionInForce(state.context);
  if (version === null) throw new UsageError(words[language].nothingInForce);
  const [plan, data] = await Promise.all([store.blob(version.planHash), store.blob(version.dataHash)]);
  const base = plan === null || data === null ? null : compileSealed(plan, data, program.plugins);
  if (base === null) throw new UsageError(words[language].textNotKept(version.version));
  const typed = options.write === null ? [] : await readPayloadList(options.write, 'items', language);
  const given = typed.map((item) => ({
    code: String(item['code']),
    what: String(item['what']),
    cause: String(item['cause'] ?? ''),
    evidence: String(item['evidence'] ?? ''),
  }));
  const at = dayOfRevision(program, options.revision, language);
  const asked = { cause: options.cause ?? '', evidence: options.evidence ?? '' };
  const found = changeProposal({ version, program: base }, program, { language, given, ...(at ? { at } : {}) });
  const proposal = filledWith(found, asked);
  if (options.write !== null && proposal.items.length > 0)
    await writePayload(options.write, { items: proposal.items }, language);
  if (options.json) environment.stdout.write(json(documentOf(version, proposal)));
  else print(version, proposal, options.write, environment.stdout, language);
  return proposal.items.length === 0 || proposal.lacking.length + proposal.uncovered.length > 0 ? 1 : 0;
};

/** The day on which a revision of the plan comes into force; null when none is asked for. */
function dayOfRevision({ plan }: Program, code: string | null, language: Language): string | null {
  if (code === null) return null;
  const found = plan.revisions.find((revision) => codeKey(revision.code) === codeKey(code));
  const codes = plan.revisions.map((revision) => revision.code).join(', ') || '–';
  if (found === undefined) throw new UsageError(words[language].noRevision(code, codes));
  return found.at;
}

/** What is said once for every item that lacks it. */
function filledWith(
  proposal: ChangeProposal,
  asked: { readonly cause: string; readonly evidence: string },
): ChangeProposal {
  const items = proposal.items.map((item) => ({
    ...item,
    cause: item.cause || asked.cause,
    evidence: item.evidence || asked.evidence,
  }));
  return { ...proposal, items, lacking: lackingOf(items) };
}

function print(
  version: SealedVersion,
  { items, lacking, besides, uncovered, effect }: ChangeProposal,
  file: string | null,
  output: { write(text: string): unknown },
  language: Language,
): void {
  const own = words[language];
  if (items.length === 0) {
    output.write(`${own.nothingChanges(version.version)}\n`);
  } else {
    output.write(`${own.proposal(items.length, version.version, dateText(version.day, language))}\n\n`);
    printItems(items, output, language, (_, number) =>
      (lacking.find((each) => each.item === number)?.parts ?? []).map((part) => `✗ ${own.lacks[part]}`),
    );
    output.write(`\n${lacking.length === 0 ? own.complete : own.lacking(lacking.length)}\n`);
    printEffect(effect, output, language);
  }
  if (besides.length > 0)
    output.write(`\n${own.besides(besides.length)}\n${besides.map((each) => `  ${each}\n`).join('')}`);
  if (uncovered.length > 0) output.write(`\n${own.uncovered(uncovered.join(', '))}\n`);
  if (file !== null && items.length > 0) output.write(`\n${own.written(file, 'PROPOSE_CHANGE')}\n`);
}

function documentOf({ version, planHash, day }: SealedVersion, proposal: ChangeProposal): object {
  const { items, lacking, besides, uncovered, effect } = proposal;
  return {
    format: 'traguardo.proposal/1',
    base: { version, planHash, day },
    payload: { items },
    lacking,
    uncovered,
    besides,
    effect,
  };
}
