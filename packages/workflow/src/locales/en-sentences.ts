import { dateText } from '@traguardo/model';
import type { Effect } from '../effect-kinds.ts';
import type { ReportPart } from '../refusal.ts';
import type { CycleSentences } from './cycle-sentences.ts';
import { en } from './en.ts';
import { DUE_TEXTS, dueNameOf } from './due-texts.ts';
import { SUBJECT_SENTENCES } from './subject-sentences.ts';
import { dataText, hashText8, listText, oneOfText, percentageText, pluralIn, shareText } from './phrases.ts';

const plural = pluralIn('en');

const day = (iso: string): string => dateText(iso, 'en');
const list = (names: readonly (string | number)[]): string => listText(names, 'en');
const share = (text: string): string => shareText(text, 'en');
const named = <K extends string>(names: Readonly<Record<K, string>>, keys: readonly K[]): string =>
  list(keys.map((key) => `“${names[key]}”`));
const quoted = (codes: readonly string[], name: (code: string) => string): string =>
  list([...new Set(codes.map(name))].map((word) => `“${word}”`));
const oneOf = (codes: readonly string[], name: (code: string) => string): string =>
  oneOfText(
    [...new Set(codes.map(name))].map((word) => `“${word}”`),
    'en',
  );
const listOf = (codes: Effect['data'][string] | undefined, name: (code: string) => string): string =>
  Array.isArray(codes) ? list(codes.map(name)) : '';
const field = (path: string): string => {
  const parts = path.split('.');
  const names: Readonly<Record<string, string>> = { ...en.fields, ...en.parts };
  // Inside a field a part may be called like a field and be something else.
  const label = (part: string, index: number): string =>
    (index === 0 ? en.fields[part as keyof typeof en.fields] : undefined) ?? names[part] ?? part;
  return parts.map((part, index) => (/^\d+$/.test(part) ? `no. ${Number(part) + 1}` : label(part, index))).join(', ');
};
const REPORT_PARTS: Readonly<Record<ReportPart, string>> = {
  plan: 'the text of the plan',
  values: 'the values',
  profile: 'the evaluation system',
  journal: 'what the journal says of the year',
};
const expected = (words: readonly string[]): string => (words.length === 0 ? '' : ` (expected: ${list(words)})`);

/** The sentences of the cycle in English. */
export const enSentences: CycleSentences = {
  refusals: {
    'command/invalid': ({ path, fault }) => `Invalid command: ${path} ${en.faults[fault]}.`,
    'facts/invalid': ({ path, fault }) => `Invalid facts: ${path} ${en.faults[fault]}.`,
    'definition/unsound': ({ problem, where, name }) =>
      `The cycle cannot run: in “${where}”, “${name}”: ${en.problems[problem]}.`,
    'migration/unknown': ({ cycle }) => `The cycle ${hashText8(cycle)} is not at hand.`,
    'migration/same': () => 'The journal runs by this cycle already.',
    'migration/states-lost': ({ states }) =>
      `The other cycle has no such state, and this one is in it: ${list(states)}.`,
    'event/unknown': ({ event }) => `The cycle knows no step “${event}”.`,
    'subject/unknown': ({ event, each, subject }, names) =>
      `“${names.event(event)}”: there is no ${en.subjects[each]} “${subject}”.`,
    'choice/none-holds': ({ event }, names) =>
      `“${names.event(event)}” is not possible now: none of the conditions that choose how it goes on holds.`,
    'region/elsewhere': ({ region, states, now, subjects }, names) =>
      `“${names.region(region)}” is in ${quoted(now, names.state)}${subjects.length === 0 ? '' : ` (${list(subjects)})`}: it must be in ${oneOf(states, names.state)}.`,
    'condition/not-met': ({ text, outcome }) =>
      `The condition ${text.en} ${outcome === 'no' ? 'does not hold' : 'cannot be judged: something it asks about is missing'}.`,
    'state/not-here': ({ event, state, states }, names) =>
      `“${names.event(event)}” is not possible in the phase “${names.state(state)}”: it is possible from ${oneOf(states, names.state)}.`,
    'role/not-allowed': ({ event, role, roles }, names) =>
      `“${names.event(event)}” is not for ${names.role(role)} but for ${list(roles.map(names.role))}.`,
    'payload/invalid': ({ path, fault, expected: words }) =>
      path === '' ? `The form ${en.faults[fault]}.` : `${field(path)}: ${en.faults[fault]}${expected(words)}.`,
    'act/missing': ({ lacking }) =>
      `The act is missing: it needs ${list(lacking.map((part) => (en.parts[part as keyof typeof en.parts] ?? part).toLowerCase()))}.`,
    'act/in-future': ({ date, today }) => `The act is dated ${day(date)}, but today is ${day(today)}.`,
    'act/after-step': ({ date, day: given }) =>
      `The act is dated ${day(date)}, after the day of the step (${day(given)}).`,
    'day/in-future': ({ day: given, today }) => `The step is dated ${day(given)}, but today is ${day(today)}.`,
    'plan/errors': ({ count }) => `The plan has ${plural(count, 'error', 'errors')}.`,
    'plan/weights': ({ groups }) =>
      `Weights do not total 100% in ${list(groups.map(({ code, sum }) => `${code} (${share(sum)})`))}.`,
    'plan/incomplete': ({ total, withoutOwner, withoutSource, withoutTarget }) =>
      total === 0
        ? 'The plan has no indicators.'
        : [
            withoutOwner.length > 0 ? `Without owner: ${list(withoutOwner)}.` : '',
            withoutSource.length > 0 ? `Without source: ${list(withoutSource)}.` : '',
            withoutTarget.length > 0 ? `Without target: ${list(withoutTarget)}.` : '',
          ]
            .filter((sentence) => sentence !== '')
            .join(' '),
    'profile/not-pinned': () =>
      'The plan does not say by which system it is measured (D.Lgs. 150/2009, art. 7): the `profile` clause is missing.',
    'payment-time/absent': ({ required }) =>
      `No individual sheet has an objective on payment times: the law asks for one weighing at least ${share(required)} (D.L. 13/2023, art. 4-bis).`,
    'payment-time/light': ({ sheet, objectives, weight, required }) =>
      `In sheet ${sheet} payment times (${list(objectives)}) weigh ${share(weight)}: the law asks for at least ${share(required)} (D.L. 13/2023, art. 4-bis).`,
    'anticorruption/absent': () =>
      'No objective is about preventing corruption (L. 190/2012, art. 1, c. 8-bis; D.L. 80/2021, art. 6). An objective or an indicator is about it when its title names it, or with tag anticorruption.',
    'text/not-checked': ({ checked, given }) =>
      checked === ''
        ? 'The text of the plan has not been checked.'
        : `The text of the plan (${hashText8(given)}) is not the one checked (${hashText8(checked)}): it changed afterwards.`,
    'cutoff/passed': ({ day: given, cutoff }) =>
      `Changes are proposed by ${day(cutoff)}; this one is of ${day(given)}.`,
    'year/over': ({ day: given, end }) =>
      `After ${day(end)} the targets of the year change no more; this act is of ${day(given)}.`,
    'year/not-over': ({ day: given, end }) => `The year ends on ${day(end)}; it is now ${day(given)}.`,
    'items/repeated': ({ items }) => `The table of changes repeats ${list(items)}.`,
    'opinion/incomplete': ({ without, unknown, repeated }) =>
      [
        without.length > 0 ? `No opinion on ${list(without)}.` : '',
        unknown.length > 0 ? `There is no item no. ${list(unknown)}.` : '',
        repeated.length > 0 ? `More than one opinion on item no. ${list(repeated)}.` : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    'opinion/no-text': ({ items }) => `An opinion with remarks or contrary must say why: ${list(items)}.`,
    'opinion/contrary-blocks': ({ items }) =>
      `The opinion of the OIV is contrary on ${list(items)}: the body’s system does not allow approval.`,
    'opinion/contrary-reasons': ({ items }) =>
      `The opinion of the OIV is contrary on ${list(items)}: approving all the same needs reasons.`,
    'change/outside-items': ({ codes }) => `The plan changes outside the table of changes too: ${list(codes)}.`,
    'change/not-in-text': ({ day: given, codes }) =>
      `On ${day(given)} the text of the plan does not have the change of ${list(codes)}: the version approved would be without it.`,
    'change/counts-before': ({ from, day: given }) =>
      `The change counts from ${day(from)}, before the day of the step (${day(given)}).`,
    'values/not-received': ({ day: given, codes }) =>
      `${plural(codes.length, 'value', 'values')} not received by ${day(given)}: ${list(codes)}. One dated later does not count yet: correct its date in the data, or record the step from that day on.`,
    'values/open': ({ missing, undefined: undefinedCodes, provisional, changed, uncertified }) =>
      [
        missing.length > 0 ? `Missing: ${list(missing)}.` : '',
        undefinedCodes.length > 0 ? `Without meaning (division by zero or the like): ${list(undefinedCodes)}.` : '',
        provisional.length > 0 ? `Still provisional: ${list(provisional)}.` : '',
        changed.length > 0 ? `Changed since they were confirmed: ${list(changed)}.` : '',
        uncertified.length > 0 ? `To be certified: ${list(uncertified)}.` : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    'balance/not-approved': ({ codes }) =>
      `${plural(codes.length, 'value comes', 'values come')} from the balance sheet (${list(codes)}), which the Council has not approved yet.`,
    'targets/changed': ({ version, codes }) =>
      `The plan no longer asks for what its approved version ${version} asks for: ${list(codes)}.`,
    'data/errors': ({ count }) =>
      `${count === 1 ? 'There is an error' : `There are ${count} errors`} in the plan or the data: once they are sealed, mending takes reopening.`,
    'data/not-frozen': () => 'The data of the year are not sealed.',
    'data/changed': ({ frozen, given }) =>
      `The data (${hashText8(given)}) are not those sealed (${hashText8(frozen)}): something changed since.`,
    'cause/missing': ({ codes }) =>
      `${plural(codes.length, 'missed target', 'missed targets')} without a cause: ${list(codes)} (D.Lgs. 150/2009, art. 10, c. 1, lett. b).`,
    'goals/uncovered': ({ codes }) => `Objectives without a score and without an explanation: ${list(codes)}.`,
    'changes/unlisted': ({ missing, unknown }) =>
      [
        missing.length > 0 ? `The report does not list versions ${list(missing)} of the plan.` : '',
        unknown.length > 0 ? `The report lists versions that do not exist: ${list(unknown)}.` : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    'report/behind': ({ titles, moved }) =>
      `“${list(titles)}” is out of date: ${list(moved.map((part) => REPORT_PARTS[part]))}. Make it again.`,
    'question/not-open': ({ regarding, open }) =>
      open.length === 0
        ? 'The OIV has asked nothing that is still to be answered.'
        : `Question no. ${regarding ?? '–'} is not open; these are: ${list(open)}.`,
    'remarks/other-year': ({ year, expected }) => `Remarks are carried over from ${expected}, not from ${year}.`,
    'remarks/not-open': ({ regarding, open }) =>
      open.length === 0
        ? 'There are no remarks of the year before to answer.'
        : `Remark no. ${regarding ?? '–'} is not open; open are: ${list(open)}.`,
    'remarks/unanswered': ({ open }) =>
      `${plural(open.length, 'remark of the year before is', 'remarks of the year before are')} not answered: no. ${list(open)}.`,
    'criteria/unanswered': ({ missing, repeated }) =>
      [
        missing.length > 0
          ? `Criteria without an answer: ${missing.length} of 11 (${named(en.criteria, missing)}).`
          : '',
        repeated.length > 0 ? `Criteria with more than one answer: ${named(en.criteria, repeated)}.` : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    'criteria/unmet': ({ criteria }) =>
      `A plain validation is not possible with criteria not fully met: ${named(en.criteria, criteria)}.`,
    'criteria/no-remark': () => 'A validation with remarks needs at least one.',
    'criteria/no-reason': ({ criteria }) => `Say why these are not met: ${named(en.criteria, criteria)}.`,
    'criteria/all-met': () => 'To refuse validation at least one criterion must be not met.',
    'document/not-made': ({ document }, names) =>
      `“${names.document(document)}” becomes due for publication by itself, with the step that leaves it.`,
    'document/no-address': ({ titles }) =>
      titles.length === 0
        ? 'At least one published file is needed, with its address.'
        : `The address where it can be read is missing: ${list(titles)}.`,
    'document/not-yet': ({ document, day: given, made }, names) =>
      `“${names.document(document)}” has existed since ${day(made)}: it cannot have been published on ${day(given)}.`,
    ...SUBJECT_SENTENCES.en,
    'oiv/vacant': ({ since, reasons }) =>
      `There has been no OIV since ${day(since)} (${reasons}): until there is one, no step is taken in its name.`,
    'system/changed': ({ profile, given }) =>
      profile === given
        ? `The rules of ${given} have changed since they were proposed: the opinion of the OIV was about others.`
        : `The plan names ${given === '' ? 'no system' : given}, the opinion of the OIV was about ${profile}.`,
    'areas/repeated': ({ areas }) => `The self-assessment repeats ${list(areas)}.`,
    'term/none-open': () => 'No deadline is open.',
    'term/not-pending': ({ term }, names) => `The deadline “${names.term(term)}” is not open.`,
    'term/already-late': ({ term, since }, names) =>
      `The delay on “${names.term(term)}” (passed on ${day(since)}) is on record already.`,
    'term/not-passed': ({ term, day: given, due }, names) =>
      due === null
        ? `The deadline “${names.term(term)}” has no fixed day.`
        : `The deadline “${names.term(term)}” is ${day(due)}; it is now ${day(given)}.`,
  },
  wayOut: {
    role: ({ roles }, names) => `The step is for ${list(roles.map(names.role))}.`,
    state: ({ states }, names) => `First bring the cycle to ${oneOf(states, names.state)}.`,
    payload: ({ fields }) =>
      fields.length === 0 ? 'Fill in the form.' : `Fill in the form: ${list(fields.map((name) => en.fields[name]))}.`,
    plan: ({ codes }) => (codes.length === 0 ? 'Correct the plan.' : `Correct in the plan: ${list(codes)}.`),
    data: ({ codes }) =>
      codes.length === 0 ? 'Correct or restore the data.' : `Supply or confirm the values: ${list(codes)}.`,
    step: ({ steps, subjects, roles }, names) =>
      `First comes: ${quoted(steps, names.step)}${subjects.length === 0 ? '' : ` for ${list(subjects)}`} (${list(roles.map(names.role))}).`,
    day: ({ from }) => `Possible from ${day(from)}.`,
    cycle: () => 'The text of the cycle must be completed: it has no step for this.',
    actor: ({ actors }) =>
      actors.length === 0 ? 'Another person does it.' : `In the place of the name write ${list(actors)}.`,
    'next-cycle': () => 'It belongs to next year’s cycle.',
    program: () => 'This is a fault of the program that sent the command.',
  },
  effects: {
    produce: (data, names) => `Produced: ${listOf(data['documents'], names.document)}.`,
    'seal-version': (data) => `Version ${dataText(data['version'], 'en')} of the plan is sealed.`,
    'request-data': () => 'Data are requested from those responsible.',
    'lapse-change': (data) => `The change still open lapses: ${dataText(data['codes'], 'en')}.`,
    'seal-data': (data) => `The data of the year are sealed (${hashText8(String(data['dataHash']))}).`,
    'keep-old-data': (data) => `The data sealed before (${hashText8(String(data['dataHash']))}) stay on record.`,
    'notify-oiv': () => 'The OIV is to be told.',
    'carry-remarks': (data) => {
      const criteria = data['criteria'] as readonly (keyof typeof en.criteria)[];
      return `The remarks go to next year’s cycle: ${named(en.criteria, criteria)}.`;
    },
    publish: (data) => `Version ${dataText(data['version'], 'en')} of the bundle is public.`,
    'notice-of-delay': (data, names) =>
      `The deadline “${names.term(String(data['term']))}” passed on ${day(String(data['due']))}: the reasons of the delay are to be notified.`,
    'block-hiring-and-rewards': () => DUE_TEXTS.en.consequences['hiring-and-rewards'],
    migrated: (data) =>
      `From now on the cycle “${String(data['title'])}” holds (${hashText8(String(data['cycle']))}); what was recorded before stays judged by the one before.`,
    'publication-due': (data, names) =>
      `To be published by ${day(String(data['due']))}: ${names.document(String(data['document']))}.`,
    'met-late': (data, names) =>
      `“${dueNameOf(data, names)}” was due by ${day(String(data['due']))}: done ${plural(Number(data['days']), 'day', 'days')} late.`,
    'certified-own': (data) =>
      `${dataText(data['subject'], 'en')} is certified by who entered it (${dataText(data['actor'], 'en')}), as the profile allows: it will be printed.`,
    'cut-result-pay': (data) =>
      `Sheet ${dataText(data['subject'], 'en')}: payments were not in time. Their share of the result pay, ${share(String(data['share']))} of the sheet and never less than 30%, is zero (D.L. 13/2023, art. 4-bis).`,
    'totals-differ': (data) => {
      const columns = data['columns'] as readonly (keyof typeof en.parts)[];
      const [printed, computed] = [data['printed'] as readonly string[], data['computed'] as readonly string[]];
      const each = columns.map(
        (column, index) =>
          `${en.parts[column]} ${percentageText(printed[index] ?? '', 'en')}, mean of the areas ${percentageText(computed[index] ?? '', 'en')}`,
      );
      return `Printed totals other than the mean of the areas: ${each.join('; ')}.`;
    },
    substituted: (data, names) =>
      `Taken by ${names.role(String(data['role']))} in the place of ${names.role(String(data['replaced']))}: it will be printed.`,
    'recorded-later': (data) =>
      `Step of ${day(String(data['day']))}, recorded on ${day(String(data['recordedOn']))}: it will be printed.`,
  },
};
