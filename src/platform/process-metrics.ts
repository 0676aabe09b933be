/** Numbers of a process for Prometheus: its own, and what parts of it count. */
import { Counter, collectDefaultMetrics, Registry } from 'prom-client';

/** Counted elsewhere, and asked for when the page is made. */
export interface ForeignCounter {
  readonly name: string;
  readonly help: string;
  readonly value: () => number;
}

export interface ProcessMetrics {
  readonly registry: Registry;
  readonly contentType: string;
  /** The page; `more` is text of other registries, to stand on it too. */
  page(more?: string): Promise<string>;
}

/** @param worker which of several processes this is: a label of all its numbers. Null: the only one. */
export function processMetrics(counters: readonly ForeignCounter[], worker: number | null): ProcessMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  for (const { name, help, value } of counters) {
    new Counter({
      name,
      help,
      registers: [registry],
      collect() {
        this.reset();
        this.inc(value());
      },
    });
  }
  return {
    registry,
    contentType: registry.contentType,
    page: async (more = '') => labelled(`${more}${await registry.metrics()}`, worker),
  };
}

/** Without it the numbers of several processes would look like those of one that jumps back and forth. */
function labelled(text: string, worker: number | null): string {
  if (worker === null) return text;
  return text.replace(/^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? /gm, (_, name: string, labels?: string) => {
    return `${name}{worker="${worker}"${labels === undefined ? '' : `,${labels}`}} `;
  });
}
