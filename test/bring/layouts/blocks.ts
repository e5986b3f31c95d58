import { layout, lines, sheet } from '../layout';

/** Blocks with headings, labelled lines, lists of documents and mails. */
export const BLOCKS = [
  layout(
    'a block with its own headings for each objective',
    sheet(`
*Marketing plan Q4 2026* | | |
Objective 1: Own the search results for dental software | | |
Key Result | Owner | Start | Target
Top-3 rankings for core terms | Bank | 4 | 12
Organic demo requests | Nan | 15 | 40
 | | |
Objective 2: Make partners sell with us | | |
Key Result | Owner | Start | Target
Partner-sourced pipeline in baht | May | 1200000 | 3000000
Partners trained | May | 3 | 10
`),
    `
O Own the search results for dental software
K Top-3 rankings for core terms {owner=Bank; start=4; target=12}
K Organic demo requests {owner=Nan; start=15; target=40}
O Make partners sell with us
K Partner-sourced pipeline in baht {owner=May; start=1200000; target=3000000}
K Partners trained {owner=May; start=3; target=10}
- title: Marketing plan Q4 2026
`,
  ),
  layout(
    'blocks by quarter, of which one is chosen',
    sheet(`
Q3 2026 | |
Objective | Key Result | Owner
Clean up the funnel | Lead response from 30 to 12 hours | Nan
Q4 2026 | |
Objective | Key Result | Owner
Scale what works | Paid leads from 200 to 320 | Ploy
 | CAC held below 3,000 baht | Ploy
`),
    `
O Scale what works
K Paid leads from 200 to 320 {owner=Ploy}
K CAC held below 3,000 baht {owner=Ploy}
- title: Q4 2026
- other-quarter: Clean up the funnel
- other-quarter: Lead response from 30 to 12 hours
- other-quarter: Nan
`,
    { chosen: 'Q4 2026' },
  ),
  layout(
    'labels beside their lines',
    sheet(`
Objective | Win back customers who left
Owner | Ploy
Key Result | Reactivate 60 accounts
Key Result | Win-back email click rate from 3% to 6%
Initiative | Call the top twenty lost accounts
Objective | Make reports people read
Owner | May
Key Result | 8 of 10 managers open the weekly report
`),
    `
O Win back customers who left {owner=Ploy}
K Reactivate 60 accounts
K Win-back email click rate from 3% to 6%
A Call the top twenty lost accounts
O Make reports people read {owner=May}
K 8 of 10 managers open the weekly report
`,
  ),
  layout(
    'lines with prefixes',
    lines(`
O1: Build demand among our ideal customers
KR1.1 Increase MQLs from 80 to 120
KR1.2 Book 24 demos with target accounts
- Agree the ideal customer profile with sales
- Set up ads for two industries
O2: Make the website a source of leads
KR2.1 Get 90 demo requests from the website
`),
    `
O Build demand among our ideal customers
K Increase MQLs from 80 to 120
K Book 24 demos with target accounts
A Agree the ideal customer profile with sales
A Set up ads for two industries
O Make the website a source of leads
K Get 90 demo requests from the website
`,
  ),
  layout(
    'a document with section names',
    lines(`
Marketing OKRs Q4 2026

Objective
Become the place where founders learn marketing

Key Results
1. Newsletter subscribers from 2,000 to 5,000
2. 6 podcast episodes with 1,000 listens each
3. Course completion rate from 35% to 50%

Initiatives
• Hire a part-time editor
• Move the course to the new platform
`),
    `
O Become the place where founders learn marketing
K Newsletter subscribers from 2,000 to 5,000
K 6 podcast episodes with 1,000 listens each
K Course completion rate from 35% to 50%
A Hire a part-time editor
A Move the course to the new platform
- title: Marketing OKRs Q4 2026
`,
  ),
  layout(
    'an indented list without a word of method',
    lines(`
Delight the shops that resell us
    Shop NPS from 20 to 35
        Visit the ten biggest shops
        Rewrite the shop handbook
    Reorder rate from 40% to 55%
Open the southern market
    30 shops signed in the south
        Find a distributor in Hat Yai
`),
    `
O Delight the shops that resell us
K Shop NPS from 20 to 35
A Visit the ten biggest shops
A Rewrite the shop handbook
K Reorder rate from 40% to 55%
O Open the southern market
K 30 shops signed in the south
A Find a distributor in Hat Yai
`,
  ),
  layout(
    'numbers like a contract',
    lines(`
1. Shorten the path from lead to deal
1.1 Cycle time from 62 to 45 days
1.2 Win rate from 18% to 24%
1.2.1 Train the team on discovery calls
2. Make content that sells
2.1 25 deals touched by content
2.1.1 Interview five buyers
`),
    `
O Shorten the path from lead to deal
K Cycle time from 62 to 45 days
K Win rate from 18% to 24%
A Train the team on discovery calls
O Make content that sells
K 25 deals touched by content
A Interview five buyers
`,
  ),
  layout(
    'markdown of a wiki',
    lines(`
# OKRs for marketing
## Objective 1: Lead the talk about green packaging
- **KR1** 12 guest articles in trade media
- **KR2** Share of voice from 9% to 15%
  - [ ] Build the list of journalists
  - [x] Brief the agency
## Objective 2: Sell more through webshops
- **KR1** Webshop conversion from 1.8% to 2.5% (Owner: May)
`),
    `
O Lead the talk about green packaging
K 12 guest articles in trade media
K Share of voice from 9% to 15%
A Build the list of journalists
A Brief the agency
O Sell more through webshops
K Webshop conversion from 1.8% to 2.5% {owner=May}
- title: # OKRs for marketing
`,
  ),
  layout(
    'paragraphs parted by blank lines',
    lines(`
Become easier to buy from
Checkout steps from 6 to 3
Abandoned carts from 71% to 60%

Turn buyers into fans
Repeat purchase rate from 22% to 30%
500 reviews with photos
`),
    `
O Become easier to buy from
K Checkout steps from 6 to 3
K Abandoned carts from 71% to 60%
O Turn buyers into fans
K Repeat purchase rate from 22% to 30%
K 500 reviews with photos
`,
  ),
  layout(
    'labelled lines in one cell each',
    lines(`
Objective: Grow demand in hospitals. Key result: 90 demos booked. Key result: 12 pilots signed.
Objective: Cut waste in ads. Key result: CPL from 420 to 300 baht.
`),
    `
O Grow demand in hospitals.
K 90 demos booked.
K 12 pilots signed.
O Cut waste in ads.
K CPL from 420 to 300 baht.
`,
  ),
] as const;
