import type { VerbClass } from '../reading';

/**
 * English verbs that begin lines of marketing plans, by what they say about the thing they move.
 * Base forms; endings are taken off while reading. `_` joins the words of a phrasal verb.
 */
export const ENGLISH_VERBS: readonly (readonly [VerbClass, string])[] = [
  // A direction: the number after it should be higher than the one before.
  [
    'up',
    'increase grow raise boost lift expand double triple quadruple multiply amplify maximise maximize scale scale_up ramp_up step_up drive_up push_up bring_up extend widen broaden deepen heighten skyrocket surge uplift escalate add gain enlarge swell build_up top_up turn_up outgrow upscale ratchet_up crank_up supercharge turbocharge augment bolster magnify rally ramp inflate buoy beef_up crank step_on_up pump_up rev_up turbo-charge super-charge fatten stretch',
  ],
  // A direction: the number after it should be lower.
  [
    'down',
    'reduce cut cut_down cut_back lower decrease shorten shrink minimise minimize halve trim slash eliminate drop bring_down drive_down curb lessen diminish decline deflate scale_down scale_back wind_down slow remove prevent avoid stop end tighten compress deprecate phase_out mitigate weed_out get_rid_of eradicate stem shed purge prune declutter de-risk derisk defuse thin curtail clamp_down dampen narrow subdue deduct offset quell lighten soothe allay shake_off unclog debottleneck descope dispel shatter thwart avert banish suppress discourage dissuade disable circumvent',
  ],
  // Better or different, without saying which way a number moves: never used to check a direction.
  [
    'change',
    'fuel power ignite spark unleash energize improve accelerate speed speed_up enhance strengthen optimise optimize refine streamline simplify modernise modernize transform evolve elevate upgrade revamp refresh rethink reinvent revitalise revitalize rejuvenate reimagine redefine reposition restructure reorganise reorganize adapt adjust align balance sharpen polish fine-tune tune better perfect professionalise professionalize standardise standardize automate diversify consolidate integrate unify mature fix repair restore revive reverse turn shift shape level_up up-level uplevel future-proof harmonise harmonize rationalise rationalize overhaul energise invigorate humanise humanize personalise personalize localise localize digitise digitize digitalise digitalize change swap switch convert replace modify empower enable equip nurture cultivate foster champion inspire motivate delight connect engage deliver_on focus prioritise prioritize laser-focus concentrate clarify differentiate innovate help_customers encourage enrich incentivise incentivize reinforce solidify cement harden invest double_down disrupt influence improve_on nail nail_down upskill reskill advance further fortify calm centralise centralize decentralise decentralize challenge combat counter battle fight customise customize tailor tweak rework reform reshape restage rejig retool recast reboot refocus rebalance recalibrate realign reallocate re-energise reenergize reignite rekindle reinvigorate revisit reframe retrofit refurbish renovate remodel remake remix redress remedy rectify correct mend heal quicken hasten expedite fast-track jumpstart jump-start kickstart kick-start catalyse catalyze galvanise galvanize mobilise mobilize embolden ease smooth soften sweeten brighten freshen spice_up liven_up spruce_up beautify crystallise crystallize entrench ingrain instil instill infuse induce nourish feed fertilise orient orientate reorient steer guide pivot shepherd sway persuade convince reassure surprise wow thrill excite entertain amaze entice tempt lure woo court captivate enchant please satisfy honour honor value trust respect welcome free liberate unburden relieve unshackle loosen normalise normalize formalise formalize industrialise industrialize productise productize institutionalise institutionalize systematise systematize operationalise operationalize democratise democratize commercialise commercialize popularise popularize internationalise internationalize globalise globalize regionalise regionalize decouple disentangle untangle unblock unite bond bridge glue weave knit tie interlock interconnect gamify revolutionise revolutionize upend shake_up reset restart reactivate re-engage resurrect rescue salvage reclaim regain reassert shield shore_up bulletproof insulate harness exploit rightsize right-size prime ready perk_up warm reintroduce rediscover re-establish reestablish redouble hone finesse master digitally_transform rewire outsmart outmanoeuvre outmaneuver outthink outpace outclass channel signal benefit level spread ground root tame fuse elicit bake espouse cushion dissolve befriend express supplement complement',
  ],
  // Stay where it is: a number after it is a limit to stay at.
  [
    'hold',
    'keep maintain cap limit contain restrict control sustain retain hold preserve protect stay remain uphold defend safeguard stabilise stabilize ensure_continued conserve guard secure_existing keep_up continue stand_by steady anchor hang_on_to stick_to withstand weather',
  ],
  // Arrive at a result, whatever the work: outcomes.
  [
    'reach',
    'know reach achieve hit win generate earn get attract secure close book drive exceed ensure acquire obtain capture receive garner land attain accomplish score deliver_results realise realize surpass beat outperform bring bring_in collect sell upsell cross-sell convert_to sign sign_up source yield produce_results meet_target fill have see grab rank recruit hire onboard register enrol enroll enlist gather pull_in draw draw_in net bag claim unlock tap capitalise capitalize monetise monetize harvest lead_to result_in break_even break_into pass qualify recover win_back activate renew retain_customers save certify total find discover raise_funds make pick_up succeed penetrate crack average amount_to finish_with clear verify surge_past overtake fundraise command attribute influence_pipeline contribute trigger outrank outsell outshine outlast leapfrog dethrone topple conquer seize grasp reap snatch snag ace top overcome solve prove show take scoop clinch pocket tip afford accept rake_in pave_the_way catch retrieve rope_in lock_in lock_down reel_in match',
  ],
  // Be or turn into something: the natural verb of an objective.
  [
    'become',
    'become go be turn_into establish position lead own dominate pioneer stand_out stand_for embrace emerge act live belong transition earn_recognition differentiate_ourselves matter thrive excel head win_hearts represent go_from make_it rise come_across_as come_to_be personify embody exemplify symbolise symbolize rival stand_tall rock rule shine soar flourish bloom blossom survive operate compete race march step_into climb ascend transcend mean play show_up',
  ],
  // Make something that was not there: work with a visible end.
  [
    'create',
    'build create write develop design produce draft make_a craft compose author film shoot record animate illustrate code program prototype construct assemble generate_content formulate devise invent compile curate found form generate_report sketch storyboard print edit render engineer set_up setup stand_up spin_up put_in_place put introduce define document map map_out outline model blueprint name draw_up cocreate conceive concept bootstrap architect script wireframe mock_up package brand translate transcribe subtitle dub photograph lay carve forge piece flesh_out instigate institute incubate breed spawn sow whip_up imagine envision envisage visualise visualize pen jot codify structure systemise systemize sculpt mould mold orchestrate choreograph stitch string_together wire hardwire containerise annotate caption letter typeset tabulate spec scope',
  ],
  // Carry out work: done or not done, whatever comes of it.
  [
    'do',
    'cover promote dedicate devote format market target staff fund stage message comment voice launch publish run host send ship migrate implement complete conduct research talk process train plan prepare organise organize attend rebrand update review audit survey interview test pilot distribute deliver present meet analyse analyze identify roll_out rollout execute perform do submit post share schedule call email mail contact reach_out follow_up respond reply answer visit demo showcase announce release broadcast stream advertise sponsor exhibit speak pitch negotiate finalise finalize finish approve agree sign_off install configure deploy connect_up integrate_with clean clean_up cleanse tidy import export upload download move transfer merge deduplicate dedupe enrich_data tag track report measure monitor benchmark score_leads segment categorise categorize classify label archive delete retire sunset close_down open start begin kick_off initiate commission brief assign allocate appoint delegate coach mentor teach educate facilitate moderate lead_workshop chair debrief evaluate assess validate verify_data check inspect proofread rewrite re-write redesign rebuild reopen repurpose reuse syndicate circulate hand_over hand_off handoff pass_on forward invite recruit_speakers shortlist select choose pick decide determine set agree_on compare list calculate estimate forecast model_out budget price quote order buy purchase procure outsource subscribe cancel renew_contract license contract hire_agency partner collaborate cooperate cohost network travel read learn study practise practice reskin apply nominate enter register_for join participate volunteer donate give offer reward gift thank celebrate recognise recognize promote_webinar push pull seed pin repost tweet blog vlog podcast livestream live-stream geotag optimise_page a/b_test split-test experiment iterate sprint pay invoice bill reconcile file draft_up proof localise_pages store sort log scan photograph_products switch_on turn_on turn_off enable_tracking embed add_tracking bid boost_posts whitelist dm cold_call canvass door-knock poll quiz ask request feature spotlight profile highlight display go include allow make_available provide supply serve support_launch refer redirect link index crawl crosslink interlink summarise summarize synthesise synthesize demonstrate walk_through spend split use adopt leverage_data insert place line_up cater mount fly ship_out print_out cascade communicate inform notify remind alert sync synchronise synchronize backfill populate hold_meeting hold_workshop hold_session trial pre-launch soft-launch debug troubleshoot resolve refactor secure_approval tell retell recount narrate explain describe detail_out demystify disclose reveal unveil unwrap uncover unearth pinpoint diagnose examine scrutinise scrutinize probe dissect triage vet screen scout surface spot flag route filter frame recommend suggest propose prescribe appeal lobby urge nudge prompt petition plead greet treat toast salute award grant finance subsidise subsidize back endorse accredit acknowledge credit fulfil fulfill dispatch transport carry undertake enact enforce mandate govern regulate police comply conform abide obey ratify legalise trademark patent copyright litigate settle mediate arbitrate arrange accompany escort usher chaperone shuttle offboard reassign redeploy relocate rotate rehearse drill simulate emulate replicate clone mirror duplicate backlog groom timebox park pause suspend halt freeze quit scrap ditch discontinue decommission dismantle wipe erase uninstall unpublish unlist unsubscribe repackage resell remarket retarget crowdsource insource in-source onshore offshore lease rent franchise trade barter exchange cook pour plant water farm scrub sweep mow paint decorate furnish outfit kit_out wrap parcel stock restock replenish refill quantify tally count weigh compute extrapolate interpolate aggregate collate chart plot graph query mine scrape parse decode encode transcode encrypt authenticate patch hotfix hardcode go-live stress-test load-test beta-test sandbox instrument lint rebase prep gear_up brush_up bone_up acquaint tour roam traverse relay signpost direct point herald trumpet tout hype plug publicise publicize press-release tease preview premiere debut serialise serialize anthologise listen hear inquire enquire consult confer convene congregate huddle vote elect opt_in dial ring text whatsapp line pair cutover throw party commemorate mark chase charge refund reimburse compensate incent prorate redeem amortise accrue let lend borrow kick_up figure_out iron_out shout_out roll_up zero_in home_in search_for hunt_for shop_for vie commit pledge vow guarantee promise swear advise counsel tutor instruct skill_up retrain cross-train dogfood search group access load question rate press mention view click table state project commence provision auction sequence mimic witness',
  ],
  // Work with no visible end: asks what will exist when it is done.
  [
    'weak',
    'explore look_into look_at support help assist aid coordinate co-ordinate liaise investigate consider think brainstorm discuss try aim strive work work_on participate_in contribute_to be_involved drive_awareness manage oversee supervise handle deal_with care_for watch observe keep_track keep_an_eye_on interact engage_with leverage utilise utilize facilitate_discussion understand gain_understanding gain_a_deep_understanding familiarise familiarize feel attempt seek pursue evangelise evangelize advocate partner_on ideate address tackle own_process stay_on_top follow ponder reflect contemplate deliberate accommodate cope anticipate foresee await wait hope wish dream care tend mind heed notice sense perceive endure tolerate enjoy love like cherish juggle navigate wade muddle partake look intervene',
  ],
];

/**
 * Words that are nouns as often as verbs, where a verb is the likelier reading at the start of a
 * plan line; after `|` the next words that make a noun of it ("launch event").
 */
export const VERB_FIRST: readonly string[] = [
  'launch|event party date day checklist timeline video calendar readiness',
  'increase|in of',
  'decrease|in of',
  'review|score rating site meeting cycle count volume board platform velocity',
  'test|coverage result case group environment bench drive plan script',
  'host|community name family country',
  'research|and report paper finding team lab budget agenda question methodology data project hub insight',
  'report|template card format',
  'survey|result response data participant score tool respondent completion',
  'pilot|site customer group phase program programme project result',
  'boost|in to',
  'drive|through',
  'rank|tracking tracker',
  'record|label number revenue year quarter high sale growth pipeline traffic attendance level',
  'post|reach engagement frequency launch mortem production event show purchase sale',
  'update|frequency',
  'design|debt system team sprint agency thinking review asset',
  'audit|report trail finding result score',
  'process|improvement efficiency map documentation automation adherence compliance owner',
  'plan|template vs',
  'track|record',
  'document|library management hub',
  'train|station journey',
  'contact|form rate center centre list data us page database growth quality record',
  'visit|duration rate to',
  'release|note date plan cycle cadence calendar',
  'share|of price price in',
  'score|card board',
  'lift|in',
  'cut|off in',
  'drop|off rate in ship',
  'raise|in',
  'gain|in',
  'win|rate back ratio loss theme story',
  'hit|rate ratio',
  'close|rate ratio won date of',
  'end|user to of customer',
  'start|up date page',
  'open|rate house day source role pipeline deal position rates',
  'request|form volume backlog queue',
  'answer|rate engine',
  'reply|rate time',
  'demo|request day booking page show environment account rate video to conversion attendance',
  'sponsor|package logo deck',
  'import|duty',
  'export|market sale revenue growth',
  'move|fast in',
  'map|view app',
  'model|accuracy',
  'tag|manager line',
  'check|list in out',
  'upgrade|rate path revenue',
  'refresh|rate',
  'focus|group area keyword keyphrase',
  'change|management log agent in request',
  'shift|in work',
  'feature|adoption usage request list flag launch release page',
  'highlight|reel',
  'balance|sheet score scorecard',
  'influence|map',
  'support|ticket case request cost response center centre queue desk volume hour satisfaction',
  'help|center centre desk page article doc',
  'work|flow force place life shop culture',
  'order|value volume size form rate frequency book',
  'purchase|frequency intent rate order decision intention history journey',
  'download|rate page link count volume',
  'call|center centre volume to script duration rate tracking',
  'advance|notice booking payment',
  'practice|area group',
  'experiment|velocity backlog log win',
  'network|growth effect partner event',
  'link|building click profile quality equity juice',
  'speed|score index of',
  'scale|up of',
  'cap|table',
  'limit|order',
  'place|of holder',
  'lead|generation gen magnet nurturing nurture scoring score time quality conversion volume velocity flow capture management response source form list to follow rate routing handoff attribution qualification acquisition from target goal mql sql funnel pipeline count per',
  'target|audience market group segment persona list revenue cpa roas achievement attainment customer customers account',
  'grow|th',
  'interview|questions schedule panel process',
  'showcase|event page',
  'own|media channel channels content',
  'head|of count office line lines',
  'draft|version review',
  'format|guide',
  'upsell|revenue and',
  'cross sell|revenue and',
  'challenge|coin',
  'show|rate up notes time',
  'guide|book to for',
  'trust|score signal pilot in and',
  'welcome|email series pack kit flow sequence mail message offer gift page journey',
  'match|rate',
  'rock|star',
  'fuel|efficiency cost price consumption',
  'power|plant user bank',
  'counter|display sale',
  'repair|time shop cost service',
  'cover|letter page story',
  'clean|energy room water',
  'refund|rate policy process',
  'polish|market team version site',
  'travel|policy budget management expense',
  'claim|management handling ratio process',
  'pass|rate',
  'yield|management curve rate',
  'land|acquisition use bank management',
  'spot|market price',
  'charge|rate back',
  'cook|training book',
  'battle|card',
  'sandbox|environment',
  'shuttle|service',
  'point|of',
  'back|office end',
  'franchise|network growth partner',
  'farm|productivity income machinery',
  'finance|and team department function system',
  'book|club value launch shop store fair cover tour release',
  'net|new arr revenue promoter profit margin retention income sales zero dollar',
  'position|paper statement tracking tracker',
  'trial|sign signup conversion to user start activation period rate customer account length',
];

/** Nouns as often as verbs, where the noun is the likelier reading: a verb only before a, the, our, numbers, adjectives. */
export const NOUN_FIRST: string =
  'search market brand email mail partner budget price staff blog podcast tweet group value network channel program project package contract license file bill invoice index profile sprint stream access form name store log list label stage voice message benchmark source forecast estimate quote gift reward proof fund load model question benefit rate workshop quiz poll film code script photograph bid seed pin sort spotlight signal pitch brief broadcast crawl stem press match mention view click like comment subscribe display exhibit chair coach mentor push pull blueprint concept prototype draft sketch reuse table average total act state command live better mature clear perfect further slow level present produce study visit grant text ring pair stock mark plug frame filter flag route surface screen chart plot graph mine tour trade rent lease patent copyright trademark dream hope wish love care mind notice sense play court glue tie piece letter backlog structure roadmap spec prime anchor stretch counsel drill ramp guarantee promise exchange transport water plant paint party wrap police debut preview premiere scoop lure scope forge query caption toast salute credit patch vote free direct warm top ready mean steady smooth thin narrow prompt petition stack race march bloom line';

/** Only ever nouns at the start of a line: said with certainty that no verb leads. */
export const ENGLISH_NOUNS: string =
  'ratio trusted loved happy delighted public corporate employee company business industry organic paid online offline mobile web global local regional competitive new annual thought sales developers people teams reps managers marketers shoppers marketing brands strategy strategies website site homepage growth analysis analytics optimisation optimization generation creation development implementation improvement integration automation management communication communications training onboarding documentation presentation acquisition seo sem ppc crm abm pr dashboard dashboards roadmap workshop collaboration relationship relationships leadership culture quality excellence innovation transformation digitalization digitalisation localization localisation personalization personalisation advertising ads media social digital competitor competitors audience persona personas segmentation positioning messaging storytelling copywriting data infrastructure technology martech stack tool tools system systems platform platforms funnel nurturing scoring attribution reporting community communities success happiness experience journey pricing packaging merchandising distribution logistics inventory ecommerce retail wholesale b2b b2c sponsorship sponsorships exhibition exhibitions tradeshow calendar budgeting planning reputation crisis investor employer recruitment hiring banner brochure brochures catalogue catalog flyer poster identity guideline guidelines penetration monetization monetisation upselling presence authority reports kpis goal goals objective objectives result results number percentage average amount volume enablement demand rebranding repositioning outreach prospecting telemarketing copy creative creatives material materials collateral deck feedback insight insights information knowledge skills capability capabilities cash flow compliance safety security privacy revenue profit profitability margin expense equity asset chain warehouse fleet delivery basket cart checkout payment shipping warranty loyalty member membership subscriber donor alumni student faculty patient clinic hospital guest occupancy tenant property broker agent policy premium insurance loan deposit app uptime latency performance incident ticket helpdesk crew talent workforce headcount diversity inclusion wellbeing well-being wellness morale retention turnover absence payroll pension tax procurement vendor supplier tender foundation charity donation conference festival venue season player gamer esports viewer listener episode article news magazine newsletter ebook whitepaper video logo colour color font shelf outlet mall kiosk menu recipe dish kitchen meal drink coffee tea wine beer fashion apparel beauty skincare health fitness gym sport tourism hotel flight airline airport cargo freight customs factory machine equipment maintenance energy waste carbon climate sustainability environment csr esg governance shareholder stakeholder reseller distributor dealer alliance merger ipo valuation runway vision mission purpose tone style ux ui metric kpi algorithm ai ml bot chatbot cms erp dam cloud server api login password user forum club ambassador influencer creator blogger kol referral rating testimonial reference category sector vertical niche region country city district town village neighbourhood neighborhood household family kid child children parent mom teen youth adult senior woman women men shopper buyer seller visitor reader fan follower prospect consumer client executive director freelancer contractor intern graduate apprentice developer designer scientist researcher analyst accountant lawyer nurse doctor teacher lecturer professor trainer citizen resident farmer driver rider courier chef speaker artist musician journalist editor publisher retailer wholesaler manufacturer incumbent startup enterprise smb sme b2g d2c dtc nps csat ces roi roas ltv cac arpu gmv arr mrr ebitda pipeline codebase repository changelog ecosystem marketplace storefront microsite subdomain sitemap backlink keyword impression awareness recall recognition perception sentiment consideration preference affinity advocacy visibility findability discoverability usability accessibility reliability availability scalability maintainability compatibility flexibility agility velocity throughput capacity utilisation utilization productivity efficiency effectiveness accuracy precision consistency transparency accountability ownership autonomy empowerment belonging trustworthiness credibility expertise seniority maturity readiness preparedness resilience continuity recovery outage downtime hygiene cleanliness freshness taste flavour flavor texture ingredient nutrition diet lifestyle habit behaviour behavior mindset attitude motivation incentive compensation salary bonus perk remuneration offboarding succession bench university college school campus curriculum syllabus scholarship thesis enrolment enrollment admission admissions laboratory lab library museum gallery theatre theater cinema stadium arena zoo aquarium church temple mosque government ministry municipality council agency bureau army parliament election regulation regulations law legislation licence standard protocol procedure procedures workflow workflows sop sops handbook playbook playbooks toolkit template templates checklist checklists content team cost event webinar campaign programme product board risk issue photo light mock crowd';
