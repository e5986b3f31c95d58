/** Verbs of work that is handed over and done with; what is launched or cleared is no direction. */
export const PACKAGE_VERB =
  /^(?:finish|complete|ship|launch|publish|post|send|run|host|hold|migrate|update|clean|clean_up|clear|close_out|deploy|release|roll_out|set_up|install|implement|organise|organize|attend|schedule|submit|upload|print|execute|conduct|hand_over|wrap_up|finalise|finalize|file|record|announce|distribute|email|circulate)$/;
/** Says for whom it is or what comes of it: then work can be a direction. */
export const PACKAGE_SAYS_WHY =
  /\b(?:that|who|which|so|to|into|for|customers?|people|users?|clients?|everyone|everybody|nobody|partners (?:can|love)|can|love|notice|remember|trust|where|with one|like|as one|than|together)\b/i;
