/** Says to go on as it is, and so nowhere. */
export const AS_BEFORE =
  /\b(?:carry(?:ing)? on|keep(?:ing)? going|go(?:ing)? on|continue|business) (?:as (?:before|usual|ever|we are|is|always|normal|now|planned))\b|^(?:keep (?:going|it up|calm|on)|carry on|stay the course|more of the same|keep up the (?:good|great|hard) work|keep doing what (?:we do|works|we(?:'re| are) doing)|do (?:what we do|our (?:best|job|jobs|thing)))\b[^,;]{0,12}$/i;
/** The highest there is. */
export const HIGHEST =
  /\b(?:best|greatest|finest|number one|no\. ?1|unbeatable|unstoppable|world[- ]class|excellent|excellence|awesome|amazing|great|perfect|perfection|outstanding|brilliant|legendary|incredible|unrivalled|second to none|winning|super)\b|#1/i;
/** Towards whom, in whose eyes or among whom: then a superlative can be measured. */
export const TOWARDS =
  /\b(?:for|to|among|amongst|in|with|by|across|that|who|than|where|of choice|from|at|our \w+ers?)\b/i;
