import type { CaseValues, RuleRow, Wording } from './types.ts';

/** A row of the table as it is; the type of its values is given: `rule<{ id: string }>({ … })`. */
export function rule<Values = Record<never, never>>(row: RuleRow<Values>): RuleRow<Values> {
  return row;
}

/** A row for a rule that is broken in several ways, each with its own values and wording. */
export function ruleByCase<Cases>({
  cases,
  ...row
}: Pick<RuleRow<never>, 'severity' | 'why' | 'asked'> & {
  cases: { [Case in keyof Cases]: Wording<Cases[Case]> };
}): RuleRow<CaseValues<Cases>> {
  return {
    ...row,
    cases: Object.keys(cases),
    what: (values) => cases[values.case].what(values),
    remedy: (values) => cases[values.case].remedy(values),
  };
}

/** An id that nothing has, with the known one that is most like it. */
export interface UnknownId {
  id: string;
  near?: string | undefined;
}

/** "Did you mean “x”?" where something is near, and in any case the given advice. */
export function suggest(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean "${near}"? ${otherwise}`;
}

/** The same for a place that the advice would not help to find: it stands only where nothing is near. */
export function suggestOnly(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean "${near}"?`;
}
