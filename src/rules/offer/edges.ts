import { thaiWords } from '../../text/page/thai-segmentation';

/** Whether a place of a text is none inside a known Thai word: there a name may begin or end. */
export function edgesOf(text: string): (at: number) => boolean {
  const words = thaiWords(text.toLowerCase());
  return (at) => !words.some(({ start, end }) => start < at && at < end);
}
