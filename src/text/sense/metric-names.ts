/**
 * What marketing teams measure: id, flags, names in both languages (`|` between names).
 * Flags: L lower is better, + leading, - lagging, v vanity when alone, d teams mean different things
 * by it, so it needs a definition, c counted in pieces.
 */
export const METRICS: readonly (readonly [string, string, string])[] = [
  // Demand and pipeline (B2B): stages that every team draws elsewhere, hence d.
  ['mql', '+dc', 'mql|marketing qualified lead|qualified marketing lead'],
  ['sql', '+dc', 'sql|sales qualified lead|sqo|sales qualified opportunity'],
  ['sal', '+dc', 'sal|sales accepted lead|sao|sales accepted opportunity'],
  ['pql', '+dc', 'pql|product qualified lead'],
  [
    'qualified-lead',
    '+dc',
    'qualified lead|quality lead|high-quality lead|warm lead|hot lead|ลีดคุณภาพ|ลีดที่มีคุณภาพ|ผู้มุ่งหวังที่มีคุณภาพ|ลูกค้าเป้าหมายที่มีคุณภาพ',
  ],
  [
    'lead',
    '+dc',
    'lead|inbound lead|outbound lead|new lead|net-new lead|ลีด|ผู้มุ่งหวัง|ลูกค้ามุ่งหวัง|ผู้มีแนวโน้มจะเป็นลูกค้า|ผู้ที่มีแนวโน้มจะเป็นลูกค้า|ผู้สนใจ|รายชื่อลูกค้า|รายชื่อผู้สนใจ|prospect|ว่าที่ลูกค้า',
  ],
  ['opportunity', '+dc', 'opportunity|โอกาสการขาย|โอกาสทางการขาย'],
  ['pipeline', '-d', 'pipeline|ไปป์ไลน์|ไพพ์ไลน์'],
  ['pipeline-coverage', '+', 'pipeline coverage|pipeline velocity|sales velocity'],
  [
    'demo',
    '+c',
    'demo|demo booking|product demo|booked demo|request demo|เดโม|การสาธิต|demo request',
  ],
  [
    'meeting',
    '+c',
    'meeting|qualified meeting|sales meeting|discovery call|intro call|booked meeting|sales call|การประชุม|นัดหมาย|นัดพบ',
  ],
  [
    'trial',
    '+c',
    'trial|free trial|trial signup|trial sign-up|user trial|ทดลองใช้ฟรี|ผู้ทดลองใช้|ผู้ใช้ทดลอง|trial start',
  ],
  ['signup', '+c', 'signup|sign-ups|sign-up|account creation|new account|ผู้สมัคร|การสมัคร|ยอดสมัคร'],
  [
    'form-submission',
    '+c',
    'form submission|form fill|form completion|contact form|inquiry|enquiry|กรอกฟอร์ม|แบบฟอร์ม|ข้อความสอบถาม|ยอดสอบถาม|คำสอบถาม|การสอบถาม',
  ],
  ['quote-request', '+c', 'quote request|rfp|rfq|ใบเสนอราคา|proposal'],
  [
    'win-rate',
    '-',
    'win rate|close rate|closed-won rate|closing rate|อัตราปิดการขาย|อัตราการปิด|อัตราชนะ',
  ],
  ['deal', '-c', 'deal|closed-won deal|closed deal|new deal|ดีล'],
  ['contract', '-c', 'contract|signed contract|multi-year contract|new contract|สัญญา'],
  ['deal-size', '-', 'deal size|acv|average contract value|tcv|มูลค่าดีล|มูลค่าสัญญา'],
  [
    'sales-cycle',
    'L-',
    'sales cycle|deal cycle|cycle time|time to close|รอบการขาย|ระยะเวลาปิดการขาย|เวลาปิดการขาย|วงจรการขาย',
  ],
  [
    'lead-conversion',
    '+d',
    'lead-to-customer rate|lead-to-mql rate|mql-to-sql rate|mql-to-sql conversion|lead conversion rate|lead-to-opportunity rate|mql→sql|sql-to-opportunity rate|อัตราการเปลี่ยนลีด',
  ],
  ['lead-quality', 'd', 'lead quality|lead score|คุณภาพลีด|คุณภาพของลีด'],
  ['quota', '-', 'quota|โควตา'],
  // Money. Lagging: it is there when the work is over.
  ['revenue', '-', 'revenue|turnover|income|รายได้|รายรับ'],
  ['arr', '-', 'arr|annual recurring revenue|รายได้ประจำต่อปี'],
  ['mrr', '-', 'mrr|monthly recurring revenue|รายได้ประจำต่อเดือน'],
  [
    'sales',
    '-',
    'sales volume|sales revenue|sales value|online sales|in-store sales|retail sales|sales figure|total sales|net sales|sales growth|ยอดขาย|ยอดจำหน่าย',
  ],
  ['bookings', '-', 'booking|net-new booking|ยอดจอง|การจอง'],
  ['gmv', '-', 'gmv|gross merchandise value|มูลค่าการซื้อขาย|มูลค่าการขาย'],
  ['profit', '-', 'profit|profit margin|margin|ebitda|กำไร|มาร์จิ้น'],
  ['market-share', '-d', 'market share|ส่วนแบ่งตลาด|ส่วนแบ่งการตลาด|ส่วนแบ่งทางการตลาด'],
  [
    'aov',
    '-',
    'aov|average order value|basket size|basket value|average spend|มูลค่าเฉลี่ยต่อคำสั่งซื้อ|มูลค่าต่อบิล|ยอดซื้อเฉลี่ย|ยอดซื้อต่อครั้ง|ยอดซื้อต่อบิล|มูลค่าตะกร้า|ตะกร้าเฉลี่ย|บิลเฉลี่ย',
  ],
  [
    'ltv',
    '-d',
    'ltv|clv|cltv|lifetime value|customer lifetime value|ltv:cac|ltv to cac|มูลค่าตลอดช่วงชีวิต|มูลค่าตลอดอายุลูกค้า|มูลค่าตลอดอายุการเป็นลูกค้า',
  ],
  [
    'arpu',
    '-',
    'arpu|arpa|arppu|revenue per user|revenue per account|รายได้ต่อผู้ใช้|รายได้ต่อราย|รายได้ต่อหัว',
  ],
  [
    'order',
    '-c',
    'order|purchase|transaction|online order|คำสั่งซื้อ|ออเดอร์|ยอดสั่งซื้อ|รายการสั่งซื้อ|ธุรกรรม',
  ],
  [
    'upsell',
    '-',
    'upsell|cross-sell|upsell revenue|expansion revenue|expansion|การขายต่อยอด|การขายพ่วง',
  ],
  ['funding', '-', 'donation|funding|fundraising|เงินบริจาค|ยอดบริจาค'],
  // Cost and return.
  [
    'cac',
    'L-d',
    'cac|customer acquisition cost|cost per acquisition|cost of acquisition|acquisition cost|cost per customer|payback period|ต้นทุนการได้ลูกค้า|ต้นทุนการหาลูกค้า|ต้นทุนต่อลูกค้าใหม่|ค่าใช้จ่ายในการหาลูกค้า|ต้นทุนการได้มาซึ่งลูกค้า',
  ],
  ['cpl', 'Ld', 'cpl|cost per lead|cost per mql|cost per sql|ต้นทุนต่อลีด|ต้นทุนต่อรายชื่อ|ค่าใช้จ่ายต่อลีด'],
  [
    'cpa',
    'Ld',
    'cpa|cost per action|cost per conversion|cost per order|cost per install|cpi|ต้นทุนต่อการกระทำ|ต้นทุนต่อคอนเวอร์ชัน|ต้นทุนต่อออเดอร์|ต้นทุนต่อการติดตั้ง|ค่าใช้จ่ายต่อออเดอร์',
  ],
  ['cpc', 'L+', 'cpc|cost per click|ต้นทุนต่อคลิก|ค่าคลิก'],
  ['cpm', 'L+', 'cpm|cost per thousand|cost per mille|cpv|cost per view|ต้นทุนต่อพันครั้ง|ต้นทุนต่อวิว'],
  [
    'cost',
    'L-',
    'cost|spend|spending|expense|overspend|agency fee|ต้นทุน|ค่าใช้จ่าย|งบโฆษณา|ค่าโฆษณา|ค่าเอเจนซี่',
  ],
  ['budget', '', 'budget|งบประมาณ|งบการตลาด'],
  ['roi', '-d', 'roi|return on investment|mroi|ผลตอบแทนจากการลงทุน|ผลตอบแทนการลงทุน|marketing roi'],
  [
    'roas',
    '-d',
    'roas|return on ad spend|return on ads|ผลตอบแทนจากค่าโฆษณา|ผลตอบแทนค่าโฆษณา|ผลตอบแทนจากโฆษณา',
  ],
  // Customers, retention, service.
  [
    'customer',
    '-c',
    'customer|new customer|paying customer|client|new client|active customer|logo|new business|account|named account|target account|userbase|user base|ลูกค้า|ผู้ซื้อ|ผู้บริโภค|customer base|ลูกค้าเดิม|ลูกค้าเก่า',
  ],
  [
    'active-user',
    '-dc',
    'active user|monthly active user|daily active user|weekly active user|mau|dau|wau|user|registered user|paying user|ผู้ใช้|ผู้ใช้งาน|ผู้ใช้งานประจำ|ผู้ใช้งานรายเดือน',
  ],
  [
    'churn',
    'L-d',
    'churn|customer churn|logo churn|revenue churn|cancellation|attrition|อัตรายกเลิก|การยกเลิก|อัตราการเลิกใช้|อัตราการสูญเสียลูกค้า|ลูกค้าหาย',
  ],
  [
    'retention',
    '-d',
    'retention|customer retention|user retention|nrr|grr|net revenue retention|gross revenue retention|อัตราการคงอยู่|การรักษาลูกค้า|อัตราคงอยู่|อัตราการกลับมาซื้อซ้ำ',
  ],
  ['renewal', '-c', 'renewal|contract renewal|การต่อสัญญา|อัตราต่ออายุ|การต่ออายุ'],
  [
    'repeat',
    '-',
    'repeat purchase|repurchase|repeat order|repeat rate|returning customer|repeat customer|อัตราการซื้อซ้ำ|ซื้อซ้ำ|ลูกค้าที่กลับมาซื้อซ้ำ',
  ],
  ['nps', '-', 'nps|net promoter score|คะแนนแนะนำ'],
  [
    'csat',
    '-d',
    'csat|customer satisfaction|satisfaction|ces|customer effort score|ความพึงพอใจ|ความพึงพอใจของลูกค้า|ความพึงพอใจลูกค้า',
  ],
  [
    'complaint',
    'L-c',
    'complaint|negative review|negative mention|detractor|escalation|ข้อร้องเรียน|เรื่องร้องเรียน|การร้องเรียน|คำร้องเรียน|รีวิวเชิงลบ|คอมเมนต์เชิงลบ',
  ],
  ['refund', 'L-', 'refund|return rate|product return|การคืนสินค้า|การคืนเงิน|ยอดคืนสินค้า'],
  [
    'response-time',
    'L+',
    'response time|lead response time|first response time|reply time|turnaround|turnaround time|wait time|waiting time|resolution time|lead time|handling time|speed to lead|time to respond|เวลาตอบกลับ|ระยะเวลาตอบกลับ|เวลาในการตอบกลับ|เวลาตอบสนอง|ระยะเวลารอ|เวลารอ|ระยะเวลาในการตอบกลับ',
  ],
  [
    'time',
    'L',
    'time to market|time to value|onboarding time|production time|approval time|processing time|delivery time|time to publish|time to launch|time to hire|time to first value|downtime|ระยะเวลา|เวลาในการผลิต|เวลาอนุมัติ|เวลาในการอนุมัติ|เวลาดำเนินการ',
  ],
  [
    'error',
    'L',
    'error|bug|defect|typo|broken link|mistake|regression|duplicate|ข้อผิดพลาด|ความผิดพลาด|บั๊ก|ลิงก์เสีย|ข้อมูลซ้ำ|error rate',
  ],
  ['backlog', 'L', 'backlog|open ticket|overdue task|งานค้าง|งานคงค้าง'],
  ['ticket', 'Lc', 'ticket|ทิกเก็ต|ตั๋วซัพพอร์ต'],
  ['loyalty', '-dc', 'loyalty|loyalty member|member|membership|สมาชิก|ความภักดี|ความจงรักภักดี'],
  [
    'referral',
    '-c',
    'referral|referred customer|word of mouth|การแนะนำต่อ|การบอกต่อ|ลูกค้าแนะนำต่อ|ผู้แนะนำ',
  ],
  ['adoption', '+d', 'adoption|activation|usage|utilisation|utilization|การใช้งาน|อัตราการเปิดใช้งาน'],
  // Website and search.
  [
    'traffic',
    '+',
    'traffic|blog traffic|referral traffic|การเข้าชม|ผู้เข้าชม|ยอดเข้าชม|ทราฟฟิก|ทราฟิก|คนเข้าเว็บ|ผู้เยี่ยมชม|การเยี่ยมชม',
  ],
  [
    'visitor',
    '+c',
    'visitor|visit|site visit|store visit|footfall|foot traffic|store traffic|ผู้เข้าร้าน|คนเข้าร้าน|ลูกค้าเข้าร้าน',
  ],
  ['session', '+c', 'session|เซสชัน|เซสชั่น'],
  ['pageview', '+vc', 'page view|pageview|page visit|hit|เพจวิว|ยอดเปิดหน้าเว็บ'],
  ['bounce', 'L+', 'bounce|exit rate|อัตราตีกลับ|อัตราการตีกลับ|เบาซ์เรต|บาวซ์เรต'],
  [
    'conversion-rate',
    '+d',
    'conversion rate|cvr|landing page conversion|trial-to-paid conversion|trial to paid|checkout conversion|checkout rate|funnel conversion|conversion ratio|อัตราการแปลง|อัตราคอนเวอร์ชัน|คอนเวอร์ชันเรต|คอนเวอร์ชั่นเรต|อัตราการเปลี่ยนเป็นลูกค้า|อัตราการเปลี่ยนผู้เข้าชมเป็นลีด|อัตราการเปลี่ยนแปลงเป็นลูกค้า|อัตราการซื้อ',
  ],
  ['conversion', '+dc', 'conversion|คอนเวอร์ชัน|คอนเวอร์ชั่น'],
  [
    'abandonment',
    'L',
    'cart abandonment|abandoned cart|abandonment rate|checkout abandonment|drop-off|การทิ้งตะกร้า|อัตราทิ้งตะกร้า|ตะกร้าที่ถูกทิ้ง',
  ],
  [
    'page-speed',
    '',
    'page speed|site speed|load time|loading time|page load|page load time|lcp|core web vital|loading speed|ความเร็วเว็บ|เวลาโหลด|ความเร็วในการโหลด',
  ],
  [
    'time-on-page',
    '+',
    'time on page|time on site|session duration|dwell time|watch time|view-through rate|vtr|completion rate|เวลาบนหน้าเว็บ|เวลาเฉลี่ยบนเว็บไซต์|ระยะเวลาการรับชม|เวลารับชม|อัตราการดูจบ',
  ],
  ['ranking', '+', 'ranking|keyword ranking|serp|keyword|average position|อันดับ|คีย์เวิร์ด|อันดับคีย์เวิร์ด'],
  ['backlink', '+c', 'backlink|inbound link|referring domain|do-follow link|link|ลิงก์'],
  [
    'domain-authority',
    '',
    'domain authority|domain rating|da score|dr score|authority score|quality score|คะแนนคุณภาพ|seo score|health score|ad relevance|คะแนน seo|ประสิทธิภาพ seo',
  ],
  ['visibility', 'd', 'visibility|impression share|share of search|การมองเห็น'],
  [
    'search-volume',
    '+',
    'branded search|brand search|search volume|search query|การค้นหาชื่อแบรนด์|ยอดค้นหา|การค้นหาแบรนด์',
  ],
  // E-mail and CRM.
  [
    'open-rate',
    '+',
    'open rate|email open rate|newsletter open rate|อัตราการเปิดอีเมล|อัตราการเปิด|อัตราเปิดอีเมล|อัตราเปิด|ยอดเปิดอ่าน',
  ],
  [
    'ctr',
    '+',
    'ctr|click-through rate|clickthrough rate|click rate|ctor|click-to-open rate|อัตราการคลิก|อัตราคลิก',
  ],
  ['click', '+c', 'click|link click|ad click|organic click|คลิก'],
  [
    'subscriber',
    '+c',
    'subscriber|newsletter subscriber|email subscriber|blog subscriber|opt-in|subscription|ผู้สมัครรับข่าวสาร|ผู้ติดตามช่อง|ผู้สมัครสมาชิก|ผู้รับข่าวสาร|ผู้รับจดหมายข่าว|ซับสไครเบอร์|ผู้ติดตามข่าวสาร',
  ],
  [
    'unsubscribe',
    'L',
    'unsubscribe|opt-out|spam complaint|spam rate|การยกเลิกรับข่าวสาร|การยกเลิกการติดตาม|การบล็อก|อัตราบล็อก',
  ],
  [
    'deliverability',
    '+',
    'deliverability|delivery rate|inbox rate|inbox placement|อัตราการส่งถึง|อัตราส่งถึง',
  ],
  [
    'reply-rate',
    '+',
    'email reply rate|survey response rate|reply|response|อัตราตอบกลับ|การตอบกลับ|reply rate|response rate',
  ],
  [
    'list-size',
    '+',
    'email list|mailing list|database size|marketing database|contact|รายชื่ออีเมล|ฐานข้อมูลลูกค้า|ฐานข้อมูล|รายชื่อ|ผู้ติดต่อ|contact list',
  ],
  [
    'data-quality',
    '',
    'data quality|data completeness|data accuracy|match rate|duplicate rate|คุณภาพข้อมูล|ความสมบูรณ์ของข้อมูล|ความถูกต้องของข้อมูล',
  ],
  ['line-friend', '+c', 'line friend|line oa|เพื่อนใน line|เพื่อน line|เพื่อนไลน์|เพื่อนในไลน์|ผู้ติดตามไลน์'],
  // Social and content.
  [
    'follower',
    '+vc',
    'follower|fan|page like|tiktok follower|ผู้ติดตาม|คนติดตาม|ฟอลโลเวอร์|แฟนเพจ|ยอดติดตาม',
  ],
  ['impression', '+vc', 'impression|อิมเพรสชัน|อิมเพรสชั่น|การแสดงผล'],
  ['reach', '+vd', 'reach|campaign reach|การเข้าถึง|รีช|ยอดเข้าถึง'],
  ['like', '+vc', 'like|reaction|upvote|ไลก์|ไลค์|ถูกใจ'],
  [
    'engagement',
    '+d',
    'engagement|post engagement|interaction|post-show engagement|การมีส่วนร่วม|เอนเกจเมนต์|เอ็นเกจเมนต์|ยอดเอนเกจ',
  ],
  [
    'share',
    '+c',
    'social share|retweet|repost|mention|brand mention|positive mention|media mention|ยอดแชร์|การแชร์|การกล่าวถึง|การพูดถึง|ยอดแชร์โพสต์',
  ],
  ['comment', '+c', 'comment|คอมเมนต์|คอมเมนท์|ความคิดเห็น'],
  [
    'view',
    '+vc',
    'view|video view|viewer|watch|stream|วิว|ยอดดู|ผู้ชม|ยอดรับชม|การรับชม|ยอดชม|ยอดเข้าดู|คนดู',
  ],
  [
    'download',
    '+c',
    'download|ebook download|e-book download|whitepaper download|app download|pdf download|app install|install|podcast download|ดาวน์โหลด|การติดตั้ง|ยอดติดตั้ง',
  ],
  [
    'post',
    '+c',
    'post|blog post|social post|social media post|linkedin post|reel|short video|โพสต์|โพสท์|รีลส์',
  ],
  [
    'article',
    '+c',
    'article|blog article|story|blog|guest post|press article|pillar page|บทความ|บทความบล็อก|บล็อก',
  ],
  [
    'video',
    '+c',
    'video|video tutorial|webinar recording|episode|tutorial|คลิป|วิดีโอ|คลิปวิดีโอ|พอดแคสต์|ตอน',
  ],
  [
    'asset',
    '+c',
    'whitepaper|ebook|e-book|infographic|one-pager|landing page|asset|template|playbook|datasheet|guide|piece of content|content piece|sales deck|battlecard|battle card|อีบุ๊ก|อินโฟกราฟิก|แลนดิ้งเพจ|หน้าแลนดิ้ง|ชิ้นงาน|คอนเทนต์|เนื้อหา|เอกสารการขาย',
  ],
  [
    'newsletter',
    '+c',
    'newsletter|email newsletter|email campaign|email|จดหมายข่าว|จดหมายข่าวทางอีเมล|อีเมล|อีเมลแคมเปญ',
  ],
  [
    'campaign',
    '+c',
    'campaign|ad campaign|a/b test|experiment|test|promotion|แคมเปญ|การทดลอง|การทดสอบ|โปรโมชั่น|โปรโมชัน|กิจกรรม',
  ],
  [
    'ugc',
    '+c',
    'ugc|user-generated content|influencer post|influencer|creator|ambassador|affiliate|อินฟลูเอนเซอร์|ครีเอเตอร์|kol',
  ],
  // Brand and public relations.
  [
    'awareness',
    '-d',
    'awareness|brand recognition|การรับรู้|การจดจำแบรนด์|การจดจำตราสินค้า|brand awareness|aided awareness|unaided awareness|top-of-mind awareness',
  ],
  ['brand-recall', '-', 'recall'],
  [
    'brand-lift',
    '-d',
    'brand lift|brand equity|brand health|brand sentiment|brand love|purchase intent|consideration|preference|คุณค่าแบรนด์|ความชอบแบรนด์|ภาพลักษณ์แบรนด์|ความตั้งใจซื้อ',
  ],
  ['share-of-voice', '+d', 'share of voice|sov|ส่วนแบ่งเสียง|ส่วนแบ่งการพูดถึง'],
  ['sentiment', '-d', 'sentiment|ความรู้สึกเชิงบวก|ทัศนคติเชิงบวก'],
  [
    'media-coverage',
    '+c',
    'coverage|press mention|earned media|media hit|placement|press release|news release|media call|media pickup|ข่าวประชาสัมพันธ์|ข่าวแจก|สื่อลงข่าว|ข่าวที่ได้ลง|การออกสื่อ|ชิ้นข่าว|พื้นที่สื่อ',
  ],
  ['pr-value', 'v', 'ave|pr value|advertising value equivalency|มูลค่าพีอาร์|มูลค่าประชาสัมพันธ์'],
  [
    'speaking',
    '+c',
    'speaking slot|speaking spot|speaking engagement|keynote|speaker|briefing|award|วิทยากร|รางวัล',
  ],
  [
    'review',
    '+c',
    'review|customer review|g2 review|google review|product review|positive review|five-star review|testimonial|user testimonial|รีวิว|รีวิวลูกค้า',
  ],
  [
    'rating',
    '-',
    'rating|review score|attendee rating|feedback score|usability score|เรตติ้ง|คะแนนรีวิว|คะแนนเฉลี่ย',
  ],
  [
    'case-study',
    '+c',
    'case study|customer story|success story|customer case study|reference customer|customer reference|reference|กรณีศึกษา|เรื่องราวความสำเร็จ|เคสสตัดี้|กรณีศึกษาลูกค้า',
  ],
  // Events and field.
  [
    'registration',
    '+c',
    'registration|registrant|event registration|webinar registration|rsvp|ticket sold|ผู้ลงทะเบียน|การลงทะเบียน|ยอดลงทะเบียน|บัตรที่ขายได้',
  ],
  [
    'attendee',
    '+c',
    'attendee|webinar attendee|participant|guest|event attendee|badge|booth visitor|ผู้เข้าร่วม|ผู้ร่วมงาน|ผู้เข้าร่วมสัมมนา|ผู้เข้าอบรม|ผู้เยี่ยมชมบูธ|ผู้เข้าร่วมกิจกรรม|ผู้ร่วมสัมมนา',
  ],
  ['attendance', '+', 'attendance|show-up rate|show rate|participation|อัตราเข้าร่วม|การเข้าร่วม'],
  ['no-show', 'L', 'no-show|อัตราไม่มาตามนัด'],
  [
    'event',
    '+c',
    'event|webinar|workshop|roadshow|conference|trade show|seminar|meetup|session hosted|training session|lunch and learn|อีเวนต์|อีเว้นท์|สัมมนา|เวิร์กช็อป|เวิร์คช็อป|เว็บบินาร์|เว็บินาร์|งานแสดงสินค้า|งานอีเวนต์',
  ],
  [
    'partner',
    '-c',
    'partner|new partner|reseller|channel partner|distributor|dealer|partnership|co-marketing partner|publisher|พันธมิตร|คู่ค้า|ตัวแทนจำหน่าย|พาร์ทเนอร์|พาร์ตเนอร์|ดีลเลอร์',
  ],
  [
    'interview',
    '+c',
    'interview|customer interview|user interview|survey response|focus group|บทสัมภาษณ์|การสัมภาษณ์|แบบสอบถาม|แบบสำรวจ',
  ],
  // Team and process.
  ['productivity', 'd', 'productivity|efficiency|velocity|output|throughput|ผลิตภาพ'],
  [
    'on-time',
    '+',
    'on-time delivery|on-time rate|deadline met|sla|task success rate|อัตราส่งงานตรงเวลา|การส่งงานตรงเวลา',
  ],
  ['okr', 'c', 'okr|kpi|lifecycle stage|stage|วงจรชีวิต|โอเคอาร์'],
  [
    'hire',
    '-c',
    'hire|new hire|headcount|candidate|applicant|employee|team member|ผู้สมัครงาน|พนักงาน|สมาชิกในทีม|คนในทีม',
  ],
  [
    'employee-engagement',
    '-d',
    'employee engagement|employee satisfaction|enps|employee nps|team satisfaction|ความพึงพอใจของพนักงาน|ความผูกพันของพนักงาน',
  ],
  ['skill', '', 'certification|certificate|training completion|training hour|ใบรับรอง|ประกาศนียบัตร'],
];
