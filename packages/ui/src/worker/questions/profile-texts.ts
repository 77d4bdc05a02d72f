import { type ClauseNode, type DeclarationNode, findNotation, type ItemNode, type Program } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import type { ProfileTexts } from '../../workspace/questions.ts';

const LANGUAGE = { it: 'lingua it', en: 'language en' };
const EVEN = { it: 'composizione indicatori 50% operativi 50%', en: 'composition indicators 50% operationals 50%' };

/**
 * The profile in force as a text that stands alone, wherever it is declared, packs included, and the same with a composition of 50/50.
 * The act that adopts it stays out: it is declared elsewhere and decides no score.
 */
export function profileTexts({ files, packs, assembled, plan, language }: Program): ProfileTexts {
  const { place } = plan.profile;
  if (place === null) return emptyIn(language);
  const { file, start } = place;
  const declaration = assembled.items.find(
    (item): item is DeclarationNode =>
      item.kind === 'declaration' &&
      item.word.concept === 'profile' &&
      item.headerPlace.file === file &&
      item.headerPlace.start.offset === start.offset,
  );
  const source = [...files, ...packs].find(({ path }) => path === file)?.text;
  if (!declaration || source === undefined) return emptyIn(language);
  const notation = findNotation(source)?.language ?? language;
  const clauses = clausesIn(declaration).filter((clause) => clause.place.file === file);
  const acts = clauses.filter(({ word }) => word.concept === 'act').map((clause) => ({ clause, text: '' }));
  const compositions = clauses.filter(({ word }) => word.concept === 'composition');
  const even = compositions.map((clause) => ({ clause, text: EVEN[notation] }));
  const written = (edits: readonly ClauseEdit[]): string =>
    `${LANGUAGE[notation]}\n\n${edited(source, declaration, edits)}\n`;
  const own = written(acts);
  const brace = own.indexOf('{') + 1;
  return {
    own,
    even:
      even.length > 0 ? written([...acts, ...even]) : `${own.slice(0, brace)}\n  ${EVEN[notation]}${own.slice(brace)}`,
  };
}

interface ClauseEdit {
  readonly clause: ClauseNode;
  readonly text: string;
}

function edited(source: string, { place }: DeclarationNode, edits: readonly ClauseEdit[]): string {
  let text = source;
  const fromTheEnd = edits.toSorted((a, b) => b.clause.place.start.offset - a.clause.place.start.offset);
  let end = place.end.offset;
  for (const { clause, text: written } of fromTheEnd) {
    const { start, end: stop } = clause.place;
    text = text.slice(0, start.offset) + written + text.slice(stop.offset);
    end += written.length - (stop.offset - start.offset);
  }
  return text.slice(place.start.offset, end);
}

function clausesIn({ clauses, block }: DeclarationNode): readonly ClauseNode[] {
  const isClause = (item: ItemNode): item is ClauseNode => item.kind === 'clause';
  return [...clauses, ...(block ?? []).filter(isClause)];
}

/** Where a plan has no profile: the least one that can be typed into. */
function emptyIn(language: Language): ProfileTexts {
  const word = language === 'it' ? 'profilo' : 'profile';
  const even = `${LANGUAGE[language]}\n\n${word} P {\n  ${EVEN[language]}\n}\n`;
  return { own: even.replace(`  ${EVEN[language]}\n`, ''), even };
}
