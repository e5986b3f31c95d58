import { layout, sheet } from '../layout';

/** Tables with headings: a row for each key result, for each node, key results as columns. */
export const TABLES = [
  layout(
    'a row for each key result, the objective blank below its first',
    sheet(`
Acme Marketing OKRs Q4 2026 | | | | |
Please update your numbers every Friday before noon, thank you. | | | | |
 | | | | |
Objective | Key Result | Baseline | Target | Owner | Status
Build demand among our ideal customers | Increase MQLs per quarter | 80 | 120 | Ploy | On track
 | Book demos with target accounts | 0 | 24 | Nan | At risk
 | Lower cost per MQL | 3800 | 2900 | Bank | Off track
Make the website a source of leads | Organic visits a month | 8000 | 12000 | May | On track
 | Cut page load time | 4.2 | 2.5 | Nan | Done
`),
    `
O Build demand among our ideal customers
K Increase MQLs per quarter {start=80; target=120; owner=Ploy; note=Status: On track}
K Book demos with target accounts {start=0; target=24; owner=Nan}
K Lower cost per MQL {start=3800; target=2900}
O Make the website a source of leads
K Organic visits a month {start=8000; target=12000; owner=May}
K Cut page load time {start=4.2; target=2.5; note=Status: Done}
- title: Acme Marketing OKRs Q4 2026
- instruction: Please update your numbers every Friday before noon, thank you.
`,
  ),
  layout(
    'the objective repeated in each row, with scores and totals',
    sheet(`
Goal | KR | From | To | Actual | Progress | Score | DRI | Deadline
Grow the brand in the north | Win 12 press mentions | 2 | 12 | 5 | 30% | 0.3 | Somchai | @2026-11-30
Grow the brand in the north | Reach 40 % aided awareness | 22% | 40% | 28% | 33% | 0.3 | Somchai | @2027-02-15
Improve how leads reach sales | Answer demo requests within 4 hours | 26 | 4 | 18 | 36% | 0.4 | Malee | @2026-12-15
Average | | | | | 33% | 0.33 | |
`),
    `
O Grow the brand in the north
K Win 12 press mentions {start=2; target=12; current=5; owner=Somchai; due=2026-11-30}
K Reach 40 % aided awareness {start=0.22; target=0.4; current=0.28; unit=%}
O Improve how leads reach sales
K Answer demo requests within 4 hours {start=26; target=4; current=18; due=2026-12-15}
- old-score: 30%
- old-score: 0.3
- total: Average
- total: 0.33
- other-quarter: 2027-02-15
`,
  ),
  layout(
    'a row for each node with its type and its number',
    sheet(`
ID | Type | Title | Owner | Weight | Confidence | Comments
O1 | Objective | Become the first choice of clinics | Ploy | 50 | | board topic
O1.KR1 | KR | Sign 15 clinics from inbound leads | Nan | 40 | High | waiting for the CRM
O1.KR2 | KR | Raise referral share from 12% to 20% | Bank | 60 | Medium |
I1 | Initiative | Clinic case study video | May | | |
O2 | Objective | Run campaigns that pay for themselves | Ploy | 50 | |
O2.KR1 | KR | Lower blended CAC from 4,100 to 3,200 baht | Nan | 100 | Low | needs finance
`),
    `
O Become the first choice of clinics {owner=Ploy; weight=50; note=board topic}
K Sign 15 clinics from inbound leads {owner=Nan; weight=40; confidence=8; note=waiting for the CRM}
K Raise referral share from 12% to 20% {owner=Bank; weight=60; confidence=5}
A Clinic case study video {owner=May}
O Run campaigns that pay for themselves {owner=Ploy; weight=50}
K Lower blended CAC from 4,100 to 3,200 baht {owner=Nan; confidence=3; note=needs finance}
`,
  ),
  layout(
    'nodes out of order, each with its parent',
    sheet(`
Level | Parent ID | ID | Name | Assignee
Key result | 2 | 4 | Publish 12 buyer guides | Nan
Objective | | 1 | Be found by people who search | Ploy
Objective | | 2 | Answer what buyers ask | May
Key result | 1 | 3 | Organic sessions from 8k to 12k | Bank
Action | 3 | 5 | Fix the blog template | Bank
`),
    `
O Be found by people who search {owner=Ploy}
K Organic sessions from 8k to 12k {owner=Bank}
A Fix the blog template {owner=Bank}
O Answer what buyers ask {owner=May}
K Publish 12 buyer guides {owner=Nan}
`,
  ),
  layout(
    'key results as columns',
    sheet(`
Team Growth – OKR sheet | | | | |
Objective | Owner | KR1 | KR2 | KR3 | Notes
Turn visitors into trial users | Ploy | Trial sign-ups from 300 to 450 | Pricing page conversion from 2% to 3% | 10 A/B tests finished | budget is tight
Keep the customers we won | Nan | Churn below 3% a month | NPS from 31 to 40 | |
`),
    `
O Turn visitors into trial users {owner=Ploy; note=budget is tight}
K Trial sign-ups from 300 to 450
K Pricing page conversion from 2% to 3%
K 10 A/B tests finished
O Keep the customers we won {owner=Nan}
K Churn below 3% a month
K NPS from 31 to 40
- title: Team Growth – OKR sheet
`,
  ),
  layout(
    'several key results in one cell, with initiatives beside them',
    sheet(`
Objectives | Key Results | Initiatives | Lead
Launch in two new regions | KR1: 40 partner stores signed⏎KR2: 15% of revenue from new regions | - Hire a regional manager⏎- Open the partner portal | Bank
Make events worth it | 300 leads from events; Cost per event lead from 900 to 600 baht | Write the event playbook | May
`),
    `
O Launch in two new regions
K 40 partner stores signed
K 15% of revenue from new regions
A Hire a regional manager {owner=Bank}
A Open the partner portal {owner=Bank}
O Make events worth it
K 300 leads from events
K Cost per event lead from 900 to 600 baht
A Write the event playbook {owner=May}
`,
  ),
  layout(
    'cells that hold more than a number',
    sheet(`
Objective | Key Result | Baseline | Target | Stretch | Progress
Serve pages people wait for | [P1] Landing page load time (Nan) | 300ms | <150ms | 100ms | ████ 80%
 | 🚀 Store rating | 4.2/5 | 4.8/5 | | ██ 40%
 | Pipeline from the website | | €2.5M | €3M |
 | Demo requests | | 20 (from 12) | |
 | Newsletter sends a month | | 15 → 30 | |
`),
    `
O Serve pages people wait for
K Landing page load time {start=300; target=150; owner=Nan; note=P1 · Stretch: 100ms}
K Store rating {start=4.2; target=4.8; unit=/5}
K Pipeline from the website {target=2500000; unit=€; note=Stretch: €3M}
K Demo requests {start=12; target=20}
K Newsletter sends a month {start=15; target=30}
- old-score: ████ 80%
`,
  ),
  layout(
    'a template with its examples and empty rows',
    sheet(`
*OKR Template* | | | |
How to use: write one objective per block and up to four key results. | | | |
Objective | Key Results | Target | Owner | Status
e.g. Become the market leader | e.g. Increase revenue by 20% | 20% | John | On track
Increase trust in our data | Contacts with a known source | 90% | Ploy | Not started
 | Duplicate contacts in the CRM | 200 | Nan | Not started
 | KR3 | | | Not started
Objective 2 | KR1 | | | Not started
 | KR2 | | | Not started
TOTAL | | | |
`),
    `
O Increase trust in our data
K Contacts with a known source {target=0.9; unit=%; owner=Ploy}
K Duplicate contacts in the CRM {target=200; owner=Nan}
- title: OKR Template
- instruction: How to use: write one objective per block and up to four key results.
- template: e.g. Become the market leader
- template: Objective 2
- template: KR3
- total: TOTAL
`,
  ),
  layout(
    'two plans side by side',
    sheet(`
Brand team | | | | Growth team | |
Objective | Key Result | Owner | | Objective | Key Result | Owner
Be known in every province | Aided awareness from 18% to 25% | May | | Fill the funnel with buyers | MQLs from 80 to 120 | Nan
 | 12 regional press stories | Bank | | | 24 demos booked | Ploy
`),
    `
O Be known in every province
K Aided awareness from 18% to 25% {owner=May}
K 12 regional press stories {owner=Bank}
O Fill the funnel with buyers
K MQLs from 80 to 120 {owner=Nan}
K 24 demos booked {owner=Ploy}
- title: Brand team
- title: Growth team
`,
  ),
  layout(
    'objective, metric and numbers, with the groups of columns above',
    sheet(`
 | | Numbers | | People |
Objective | Metric | Start value | Target value | Owner | Due date
Earn trust before the sale | Trial-to-paid rate | 18% | 25% | Ploy | 15 Dec
Earn trust before the sale | Support first reply in hours | 9 | 3 | Nan | 30 Nov 2026
Spread the word | Referral sign-ups a month | 40 | 90 | May | Q4
`),
    `
O Earn trust before the sale
K Trial-to-paid rate {start=0.18; target=0.25; unit=%; owner=Ploy; due=2026-12-15}
K Support first reply in hours {start=9; target=3; due=2026-11-30}
O Spread the word
K Referral sign-ups a month {start=40; target=90; owner=May}
`,
  ),
] as const;
