/**
 * Loads what most processes never need when it is first asked for; who asks meanwhile waits for the same. What failed is
 * thrown to all of them, and tried again by the next.
 */
export function onFirstUse<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
