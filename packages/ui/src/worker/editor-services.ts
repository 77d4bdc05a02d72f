import { codeActions, describeRefusal, inlays, references, renamable, rename } from '@traguardo/dsl';
import type { Edit, OutcomeNode, Place } from '@traguardo/model';
import type { EditorServices, FoundPlace } from '../workspace/editor-services.ts';
import { findText } from '../workspace/texts/find-text.ts';
import { type Analysed, findingsOf, shownFix } from './analyse.ts';
import { foundPlace, lineNumbers } from './found-place.ts';

/** More places than anybody looks through. */
const MOST = 1000;

/** The answers to what an editor asks about analysed texts. Pure. */
export function editorServices(analysed: Analysed): EditorServices {
  const { program, outcome, input } = analysed;
  const { vocabulary } = program;
  const { language, files } = input;
  const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
  const placeOf = ({ file, start, end }: Place): FoundPlace =>
    foundPlace(textOf(file), { file, line: start.line, from: start.offset, to: end.offset });
  return {
    references(path, offset) {
      const places = references(program, vocabulary, path, offset).map(placeOf);
      const here = places.find((place) => place.file === path && place.from <= offset && offset <= place.to);
      return { name: here ? textOf(path).slice(here.from, here.to) : '', places };
    },
    renamable(path, offset) {
      const found = renamable(program, vocabulary, path, offset);
      return found.kind === 'name'
        ? { kind: 'name', name: found.name }
        : { kind: 'refused', reason: describeRefusal(found, language) };
    },
    rename(path, offset, name) {
      const found = rename(program, vocabulary, path, offset, name);
      if (found.kind !== 'edits') return { kind: 'refused', reason: describeRefusal(found, language) };
      return { ...found, files: countByFile(found.edits) };
    },
    repairs(path, from, to) {
      const diagnostics = findingsOf(analysed);
      return codeActions({ ...program, diagnostics }, path, from, to).map(({ fix }) => shownFix(fix, language));
    },
    results(path) {
      const { length } = program.plan.profile.bands;
      const isUnknown = ({ bands }: OutcomeNode): boolean => length > 1 && bands.length === length;
      const unknown = new Set(outcome.nodes.filter(isUnknown).map(({ code }) => code));
      return inlays(program, outcome, path, language)
        .filter(({ code }) => !unknown.has(code))
        .map(({ offset, text }) => ({ offset, text }));
    },
    search(wanted) {
      let total = 0;
      const places: FoundPlace[] = [];
      for (const { path, text } of files) {
        const found = findText(text, wanted);
        total += found.length;
        const lines = lineNumbers(text, found.slice(0, MOST - places.length));
        for (const [index, line] of lines.entries()) {
          const from = found[index] ?? 0;
          places.push(foundPlace(text, { file: path, line, from, to: from + wanted.text.length }));
        }
      }
      return { places, total };
    },
  };
}

function countByFile(edits: readonly Edit[]): readonly { readonly path: string; readonly count: number }[] {
  const byFile = Map.groupBy(edits, ({ place }) => place.file);
  return [...byFile].map(([path, { length }]) => ({ path, count: length }));
}
