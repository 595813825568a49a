/** Whether a finding stops a build. */
export type Severity = 'error' | 'warning';

/** What is said of a finding, each as a sentence or two, from the values that the check gives. */
export interface Wording<Values> {
  /** What is wrong. */
  what: (values: Values) => string;
  /** What to do about it. */
  remedy: (values: Values) => string;
}

/** One row of the table of rules. Its key there is the rule's public name. */
export interface RuleRow<Values> extends Wording<Values> {
  severity: Severity;
  /** The option of `npm run check` without which it is not looked for. */
  asked?: '--stale';
  /** What the rule is for, as a sentence; it stands in the editors' guide too. */
  why: string;
  /** The names of the ways to break the rule, where there are several: the values say in `case` which one it is. */
  cases?: readonly string[];
}

/** The values of a rule that is broken in several ways: those of one case, with its name. */
export type CaseValues<Cases> = { [Case in keyof Cases]: { case: Case } & Cases[Case] }[keyof Cases];
