/** Whether a hook's receiver was content. */

/**
 * A JSON object must say `"success": true`, however the status reads below 400; anything else is judged by its status,
 * as in Core. Unlike there, a status of 400 or more is a failure whatever the body says.
 */
export function isContent(status: number, body: string): boolean {
  if (status >= 400) return false;
  if (body === '') return status >= 200 && status < 300;
  const answer = parsed(body);
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return true;
  return 'success' in answer && answer.success === true;
}

/** Text that is not JSON stands for itself. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
