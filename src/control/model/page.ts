/** Which part of a list is wanted. */
export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** For callers that want it all and know that it is short. */
export const wholeList: Page = { limit: 10_000, offset: 0 };

/** What is on a page, and how many there are in all. */
export interface Listed<Item> {
  readonly items: Item[];
  readonly total: number;
}
