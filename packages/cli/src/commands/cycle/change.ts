import { dateText, type Language } from '@traguardo/model';
import { changesOfYear, effectRows, opinionText, textsIn } from '@traguardo/verify';
import { type ItemOpinion, type OpenChange } from '@traguardo/workflow';
import { type Command, UsageError } from '../../environment.ts';
import { choice, readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { blobsOfStore, openCycle } from './open-cycle.ts';
import { readPayloadList, writePayload } from './payload-file.ts';
import { printEffect, printItems } from './print-change.ts';
import { words } from './words.ts';

const OPINIONS = ['favourable', 'remarks', 'contrary'] as const;

/**
 * `traguardo cycle change [plan] [--write FILE] [--opinion favourable|remarks|contrary]`: the change under way, for who gives an opinion or
 * decides: its items with their opinions, and its effect on every score, worked out anew from the sealed texts. `--write`
 * leaves the payload of OPINION to be filled in, item by item; what the file says already is kept.
 */
export const change: Command = async (args, environment, language) => {
  const options = readOptions(args, language, {
    write: 'text',
    opinion: 'text',
    file: 'text',
    year: 'text',
    json: 'flag',
  });
  const opinion = choice('--opinion', options.opinion, OPINIONS, language);
  const { program, store, state } = await openCycle(options, environment, language);
  const found = changesOfYear(state.context, textsIn(await blobsOfStore(store), program.plugins)).at(-1);
  if (found === undefined || found.end !== 'open') throw new UsageError(words[language].noChange);
  const open = found.change;
  const effect = found.effect && effectRows(found.effect, language);
  if (options.write !== null) {
    if (open.opinions.length > 0) throw new UsageError(words[language].notForOpinion);
    await writePayload(
      options.write,
      { opinions: await opinionsToGive(open, options.write, opinion, language) },
      language,
    );
  }
  if (options.json) {
    const { items, opinions, proposedOn, base } = open;
    environment.stdout.write(json({ format: 'traguardo.change/1', base, proposedOn, items, opinions, effect }));
    return 0;
  }
  environment.stdout.write(`${words[language].open(open.items.length, dateText(open.proposedOn, language))}\n\n`);
  printItems(open.items, environment.stdout, language, (_, number) => [
    words[language].opinion(opinionText(open, number, language)),
  ]);
  if (effect !== null) printEffect(effect, environment.stdout, language);
  if (options.write !== null) environment.stdout.write(`\n${words[language].written(options.write, 'OPINION')}\n`);
  return 0;
};

/** One opinion for each item: as the file has it, else the one asked for, else to be chosen. */
async function opinionsToGive(
  { items }: OpenChange,
  path: string,
  asked: ItemOpinion['opinion'] | null,
  language: Language,
): Promise<readonly object[]> {
  const typed = await readPayloadList(path, 'opinions', language);
  const byItem = new Map(typed.map((each) => [each['item'], each]));
  return items.map((_, index) => {
    const { opinion = '', text = '' } = byItem.get(index + 1) ?? {};
    return { item: index + 1, opinion: opinion || asked || '', text };
  });
}
