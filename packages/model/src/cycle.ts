import type { Declared } from './declared.ts';
import type { Expression } from './expression.ts';
import type { Place } from './place.ts';
import type { Language } from './quantity.ts';

/**
 * The performance cycle as written in a text: who acts, by when, through which states. Plain data: names are resolved,
 * words stand for what the workflow knows (`plan-without-errors`, `seal-version`), and nothing here can run by itself.
 */
export interface CycleDefinition extends Declared {
  /** Of its titles: that of the file it is declared in. */
  readonly language: Language;
  /** Laws, guidelines and practices, as cited in Italy. */
  readonly sources: readonly string[];
  readonly roles: readonly CycleRole[];
  readonly terms: readonly CycleTerm[];
  /** The documents that are due; steps name them by code in `produces`. */
  readonly documents: readonly CycleDocument[];
  /** Holidays of the body's own, every year: the day of its patron saint. Those of the State are known. */
  readonly holidays: readonly CycleHoliday[];
  /** Run side by side, in written order; states written in no region are those of `main`. */
  readonly regions: readonly CycleRegion[];
}

/** Who acts. */
export interface CycleRole extends Declared {
  /** The roles whose steps it may take in their place; what it takes so is printed as taken by it. */
  readonly substitutes: readonly string[];
}

/** A document that is due: by when (null: when the step that leaves it is taken), under which law, and what follows when it is late. */
export type CycleDocument = CycleTerm;

/** A day of every year on which no term ends; months count from 1. */
export interface CycleHoliday extends CycleDay {
  readonly title: string;
}

/** A day by which a step is due. */
export interface CycleTerm extends Declared {
  /** Null when the text gives none that can be read. */
  readonly due: CycleDue | null;
  readonly consequence: TermConsequence | null;
  readonly sources: readonly string[];
}

/** What the law attaches to a term that passes (D.Lgs. 150/2009 art. 10 c. 5; D.Lgs. 33/2013 art. 46). */
export type TermConsequence = 'hiring-and-rewards' | 'manager-liability';

/** How the day of a term is found. Days are calendar days of Europe/Rome; `year` counts from the year of the cycle. */
export type CycleDue =
  | (HolidayRule & { readonly kind: 'date'; readonly year: 0 | 1; readonly month: number; readonly day: number })
  /** The day, or so many days after the term of the budget when that was put off. */
  | (HolidayRule & {
      readonly kind: 'date-or-after-budget';
      readonly month: number;
      readonly day: number;
      readonly days: number;
    })
  /** So many days after the state was entered from which the step starts. */
  | (HolidayRule & { readonly kind: 'after-entry'; readonly days: number })
  /** The body's own calendar, on the day of what opens it, at the next meeting. */
  | { readonly kind: 'own-calendar' | 'at-once' | 'next-meeting' };

/** Whether a term that ends on a holiday ends on the next day that is none (art. 2963 c. 3 c.c.). Saturday is no holiday. */
interface HolidayRule {
  readonly nextWorkingDay: boolean;
}

/** What a region is repeated for: the sheets of people, the values of the data, the documents that are due. */
export type CycleSubject = 'sheet' | 'value' | 'document';

/** A day of every year; months count from 1. */
export interface CycleDay {
  readonly month: number;
  readonly day: number;
}

/** A statechart of its own: it is always in one of its states. */
export interface CycleRegion extends Declared {
  /** Null for one state of the whole cycle; else one state for each of these, and its steps say which. */
  readonly each: CycleSubject | null;
  readonly states: readonly CycleState[];
  readonly transitions: readonly CycleTransition[];
}

/** One state. `initial`: where its region begins; `final`: where the region may rest for good. */
export interface CycleState extends Declared {
  readonly initial: boolean;
  readonly final: boolean;
  readonly tags: readonly string[];
}

/** What chooses among the transitions of one event: a word of the payload, or a condition; null when nothing has to. */
export type CycleChoice =
  | { readonly kind: 'field'; readonly field: string; readonly is: string }
  | { readonly kind: 'condition'; readonly condition: Expression }
  | null;

/** What must hold: a guard the workflow knows by name, a state of another region, or a condition over the plan and its data. */
export type CycleGuard =
  | { readonly kind: 'named'; readonly name: string; readonly place: Place }
  /** The region is in one of the states. */
  | { readonly kind: 'in'; readonly region: string; readonly states: readonly string[]; readonly place: Place }
  | { readonly kind: 'condition'; readonly condition: Expression; readonly place: Place };

/** One step of the cycle: an event that leads from some states to another. */
export interface CycleTransition extends Declared {
  /**
   * Unique in the cycle: `STATE.EVENT` by the state it is written in, the region for one that is legal in all its
   * states; followed by what is chosen when `when` is given (`measured.EVALUATE.units`). `code` is the event.
   */
  readonly id: string;
  readonly from: readonly string[];
  readonly when: CycleChoice;
  /** Null: the state stays. */
  readonly to: string | null;
  readonly roles: readonly string[];
  readonly guards: readonly CycleGuard[];
  /** Whether a formal act must be given. */
  readonly act: boolean;
  /** Fields of the payload by the workflow's names, the act among them. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** The term the step meets; terms it closes unmet; terms it opens again. */
  readonly term: string | null;
  readonly closes: readonly string[];
  readonly reopens: readonly string[];
  /** A day of its own, without a declared term. */
  readonly due: CycleDue | null;
  /** What is recorded and what follows, by the workflow's names, in order. */
  readonly effects: readonly string[];
  /** The documents it leaves: the code of a declared one, or a title. */
  readonly produces: readonly string[];
  readonly sources: readonly string[];
}

/** A step of a year that was taken through a region with one state: its event, the states around it, the day it counts on (ISO). */
export interface TakenMove {
  readonly region: string;
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly day: string;
}
