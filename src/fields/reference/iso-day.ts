/** Matches "2019-03-12"; not "2019-0412" or "2019-33-12". */
const ISO_DAY = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** A day as ISO 8601 prints it, which has the shape of a number with a part. */
export function isIsoDay(text: string): boolean {
  return text.length === LENGTH && ISO_DAY.test(text);
}

const LENGTH = 10;
