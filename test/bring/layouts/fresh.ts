import { layout, lines, sheet } from '../layout';

/**
 * Twelve further layouts, written from the description of real sheets alone once the recogniser was done, and run
 * once: the score of that run stands in docs/bringing.md.
 */
export const FRESH = [
  layout(
    'a company template with a cover above it',
    sheet(`
*Quarterly OKRs* | | | | | | |
Company: | Acme Pet Food | | | | | |
Quarter: | Q4 2026 | | | | | |
 | | | | | | |
# | Objective / Key Result | Owner | Start Value | Target Value | Current Value | % Complete | Confidence
1 | Become the brand vets recommend | Dana | | | | 45% |
1.1 | Vets in the ambassador programme | Rui | 12 | 40 | 25 | 46% | 7
1.2 | Share of vets who know us | Mei | 31% | 50% | 38% | 37% | 5
2 | Make the first order easy | Dana | | | | 20% |
2.1 | Sample-to-order rate | Rui | 8% | 14% | 9% | 17% | 4
2.2 | Average minutes to check out | Mei | 6 | 3 | 5 | 33% | 6
`),
    `
O Become the brand vets recommend {owner=Dana}
K Vets in the ambassador programme {owner=Rui; start=12; target=40; current=25; confidence=7}
K Share of vets who know us {owner=Mei; start=0.31; target=0.5; current=0.38; unit=%}
O Make the first order easy {owner=Dana}
K Sample-to-order rate {owner=Rui; start=0.08; target=0.14; confidence=4}
K Average minutes to check out {owner=Mei; start=6; target=3; current=5}
`,
  ),
  layout(
    'a mail from the boss',
    lines(`
Hi team,
here is what I would like us to focus on this quarter:

1) Grow our share of mid-sized hotels
   - 35 new mid-sized hotels under contract (Bo)
   - average basket from 4,000 to 5,200 baht
2) Stop losing customers in month three
   - month-three churn from 9% to 5%
   - 90% of new customers called in week one (Kim)

Please comment by Friday.
`),
    `
O Grow our share of mid-sized hotels
K 35 new mid-sized hotels under contract {owner=Bo}
K average basket from 4,000 to 5,200 baht
O Stop losing customers in month three
K month-three churn from 9% to 5%
K 90% of new customers called in week one {owner=Kim}
`,
  ),
  layout(
    'departments in a column, statuses as words',
    sheet(`
Dept: Team | Goal | Measure | From | To | Due | Status | Comments
Marketing: Content | Own the topic of cold storage | Articles on page one | 3 | 15 | @2026-12-20 | Amber | two writers left
Marketing: Content | Own the topic of cold storage | Newsletter readers | 1800 | 4000 | @2026-11-30 | Green |
Marketing: Events | Meet buyers face to face | Buyer meetings at fairs | 0 | 60 | @2026-10-31 | Red | one fair was cancelled
`),
    `
O Own the topic of cold storage
K Articles on page one {start=3; target=15; due=2026-12-20}
K Newsletter readers {start=1800; target=4000; due=2026-11-30}
O Meet buyers face to face
K Buyer meetings at fairs {start=0; target=60; due=2026-10-31}
`,
  ),
  layout(
    'objectives as headings in bold, key results as bullets in cells',
    sheet(`
*Make onboarding a reason to buy* |
• Time to first report from 9 to 2 days | Kim
• 70% of accounts finish the checklist | Bo
 |
*Turn support into a source of ideas* |
• 40 ideas from tickets in the backlog | Kim
• Reply within 2 hours for 90% of tickets | Lee
`),
    `
O Make onboarding a reason to buy
K Time to first report from 9 to 2 days
K 70% of accounts finish the checklist
O Turn support into a source of ideas
K 40 ideas from tickets in the backlog
K Reply within 2 hours for 90% of tickets
`,
  ),
  layout(
    'key results in numbered columns with their targets',
    sheet(`
Objective | Owner | Key Result 1 | KR1 Target | Key Result 2 | KR2 Target
Fill the academy | Ann | Course sign-ups | 400 | Completion rate | 60%
Be heard in logistics | Ben | Podcast guests | 12 | Trade press quotes | 20
`),
    `
O Fill the academy {owner=Ann}
K Course sign-ups {target=400}
K Completion rate {target=0.6; unit=%}
O Be heard in logistics {owner=Ben}
K Podcast guests {target=12}
K Trade press quotes {target=20}
`,
  ),
  layout(
    'a scorecard with weights and an overall line',
    sheet(`
TEAM SCORECARD FY26 Q4 | | | | |
Objective | KR | Weight | Baseline | Target | Score
Grow self-serve revenue | Self-serve MRR in USD | 60 | $42k | $65k | 0.4
 | Upgrades from free a month | 40 | 80 | 140 | 0.6
Overall score | | 100 | | | 0.48
Scoring: 0.7 is good | | | | |
`),
    `
O Grow self-serve revenue
K Self-serve MRR in USD {weight=60; start=42000; target=65000; unit=$}
K Upgrades from free a month {weight=40; start=80; target=140}
`,
  ),
  layout(
    'a wiki table',
    lines(`
| Objective | Key result | DRI |
|---|---|---|
| Earn a name for service | CSAT from 81 to 90 | Sam |
| | First-contact fixes from 55% to 70% | Jo |
| Sell what is in stock | Stock older than 90 days below 5% | Sam |
`),
    `
O Earn a name for service
K CSAT from 81 to 90 {owner=Sam}
K First-contact fixes from 55% to 70% {owner=Jo}
O Sell what is in stock
K Stock older than 90 days below 5% {owner=Sam}
`,
  ),
  layout(
    'level words in the first column, everything in the second',
    sheet(`
OBJECTIVE 1 | Make our data worth trusting | |
KEY RESULT 1 | 98% of orders with a known source | Pim |
KEY RESULT 2 | Monthly report ready in 2 days instead of 6 | Ton |
INITIATIVE | Move tracking to the server | Ton | 15 Nov
OBJECTIVE 2 | Spend where it pays | |
KEY RESULT 1 | ROAS from 2.1 to 3.0 | Pim |
`),
    `
O Make our data worth trusting
K 98% of orders with a known source
K Monthly report ready in 2 days instead of 6
A Move tracking to the server
O Spend where it pays
K ROAS from 2.1 to 3.0
`,
  ),
  layout(
    'ตารางเป้าหมายของฝ่าย',
    sheet(`
ฝ่ายการตลาด บริษัท เอซีเอ็มอี จำกัด | | | | | |
ตารางเป้าหมายประจำไตรมาส 4 ปี 2569 | | | | | |
ที่ | เป้าหมาย | ตัวชี้วัดความสำเร็จ | ค่าเป้าหมาย | น้ำหนัก (%) | ผู้รับผิดชอบ | สถานะ
1 | ขยายฐานลูกค้าในต่างจังหวัด | จำนวนตัวแทนใหม่ | 25 ราย | 60 | สมชาย | กำลังดำเนินการ
 | | ยอดขายต่างจังหวัด | 4 ล้านบาท | 40 | วิภา | ยังไม่เริ่ม
2 | ลดต้นทุนการหาลูกค้า | ต้นทุนต่อลูกค้าใหม่ | <900 บาท | 100 | สมชาย | เสร็จ
รวม | | | | 200 | |
`),
    `
O ขยายฐานลูกค้าในต่างจังหวัด
K จำนวนตัวแทนใหม่ {target=25; unit=ราย; weight=60; owner=สมชาย}
K ยอดขายต่างจังหวัด {target=4000000; weight=40; owner=วิภา}
O ลดต้นทุนการหาลูกค้า
K ต้นทุนต่อลูกค้าใหม่ {target=900; weight=100; owner=สมชาย}
`,
  ),
  layout(
    'ไลน์กลุ่มของทีม',
    lines(`
สรุป OKR ไตรมาสนี้ค่ะ

🎯 O1 ทำให้ลูกค้าเก่ากลับมาซื้อซ้ำ
✅ KR1 อัตราซื้อซ้ำจาก 22% เป็น 30% @แนน
✅ KR2 ลูกค้าที่ใช้แต้มสะสม 1,500 คน @เมย์
🎯 O2 เปิดขายผ่านไลฟ์
✅ KR1 ยอดขายจากไลฟ์ 800,000 บาท @แบงค์
`),
    `
O ทำให้ลูกค้าเก่ากลับมาซื้อซ้ำ
K อัตราซื้อซ้ำจาก 22% เป็น 30% {owner=แนน}
K ลูกค้าที่ใช้แต้มสะสม 1,500 คน {owner=เมย์}
O เปิดขายผ่านไลฟ์
K ยอดขายจากไลฟ์ 800,000 บาท {owner=แบงค์}
`,
  ),
  layout(
    'เอกสารที่มีหัวข้อย่อย',
    lines(`
วัตถุประสงค์: เป็นที่ปรึกษาที่โรงงานไว้ใจ
ผลลัพธ์สำคัญ:
  - โรงงานที่นัดสำรวจหน้างาน 40 แห่ง
  - คะแนนความพึงพอใจจาก 3.9 เป็น 4.5
กิจกรรม:
  - ทำคู่มือสำรวจหน้างาน
วัตถุประสงค์: ทำให้ทีมขายปิดงานเร็วขึ้น
ผลลัพธ์สำคัญ:
  - ระยะเวลาปิดการขายจาก 60 เหลือ 40 วัน
`),
    `
O เป็นที่ปรึกษาที่โรงงานไว้ใจ
K โรงงานที่นัดสำรวจหน้างาน 40 แห่ง
K คะแนนความพึงพอใจจาก 3.9 เป็น 4.5
A ทำคู่มือสำรวจหน้างาน
O ทำให้ทีมขายปิดงานเร็วขึ้น
K ระยะเวลาปิดการขายจาก 60 เหลือ 40 วัน
`,
  ),
  layout(
    'mixed languages with a parent column',
    sheet(`
รหัส | ประเภท | ชื่อ | Parent | Owner | Target | Due
G1 | Objective | เพิ่ม Conversion Rate ใน Funnel | | Fah | |
G2 | Objective | จัดระเบียบข้อมูลใน CRM | | Beam | |
M1 | Key Result | Trial to paid จาก 12% เป็น 18% | G1 | Fah | 18% | @2026-12-31
M2 | Key Result | รายชื่อซ้ำเหลือ 200 ราย | G2 | Beam | 200 | @2026-12-15
T1 | Task | ล้างรายชื่อที่ไม่มีอีเมล | M2 | Beam | | @2026-11-20
`),
    `
O เพิ่ม Conversion Rate ใน Funnel {owner=Fah}
K Trial to paid จาก 12% เป็น 18% {owner=Fah; target=0.18}
O จัดระเบียบข้อมูลใน CRM {owner=Beam}
K รายชื่อซ้ำเหลือ 200 ราย {owner=Beam; target=200; due=2026-12-15}
A ล้างรายชื่อที่ไม่มีอีเมล {owner=Beam; due=2026-11-20}
`,
  ),
] as const;
