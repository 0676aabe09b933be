/** Who gets whom: each item in turn takes the first of its candidates that nobody has taken. */

export interface Seeker {
  /** Places of what would match it, in the order of preference; at most `candidatesMax`, so there may be more. */
  readonly candidates: readonly number[];
}

export interface Assignment<S> {
  readonly seeker: S;
  readonly place: number;
}

/**
 * Assigns in the order of the list. It stops before a seeker whose candidates are all taken but whose list was cut at
 * `candidatesMax`: what else would match it has to be looked up again, without those that are taken now. The first one
 * is always served, so a caller that goes on from there gets to the end.
 * @returns what was assigned, and how many seekers were served, with a match or without.
 */
export function assignMatches<S extends Seeker>(
  seekers: readonly S[],
  candidatesMax: number,
): { readonly assigned: readonly Assignment<S>[]; readonly servedCount: number } {
  const taken = new Set<number>();
  const assigned: Assignment<S>[] = [];
  for (const [index, seeker] of seekers.entries()) {
    const place = seeker.candidates.find((candidate) => !taken.has(candidate));
    if (place !== undefined) {
      taken.add(place);
      assigned.push({ seeker, place });
    } else if (seeker.candidates.length >= candidatesMax) return { assigned, servedCount: index };
  }
  return { assigned, servedCount: seekers.length };
}
