/** What a script's page says to the page around it. Types only. */
import type { CallAnswer } from '../server/messages';

export type FrameMessage =
  | {
      readonly kind: 'call';
      readonly call: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' }
  | { readonly kind: 'resize'; readonly width?: number; readonly height?: number };

export interface FrameAnswer {
  readonly call: number;
  readonly answer: CallAnswer;
}
