import { THAI_NAME } from '../languages/th/names';
import { DIGITS, LETTERS_AND_DIGITS, TELEPHONE } from './codes';
import type { NameGroup } from './group';
import { ADDRESS, LIST_NUMBER, ROW_NAME, TITLE } from './lines';
import { OFFER, SALE_DAY } from './offers';
import { AGE, ANNIVERSARY, ILLNESS } from './people';
import { NUMBERED_PLACE } from './places';
import { COMPANY_NAME, DEVICE, PRODUCT_NAME } from './products';
import { RANK, RANKING_LIST } from './ranks';
import { ALL_ROUND, ONE_TO_ONE, RULE_OF_THUMB, SINGLE } from './sayings';
import { ATTRIBUTE, PICTURE_SIZE, SIZE } from './sizes';
import { COURSE, STANDARD, STATUS_CODE } from './standards';
import { ALWAYS_OPEN, CLOCK_TIME } from './times';
import { VERSION, YEAR_VERSION } from './versions';

/**
 * Numbers that belong to a name and are no targets, each with the reason. Applied in this order to
 * the lower-case page, before dates and quantities are read: what one group takes, no later one gets.
 */
export const NAMES: readonly NameGroup[] = [
  ADDRESS,
  LIST_NUMBER,
  ROW_NAME,
  TITLE,
  ALWAYS_OPEN,
  ALL_ROUND,
  CLOCK_TIME,
  SALE_DAY,
  ONE_TO_ONE,
  PICTURE_SIZE,
  RULE_OF_THUMB,
  STANDARD,
  RANKING_LIST,
  DEVICE,
  YEAR_VERSION,
  PRODUCT_NAME,
  COMPANY_NAME,
  COURSE,
  ILLNESS,
  AGE,
  ANNIVERSARY,
  STATUS_CODE,
  VERSION,
  RANK,
  NUMBERED_PLACE,
  SIZE,
  OFFER,
  ATTRIBUTE,
  SINGLE,
  TELEPHONE,
  DIGITS,
  LETTERS_AND_DIGITS,
  THAI_NAME,
];
