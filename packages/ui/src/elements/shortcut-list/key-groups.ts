import type { Language } from '@traguardo/model';
import { planToolTexts } from '../../locales/plan-tools.ts';
import { shellTexts } from '../../locales/shell.ts';
import { shortcutTexts } from '../../locales/shortcuts.ts';
import type { ViewName } from '../../workspace/route.ts';
import { APP_KEYS, type Combination, GO, GO_LETTERS, HAND_IN, keyText } from '../../page/shortcuts.ts';
import { SHEET_KEYS } from '../data-view/sheet/sheet-keys.ts';
import { EDITOR_KEYS } from '../plan-editor/editor-keys.ts';

/** The keys of one part of the application, with what they do. */
export interface KeyGroup {
  readonly title: string;
  /** The views whose keys these are. */
  readonly views: readonly ViewName[];
  readonly rows: readonly (readonly [keys: string, meaning: string])[];
}

/** Every key by where it works, from the lists that bind them; those of the open view stand second, after those of everywhere. */
export function keyGroups(view: ViewName, language: Language): readonly KeyGroup[] {
  const text = shortcutTexts[language];
  const { commandNames } = planToolTexts[language];
  const shown = (keys: readonly Combination[]): string => keys.map((one) => keyText(one, language)).join(', ');
  const rows = <Name extends string>(
    keys: Readonly<Record<Name, Combination | readonly Combination[]>>,
    names: Readonly<Record<Name, string>>,
  ): KeyGroup['rows'] =>
    (Object.keys(keys) as Name[]).map((name) => [shown([keys[name]].flat()), names[name].toLowerCase()]);
  const go = Object.entries(GO_LETTERS).map(
    ([to, letter]) => [`${GO} ${text.between} ${letter}`, text.go(shellTexts[language].views[to as ViewName])] as const,
  );
  const parts: readonly KeyGroup[] = [
    { title: text.editor, views: ['piano', 'relazione'], rows: [...rows(EDITOR_KEYS, commandNames), ...text.textKeys] },
    { title: text.sheet, views: ['dati'], rows: [...text.sheetKeys, ...rows(SHEET_KEYS, text.sheetCommands)] },
    { title: text.form, views: ['ciclo'], rows: [[shown([HAND_IN]), text.handIn]] },
    { title: text.rest, views: [], rows: text.restKeys },
  ];
  const ofView = parts.filter(({ views }) => views.includes(view));
  return [
    { title: text.everywhere, views: [], rows: [...rows(APP_KEYS, text.commands), ...go] },
    ...ofView,
    ...parts.filter((part) => !ofView.includes(part)),
  ];
}
