/** Members in memory. One object per member, changed in place: whatever holds it sees a new role at once. */
import type { Role } from './model/rights.ts';
import type { Member } from './store/members.ts';

export interface KnownMember {
  readonly memberId: string;
  readonly workspaceId: string;
  role: Role;
  isRemoved: boolean;
}

export class KnownMembers {
  readonly #byId = new Map<string, KnownMember>();

  get(memberId: string): KnownMember | undefined {
    return this.#byId.get(memberId);
  }

  apply(members: readonly Member[]): void {
    for (const { memberId, workspaceId, role, removedAt } of members) {
      const known = this.#byId.get(memberId);
      if (known === undefined) this.#byId.set(memberId, { memberId, workspaceId, role, isRemoved: removedAt !== null });
      else Object.assign(known, { role, isRemoved: removedAt !== null });
    }
  }
}
