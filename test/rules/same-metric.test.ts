import { sameMetric } from '../../src/rules/same-metric';

const same = (one: string, other: string, units: readonly [string, string] = ['', '']): boolean =>
  sameMetric({ text: one, unit: units[0] }, { text: other, unit: units[1] });

test.each([
  ['Increase MQLs from 80 to 120', 'Win 120 MQLs'],
  ['Increase MQLs from 80 to 120', 'Grow marketing qualified leads (MQLs) to 130 by 1 Dec'],
  ['Publish 12 articles', 'Publish 10 articles that answer buyers’ questions'],
  ['เพิ่ม MQL จาก 80 เป็น 120', 'เพิ่ม MQL ให้ถึง 100'],
  ['Cut page load time from 4.2 to 2.5 seconds', 'Page load time at 2.5 seconds'],
])('“%s” and “%s” count the same', (one, other) => {
  expect(same(one, other)).toBe(true);
});

test.each([
  ['Increase MQLs from 80 to 120', 'Increase newsletter subscribers from 80 to 120'],
  ['Book 24 demos', 'Win 6 new customers'],
  ['เพิ่ม MQL จาก 80 เป็น 120', 'เพิ่มผู้เข้าชมเว็บไซต์จาก 80 เป็น 120'],
])('“%s” and “%s” do not', (one, other) => {
  expect(same(one, other)).toBe(false);
});

test('another unit is another metric', () => {
  expect(same('Reach 100', 'Reach 100', ['leads', 'customers'])).toBe(false);
  expect(same('Reach 100', 'Reach 100', ['Leads', ' leads'])).toBe(true);
  expect(same('Reach 100 leads', 'Reach 100 leads', ['', 'leads'])).toBe(true);
});
