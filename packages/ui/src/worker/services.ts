import { complete, definition, formatFile, hover, type Program, sealTexts, unsealTexts } from '@traguardo/dsl';
import { explain } from '@traguardo/engine';
import { changesPage, criteriaOf, cycleOf, factsOn, textsIn } from '@traguardo/verify';
import { definitionText, readDefinition } from '@traguardo/workflow';
import type { Analysed } from './analyse.ts';
import { formServices } from './form-services.ts';
import { glanceAt } from './glance.ts';
import type { Services } from './protocol.ts';
import type { PackServices } from '../workspace/pack-services.ts';
import type { Asked } from '../workspace/questions.ts';
import { editorServices } from './editor-services.ts';
import { PLUGINS } from './plugins.ts';
import { answerQuestions } from './questions/answer-questions.ts';
import { answerResults } from './results/answer-results.ts';
import { defaultCycle } from './shipped-cycle.ts';

/** The answers to questions about analysed texts. Pure; what composes the report is loaded when it is first asked for. */
export function servicesFor(analysed: Analysed): Services {
  const { program, outcome, input } = analysed;
  const { vocabulary } = program;
  return {
    ...answerQuestions(analysed),
    ...editorServices(analysed),
    ...answerResults(analysed),
    ...formServices(analysed),
    ...askedPacks(analysed),
    async complete(path, offset) {
      const isUse = USE_LINE.test(textOf(input, path).slice(0, offset));
      const offered = isUse ? await withShippedPacks(program) : program;
      return complete(offered, vocabulary, path, offset, input.language);
    },
    async repairs(...asked) {
      const isUnknown = program.diagnostics.some(({ code }) => code === 'ref/unknown');
      const offered = isUnknown ? await withShippedPacks(program) : program;
      return editorServices({ ...analysed, program: offered }).repairs(...asked);
    },
    hover: (path, offset) => hover(program, vocabulary, path, offset, input.language, outcome),
    definition(path, offset) {
      const place = definition(program, vocabulary, path, offset);
      return place && { path: place.file, offset: place.start.offset };
    },
    format(path, language) {
      const file = program.files.find((one) => one.path === path);
      return file ? formatFile(file, vocabulary, language ?? undefined) : textOf(input, path);
    },
    explain: (code) => explain(outcome, code, input.language),
    cycle: () => definitionText(cycleOf(program, defaultCycle)),
    facts(day, cycle) {
      const definition = readDefinition(cycle);
      if (definition === null) throw new Error('asked for the facts of a cycle that is none');
      return factsOn(program, day, definition);
    },
    criteria: (asked) => criteriaOf({ ...asked, program }),
    changes: (context, blobs, given = []) =>
      changesPage(
        context,
        { programOf: textsIn(blobs, PLUGINS), present: program },
        { language: input.language, given },
      ),
    async report({ journal, known }) {
      const { makeReport, sentReport } = await import('./report/live-report.ts');
      return sentReport(makeReport(analysed, journal), known, input.revision);
    },
    async behind(stamps, journal) {
      const { behindReports } = await import('./report/live-report.ts');
      return behindReports(stamps, journal, analysed);
    },
    glance: () => glanceAt(analysed),
    sealed: () => [sealTexts(program.files, program.packs), sealTexts(program.data)],
    unsealed(plan, data) {
      const [texts, tables] = [unsealTexts(plan), unsealTexts(data)];
      return [
        ...(texts?.files ?? []).map((file) => ({ ...file, kind: 'plan' as const })),
        ...(texts?.packs ?? []).map((file) => ({ ...file, kind: 'pack' as const })),
        ...(tables?.files ?? []).map((file) => ({ ...file, kind: 'actuals' as const })),
      ];
    },
    async compareVersions(before, after) {
      const { compareVersions } = await import('./versions/compare-versions.ts');
      return compareVersions(before, after, { program, files: input.files }, input.language);
    },
  };
}

/** What concerns packs is loaded, with all those that come along, when it is first asked for. */
function askedPacks(analysed: Analysed): Asked<PackServices> {
  const load = async (): Promise<PackServices> => {
    const { livePacks } = await import('./packs/live-packs.ts');
    return livePacks(analysed);
  };
  return {
    packs: async () => (await load()).packs(),
    packTexts: async (...asked) => (await load()).packTexts(...asked),
    addPack: async (...asked) => (await load()).addPack(...asked),
    dropPack: async (...asked) => (await load()).dropPack(...asked),
    includeFrom: async (...asked) => (await load()).includeFrom(...asked),
    upgradePack: async (...asked) => (await load()).upgradePack(...asked),
    pinPacks: async () => (await load()).pinPacks(),
    readPack: async (...asked) => (await load()).readPack(...asked),
  };
}

/** The beginning of a line that asks for a pack. */
const USE_LINE = /(?:^|[\r\n])[ \t]*(?:usa|use)[ \t][^\r\n]*$/i;

/** A program with the packs that come along at hand too: loaded where one of them may be offered. */
async function withShippedPacks(program: Program): Promise<Program> {
  const { SHIPPED_TEXTS } = await import('../workspace/shipped/shipped-texts.ts');
  const known = new Set(program.atHand.map(({ path }) => path));
  return { ...program, atHand: [...program.atHand, ...SHIPPED_TEXTS.filter(({ path }) => !known.has(path))] };
}

function textOf(input: Analysed['input'], path: string): string {
  return input.files.find((file) => file.path === path)?.text ?? '';
}
