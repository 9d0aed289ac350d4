import { describe, expect, it } from 'vitest';
import { outcomeStatus } from '../../src/fields/decision/outcome.js';
import outcomes from '../../src/vocabulary/outcomes.json' with { type: 'json' };
import { DECISION_STATUSES } from '../../src/vocabulary/decision-status.js';

describe('the status of an outcome', () => {
  it.each([
    ['ungeändert beschlossen', 'adopted-unchanged'], ['geändert beschlossen', 'adopted-amended'], ['beschlossen', 'adopted'],
    ['nicht empfohlen', 'not-recommended'], ['empfohlen', 'recommended'], ['abgelehnt', 'rejected'], ['nicht beschlossen', 'rejected'],
    ['zur Kenntnis genommen', 'noted'], ['vertagt', 'deferred'], ['verwiesen', 'referred'], ['zurückgezogen', 'withdrawn'], ['erledigt', 'settled'],
    ['von der Tagesordnung abgesetzt', 'removed-from-agenda'], ['ohne Beschlussfassung', 'not-dealt-with'], ['teilweise beschlossen', 'adopted-in-part'],
    ['mit 12 Stimmen einstimmig beschlossen', 'adopted'], ['UNGEÄNDERT BESCHLOSSEN', 'adopted-unchanged'],
  ])('%s is %s: a negation or a compound is never its contrary', (text, status) => expect(outcomeStatus(text).status).toBe(status));

  it('is unmapped for words that the vocabulary does not have, and null for what decides nothing', () => {
    expect(outcomeStatus('blau angestrichen').status).toBe('unmapped');
    expect(outcomeStatus('vorberaten').status).toBeNull();
  });

  it('is weak where only unanimity is printed', () => expect(outcomeStatus('einstimmig')).toEqual({ status: 'adopted', weak: true }));
});

describe('the vocabulary of outcomes', () => {
  it.each(outcomes.outcomes.flatMap(({ status, forms }) => [...new Set(forms)].map((form) => [form, status] as const)))('%s alone has the status %s', (form, status) => {
    expect(outcomeStatus(form).status).toBe(status);
  });
  it('has only known statuses', () => {
    const known = new Set<string | null>([...DECISION_STATUSES, null]);
    expect(outcomes.outcomes.filter(({ status }) => !known.has(status))).toEqual([]);
  });
});
