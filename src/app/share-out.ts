// Tasks shared out among workers, whatever a worker is: each takes the next task as soon as it is free.

/** The answers in the order of the tasks. `onDone` is called after each with how many are ready. A worker must not throw. */
export const shareOut = async <Task, Answer>(tasks: readonly Task[], workers: readonly ((task: Task) => Promise<Answer>)[], onDone: (done: number) => void = () => undefined): Promise<readonly Answer[]> => {
  const answers: Answer[] = [];
  let next = 0;
  let done = 0;
  const takeTasks = async (work: (task: Task) => Promise<Answer>): Promise<void> => {
    while (next < tasks.length) {
      const at = next++;
      answers[at] = await work(tasks[at]!);
      onDone(++done);
    }
  };
  await Promise.all(workers.map(takeTasks));
  return answers;
};
