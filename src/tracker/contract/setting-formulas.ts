/** *As of*, until a person types a day of their own. */
export const TODAY = '=TODAY()';

/** The settings that are shown and not typed: the quarter's days, as the data sheet counts them, and today. */
export type CountedSetting = 'first_day' | 'last_day' | 'as_of';

/** The formula of such a setting; `effective` gives the cell of the data sheet. */
export const settingFormula = (
  key: CountedSetting,
  effective: (key: 'first_day' | 'last_day') => string,
): string => (key === 'as_of' ? TODAY : `=${effective(key)}`);
