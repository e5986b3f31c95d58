import type { Text } from '../language/text';
import type { Measure, Signal } from '../okr/plan';
import { definitionDraft } from '../rules/plan/definition-drafts';

/** How an example key result fares: this many points (share of 1) behind the line, or silent since then. */
export type Story = 'ahead' | 'on-track' | 'at-risk' | 'off-track' | 'silent' | 'met';

export interface ExampleKeyResult {
  readonly text: Text;
  readonly owner: string;
  readonly start: number | null;
  readonly target: number | null;
  readonly unit: Text;
  readonly measure: Measure;
  readonly signal: Signal;
  readonly story: Story;
  /** Months after the quarter's first day from which it counts, or at whose end it is due. */
  readonly countsFromMonth?: 1 | 2;
  readonly dueMonth?: 1 | 2;
  readonly actions?: readonly Text[];
  readonly decision?: Text;
  readonly note?: Text;
}

export interface ExampleObjective {
  readonly text: Text;
  readonly owner: string;
  readonly keyResults: readonly ExampleKeyResult[];
}

const people: Text = { en: 'people', th: 'ราย' };
const hours: Text = { en: 'hours', th: 'ชั่วโมง' };
const baht: Text = { en: '฿', th: 'บาท' };

/** A B2B software company's marketing quarter. Nothing in it is real; every sentence is ready by our own rules. */
export const EXAMPLE_PLAN: readonly ExampleObjective[] = [
  {
    text: { en: 'Build demand among our ideal customers', th: 'สร้างดีมานด์จากกลุ่มลูกค้าเป้าหมาย' },
    owner: 'Ploy',
    keyResults: [
      {
        text: {
          en: 'Increase MQLs from 80 last quarter to 120',
          th: 'เพิ่ม MQL จากไตรมาสก่อน 80 ราย เป็น 120 ราย',
        },
        owner: 'Ploy',
        start: 80,
        target: 120,
        unit: { en: 'MQLs', th: 'ราย' },
        measure: 'total',
        signal: 'leading',
        story: 'on-track',
        actions: [
          { en: 'Agree the ideal customer profile with sales', th: 'ตกลง ICP กับทีมขาย' },
          { en: 'Set up ads for two industries', th: 'ทำโฆษณาเจาะ 2 อุตสาหกรรม' },
        ],
      },
      {
        text: { en: 'Book 24 demos with target accounts', th: 'นัดเดโมกับบริษัทเป้าหมาย 24 ราย' },
        owner: 'Bank',
        start: null,
        target: 24,
        unit: { en: 'demos', th: 'ราย' },
        measure: 'total',
        signal: 'leading',
        story: 'at-risk',
        note: { en: 'Two events moved to next month.', th: 'เลื่อน 2 อีเวนต์ไปเดือนหน้า' },
      },
      {
        text: {
          en: 'Lower cost per MQL from ฿3,800 to ฿2,900',
          th: 'ลดต้นทุนต่อ MQL จาก 3,800 บาท เหลือ 2,900 บาท',
        },
        owner: 'Ploy',
        start: 3800,
        target: 2900,
        unit: baht,
        measure: 'latest',
        signal: 'lagging',
        story: 'on-track',
      },
      {
        text: { en: 'Win 6 new customers from marketing leads', th: 'ปิดลูกค้าใหม่จากลีดการตลาด 6 ราย' },
        owner: 'Bank',
        start: null,
        target: 6,
        unit: { en: 'customers', th: 'ราย' },
        measure: 'total',
        signal: 'lagging',
        story: 'on-track',
        countsFromMonth: 1,
      },
    ],
  },
  {
    text: { en: 'Make the website a source of leads', th: 'ทำให้เว็บไซต์เป็นแหล่งสร้างลีด' },
    owner: 'Nan',
    keyResults: [
      {
        text: {
          en: 'Increase organic visits from 8,000 to 12,000 a month',
          th: 'เพิ่มการเข้าชมจาก Organic Search จาก 8,000 เป็น 12,000 ครั้งต่อเดือน',
        },
        owner: 'Nan',
        start: 8000,
        target: 12000,
        unit: { en: 'visits', th: 'ครั้ง' },
        measure: 'latest',
        signal: 'leading',
        story: 'ahead',
        actions: [
          { en: 'Collect the questions sales hears most', th: 'รวบรวมคำถามที่ทีมขายเจอบ่อย' },
          { en: 'Rewrite the pricing page', th: 'เขียนหน้าราคาใหม่' },
        ],
      },
      {
        text: {
          en: 'Publish 12 articles that answer buyers’ questions',
          th: 'เผยแพร่บทความตอบคำถามลูกค้า 12 บทความ',
        },
        owner: 'Nan',
        start: null,
        target: 12,
        unit: { en: 'articles', th: 'บทความ' },
        measure: 'total',
        signal: 'leading',
        story: 'ahead',
      },
      {
        text: { en: 'Get 90 demo requests from the website', th: 'ได้คำขอเดโมจากเว็บไซต์ 90 ราย' },
        owner: 'Nan',
        start: null,
        target: 90,
        unit: { en: 'requests', th: 'ราย' },
        measure: 'total',
        signal: 'lagging',
        story: 'on-track',
      },
      {
        text: {
          en: 'Cut page load time from 4.2 to 2.5 seconds',
          th: 'ลดเวลาโหลดหน้าเว็บจาก 4.2 เหลือ 2.5 วินาที',
        },
        owner: 'Nan',
        start: 4.2,
        target: 2.5,
        unit: { en: 'seconds', th: 'วินาที' },
        measure: 'latest',
        signal: 'leading',
        story: 'silent',
      },
    ],
  },
  {
    text: { en: 'Improve the path from lead to pipeline', th: 'ยกระดับเส้นทางจากลีดสู่ Pipeline' },
    owner: 'Bank',
    keyResults: [
      {
        text: {
          en: 'Increase SQLs accepted by sales from 25 last quarter to 40',
          th: 'เพิ่ม SQL ที่ทีมขายรับต่อ จากไตรมาสก่อน 25 ราย เป็น 40 ราย',
        },
        owner: 'Bank',
        start: 25,
        target: 40,
        unit: { en: 'SQLs', th: 'ราย' },
        measure: 'total',
        signal: 'leading',
        story: 'on-track',
        actions: [
          { en: 'Agree lead hand-over rules with sales', th: 'ตกลงเกณฑ์ส่งต่อลีดกับทีมขาย' },
          { en: 'Route demo requests to a rota', th: 'จัดเวรรับคำขอเดโม' },
        ],
      },
      {
        text: {
          en: 'Cut first reply to demo requests from 26 to 4 hours',
          th: 'ลดเวลาตอบคำขอเดโมครั้งแรกจาก 26 เหลือ 4 ชั่วโมง',
        },
        owner: 'May',
        start: 26,
        target: 4,
        unit: hours,
        measure: 'latest',
        signal: 'leading',
        story: 'ahead',
      },
      {
        text: {
          en: 'Create ฿8,000,000 of pipeline from marketing leads',
          th: 'สร้าง Pipeline จากลีดการตลาด 8,000,000 บาท',
        },
        owner: 'Bank',
        start: null,
        target: 8000000,
        unit: baht,
        measure: 'total',
        signal: 'lagging',
        story: 'off-track',
        decision: {
          en: 'Move ฿150,000 from the year-end event to paid search? By next Wednesday, the CEO decides.',
          th: 'ย้ายงบ 150,000 บาท จากงานอีเวนต์ปลายปีไป Paid Search ได้ไหม ภายในพุธหน้า CEO ตัดสินใจ',
        },
      },
      {
        text: {
          en: 'Keep unqualified leads sent to sales at or below 10 a month',
          th: 'คุมลีดไม่ผ่านเกณฑ์ที่ส่งทีมขายไม่เกิน 10 รายต่อเดือน',
        },
        owner: 'May',
        start: 14,
        target: 10,
        unit: people,
        measure: 'at-most',
        signal: 'lagging',
        story: 'met',
      },
    ],
  },
  {
    text: { en: 'Build a marketing system we can trust', th: 'วางระบบการตลาดที่ทั้งทีมเชื่อถือได้' },
    owner: 'May',
    keyResults: [
      {
        text: {
          en: 'Track 6 funnel stages in one dashboard',
          th: 'ติดตาม Funnel ครบ 6 ขั้นในแดชบอร์ดเดียว',
        },
        owner: 'May',
        start: null,
        target: 6,
        unit: { en: 'stages', th: 'ขั้น' },
        measure: 'total',
        signal: 'leading',
        story: 'ahead',
      },
      {
        text: {
          en: 'Increase contacts with a known source from 2,400 to 4,500',
          th: 'เพิ่มรายชื่อที่ทราบแหล่งที่มาจาก 2,400 เป็น 4,500 ราย',
        },
        owner: 'May',
        start: 2400,
        target: 4500,
        unit: { en: 'contacts', th: 'ราย' },
        measure: 'latest',
        signal: 'lagging',
        story: 'on-track',
        actions: [{ en: 'Clean the CRM source field', th: 'จัดระเบียบช่องแหล่งที่มาใน CRM' }],
      },
      {
        text: {
          en: 'Cut duplicate contacts from 1,900 to 200',
          th: 'ลดรายชื่อซ้ำใน CRM จาก 1,900 เหลือ 200 ราย',
        },
        owner: 'May',
        start: 1900,
        target: 200,
        unit: { en: 'contacts', th: 'ราย' },
        measure: 'latest',
        signal: 'lagging',
        story: 'ahead',
      },
      {
        text: {
          en: 'Train 8 teammates to build CRM reports',
          th: 'อบรมสมาชิกทีม 8 คนให้สร้างรายงานใน CRM ได้',
        },
        owner: 'Ploy',
        start: null,
        target: 8,
        unit: { en: 'people', th: 'คน' },
        measure: 'total',
        signal: 'leading',
        story: 'ahead',
      },
      {
        text: { en: 'Marketing budget approved by the CFO', th: 'งบการตลาดได้รับอนุมัติจาก CFO' },
        owner: 'Ploy',
        start: null,
        target: null,
        unit: { en: '', th: '' },
        measure: 'milestone',
        signal: 'leading',
        story: 'met',
        dueMonth: 1,
        actions: [{ en: 'Draft the budget', th: 'ร่างงบการตลาด' }],
      },
    ],
  },
];

/** The example team and the reader of its summary. The addresses are reserved for examples (RFC 2606) and reach nobody. */
export const EXAMPLE_TEAM = [
  { name: 'Ploy', address: 'ploy@example.com' },
  { name: 'Nan', address: 'nan@example.com' },
  { name: 'Bank', address: 'bank@example.com' },
  { name: 'May', address: 'may@example.com' },
] as const;

export const EXAMPLE_RECIPIENT = { name: 'Somchai', address: 'ceo@example.com' } as const;

/** The words for what counts are those that the review proposes. */
const meaning = (metric: string): Text => ({
  en: definitionDraft(metric, 'en'),
  th: definitionDraft(metric, 'th'),
});

export const EXAMPLE_DEFINITIONS: readonly {
  readonly term: Text;
  readonly counts: Text;
  readonly source: Text;
}[] = [
  {
    term: { en: 'MQL', th: 'MQL' },
    counts: meaning('mql'),
    source: { en: 'CRM, lifecycle stage', th: 'CRM ช่อง lifecycle stage' },
  },
  {
    term: { en: 'SQL', th: 'SQL' },
    counts: meaning('sql'),
    source: { en: 'CRM, accepted date', th: 'CRM วันที่รับต่อ' },
  },
  {
    term: { en: 'Pipeline', th: 'Pipeline' },
    counts: meaning('pipeline'),
    source: { en: 'CRM, deals report', th: 'CRM รายงานดีล' },
  },
];

export const EXAMPLE_NOT_NOW: readonly {
  readonly request: Text;
  readonly askedBy: string;
  readonly why: Text;
  readonly takesFrom: string;
}[] = [
  {
    request: { en: 'Start a podcast', th: 'ทำพอดแคสต์' },
    askedBy: 'Product',
    why: { en: 'It would take Nan’s time from the website.', th: 'จะกระทบเวลาของแนนที่ทำเว็บไซต์' },
    takesFrom: 'O2',
  },
  {
    request: { en: 'New brochures for the trade fair', th: 'โบรชัวร์ใหม่สำหรับงานแสดงสินค้า' },
    askedBy: 'Sales',
    why: { en: 'The landing pages come first.', th: 'ทำหน้า landing page ก่อน' },
    takesFrom: 'O1',
  },
];
