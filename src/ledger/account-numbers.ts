/** Account numbers from a service of the user's own. */
import { Refusal } from '../platform/errors.ts';
import { openOutbound } from '../platform/outbound.ts';

export interface AccountNumbers {
  /**
   * A new number and the bank it is at; null if the service gave none.
   * @throws Refusal ACC_GENERATION_FAILED if it could not be asked.
   */
  next(): Promise<{ readonly number: string; readonly bankName: string } | null>;
  close(): Promise<void>;
}

export interface AccountNumberSettings {
  /** Asked by GET; answers with JSON that has `account_number` and `bank_name`. */
  readonly url: string;
  /** Sent as it is; null: not sent. */
  readonly authorization: string | null;
  readonly allowPrivate: boolean;
}

const timeoutMs = 10_000;
/** More accounts at once wait for their numbers. */
const connectionsMax = 8;

export function openAccountNumbers({ url, authorization, allowPrivate }: AccountNumberSettings): AccountNumbers {
  const outbound = openOutbound({
    allowPrivate,
    allowSetting: 'TALLYGATE_ACCOUNT_NUMBER_ALLOW_PRIVATE',
    connectionsMax,
  });
  const headers: Record<string, string> = { accept: 'application/json' };
  if (authorization !== null) headers.authorization = authorization;
  return {
    async next() {
      try {
        const { status, body } = await outbound.get(url, { headers, timeoutMs });
        if (status < 200 || status > 299) throw new Error(`the service answered ${status}`);
        return numberIn(JSON.parse(body));
      } catch (cause) {
        throw new Refusal('ACC_GENERATION_FAILED', 'account number could not be generated', { cause });
      }
    },
    close: () => outbound.close(),
  };
}

/** Both must be there; a number that was sent as a JSON number would have lost its leading zeros. */
function numberIn(answer: unknown): { number: string; bankName: string } | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const { account_number: number, bank_name: bankName } = answer as Record<string, unknown>;
  if (typeof number !== 'string' || typeof bankName !== 'string' || number === '' || bankName === '') return null;
  return { number, bankName };
}
