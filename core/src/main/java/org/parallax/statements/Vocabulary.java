package org.parallax.statements;

import java.util.Set;

/** Closed classes of English words that the rules refer to. */
final class Vocabulary {

  static final Set<String> RELATIVES = Set.of("who", "which", "whom", "whose", "that", "what");

  static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your");

  static final Set<String> PERSONAL =
      Set.of("i", "he", "she", "it", "they", "we", "you", "this", "these", "those");

  static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "neither", "nor", "cannot", "no", "nobody", "none");

  static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "am");

  static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today",
          "tonight",
          "tomorrow",
          "earlier",
          "later",
          "recently",
          "previously",
          "early",
          "late",
          "overnight",
          "afterwards",
          "afterward");

  /** Nouns for the occasion or the medium of speech. */
  static final Set<String> MEDIA =
      Set.of(
          "statement",
          "statements",
          "interview",
          "interviews",
          "speech",
          "letter",
          "email",
          "e-mail",
          "report",
          "post",
          "tweet",
          "tweets",
          "message",
          "briefing",
          "conference",
          "release",
          "memo",
          "note",
          "telegram",
          "facebook",
          "twitter",
          "x",
          "instagram",
          "video",
          "blog",
          "article",
          "column",
          "book",
          "op-ed",
          "remarks",
          "comments",
          "address",
          "call",
          "hearing",
          "testimony",
          "court",
          "appearance",
          "meeting",
          "television",
          "tv",
          "radio",
          "show",
          "program",
          "documents",
          "filing",
          "rally",
          "debate",
          "event",
          "press",
          "response",
          "reply",
          "app",
          "channel",
          "website",
          "media",
          "update",
          "bulletin",
          "editorial",
          "memoir",
          "diary",
          "announcement",
          "stop",
          "town",
          "summit",
          "complaint",
          "lawsuit",
          "affidavit",
          "paper",
          "study",
          "broadcast",
          "ad",
          "forum",
          "campaign",
          "trip",
          "visit");

  /** Nouns for what speaks without being a speaker: studies, texts, maps. */
  static final Set<String> DOCUMENTS =
      Set.of(
          "poll",
          "polls",
          "survey",
          "surveys",
          "study",
          "studies",
          "report",
          "reports",
          "data",
          "figures",
          "statistics",
          "test",
          "tests",
          "results",
          "result",
          "analysis",
          "analyses",
          "document",
          "documents",
          "record",
          "records",
          "research",
          "findings",
          "map",
          "project",
          "website",
          "maps",
          "image",
          "images",
          "evidence",
          "investigation",
          "investigations",
          "inquiry",
          "review",
          "statement",
          "paper",
          "papers",
          "article",
          "letter",
          "email",
          "emails",
          "memo",
          "footage",
          "video",
          "autopsy",
          "examination",
          "samples",
          "sources",
          "intelligence",
          "projections",
          "forecasts",
          "estimates",
          "information",
          "census",
          "index",
          "tracker",
          "audit",
          "agreement",
          "treaty",
          "law",
          "bill",
          "indictment",
          "lawsuit",
          "complaint",
          "filing",
          "filings",
          "surveillance",
          "monitoring",
          "screening",
          "sampling",
          "poster",
          "sign");

  static final Set<String> SUBORDINATORS =
      Set.of(
          "because",
          "although",
          "though",
          "while",
          "whereas",
          "when",
          "if",
          "since",
          "after",
          "before",
          "as",
          "until",
          "unless",
          "whether",
          "where",
          "once",
          "why",
          "how");

  static final Set<String> COORDINATORS = Set.of("and", "but", "or", "nor", "yet");

  static final Set<String> QUESTION_WORDS =
      Set.of("whether", "if", "how", "why", "what", "when", "where", "who", "which");

  private Vocabulary() {}
}
