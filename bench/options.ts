/** The command line of the bench. */
import { parseArgs } from 'node:util';

export interface Options {
  readonly connections: number;
  readonly rounds: number;
  /** Measured in each round, for each subject. */
  readonly secondsPerRound: number;
  /** Before the first round, for each subject. */
  readonly warmUpSeconds: number;
  readonly balanceCount: number;
  /** Where much is compared with little: how many rows are much. */
  readonly manyRows: number;
  /** A Core-compatible server to measure beside ours; null: none. */
  readonly reference: string | null;
  /** Its master key (`X-Blnk-Key`); null: it asks for none. */
  readonly referenceKey: string | null;
  /** Directory for a CPU profile of the product's process; null: none. */
  readonly profile: string | null;
  /** Settings of the product, beside those that the bench needs itself. */
  readonly settings: Readonly<Record<string, string>>;
}

export const usage = `npm run bench -- [questions] [options]

  --seconds N       measured in each round, for each subject (4)
  --rounds N        rounds; the subjects take turns in each (5)
  --connections N   keep-alive connections, one request at a time on each (64)
  --rows N          how many rows are much, where much is compared with little (100000)
  --quick           two rounds of one second: shows that everything runs; the figures mean little
  --reference URL   measure this Core-compatible server too; creates a ledger, balances and transactions there
  --reference-key K its master key
  --set NAME=VALUE  a setting of the product; can be given more than once
  --profile DIR     write a CPU profile of the server to DIR (slows it down: not for figures)
`;

/** @throws TypeError for an unknown option or question, RangeError for a number that can't be meant. */
export function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      connections: { type: 'string', default: '64' },
      rows: { type: 'string', default: '100000' },
      reference: { type: 'string' },
      'reference-key': { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
      profile: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
  const { quick } = values;
  return {
    connections: positive('connections', values.connections),
    rounds: positive('rounds', values.rounds ?? (quick ? '2' : '5')),
    secondsPerRound: positive('seconds', values.seconds ?? (quick ? '1' : '4')),
    warmUpSeconds: quick ? 1 : 4,
    balanceCount: 1_000,
    manyRows: positive('rows', values.rows),
    reference: values.reference ?? null,
    referenceKey: values['reference-key'] ?? null,
    settings: Object.fromEntries(values.set.map(setting)),
    profile: values.profile ?? null,
  };
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number <= 0) throw new RangeError(`--${name} is "${text}"; use a whole number.`);
  return number;
}

function setting(text: string): [name: string, value: string] {
  const equals = text.indexOf('=');
  if (equals < 1) throw new RangeError(`--set is "${text}"; use NAME=VALUE, as in TALLYGATE_REQUEST_LOG_DAYS=0.`);
  return [text.slice(0, equals), text.slice(equals + 1)];
}
