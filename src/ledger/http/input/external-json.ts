/** External transactions in a JSON file: an array, of which one element at a time is in memory, with every digit kept. */
import { pipeline, type Readable } from 'node:stream';
import { zeroTime } from '../../../platform/clock.ts';
import { parseJson } from '../../../platform/json.ts';
import type { ExternalTransaction } from '../../model/external-transaction.ts';
import { UploadProblem } from '../../model/upload-problem.ts';
import { endsInTheLoop, utf8Only } from './external-csv.ts';
import { DecodeError } from './json-scanner.ts';
import { type Decoded, decode, struct } from './struct.ts';

export const externalTransaction = struct('model.ExternalTransaction', {
  id: 'string',
  amount: 'decimal',
  reference: 'string',
  currency: 'string',
  description: 'string',
  date: 'time',
  source: 'string',
});

const elementLengthMax = 1024 * 1024;

/** @throws UploadProblem naming the element. */
export async function* readJsonArray(file: Readable): AsyncGenerator<ExternalTransaction> {
  let number = 0;
  for await (const text of elements(file)) {
    number += 1;
    yield toExternal(text, number);
  }
}

function toExternal(text: string, number: number): ExternalTransaction {
  try {
    return { ...externalOf(decode(externalTransaction, parseJson(text))), source: null };
  } catch (error) {
    if (!(error instanceof DecodeError || error instanceof SyntaxError)) throw error;
    throw new UploadProblem(`element ${number}: ${error.message}`);
  }
}

export function externalOf({ date, ...fields }: Decoded<typeof externalTransaction>): ExternalTransaction {
  return { ...fields, datedAt: date?.utc ?? zeroTime };
}

/** The texts of the elements of the array that the file holds. Whether they are JSON is for the parser to say. */
async function* elements(file: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  const splitter = new ElementSplitter();
  for await (const chunk of pipeline(file, utf8Only(), endsInTheLoop)) {
    yield* splitter.push(decoder.decode(chunk, { stream: true }));
  }
  splitter.end();
}

/** Marks that can change where an element ends; everything else is run over in one go. */
const marks = /["\\[\]{},]/g;

/** Finds the commas between the elements of an array that comes in pieces. */
class ElementSplitter {
  /** What has come of the element that is not over, and how far it has been looked through. */
  #text = '';
  #lookedTo = 0;
  #depth = 0;
  #isInString = false;
  #hasEnded = false;
  #count = 0;

  /** @returns the elements that are complete by now. @throws UploadProblem. */
  *push(piece: string): Generator<string> {
    this.#text += piece;
    marks.lastIndex = this.#lookedTo;
    for (let found = marks.exec(this.#text); found !== null; found = marks.exec(this.#text)) {
      const element = this.#pass(found[0], found.index);
      // Others may use the pattern while the element is away.
      const lookedTo = this.#lookedTo;
      if (element !== null) yield element;
      marks.lastIndex = lookedTo;
    }
    // As in Core, null is an array of nothing.
    const mayFollow = this.#hasEnded ? '' : 'null';
    if (this.#depth === 0 && !mayFollow.startsWith(this.#text.trim())) throw notAnArray();
    if (this.#text.length > elementLengthMax) throw new UploadProblem(`element ${this.#count + 1} is too long`);
    this.#lookedTo = Math.max(this.#lookedTo, this.#text.length);
  }

  /** @throws UploadProblem if the array is not complete. */
  end(): void {
    if (this.#hasEnded || this.#text.trim() === 'null') return;
    throw new UploadProblem('the file ends before its array does');
  }

  /** Takes note of a mark. @returns the element that it ends, if it does. */
  #pass(mark: string, at: number): string | null {
    this.#lookedTo = at + 1;
    if (this.#isInString) {
      // The escaped character may come with the next piece: it is passed over all the same.
      if (mark === '\\') this.#lookedTo = at + 2;
      else if (mark === '"') this.#isInString = false;
      return null;
    }
    if (this.#depth === 0) {
      if (mark !== '[' || this.#hasEnded || this.#text.slice(0, at).trim() !== '') throw notAnArray();
      this.#depth = 1;
      this.#drop(at);
      return null;
    }
    if (mark === '"') this.#isInString = true;
    else if (mark === '[' || mark === '{') this.#depth += 1;
    else if (mark === ']' || mark === '}') {
      this.#depth -= 1;
      if (this.#depth === 0) return this.#last(this.#drop(at));
    } else if (mark === ',' && this.#depth === 1) {
      this.#count += 1;
      return this.#drop(at);
    }
    return null;
  }

  /** Of an array without elements there is none; after a comma there must be one. */
  #last(element: string): string | null {
    this.#hasEnded = true;
    return this.#count === 0 && element.trim() === '' ? null : element;
  }

  /** Takes away what is before the mark, and the mark. */
  #drop(at: number): string {
    const before = this.#text.slice(0, at);
    this.#text = this.#text.slice(at + 1);
    this.#lookedTo = 0;
    return before;
  }
}

function notAnArray(): UploadProblem {
  return new UploadProblem('the file is not a JSON array');
}
