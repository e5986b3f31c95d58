import type { Answers, Request } from '../protocol/messages';
import { fitsShape, hasLongText } from '../protocol/shapes';
import { bringIn } from './bring/bring-in';
import { bringPreview, bringStart } from './bring/preview';
import { checkIn } from './check-in/check-in';
import { settle } from './check-in/settle';
import { goTo } from './go-to';
import { look } from './look';
import { openBring } from './open-views';
import { addDefinition } from './plan/add-definition';
import { addNotNow } from './plan/add-not-now';
import { fillColumns, useWording } from './plan/change-row';
import { decide } from './plan/decide';
import { insertRow } from './plan/insert-row';
import { setAside, takeBack } from './plan/set-aside';
import { turnPasted } from './plan/turn-pasted';
import { writeReviews } from './plan/write-reviews';
import type { Platform } from './platform';
import { agreeDraft } from './quarter/agree-draft';
import { answerTyped } from './quarter/answer-typed';
import { askFinalNumbers } from './quarter/ask-final-numbers';
import { endQuarter, sendResults, takeBackClosing } from './quarter/end-quarter';
import { lateNumbers } from './quarter/late-numbers';
import { makeDraft } from './quarter/make-draft';
import { placed, refusedOnDraft, wherePersonStands } from './quarter/on-draft';
import { prepareClosing } from './quarter/prepare';
import { putQuarterBack } from './quarter/put-back';
import { quarterView } from './quarter/quarter-view';
import { planView, rememberMe } from './read-plan';
import { refuse } from './refusal';
import { mendSchedule } from './schedule/mend-schedule';
import { openedSchedule, setSchedule, stopSchedule } from './schedule/schedule';
import { proposeSetUp, setUp } from './set-up/set-up';
import { followToday } from './summary/as-of';
import { previewMail, sendSummary } from './summary/mail-summary';

/** What the server answers to each kind of request from the page. */
export function answer(platform: Platform, request: Request): Answers[Request['kind']] {
  if (hasLongText(request)) return refuse('long-text', platform.userLanguage());
  // The page may be older or newer than this bundle, or no page at all: what arrives is not what the types say.
  if (!fitsShape(request)) return refuse('unknown-request', platform.userLanguage());
  return answered(placed(platform, request.on), platform, request);
}

/** `platform`: where the page works, on the plan or on the draft; `file`: the whole file, for what is about no plan. */
function answered(platform: Platform, file: Platform, request: Request): Answers[Request['kind']] {
  switch (request.kind) {
    case 'page-script':
      return platform.pageScript();
    case 'plan':
      return planView(wherePersonStands(file, request.on));
    case 'selection':
      return look(platform);
    case 'go-to':
      return goTo(platform, request.id);
    case 'use-wording':
      return useWording(platform, request);
    case 'fill-columns':
      return fillColumns(platform, request);
    case 'insert-row':
      return insertRow(platform, request);
    case 'turn-pasted':
      return turnPasted(platform, request);
    case 'open-bring':
      openBring(platform);
      return null;
    case 'bring-start':
      return bringStart(platform);
    case 'bring-preview':
      return bringPreview(platform, request.from);
    case 'bring-in':
      return bringIn(platform, request);
    case 'write-reviews':
      return writeReviews(platform, request.reviews);
    case 'set-aside':
      return setAside(platform, request);
    case 'take-back':
      return takeBack(platform, request);
    case 'add-definition':
      return addDefinition(platform, request);
    case 'add-not-now':
      return addNotNow(platform, request);
    case 'decide':
      return decide(refusedOnDraft(platform), request);
    case 'check-in':
      return checkIn(refusedOnDraft(platform), request.entries);
    case 'settle':
      return settle(refusedOnDraft(platform), request);
    case 'remember-me':
      return rememberMe(platform, request.name);
    case 'set-up-proposal':
      return proposeSetUp(platform);
    case 'set-up':
      return setUp(platform, request.answers);
    case 'follow-today':
      return followToday(platform);
    case 'self-check':
      platform.openSelfCheck();
      return null;
    case 'mail-preview':
      return previewMail(platform);
    case 'send-summary':
      return sendSummary(platform, request);
    case 'quarter':
      return quarterView(file);
    case 'make-draft':
      return makeDraft(file);
    case 'agree-draft':
      return agreeDraft(file, request.by);
    case 'prepare-closing':
      return prepareClosing(file);
    case 'ask-final-numbers':
      return askFinalNumbers(file);
    case 'close-quarter':
      return endQuarter(file, request);
    case 'send-closing':
      return sendResults(file, request);
    case 'undo-closing':
      return takeBackClosing(file);
    case 'answer-typed':
      return answerTyped(file, request);
    case 'late-numbers':
      return lateNumbers(file);
    case 'put-quarter-back':
      return putQuarterBack(file);
    case 'schedule':
      return openedSchedule(platform);
    case 'set-schedule':
      return setSchedule(platform, request);
    case 'stop-schedule':
      return stopSchedule(platform);
    case 'mend-schedule':
      return mendSchedule(platform, request);
  }
}
