import type { Text } from '../../language/text';
import type { Measure, Signal } from '../../okr/plan';

export interface LibraryKeyResult {
  /** What tells it from the others. */
  readonly id: string;
  readonly text: Text;
  readonly start: number | null;
  readonly target: number | null;
  readonly unit: Text;
  readonly measure: Measure;
  readonly signal: Signal;
  /** Months after the quarter's first day from which it counts, or at whose end it is due. */
  readonly countsFromMonth?: 1 | 2;
  readonly dueMonth?: 1 | 2;
  readonly actions?: readonly Text[];
}

export interface LibraryObjective {
  readonly text: Text;
  readonly keyResults: readonly LibraryKeyResult[];
}

const people: Text = { en: 'people', th: 'ราย' };
const hours: Text = { en: 'hours', th: 'ชั่วโมง' };
const baht: Text = { en: '฿', th: 'บาท' };

/**
 * Objectives of B2B software marketing with key results and actions, of our own making: every line is
 * ready by our own rules. Numbers are there to be replaced.
 */
export const LIBRARY: readonly LibraryObjective[] = [
  {
    text: { en: 'Build demand among our ideal customers', th: 'สร้างดีมานด์จากกลุ่มลูกค้าเป้าหมาย' },
    keyResults: [
      {
        id: 'mqls',
        text: {
          en: 'Increase MQLs from 80 last quarter to 120',
          th: 'เพิ่ม MQL จากไตรมาสก่อน 80 ราย เป็น 120 ราย',
        },
        start: 80,
        target: 120,
        unit: { en: 'MQLs', th: 'ราย' },
        measure: 'total',
        signal: 'leading',
        actions: [
          { en: 'Agree the ideal customer profile with sales', th: 'ตกลง ICP กับทีมขาย' },
          { en: 'Set up ads for two industries', th: 'ทำโฆษณาเจาะ 2 อุตสาหกรรม' },
        ],
      },
      {
        id: 'demos',
        text: { en: 'Book 24 demos with target accounts', th: 'นัดเดโมกับบริษัทเป้าหมาย 24 ราย' },
        start: null,
        target: 24,
        unit: { en: 'demos', th: 'ราย' },
        measure: 'total',
        signal: 'leading',
      },
      {
        id: 'cost-per-mql',
        text: {
          en: 'Lower cost per MQL from ฿3,800 to ฿2,900',
          th: 'ลดต้นทุนต่อ MQL จาก 3,800 บาท เหลือ 2,900 บาท',
        },
        start: 3800,
        target: 2900,
        unit: baht,
        measure: 'latest',
        signal: 'lagging',
      },
      {
        id: 'customers',
        text: { en: 'Win 6 new customers from marketing leads', th: 'ปิดลูกค้าใหม่จากลีดการตลาด 6 ราย' },
        start: null,
        target: 6,
        unit: { en: 'customers', th: 'ราย' },
        measure: 'total',
        signal: 'lagging',
        countsFromMonth: 1,
      },
    ],
  },
  {
    text: { en: 'Make the website a source of leads', th: 'ทำให้เว็บไซต์เป็นแหล่งสร้างลีด' },
    keyResults: [
      {
        id: 'organic-visits',
        text: {
          en: 'Increase organic visits from 8,000 to 12,000 a month',
          th: 'เพิ่มการเข้าชมจาก Organic Search จาก 8,000 เป็น 12,000 ครั้งต่อเดือน',
        },
        start: 8000,
        target: 12000,
        unit: { en: 'visits', th: 'ครั้ง' },
        measure: 'latest',
        signal: 'leading',
        actions: [
          { en: 'Collect the questions sales hears most', th: 'รวบรวมคำถามที่ทีมขายเจอบ่อย' },
          { en: 'Rewrite the pricing page', th: 'เขียนหน้าราคาใหม่' },
        ],
      },
      {
        id: 'articles',
        text: {
          en: 'Publish 12 articles that answer buyers’ questions',
          th: 'เผยแพร่บทความตอบคำถามลูกค้า 12 บทความ',
        },
        start: null,
        target: 12,
        unit: { en: 'articles', th: 'บทความ' },
        measure: 'total',
        signal: 'leading',
      },
      {
        id: 'demo-requests',
        text: { en: 'Get 90 demo requests from the website', th: 'ได้คำขอเดโมจากเว็บไซต์ 90 ราย' },
        start: null,
        target: 90,
        unit: { en: 'requests', th: 'ราย' },
        measure: 'total',
        signal: 'lagging',
      },
      {
        id: 'page-load',
        text: {
          en: 'Cut page load time from 4.2 to 2.5 seconds',
          th: 'ลดเวลาโหลดหน้าเว็บจาก 4.2 เหลือ 2.5 วินาที',
        },
        start: 4.2,
        target: 2.5,
        unit: { en: 'seconds', th: 'วินาที' },
        measure: 'latest',
        signal: 'leading',
      },
    ],
  },
  {
    text: { en: 'Improve the path from lead to pipeline', th: 'ยกระดับเส้นทางจากลีดสู่ Pipeline' },
    keyResults: [
      {
        id: 'sqls',
        text: {
          en: 'Increase SQLs accepted by sales from 25 last quarter to 40',
          th: 'เพิ่ม SQL ที่ทีมขายรับต่อ จากไตรมาสก่อน 25 ราย เป็น 40 ราย',
        },
        start: 25,
        target: 40,
        unit: { en: 'SQLs', th: 'ราย' },
        measure: 'total',
        signal: 'leading',
        actions: [
          { en: 'Agree lead hand-over rules with sales', th: 'ตกลงเกณฑ์ส่งต่อลีดกับทีมขาย' },
          { en: 'Route demo requests to a rota', th: 'จัดเวรรับคำขอเดโม' },
        ],
      },
      {
        id: 'first-reply',
        text: {
          en: 'Cut first reply to demo requests from 26 to 4 hours',
          th: 'ลดเวลาตอบคำขอเดโมครั้งแรกจาก 26 เหลือ 4 ชั่วโมง',
        },
        start: 26,
        target: 4,
        unit: hours,
        measure: 'latest',
        signal: 'leading',
      },
      {
        id: 'pipeline',
        text: {
          en: 'Create ฿8,000,000 of pipeline from marketing leads',
          th: 'สร้าง Pipeline จากลีดการตลาด 8,000,000 บาท',
        },
        start: null,
        target: 8000000,
        unit: baht,
        measure: 'total',
        signal: 'lagging',
      },
      {
        id: 'unqualified',
        text: {
          en: 'Keep unqualified leads sent to sales at or below 10 a month',
          th: 'คุมลีดไม่ผ่านเกณฑ์ที่ส่งทีมขายไม่เกิน 10 รายต่อเดือน',
        },
        start: 14,
        target: 10,
        unit: people,
        measure: 'at-most',
        signal: 'lagging',
      },
    ],
  },
  {
    text: { en: 'Build a marketing system we can trust', th: 'วางระบบการตลาดที่ทั้งทีมเชื่อถือได้' },
    keyResults: [
      {
        id: 'funnel-stages',
        text: {
          en: 'Track 6 funnel stages in one dashboard',
          th: 'ติดตาม Funnel ครบ 6 ขั้นในแดชบอร์ดเดียว',
        },
        start: null,
        target: 6,
        unit: { en: 'stages', th: 'ขั้น' },
        measure: 'total',
        signal: 'leading',
      },
      {
        id: 'known-sources',
        text: {
          en: 'Increase contacts with a known source from 2,400 to 4,500',
          th: 'เพิ่มรายชื่อที่ทราบแหล่งที่มาจาก 2,400 เป็น 4,500 ราย',
        },
        start: 2400,
        target: 4500,
        unit: { en: 'contacts', th: 'ราย' },
        measure: 'latest',
        signal: 'lagging',
        actions: [{ en: 'Clean the CRM source field', th: 'จัดระเบียบช่องแหล่งที่มาใน CRM' }],
      },
      {
        id: 'duplicates',
        text: {
          en: 'Cut duplicate contacts from 1,900 to 200',
          th: 'ลดรายชื่อซ้ำใน CRM จาก 1,900 เหลือ 200 ราย',
        },
        start: 1900,
        target: 200,
        unit: { en: 'contacts', th: 'ราย' },
        measure: 'latest',
        signal: 'lagging',
      },
      {
        id: 'reports',
        text: {
          en: 'Train 8 teammates to build CRM reports',
          th: 'อบรมสมาชิกทีม 8 คนให้สร้างรายงานใน CRM ได้',
        },
        start: null,
        target: 8,
        unit: { en: 'people', th: 'คน' },
        measure: 'total',
        signal: 'leading',
      },
      {
        id: 'budget',
        text: { en: 'Marketing budget approved by the CFO', th: 'งบการตลาดได้รับอนุมัติจาก CFO' },
        start: null,
        target: null,
        unit: { en: '', th: '' },
        measure: 'milestone',
        signal: 'leading',
        dueMonth: 1,
        actions: [{ en: 'Draft the budget', th: 'ร่างงบการตลาด' }],
      },
    ],
  },
];
