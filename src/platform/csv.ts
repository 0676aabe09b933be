/** CSV that a spreadsheet may open. */

/**
 * A line. Cells that a spreadsheet would take for a formula are led by an apostrophe (OWASP, CSV Injection); plain
 * numbers are not, though they may begin with a minus.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const isFormula = /^[=+\-@\t\r\n]/.test(text) && !/^-\d+(?:\.\d+)?$/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
