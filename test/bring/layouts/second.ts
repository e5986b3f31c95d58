import { layout, lines, sheet } from '../layout';

/** A second dozen, written before it was run, once the first had been mended: its score stands beside that one’s. */
export const SECOND = [
  layout(
    'a board export with one row for each card',
    sheet(`
Key | Issue Type | Summary | Parent | Assignee | Status | Due date | Labels
MK-1 | Goal | Be the easiest gym to join | | Ana | In Progress | |
MK-2 | Key Result | Online sign-ups from 120 to 300 a month | MK-1 | Ana | In Progress | @2026-12-18 | web
MK-3 | Task | Shorten the sign-up form | MK-2 | Leo | To Do | @2026-11-20 | web
MK-4 | Key Result | Tours booked online from 15% to 40% | MK-1 | Leo | Done | | tours
`),
    `
O Be the easiest gym to join {owner=Ana}
K Online sign-ups from 120 to 300 a month {owner=Ana; due=2026-12-18}
A Shorten the sign-up form {owner=Leo; due=2026-11-20}
K Tours booked online from 15% to 40% {owner=Leo}
`,
  ),
  layout(
    'minutes of a planning meeting',
    lines(`
Planning Q4 – notes
Attendees: Ana, Leo, Mia

Objective 1 – Bring former members back
KR 1 – 80 former members rejoin
KR 2 – reply rate of the win-back mail from 4% to 9%
To do: write the win-back mail

Objective 2 – Fill the quiet hours
KR 1 – visits before 4 pm from 900 to 1,400 a week
`),
    `
O Bring former members back
K 80 former members rejoin
K reply rate of the win-back mail from 4% to 9%
A write the win-back mail
O Fill the quiet hours
K visits before 4 pm from 900 to 1,400 a week
`,
  ),
  layout(
    'objective cells merged down, a progress bar and an average',
    sheet(`
Objectives | Key results | Progress bar | Progress | Lead
Be seen where runners look | Partner races from 2 to 6 | ██████░░░░ | 60% | Mia
 | Followers from running clubs from 400 to 1,500 | ███░░░░░░░ | 30% | Leo
Average progress | | | 45% |
Make trial weeks work | Trial-to-member rate from 22% to 35% | ██░░░░░░░░ | 20% | Ana
Average progress | | | 20% |
`),
    `
O Be seen where runners look
K Partner races from 2 to 6 {owner=Mia}
K Followers from running clubs from 400 to 1,500 {owner=Leo}
O Make trial weeks work
K Trial-to-member rate from 22% to 35% {owner=Ana}
`,
  ),
  layout(
    'letters below numbers',
    lines(`
1. Win the office parks
a) 25 company contracts signed
b) Average contract size from 8 to 14 members
2. Keep trainers longer
a) Trainer turnover below 10% a year
b) 9 of 10 trainers with a development plan
`),
    `
O Win the office parks
K 25 company contracts signed
K Average contract size from 8 to 14 members
O Keep trainers longer
K Trainer turnover below 10% a year
K 9 of 10 trainers with a development plan
`,
  ),
  layout(
    'a plan on a page with quarter columns for targets',
    sheet(`
Strategic goal | Key metric | Baseline 2025 | Q4 target | Accountable | Remarks
Lead in family memberships | Family memberships sold | 210 | 350 | Ana | price test in October
Lead in family memberships | Share of families who stay a year | 61% | 70% | Leo |
Be a place for beginners | Beginner courses filled | 7 | 16 | Mia | two trainers short
`),
    `
O Lead in family memberships
K Family memberships sold {start=210; target=350; owner=Ana; note=price test in October}
K Share of families who stay a year {start=0.61; target=0.7; owner=Leo}
O Be a place for beginners
K Beginner courses filled {start=7; target=16; owner=Mia}
`,
  ),
  layout(
    'one column, levels by indentation with tabs and dashes',
    lines(`
OKR draft
Grow the app community
\t- 2,000 members post a workout each week
\t\t- Start a weekly challenge
\t- App rating from 3.9 to 4.5
Make billing painless
\t- Billing tickets from 140 to 60 a month
\t\t- Rewrite the invoice mail
`),
    `
O Grow the app community
K 2,000 members post a workout each week
A Start a weekly challenge
K App rating from 3.9 to 4.5
O Make billing painless
K Billing tickets from 140 to 60 a month
A Rewrite the invoice mail
`,
  ),
  layout(
    'a table whose second heading row says more',
    sheet(`
Objective | Key Results | | | Ownership |
 | Description | Start | Target | Owner | Deadline
Open three studios well | Studios at break-even | 0 | 3 | Leo | 20 December 2026
 | Opening-week sign-ups per studio | 90 | 150 | Mia | Q4 2026
Speak with one voice | Pages in the new tone | 0 | 45 | Ana | 30/11/2026
`),
    `
O Open three studios well
K Studios at break-even {start=0; target=3; owner=Leo; due=2026-12-20}
K Opening-week sign-ups per studio {start=90; target=150; owner=Mia}
O Speak with one voice
K Pages in the new tone {start=0; target=45; owner=Ana; due=2026-11-30}
`,
  ),
  layout(
    'a slide copied as text',
    lines(`
OBJECTIVE
Own the conversation on healthy offices

KEY RESULTS
▸ 12 talks at HR events
▸ 1,000 downloads of the office health report
▸ 30 inbound requests from HR teams

INITIATIVES
▸ Publish the report
▸ Pitch five HR podcasts
`),
    `
O Own the conversation on healthy offices
K 12 talks at HR events
K 1,000 downloads of the office health report
K 30 inbound requests from HR teams
A Publish the report
A Pitch five HR podcasts
`,
  ),
  layout(
    'ตารางสองภาษา มีคอลัมน์สถานะและหมายเหตุ',
    sheet(`
Objective (วัตถุประสงค์) | Key Result (ผลลัพธ์หลัก) | Baseline (ค่าเริ่มต้น) | Target (เป้าหมาย) | Owner (ผู้รับผิดชอบ) | Status (สถานะ)
เป็นฟิตเนสที่คนทำงานเลือก | สมาชิกองค์กรใหม่ | 40 | 120 | คุณฝน | ล่าช้า
 | บริษัทที่ต่อสัญญา | 70% | 85% | คุณต้น | ปกติ
ทำให้สมาชิกใหม่อยู่กับเรา | สมาชิกที่มาอย่างน้อย 8 ครั้งในเดือนแรก | 35% | 55% | คุณฝน |
`),
    `
O เป็นฟิตเนสที่คนทำงานเลือก
K สมาชิกองค์กรใหม่ {start=40; target=120; owner=คุณฝน}
K บริษัทที่ต่อสัญญา {start=0.7; target=0.85; owner=คุณต้น}
O ทำให้สมาชิกใหม่อยู่กับเรา
K สมาชิกที่มาอย่างน้อย 8 ครั้งในเดือนแรก {start=0.35; target=0.55}
`,
  ),
  layout(
    'บันทึกการประชุม',
    lines(`
สรุปประชุมวางแผนไตรมาส 4
เป้าหมายที่ 1 ดึงสมาชิกเก่ากลับมา
- สมาชิกเก่ากลับมาสมัคร 80 คน
- อัตราตอบกลับอีเมลจาก 4% เป็น 9%
เป้าหมายที่ 2 เพิ่มคนในช่วงบ่าย
- ผู้ใช้บริการก่อนสี่โมงเย็นจาก 900 เป็น 1,400 ครั้งต่อสัปดาห์
`),
    `
O ดึงสมาชิกเก่ากลับมา
K สมาชิกเก่ากลับมาสมัคร 80 คน
K อัตราตอบกลับอีเมลจาก 4% เป็น 9%
O เพิ่มคนในช่วงบ่าย
K ผู้ใช้บริการก่อนสี่โมงเย็นจาก 900 เป็น 1,400 ครั้งต่อสัปดาห์
`,
  ),
  layout(
    'แผนงานที่มีคะแนนถ่วงน้ำหนัก',
    sheet(`
แบบประเมิน OKR รายไตรมาส | | | | |
ข้อ | วัตถุประสงค์ | ผลลัพธ์สำคัญ | น้ำหนัก | ผลจริง | คะแนน
1 | ขายแพ็กเกจครอบครัวให้มากขึ้น | ยอดขายแพ็กเกจครอบครัวจาก 210 เป็น 350 ชุด | 50 | 260 | 0.4
 | | ครอบครัวที่อยู่ครบปีจาก 61% เป็น 70% | 50 | 64% | 0.3
คะแนนรวม | | | 100 | | 0.35
`),
    `
O ขายแพ็กเกจครอบครัวให้มากขึ้น
K ยอดขายแพ็กเกจครอบครัวจาก 210 เป็น 350 ชุด {weight=50}
K ครอบครัวที่อยู่ครบปีจาก 61% เป็น 70% {weight=50}
`,
  ),
  layout(
    'ข้อความยาวในเซลล์เดียวต่อวัตถุประสงค์',
    sheet(`
OKR ของทีมคอนเทนต์ |
O: เป็นแหล่งความรู้เรื่องสุขภาพในออฟฟิศ⏎KR1: ดาวน์โหลดรายงาน 1,000 ครั้ง⏎KR2: คำขอนัดคุยจาก HR 30 ราย⏎งาน: เผยแพร่รายงาน |
O: ทำวิดีโอที่คนดูจนจบ⏎KR1: อัตราดูจบจาก 28% เป็น 45% |
`),
    `
O เป็นแหล่งความรู้เรื่องสุขภาพในออฟฟิศ
K ดาวน์โหลดรายงาน 1,000 ครั้ง
K คำขอนัดคุยจาก HR 30 ราย
A เผยแพร่รายงาน
O ทำวิดีโอที่คนดูจนจบ
K อัตราดูจบจาก 28% เป็น 45%
`,
  ),
] as const;
