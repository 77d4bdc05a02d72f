import type { Language } from '@traguardo/model';
import {
  EmbeddedActionsParser,
  EOF,
  type IParserErrorMessageProvider,
  type IToken,
  isRecognitionException,
} from 'chevrotain';
import type { Expected } from '../lex/codes.ts';
import * as node from './nodes.ts';
import * as t from './token-types.ts';
import type { ClauseNode, ExpressionNode, ItemNode, QuantityNode, ValueNode, Word } from './tree.ts';

/** A place where the text does not follow the grammar; `found` may be the token of the end of the input. */
export interface Unexpected {
  readonly found: IToken;
  readonly expected: Expected;
}

/** Alternatives are built once: built on every call they would cost more than the parse. */
interface Choice<T> {
  readonly ALT: () => T;
}

/** The message of a mismatch is the name of the wanted token type: sentences are made elsewhere. */
const NAMES: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => expected.name,
  buildNotAllInputParsedMessage: () => '',
  buildNoViableAltMessage: () => '',
  buildEarlyExitMessage: () => '',
};

/** What a rule gives while Chevrotain records which tokens it takes: there is nothing to build from. */
const RECORDED = null as never;

const NONE: readonly never[] = [];

/**
 * The closed grammar of language.md section 3 over word categories. It knows no word of the language.
 *
 * Recovery is its own (decision 0030): what fails is left where it failed, and a header goes on at its next clause word, passing
 * over the rest. So an error never leaves its line, nothing is invented, and a line gives one finding per clause at most.
 *
 * What a parse costs is rules entered and functions made on the way (decision 0160). So the rules are few, those of expressions
 * read several levels at once, and `…Here` are parts of rules that capture nothing, made once.
 */
export class PlanGrammar extends EmbeddedActionsParser {
  notation: Language = 'en';
  /** What was found in the way, in the order of the text. */
  unexpected: Unexpected[] = [];
  /** A finding was given for what is being passed over. */
  private isQuiet = false;
  /** What is being read of the header, the names or the values here: none of these is inside another of its kind. */
  private draft: node.DeclarationDraft | null = null;
  private names: Word[] = [];
  private values: ValueNode[] = [];

  /** The items of the input. */
  readonly file = this.RULE('file', (): ItemNode[] => {
    const items: ItemNode[] = [];
    this.MANY(() => {
      this.isQuiet = false;
      this.keep(items, this.OR(this.itemChoices));
    });
    return items;
  });

  private readonly itemChoices: Choice<ItemNode | null>[] = [
    { ALT: () => (this.CONSUME(t.LineEnd), null) },
    { ALT: () => this.SUBRULE(this.declaration) },
    { ALT: () => this.SUBRULE(this.clauseItem) },
    { ALT: () => this.SUBRULE(this.row) },
    { ALT: () => this.SUBRULE(this.entry) },
  ];

  private readonly block = this.RULE('block', (): node.Block => {
    this.CONSUME(t.LeftBrace);
    const items = this.SUBRULE(this.file);
    const close = this.CONSUME(t.RightBrace);
    return this.RECORDING_PHASE ? RECORDED : { items, end: node.placeOf(close) };
  });

  private readonly blockHere = (): node.Block => this.SUBRULE(this.block);

  private readonly declaration = this.RULE('declaration', (): ItemNode => {
    const draft = node.startDeclaration(this.CONSUME(t.BlockWord));
    this.draft = draft;
    this.attempt('name', this.headHere);
    this.MANY(this.headerClauseHere);
    const end = this.LA(0);
    const block = this.OPTION(this.blockHere);
    return this.RECORDING_PHASE ? RECORDED : node.declaration(draft, end, block ?? null);
  });

  /** What comes before the clauses: `[label] [TEXT] ["->" label] ["=" expr]`. */
  private readonly headHere = (): void => {
    const draft = this.draft as node.DeclarationDraft;
    draft.label = this.OPTION1(this.labelHere) ?? null;
    draft.title = this.OPTION2(this.titleHere) ?? null;
    draft.arrow = this.OPTION3(this.arrowHere) ?? null;
    draft.value = this.OPTION4(this.givenHere) ?? null;
  };

  private readonly labelHere = (): IToken => this.CONSUME1(t.Label);
  private readonly titleHere = (): IToken => this.CONSUME(t.Text);
  private readonly arrowHere = (): IToken => (this.CONSUME(t.Arrow), this.CONSUME2(t.Label));
  private readonly givenHere = (): ExpressionNode | null => {
    this.CONSUME(t.Equals);
    return this.attempt('expression', this.expressionHere);
  };

  private readonly headerClauseHere = (): void =>
    this.keep((this.draft as node.DeclarationDraft).clauses, this.OR(this.headerChoices));

  private readonly clauseChoices: Choice<ClauseNode>[] = [
    { ALT: () => this.SUBRULE(this.nameClause) },
    { ALT: () => this.SUBRULE(this.valueClause) },
    { ALT: () => this.SUBRULE(this.expressionClause) },
  ];

  private readonly headerChoices: Choice<ClauseNode | null>[] = [
    ...this.clauseChoices,
    { ALT: () => this.passOver(this.CONSUME(t.Stray), 'clause') },
  ];

  private readonly clauseItem = this.RULE('clauseItem', (): ItemNode => {
    const clause = this.OR(this.clauseChoices);
    this.MANY(this.strayHere);
    return clause;
  });

  private readonly strayHere = (): null => this.passOver(this.CONSUME(t.Stray), 'clause');

  private readonly nameClause = this.RULE('nameClause', (): ClauseNode => {
    this.isQuiet = false;
    const word = this.CONSUME(t.NameClause);
    const names: Word[] = [];
    this.names = names;
    this.attempt('name', this.namesHere);
    return this.RECORDING_PHASE ? RECORDED : node.clause(word, names, NONE, null, this.LA(0));
  });

  private readonly namesHere = (): void => {
    this.names.push(this.SUBRULE1(this.name));
    this.MANY(this.nextNameHere);
  };

  private readonly nextNameHere = (): void => {
    this.CONSUME(t.Comma);
    this.names.push(this.SUBRULE2(this.name));
  };

  private readonly name = this.RULE('name', (): Word => this.word(this.OR(this.nameChoices)));

  private readonly nameChoices: Choice<IToken>[] = [
    { ALT: () => this.CONSUME(t.Label) },
    { ALT: () => this.CONSUME(t.Text) },
  ];

  private readonly valueClause = this.RULE('valueClause', (): ClauseNode => {
    this.isQuiet = false;
    const word = this.CONSUME(t.ValueClause);
    const values: ValueNode[] = [];
    this.values = values;
    this.attempt('value', this.valuesHere);
    return this.RECORDING_PHASE ? RECORDED : node.clause(word, NONE, values, null, this.LA(0));
  });

  private readonly valuesHere = (): void => this.MANY(this.nextValueHere);
  private readonly nextValueHere = (): void => void this.values.push(this.OR2(this.cellChoices));

  private readonly expressionClause = this.RULE('expressionClause', (): ClauseNode => {
    this.isQuiet = false;
    const word = this.CONSUME(t.ExpressionClause);
    const expression = this.attempt('expression', this.expressionHere);
    return this.RECORDING_PHASE ? RECORDED : node.clause(word, NONE, NONE, expression, this.LA(0));
  });

  private readonly row = this.RULE('row', (): ItemNode => {
    const cells: (ValueNode | ClauseNode)[] = [];
    const start = this.CONSUME(t.Label);
    this.MANY(() => this.keep(cells, this.OR1(this.rowChoices)));
    const end = this.LA(0);
    const block = this.OPTION(this.blockHere);
    return this.RECORDING_PHASE ? RECORDED : node.row(start, cells, end, block ?? null);
  });

  private readonly entry = this.RULE('entry', (): ItemNode => {
    const values: ValueNode[] = [];
    const start = this.LA(1);
    this.keep(values, this.attempt('value', this.valueHere));
    this.MANY(() => this.keep(values, this.OR1(this.entryChoices)));
    return this.RECORDING_PHASE ? RECORDED : node.entry(start, values, this.LA(0));
  });

  private readonly value = this.RULE('value', (): ValueNode => this.OR(this.valueChoices));

  private readonly valueHere = (): ValueNode => this.SUBRULE(this.value);

  private readonly valueChoices: Choice<ValueNode>[] = [
    { ALT: () => this.SUBRULE(this.quantity) },
    { ALT: () => this.one(this.CONSUME(t.Single)) },
    { ALT: () => this.SUBRULE(this.call) },
    { ALT: () => this.SUBRULE(this.group) },
  ];

  /** A value, or a free name where the layout left one. */
  private readonly cellChoices: Choice<ValueNode>[] = [
    ...this.valueChoices,
    { ALT: () => this.one(this.CONSUME2(t.Label)) },
  ];

  private readonly cellHere = (): ValueNode => this.OR2(this.cellChoices);

  private readonly entryChoices: Choice<ValueNode | null>[] = [
    { ALT: () => this.attempt('value', this.cellHere) },
    { ALT: () => this.passOver(this.CONSUME(t.NoValue), 'value') },
  ];

  private readonly rowChoices: Choice<ValueNode | ClauseNode | null>[] = [...this.clauseChoices, ...this.entryChoices];

  private readonly group = this.RULE('group', (): ExpressionNode => {
    this.CONSUME(t.LeftRound);
    const inside = this.SUBRULE(this.expression);
    this.CONSUME(t.RightRound);
    return inside;
  });

  private readonly quantity = this.RULE('quantity', (): QuantityNode => {
    const minus = this.OPTION1(this.minusHere);
    const numeral = this.CONSUME1(t.Numeral);
    const unit = this.OPTION2(this.unitHere);
    return this.RECORDING_PHASE ? RECORDED : node.quantity(minus ?? null, numeral, unit ?? null, this.notation);
  });

  private readonly minusHere = (): IToken => this.CONSUME1(t.Minus);
  private readonly unitHere = (): IToken => this.CONSUME(t.UnitWord);

  private readonly call = this.RULE('call', (): ExpressionNode => {
    const args: ExpressionNode[] = [];
    const name = this.CONSUME(t.FunctionWord);
    this.CONSUME(t.LeftRound);
    this.OPTION(() => {
      args.push(this.SUBRULE1(this.expression));
      this.MANY(() => {
        this.CONSUME(t.Separator);
        args.push(this.SUBRULE2(this.expression));
      });
    });
    const close = this.CONSUME(t.RightRound);
    return this.RECORDING_PHASE ? RECORDED : node.call(name, args, close);
  });

  /** Conditions joined by `and` and `or`. */
  private readonly expression = this.RULE('expression', (): ExpressionNode => {
    if (this.isAlone(t.AFTER_OPERAND)) return this.SUBRULE3(this.atom);
    const first = this.SUBRULE1(this.condition);
    return this.comes(t.JOINING) ? this.joined(first) : first;
  });

  private readonly expressionHere = (): ExpressionNode => this.SUBRULE(this.expression);

  /** `[not] sum [sign sum [within quantity]]`. */
  private readonly condition = this.RULE('condition', (): ExpressionNode => {
    const not = this.OPTION1(this.notHere);
    const left = this.SUBRULE1(this.sum);
    const comparing = this.OPTION2(this.comparingHere);
    if (this.RECORDING_PHASE) return RECORDED;
    const whole = comparing ? node.comparison(left, comparing) : left;
    return not ? node.unary('not', not, whole) : whole;
  });

  private readonly notHere = (): IToken => this.CONSUME(t.Not);
  private readonly comparingHere = (): node.Comparing => {
    const sign = this.CONSUME(t.Comparing);
    const right = this.SUBRULE2(this.sum);
    return { sign, right, within: this.OPTION3(this.withinHere) ?? null };
  };
  private readonly withinHere = (): QuantityNode => (this.CONSUME(t.Within), this.SUBRULE(this.quantity));

  /** Operands joined by `+ - * /`, each with a sign of its own or none. */
  private readonly sum = this.RULE('sum', (): ExpressionNode => {
    if (this.isAlone(t.AFTER_TERM)) return this.SUBRULE3(this.atom);
    const minus = this.OPTION1(this.minusHere);
    const first = this.signed(minus, this.SUBRULE1(this.atom));
    return this.comes(t.ARITHMETIC) ? this.computed(first) : first;
  });

  private readonly nextMinusHere = (): IToken => this.CONSUME2(t.Minus);

  private readonly atom = this.RULE('atom', (): ExpressionNode => this.OR(this.atomChoices));

  private readonly atomChoices: Choice<ExpressionNode>[] = [
    { ALT: () => this.positive() },
    { ALT: () => this.one(this.CONSUME(t.Literal)) as ExpressionNode },
    { ALT: () => this.SUBRULE(this.group) },
    { ALT: () => this.SUBRULE(this.call) },
    { ALT: () => this.reference() },
  ];

  private readonly periodHere = (): IToken => (this.CONSUME(t.At), this.OR2(this.periodChoices));

  private readonly periodChoices: Choice<IToken>[] = [
    { ALT: () => this.CONSUME2(t.Numeral) },
    { ALT: () => this.CONSUME2(t.Label) },
  ];

  constructor(skipValidations: boolean) {
    super(t.TOKEN_TYPES, { recoveryEnabled: false, maxLookahead: 1, skipValidations, errorMessageProvider: NAMES });
    this.performSelfAnalysis();
  }

  /** The first token no rule took; null when all were taken. */
  remaining(): IToken | null {
    const next = this.LA(1);
    return next.tokenType === EOF ? null : next;
  }

  /** The rest of an expression after its first condition. */
  private joined(first: ExpressionNode): ExpressionNode {
    const chain = node.startChain(first);
    this.MANY(() => {
      const operator = this.CONSUME(t.Joining);
      const right = this.SUBRULE2(this.condition);
      if (!this.RECORDING_PHASE) node.extendChain(chain, operator.tokenType === t.And ? 'and' : 'or', right);
    });
    return this.RECORDING_PHASE ? RECORDED : node.endChain(chain);
  }

  /** The rest of a sum after its first operand. */
  private computed(first: ExpressionNode): ExpressionNode {
    const chain = node.startChain(first);
    this.MANY(() => {
      const operator = this.CONSUME(t.Arithmetic);
      const sign = this.OPTION2(this.nextMinusHere);
      const right = this.signed(sign, this.SUBRULE2(this.atom));
      if (!this.RECORDING_PHASE) node.extendChain(chain, node.arithmetic(operator), right);
    });
    return this.RECORDING_PHASE ? RECORDED : node.endChain(chain);
  }

  /** A quantity whose sign is an operator of the expression. */
  private positive(): ExpressionNode {
    const numeral = this.CONSUME1(t.Numeral);
    const unit = this.OPTION1(this.unitHere);
    return this.RECORDING_PHASE ? RECORDED : node.quantity(null, numeral, unit ?? null, this.notation);
  }

  private reference(): ExpressionNode {
    const name = this.CONSUME1(t.Label);
    const period = this.OPTION2(this.periodHere);
    return this.RECORDING_PHASE ? RECORDED : node.reference(name, period ?? null);
  }

  private signed(minus: IToken | undefined, operand: ExpressionNode): ExpressionNode {
    return minus && !this.RECORDING_PHASE ? node.unary('-', minus, operand) : operand;
  }

  /** Whether the next token is one of `types`. All are recorded. */
  private comes(types: t.TypeSet): boolean {
    return this.RECORDING_PHASE || types[this.LA(1).tokenTypeIdx] === true;
  }

  /**
   * Whether the next token is an operand with nothing of `goesOn` after it. Most are, and the levels between would each be
   * entered and left for nothing (decision 0095).
   */
  private isAlone(goesOn: t.TypeSet): boolean {
    if (this.RECORDING_PHASE || !t.OPERANDS[this.LA(1).tokenTypeIdx]) return false;
    const next = this.LA(2);
    return !goesOn[(next.tokenType === t.UnitWord ? this.LA(3) : next).tokenTypeIdx];
  }

  /** One token as a node. */
  private one(token: IToken): ValueNode {
    return this.RECORDING_PHASE ? RECORDED : node.single(token);
  }

  private word(token: IToken): Word {
    return this.RECORDING_PHASE ? RECORDED : node.word(token);
  }

  private keep<T>(list: T[], found: T | null): void {
    if (found !== null) list.push(found);
  }

  /** What `rule` gives, or null after a finding where it failed. */
  private attempt<T>(expected: Expected, rule: () => T): T | null {
    try {
      return rule();
    } catch (error) {
      if (!(error instanceof Error) || !isRecognitionException(error)) throw error;
      return this.tell(this.LA(1), error.message === t.RightRound.name ? 'close-parenthesis' : expected);
    }
  }

  private passOver(token: IToken, expected: Expected): null {
    return this.RECORDING_PHASE ? null : this.tell(token, expected);
  }

  private tell(found: IToken, expected: Expected): null {
    if (!this.isQuiet) this.unexpected.push({ found, expected });
    this.isQuiet = true;
    return null;
  }
}
