/** Words that lead up to a number and go with it: "from about", "at least", "north of". */
export const BEFORE_NUMBER =
  /(?:^|\s)(?:[≥≤<>=~≈:+±→&/-]+|(?:from|to|by|at|of|is|are|was|a|an|the|up|down|over|under|above|below|about|around|roughly|nearly|almost|just|only|within|until|before|another|additional|further|extra|average|averages|averaging|reaching|reaches|hits|hitting|exceed|exceeds|exceeding|least|most|more|fewer|less|lower|higher|better|greater|than|no|not|min|max|minimum|maximum|min\.|max\.|north|south|upwards|beyond|stands|total|currently|now|in|on|between|plus|or|and|to reach|growing|rising|falling))\s*$|\s*[≥≤<>=~≈:+±→(-]+\s*$/i;

/** What goes on behind a number and belongs to it: "or more", "YoY", "points". */
export const AFTER_NUMBER =
  /^\s*(?:\+|\)|(?:or|and) (?:more|higher|above|better|greater|over|up|less|fewer|lower|below|under|faster)\b|(?:yoy|qoq|mom|y-o-y|q-o-q|year[- ](?:on|over)[- ]year|quarter[- ](?:on|over)[- ]quarter|month[- ](?:on|over)[- ]month)\b|(?:points?|pts?|stars?|plus|each|apiece|on average|more|higher|lower|better|faster) *(?=$|[,.;)]|(?:in|on|of|for|from|across|with)\b)|(?:an?|per|each|every) (?:day|week|month|quarter|year)\b|\/ ?(?:day|wk|week|mo|month|quarter|year)\b|(?:vs\.?|versus|compared (?:to|with)|against) .*$|\/\s?\d+)/i;

/** Begins what a thing goes on with behind its number: "in the north", "among students". */
export const GOES_ON =
  /^(?:in|on|for|among|amongst|across|with|via|per|through|at|of|within|from)\s/i;

/** What a thing never begins or ends with. */
export const LOOSE_BEFORE =
  /^(?:a|an|to|in|on|of|for|with|at|by|from|out|up|down|off|into|across|about|that|and|or|also|then|all|better|improved|stronger|just)\s+/i;
export const LOOSE_AFTER =
  /\s+(?:in|on|of|for|with|at|by|from|to|into|a|an|the|our|and|or|&|than|as|up|down|further|more|back|is|are|be|being|been|by at|per|each|off|again|quickly|overall|vs\.?|versus)$/;

/** A thing in motion, by the word that opens or ends it. */
export const UP_FIRST =
  /^(?:more|higher|bigger|larger|greater|additional|increased|rising|growing)\s+(?!than\b)/i;
export const DOWN_FIRST = /^(?:fewer|less|lower|reduced|smaller|shorter)\s+(?!than\b)/i;
export const UP_NOUN =
  /^(?:growth|increase|rise|uplift|lift|gain|jump|improvement)(?: up)? (?:in|of)\s+(?:the\s+)?/i;
export const DOWN_NOUN =
  /^(?:decrease|reduction|drop|decline|fall|cut)(?: down)? (?:in|of)\s+(?:the\s+)?/i;
export const UP_LAST = /\s+(?:up|higher|increased?s?|grows?|grown|rises?|growing|rising)$/i;
export const DOWN_LAST = /\s+(?:down|lower|decreased?s?|reduced|falls?|drops?|falling)$/i;

/** Only a clause has one of these: no name of a thing does. */
export const CLAUSE =
  /\b(?:is|are|was|were|be|been|being|can|will|would|should|must|may|has|have|had|do|does|did|not|who|which|that|whose|where|when|because|if|while|without|instead|so|but|they|them|we|us|it|you|say|says|feel|feels|find|finds|know|knows|comes?|makes?|gets?|done|rewritten|translated|trained|completed|accept|accepts|than|re|w\/|b\/w|using|going|taken|one|ones|target|targets|goal|goals)\b/i;

/** Measured as a whole, never in pieces: no share of it is so many of all. */
export const UNCOUNTED =
  /\b(?:traffic|revenue|sales|spend|spending|time|budget|income|pipeline|content|feedback|business|process|access|news|analytics|growth|turnover|profit|capacity|energy|waste|water|electricity|comes|goes|costs)\b/i;

/** Sets a number in motion whatever its thing is; other verbs of a direction move only what is measured. */
export const CORE_VERB =
  /^(?:increase|grow|raise|boost|lift|double|triple|reduce|cut|lower|decrease|trim|shrink|shave|halve)$/;

/** Makes a thing better, and leaves open by which number. */
export const BETTER_VERB = /^(?:improve|enhance|strengthen|optimi[sz]e|elevate)$/;

/** Behind a percentage: what it is a share of. */
export const SHARE_OF = /^of\s/i;

/** Arrives at a level: what is no thing that one gets has to move. */
export const ARRIVING_VERB =
  /^(?:reach|hit|achieve|attain|exceed|surpass|bring|have|save|cross|pass)$/;

/** What nobody wants more of, where no metric is known. */
export const LESS_IS_BETTER =
  /\b(?:debt|costs?|risks?|waste|shrinkage|spoilage|complaints?|delays?|emissions?|friction|errors?|bugs?|downtime|absence|absenteeism|turnover|attrition)$/i;
