/** Between the amount a client writes (a double, major units) and what is moved (a bigint, minor units). */

/** A plain decimal: digits and the power of ten they are scaled down by. 1.005 is { digits: 1005n, scale: 3 }. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** The decimal a double prints as at its shortest (the one its writer meant), whatever its exponent. */
function decimalOf(value: number): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) throw new RangeError(`not a finite number: ${value}`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(sign + whole + fraction);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** a / b to the nearest integer, halves away from zero; b > 0. */
function divideRounded(a: bigint, b: bigint): bigint {
  const magnitude = a < 0n ? -a : a;
  const rounded = (2n * magnitude + b) / (2n * b);
  return a < 0n ? -rounded : rounded;
}

/**
 * Minor units for an amount in major units: minorUnits(1.005, 100n) is 101n. Works on the shortest decimal the double
 * prints as, and rounds halves away from zero, as Core does.
 */
export function minorUnits(amount: number, precision: bigint): bigint {
  const { digits, scale } = decimalOf(amount);
  return divideRounded(digits * precision, 10n ** BigInt(scale));
}

/** Digits of the fraction that survive in `amount_string`, as in Core. */
const fractionDigitsMax = 16;

/** Major units as plain decimal text: majorUnits(125034n, 100n) is '1250.34'. At most 16 fractional digits, rounded. */
export function majorUnits(amountMinor: bigint, precision: bigint): string {
  const scaled = divideRounded(amountMinor * 10n ** BigInt(fractionDigitsMax), precision);
  const sign = scaled < 0n ? '-' : '';
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(fractionDigitsMax + 1, '0');
  const whole = text.slice(0, -fractionDigitsMax);
  const fraction = text.slice(-fractionDigitsMax).replace(/0+$/, '');
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}

/** The `amount` of a stored transaction: the double nearest to its major units. A view; money never comes from it. */
export function amountView(amountMinor: bigint, precision: bigint): number {
  // Exact for what nearly every transaction holds; past 2^53 the division itself would round twice.
  if (amountMinor <= 9_007_199_254_740_991n && precision <= 1_000_000n) return Number(amountMinor) / Number(precision);
  return Number(majorUnits(amountMinor, precision));
}

/** Digits of the double written out in full, leading zeros aside and trailing ones counted: 0.0125 has 3, 1e15 has 16. */
export function significantDigits(amount: number): number {
  const { digits, scale } = decimalOf(amount);
  const text = (digits < 0n ? -digits : digits).toString();
  return digits === 0n ? 0 : scale === 0 ? text.length : text.replace(/^0+/, '').length;
}

/** Digits a double holds without loss; an amount with more must be given as `precise_amount`. */
export const significantDigitsMax = 15;

/** A double with two decimals, as Go's %.2f writes it: its exact value, and of two that are as near the even one. */
export function fixedDecimals(amount: number): string {
  if (amount >= 1e21) return `${BigInt(amount)}.00`;
  // Only odd eighths lie in the middle between two cents.
  const lowerCents = Math.floor(amount * 100);
  const isTie = (amount * 8) % 2 === 1;
  return (isTie && lowerCents % 2 === 0 ? lowerCents / 100 : amount).toFixed(2);
}

/** Major units with two decimals, rounded, for messages: twoDecimals(12345n, 1000n) is '12.35'. */
export function twoDecimals(amountMinor: bigint, precision: bigint): string {
  const cents = divideRounded(amountMinor * 100n, precision);
  const text = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`;
}
