package org.parallax.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.language.Synonyms;
import org.parallax.language.Terms;
import org.parallax.lexicon.BodyNouns;
import org.parallax.model.Statement;

/**
 * What somebody denies, doubts or refuses to speak of, where it is only named: "the deployment",
 * "the report". For one story.
 */
final class Topic {

  private static final List<String> TURNS =
      List.of(
          " as ",
          " when ",
          " while ",
          " after ",
          " despite ",
          " or if ",
          " or whether ",
          " and whether ");
  private static final Pattern POSSESSED =
      Pattern.compile(
          "^(?:the |an? )?([^,;]{2,60}?)(?:['’]s|s['’]) (?:\\w+"
              + " )?(?:count|figures?|numbers?|toll|tally"
              + "|estimate|claims?|account|version|allegations?|accusations?|charges?|assertions?"
              + "|statements?|story|assessment|report)\\b");
  private static final Pattern EXISTENCE =
      Pattern.compile(
          "^[“\"‘']?(?:(?:on \\w+,? |but |yet )?there (?:is|are|was|were|(?:has|have|had) been)"
              + " [“\"‘']?(?:no|any|an?)\\b|no (?:\\w+ )?\\w+$)",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "them", "so");
  private static final Pattern UNTRUE =
      Pattern.compile(
          "(?:it|this|that) (?:is|was) (?:all |simply |completely |not"
              + " )?(?:untrue|false|true|nonsense|a lie|wrong|incorrect|rubbish|a hoax)\\W*");

  /** What matters not is not denied: "this is not an issue". */
  private static final Pattern NO_ISSUE =
      Pattern.compile(
          "^(?:it|this|that) (?:is|was|isn['’]t|wasn['’]t) (?:not |no )?(?:an? |the |any )?"
              + "(?:big )?(?:issue|problem|question|surprise|secret|coincidence|excuse|reason)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Talk of a thing is that thing. */
  private static final Pattern TALK_OF =
      Pattern.compile(
          "^(?:any |all |the |this |such"
              + " )*+(?:talk|word|notion|idea|hint|sign|possibility|prospect) of ",
          Pattern.CASE_INSENSITIVE);

  /** "Claims made by some outlets that …" are what is claimed. */
  private static final Pattern TALK_THAT =
      Pattern.compile(
          "^(?:\\w+ ){0,3}?(?:reports?|claims?|rumou?rs?|allegations?|accusations?|suggestions?"
              + "|speculation|stories|assertions?)\\b[^,;.“\"]{0,60}? that ",
          Pattern.CASE_INSENSITIVE);

  /** Words before the verb that may only describe a body: "the national carrier". */
  private static final Pattern DESCRIBED =
      Pattern.compile("^(?:[Tt]he|[Ii]ts|[Tt]heir) (?:\\p{Ll}+ ){1,4}");

  private static final Pattern WORD = Pattern.compile("\\p{Ll}+");

  /** What is not told is no claim: "who will lead the inquiry". */
  private static final Pattern OPEN =
      Pattern.compile("^(?:who|whom|what|how|when|where|why|which)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern PERSONAL =
      Pattern.compile("\\b(?:s?he|him|her|his)\\b|\\bit$", Pattern.CASE_INSENSITIVE);

  private static final int SHORT = 8;

  /** The share of the reports that have a name that says nothing of what is denied. */
  private static final double EVERYWHERE = 0.5;

  private static final Set<String> EMPTY_NOUNS =
      Set.of(
          "report",
          "alleg",
          "fact",
          "suggest",
          "comment",
          "matter",
          "question",
          "accus",
          "rumour",
          "rumor",
          "stori",
          "issu",
          "detail",
          "whether",
          "ani",
          "claim",
          "peopl",
          "person",
          "man",
          "woman",
          "thing",
          "anyon",
          "anybodi",
          "anyth",
          "everyon",
          "time",
          "way");

  /** What a thing is called when it is called untrue. */
  private static final Set<String> REJECTIONS =
      Terms.stems(
          "false untrue fake baseless unfounded ridiculous nonsense hoax fabricated inaccurate"
              + " incorrect groundless fiction invention invented lies wrong mistaken misleading"
              + " exaggerated foundation true pure complete completely total totally absolute"
              + " absolutely utter utterly entirely simply");

  private final Set<String> everywhere;

  /** Counts what {@code all} propositions of a story speak of. */
  Topic(List<Proposition> all) {
    Map<String, Set<String>> reports = new HashMap<>();
    Set<String> ids = new HashSet<>();
    for (Proposition p : all) {
      ids.add(p.report().id());
      p.names().forEach(n -> reports.computeIfAbsent(n, k -> new HashSet<>()).add(p.report().id()));
    }
    Set<String> found = new HashSet<>();
    reports.forEach(
        (name, in) -> {
          if (in.size() >= EVERYWHERE * ids.size()) {
            found.add(name);
          }
        });
    this.everywhere = Set.copyOf(found);
  }

  /** Names that so many reports have that they tell nothing. */
  Set<String> everywhere() {
    return everywhere;
  }

  /**
   * A denial, a refusal or a doubt whose object is named in few words, or a few words that say that
   * something is not so.
   */
  boolean isOnlyNamed(Proposition p) {
    return p.statement().isPresent()
        && switch (p.toThing()) {
          case DENIES, NEITHER, DOUBTS -> words(p).size() <= SHORT;
          case ASSERTS ->
              p.polarity() == Polarity.NEGATED
                  && !p.text().startsWith("to ")
                  && !NO_ISSUE.matcher(p.text()).find()
                  && words(p).size() <= SHORT;
          case EXPECTS, DEMANDS, ASKS -> false;
        };
  }

  /** Whether it says that there is or is not such a thing. */
  static boolean isExistence(Proposition p) {
    return EXISTENCE.matcher(p.text()).find();
  }

  /** The words of a topic, without those that name nothing and without what happened meanwhile. */
  Set<String> words(Proposition topic) {
    String words =
        topic.polarity() == Polarity.REFUSED ? Polarity.refused(topic.text()) : topic.text();
    boolean open = topic.toThing() == Statement.Stance.NEITHER && OPEN.matcher(words).find();
    if (topic.isOnlyRefused() || open) {
      return Set.of();
    }
    for (String turn : TURNS) {
      int at = words.indexOf(turn);
      words = at > 0 ? words.substring(0, at) : words;
    }
    String said = TALK_THAT.matcher(TALK_OF.matcher(words).replaceFirst("")).replaceFirst("");
    Set<String> stems = Synonyms.of(Terms.of(withoutBody(said)));
    stems.removeAll(EMPTY_NOUNS);
    stems.removeIf(Polarity::isNegation);
    if (topic.polarity() == Polarity.REJECTED) {
      stems.removeAll(REJECTIONS);
    }
    return stems;
  }

  /** Reports call one body by many words: what "the national carrier" plans is the plan. */
  private static String withoutBody(String words) {
    Matcher described = DESCRIBED.matcher(words);
    if (!described.find()) {
      return words;
    }
    int end = 0;
    for (Matcher word = WORD.matcher(described.group()); word.find(); ) {
      end = BodyNouns.contains(word.group()) ? word.end() : end;
    }
    return words.substring(end);
  }

  /** Those of its words that tell it from the story's other topics. */
  Set<String> telling(Proposition topic) {
    Set<String> words = new HashSet<>(words(topic));
    words.removeAll(everywhere);
    return words;
  }

  /** What it names, without the names beside it: "a leak on Friday" is about a leak. */
  Set<String> about(Proposition topic) {
    Set<String> words = new HashSet<>(words(topic));
    words.removeAll(topic.names());
    return words;
  }

  /** Whether it is no more than "it" or "this", or calls that untrue. */
  static boolean isPronoun(Proposition topic) {
    String text = topic.text().toLowerCase(Locale.ROOT);
    return PRONOUNS.contains(text) || UNTRUE.matcher(text).matches();
  }

  /** Whether it tells of one person or thing that only a pronoun names: "she had eaten it". */
  static boolean isPersonal(Proposition topic) {
    return PERSONAL.matcher(topic.text()).find();
  }

  /** Whose words it points at, as stems: "the union's count"; empty where it names nobody. */
  static Set<String> speaker(Proposition topic) {
    Matcher possessed = POSSESSED.matcher(topic.text());
    return possessed.find() ? Terms.stems(possessed.group(1)) : Set.of();
  }

  /** Whether it points at what was said before: "the report", "those claims". */
  boolean pointsBack(Proposition topic) {
    boolean empty = Synonyms.of(Terms.of(topic.text())).stream().anyMatch(EMPTY_NOUNS::contains);
    return empty && telling(topic).isEmpty() && !topic.isOnlyRefused();
  }
}
