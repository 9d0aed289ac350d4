/** Thousands, which without a label may be money: "25.000", "1.250.000"; not "101.19.612". */
export const isThousands = (number: string): boolean => THOUSANDS.test(number);
/** Matches "18.300"; not "101.19.951". */
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/u;
