import type { Text } from '../../language/text';
import { LIBRARY, type LibraryKeyResult, type LibraryObjective } from '../../rules/offer/library';
import { definitionDraft } from '../../rules/plan/definition-drafts';

/** How an example key result fares: this many points (share of 1) behind the line, or silent since then. */
export type Story = 'ahead' | 'on-track' | 'at-risk' | 'off-track' | 'silent' | 'met';

/** Who owns a key result in the example, and how it fares. */
interface Role {
  readonly owner: string;
  readonly story: Story;
  readonly decision?: Text;
  readonly note?: Text;
}

export interface ExampleKeyResult extends LibraryKeyResult, Role {}

export interface ExampleObjective extends LibraryObjective {
  readonly owner: string;
  readonly keyResults: readonly ExampleKeyResult[];
}

const OWNERS = ['Ploy', 'Nan', 'Bank', 'May'];

const ROLES: Readonly<Record<string, Role>> = {
  mqls: { owner: 'Ploy', story: 'on-track' },
  demos: {
    owner: 'Bank',
    story: 'at-risk',
    note: { en: 'Two events moved to next month.', th: 'เลื่อน 2 อีเวนต์ไปเดือนหน้า' },
  },
  'cost-per-mql': { owner: 'Ploy', story: 'on-track' },
  customers: { owner: 'Bank', story: 'on-track' },
  'organic-visits': { owner: 'Nan', story: 'ahead' },
  articles: { owner: 'Nan', story: 'ahead' },
  'demo-requests': { owner: 'Nan', story: 'on-track' },
  'page-load': { owner: 'Nan', story: 'silent' },
  sqls: { owner: 'Bank', story: 'on-track' },
  'first-reply': { owner: 'May', story: 'ahead' },
  pipeline: {
    owner: 'Bank',
    story: 'off-track',
    decision: {
      en: 'Move ฿150,000 from the year-end event to paid search? By next Wednesday, the CEO decides.',
      th: 'ย้ายงบ 150,000 บาท จากงานอีเวนต์ปลายปีไป Paid Search ได้ไหม ภายในพุธหน้า CEO ตัดสินใจ',
    },
  },
  unqualified: { owner: 'May', story: 'met' },
  'funnel-stages': { owner: 'May', story: 'ahead' },
  'known-sources': { owner: 'May', story: 'on-track' },
  duplicates: { owner: 'May', story: 'ahead' },
  reports: { owner: 'Ploy', story: 'ahead' },
  budget: { owner: 'Ploy', story: 'met' },
};

/** The library as a B2B software company's marketing quarter. Nothing in it is real. */
export const EXAMPLE_PLAN: readonly ExampleObjective[] = LIBRARY.map((objective, index) => ({
  ...objective,
  owner: OWNERS[index] ?? '',
  keyResults: objective.keyResults.map((one) => ({ ...one, ...roleOf(one) })),
}));

function roleOf({ id }: LibraryKeyResult): Role {
  const role = ROLES[id];
  if (!role) throw new Error(`the example says nothing about ${id}`);
  return role;
}

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
