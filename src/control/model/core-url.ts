/** Which URLs an instance may have. Private addresses are allowed: a Core usually lives on one. */

/**
 * The URL in one spelling, without a slash at the end.
 * @returns a sentence that says what is wrong, if it can't be used.
 */
export function checkCoreUrl(text: string): { readonly url: string } | { readonly problem: string } {
  if (!URL.canParse(text)) return { problem: 'The URL of a Core looks like http://host:5001.' };
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { problem: 'The URL must be http or https.' };
  if (url.username !== '' || url.password !== '') {
    return { problem: "The URL must not contain a user name or password: the Core's key is given apart from it." };
  }
  if (url.search !== '' || url.hash !== '') return { problem: 'The URL must not have a query or a fragment.' };
  return { url: url.href.replace(/\/+$/, '') };
}
