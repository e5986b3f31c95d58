import { rule } from '../rule';

/** A row that holds no word asks nobody to do anything. */
export const empty = rule({
  id: 'actions/empty',
  letter: 'specific',
  severity: 'warning',
  messages: {
    nothing: {
      en: 'Nothing is written here yet. What will someone do?',
      th: 'ยังไม่ได้เขียน ใครจะทำอะไร',
    },
  },
  check: ({ reading }) => (reading.empty ? [{ says: 'nothing' }] : []),
});
