/** The recorded answers of Core, against our own ledger by every way it can be reached. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { loadScenarios, parseOptions } from './check.mjs';
import { compareScenario, failureText } from './compare.ts';
import { type DescribedApi, describedApi } from './described.ts';
import { type KnownDifferences, knownDifferences } from './known-differences.ts';
import { type ConformanceRoute, notForwarded, openLedgerPort, openProxy, openSecurePort } from './routes.ts';

const areas = [
  'accounts',
  'ledgers',
  'balances',
  'identities',
  'metadata',
  'http',
  'transactions',
  'api-keys',
  'hooks',
  'reconciliation',
  'search',
  'bulk',
  'history',
  'inflight',
  'lineage',
  'refund',
  'stories',
];

for (const [name, open, choice] of [
  ['ledger port', openLedgerPort, { profile: 'open' }],
  ['ledger port with a key', openSecurePort, { profile: 'secure', area: ['http', 'api-keys', 'hooks'] }],
  ['Proxy', openProxy, { skipTag: notForwarded }],
] as const) {
  describe(`answers as Core does: ${name}`, { concurrency: 4 }, () => {
    const defaults = parseOptions([], '', { area: areas, ...choice });
    let route: ConformanceRoute | undefined;
    let known: KnownDifferences = new Map();
    let api: DescribedApi | undefined;
    before(async () => {
      known = await knownDifferences();
      route = await open();
      api = describedApi(route.document);
    });
    after(() => route?.close());

    for (const scenario of loadScenarios(defaults)) {
      test(`${scenario.area}/${scenario.name}`, async () => {
        assert.ok(route !== undefined);
        const text = failureText(await compareScenario(scenario, { ...defaults, ...route.options }, known, api));
        if (text !== '') assert.fail(`\n${text}`);
      });
    }
  });
}
