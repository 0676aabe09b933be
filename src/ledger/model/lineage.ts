/** Fund lineage: which provider's money a spend takes, and what the shadow balances are called. */

export interface ProviderFunds {
  readonly provider: string;
  readonly availableMinor: bigint;
}

export interface Allocation {
  readonly provider: string;
  readonly amountMinor: bigint;
}

/**
 * What a spend takes from each provider, given in the order of their first use: FIFO the first first, LIFO the last
 * first, PROPORTIONAL from each its part of the whole (rounded down; what that leaves comes from the last that can).
 * What is spent beyond the tracked funds stays unallocated.
 */
export function allocate(strategy: string, amountMinor: bigint, providers: readonly ProviderFunds[]): Allocation[] {
  const funded = providers.filter(({ availableMinor }) => availableMinor > 0n);
  const total = funded.reduce((sum, { availableMinor }) => sum + availableMinor, 0n);
  const spent = smaller(amountMinor, total);
  switch (strategy) {
    case 'PROPORTIONAL': {
      const shares = new Map(funded.map((each) => [each.provider, (spent * each.availableMinor) / total]));
      return take(spent, funded.toReversed(), shares).toReversed();
    }
    case 'LIFO':
      return take(spent, funded.toReversed());
    default:
      return take(spent, funded);
  }
}

/** Goes through the providers in order and takes from each what it still has, on top of its share. */
function take(
  spentMinor: bigint,
  inOrder: readonly ProviderFunds[],
  shares: ReadonlyMap<string, bigint> = new Map(),
): Allocation[] {
  let remaining = spentMinor;
  for (const share of shares.values()) remaining -= share;
  return inOrder.flatMap(({ provider, availableMinor }) => {
    const share = shares.get(provider) ?? 0n;
    const more = smaller(remaining, availableMinor - share);
    remaining -= more;
    return share + more > 0n ? [{ provider, amountMinor: share + more }] : [];
  });
}

function smaller(a: bigint, b: bigint): bigint {
  return a <= b ? a : b;
}

/** The parts of an identity that name its shadow balances. */
export interface NamedIdentity {
  readonly identityId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly organizationName: string;
}

/** `ada_obi_idt_1a2b`; an identity without a name goes by its whole id. */
function identName({ identityId, firstName, lastName, organizationName }: NamedIdentity): string {
  const suffix = identityId.slice(0, 8);
  if (firstName !== '' || lastName !== '') return [firstName, lastName, suffix].join('_').toLowerCase();
  if (organizationName !== '') return `${organizationName.toLowerCase().replaceAll(' ', '_')}_${suffix}`;
  return identityId;
}

/** Indicator of the balance that stands for one provider's part of a tracked balance's money. */
export function shadowIndicator(provider: string, identity: NamedIdentity): string {
  return indicator(`${provider}_${identName(identity)}_lineage`);
}

/** Indicator of the balance on the other side of all shadows of an identity. */
export function aggregateIndicator(identity: NamedIdentity): string {
  return indicator(`${identName(identity)}_lineage`);
}

function indicator(name: string): string {
  return `@${name.replaceAll(/\s/g, '_')}`;
}
