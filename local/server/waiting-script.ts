/** Ui.alert and Ui.prompt: the script stands still until a person answers, as on Google. */
import { receiveMessageOnPort } from 'node:worker_threads';
import type { BookStart } from './book-messages';
import type { Answer, Question } from './messages';

/** Makes the function that shows a question and returns, to the waiting script, its answer. */
export function waitingScript(
  { wake, answers }: Pick<BookStart, 'wake' | 'answers'>,
  show: (question: Question) => void,
): (question: Omit<Question, 'id'>) => Answer {
  const signal = new Int32Array(wake);
  let questions = 0;
  return (question) => {
    questions += 1;
    show({ id: questions, ...question });
    for (;;) {
      Atomics.wait(signal, 0, 0);
      Atomics.store(signal, 0, 0);
      const received = receiveMessageOnPort(answers) as { message: Answer } | undefined;
      if (received) return received.message;
    }
  };
}
