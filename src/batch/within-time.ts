/**
 * Hands on what a generator gives, as long as each value comes within a time; then `late` ends it. What the generator still
 * waits for is not waited for.
 */
export async function* withinTime<T>(values: AsyncGenerator<T>, seconds: number, late: T): AsyncGenerator<T> {
  try {
    for (;;) {
      const step = await nextWithin(values, seconds);
      if (step === null) {
        yield late;
        return;
      }
      if (step.done === true) return;
      yield step.value;
    }
  } finally {
    // It may never answer: nobody waits for it.
    values.return(undefined).catch(() => undefined);
  }
}

/** Null if it takes longer. */
async function nextWithin<T>(values: AsyncGenerator<T>, seconds: number): Promise<IteratorResult<T> | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), seconds * 1000);
  });
  try {
    return await Promise.race([values.next(), late]);
  } finally {
    clearTimeout(timer);
  }
}
