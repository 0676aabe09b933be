/** What somebody else, such as a bank, says has moved. */

export interface ExternalTransaction {
  readonly id: string;
  /** Major units, a decimal as written; may be negative, may have an exponent. */
  readonly amount: string;
  readonly reference: string;
  readonly currency: string;
  readonly description: string;
  /** RFC 3339, UTC. */
  readonly datedAt: string;
  /** Null: that of its upload. */
  readonly source: string | null;
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const amountLengthMax = 350;
/** An index entry holds about 2,700 bytes. */
const idBytesMax = 2_000;

/** Why it can't be stored; null if it can. */
export function externalProblem({ id, amount, reference, currency, description }: ExternalTransaction): string | null {
  // What a double can hold is what Core takes; the digits themselves are kept.
  if (!decimal.test(amount) || amount.length > amountLengthMax || !Number.isFinite(Number(amount))) {
    return `amount ${shown(amount)} is not a plain number`;
  }
  if (Buffer.byteLength(id) > idBytesMax) return `id is longer than ${idBytesMax} bytes`;
  if ([id, reference, currency, description].some((text) => text.includes('\0'))) return 'U+0000 can not be stored';
  return null;
}

/** Something of a file, quoted, cut to what a message can hold. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}...` : text);
}
