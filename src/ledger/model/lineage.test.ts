import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { aggregateIndicator, allocate, shadowIndicator } from './lineage.ts';

const funds = [
  { provider: 'stripe', availableMinor: 6000n },
  { provider: 'paypal', availableMinor: 4000n },
];

for (const [strategy, amount, expected] of [
  ['FIFO', 7000n, ['stripe 6000', 'paypal 1000']],
  ['LIFO', 7000n, ['paypal 4000', 'stripe 3000']],
  ['PROPORTIONAL', 7000n, ['stripe 4200', 'paypal 2800']],
  ['PROPORTIONAL', 1n, ['paypal 1']], // the last takes what rounding leaves
  ['FIFO', 99999n, ['stripe 6000', 'paypal 4000']], // beyond the tracked funds nothing is allocated
] as const) {
  test(`${strategy} takes ${amount} as ${expected.join(', ')}`, () => {
    const taken = allocate(strategy, amount, funds).map(({ provider, amountMinor }) => `${provider} ${amountMinor}`);
    assert.deepEqual(taken, expected);
  });
}

test('an allocation never takes more than there is, nor more than is asked', () => {
  const minor = fc.bigInt({ min: 0n, max: 10n ** 20n });
  const strategy = fc.constantFrom('FIFO', 'LIFO', 'PROPORTIONAL');
  fc.assert(
    fc.property(strategy, minor, fc.array(minor, { maxLength: 6 }), (how, amountMinor, available) => {
      const providers = available.map((availableMinor, index) => ({ provider: `p${index}`, availableMinor }));
      const taken = allocate(how, amountMinor, providers);
      const total = taken.reduce((sum, each) => sum + each.amountMinor, 0n);
      const tracked = available.reduce((sum, each) => sum + each, 0n);
      assert.ok(total === amountMinor || (total === tracked && tracked < amountMinor));
      for (const each of taken) {
        const { availableMinor } = providers.find(({ provider }) => provider === each.provider) ?? {
          availableMinor: 0n,
        };
        assert.ok(each.amountMinor > 0n && each.amountMinor <= availableMinor);
      }
    }),
  );
});

test('shadows are named after the identity', () => {
  const ada = { identityId: 'idt_1a2b3c4d', firstName: 'Ada', lastName: 'Obi', organizationName: '' };
  assert.equal(shadowIndicator('stripe', ada), '@stripe_ada_obi_idt_1a2b_lineage');
  assert.equal(aggregateIndicator(ada), '@ada_obi_idt_1a2b_lineage');
  const company = { identityId: 'idt_1a2b3c4d', firstName: '', lastName: '', organizationName: 'Obi and Sons' };
  assert.equal(aggregateIndicator(company), '@obi_and_sons_idt_1a2b_lineage');
  assert.equal(aggregateIndicator({ ...company, organizationName: '' }), '@idt_1a2b3c4d_lineage');
});
