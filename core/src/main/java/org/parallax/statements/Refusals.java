package org.parallax.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.lexicon.WordList;

/**
 * Finds where a party says nothing when asked: it declines to comment, does not respond to a
 * request, cannot be reached. Such a position is often the second verb of a sentence about
 * something else, where the encoder takes it for a part of that. For one report.
 */
final class Refusals {

  private static final Set<String> TELLINGS = WordList.words(Refusals.class, "tellings.txt");
  private static final Set<String> WITHHELD = WordList.words(Refusals.class, "withheld.txt");
  private static final Set<String> REQUESTS = WordList.words(Refusals.class, "requests.txt");
  private static final Set<String> GIVING = Set.of("give", "provide", "offer", "release", "issue");
  private static final Set<String> GIVEN =
      Set.of(
          "had",
          "has",
          "have",
          "made",
          "makes",
          "gave",
          "gives",
          "given",
          "offered",
          "provided",
          "answered",
          "replied");
  private static final Set<String> ANSWERING = Set.of("respond", "reply", "answer", "return");
  private static final Set<String> ANSWERED =
      Set.of("responded", "replied", "answered", "returned", "commented", "elaborated");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve");
  private static final Set<String> ON = Set.of("on", "about", "to", "of", "for", "into");

  /** A request stands so near to the verb that leaves it unanswered. */
  private static final int NEAR = 9;

  private final Words words;
  private final Quotations quotations;
  private final Subjects subjects;
  private final UnansweredCalls calls;

  Refusals(Words words, Quotations quotations) {
    this.words = words;
    this.quotations = quotations;
    this.subjects = new Subjects(words);
    this.calls = new UnansweredCalls(words);
  }

  /** The drafts with the refusals among them told and those that are missing added. */
  List<Draft> told(List<Draft> found) {
    DraftsBySentence all = new DraftsBySentence(words, found);
    for (int i = 0; i < words.size(); i++) {
      if (quotations.inside(i)) {
        continue;
      }
      List<Draft> here = all.of(words.sentence(i));
      calls.at(i).filter(d -> isNew(d, here)).ifPresent(here::add);
      Optional<Stretch> cue = at(i);
      if (cue.isPresent()) {
        tell(here, cue.get());
        i = cue.get().to() - 1;
      }
    }
    return all.inOrder();
  }

  private static boolean isNew(Draft draft, List<Draft> all) {
    return all.stream().noneMatch(d -> d.extent().overlaps(draft.extent()));
  }

  private void tell(List<Draft> all, Stretch cue) {
    for (int k = 0; k < all.size(); k++) {
      Draft d = all.get(k);
      if (d.cue().stream().anyMatch(cue::overlaps)) {
        all.set(k, refusing(d, cue));
        return;
      }
    }
    draft(all, cue).ifPresent(all::add);
  }

  /** What the encoder found, with the stance and the cue of a refusal. */
  private Draft refusing(Draft d, Stretch cue) {
    Stretch first = d.cue().getFirst();
    boolean part = d.cue().stream().allMatch(cue::contains) && !first.contains(cue);
    Draft said = part ? d.withContent(content(cue)) : d;
    boolean led = d.cue().size() == 1 && first.contains(cue) && first.to() == cue.to();
    return (part || led ? said.withCue(List.of(cue)) : said).withManner(Draft.Manner.REFUSAL);
  }

  private Optional<Draft> draft(List<Draft> all, Stretch cue) {
    int group = subjects.groupStart(cue.from());
    if (isHypothetical(group)) {
      return Optional.empty();
    }
    return subjects
        .of(group, all)
        .map(
            source ->
                new Draft(
                    Optional.of(source),
                    List.of(cue),
                    content(cue),
                    Draft.Manner.REFUSAL,
                    List.of(),
                    new Stretch(Math.min(source.from(), group), cue.to())));
  }

  /** "if the firm does not respond to the request": nobody says whether it will. */
  private boolean isHypothetical(int group) {
    int floor = words.firstOf(words.sentence(group));
    for (int i = group - 1; i >= floor && !words.comma(i); i--) {
      if (words.is(i, "if", "unless")) {
        return true;
      }
    }
    return words.is(group - 1, "to") || words.is(group, "to");
  }

  /** The cue of the refusal whose telling word is {@code i}. */
  private Optional<Stretch> at(int i) {
    return Stream.of(refused(i), untold(i), unanswered(i), unreached(i), nothing(i), neither(i))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "declined to name (the hotel)", "declined immediate comment", "has yet to respond (to)". */
  private Optional<Stretch> refused(int i) {
    boolean yet = words.is(i, "yet") && words.in(i - 1, HAVE);
    if (!yet && !words.in(i, Vocabulary.REFUSING)) {
      return Optional.empty();
    }
    if (words.is(i + 1, "to") && words.in(i + 2, TELLINGS)) {
      return Optional.of(withPreposition(i, i + 3));
    }
    return yet
        ? Optional.empty()
        : noun(i + 1, WITHHELD, 3)
            .map(n -> words.in(n + 1, REQUESTS) ? n + 1 : n)
            .map(n -> new Stretch(i, n + 1));
  }

  /** "did not elaborate", "gave ... not provide further details": a telling that is negated. */
  private Optional<Stretch> untold(int i) {
    boolean alone = words.is(i, "comment", "commented", "elaborate", "elaborated");
    boolean giving = words.in(i, GIVING) && noun(i + 1, WITHHELD, 3).isPresent();
    boolean ruling = words.is(i, "rule", "ruled") && words.is(i + 1, "out");
    boolean drawn = words.is(i, "drawn") && words.in(i - 1, Vocabulary.BE);
    boolean keeping = words.in(i, TELLINGS) && keepsBack(i);
    Optional<Integer> not = negation(i).filter(n -> alone || giving || ruling || drawn || keeping);
    return not.map(n -> withPreposition(n, ruling ? i + 2 : i + 1));
  }

  /** "would not say": unlike "did not say" never a mere lack of words. */
  private boolean keepsBack(int i) {
    for (int k = subjects.groupStart(i); k < i; k++) {
      if (words.is(k, "would", "will", "wo", "could", "can")) {
        return true;
      }
    }
    return false;
  }

  /** "did not respond to (a request for comment)", "did not return (calls)". */
  private Optional<Stretch> unanswered(int i) {
    if (!words.in(i, ANSWERING) && !words.in(i, ANSWERED)) {
      return Optional.empty();
    }
    boolean neither = words.is(words.firstOf(words.sentence(i)), "neither");
    return negation(i)
        .or(() -> neither ? Optional.of(i) : Optional.empty())
        .filter(n -> noun(i + 1, REQUESTS, NEAR).isPresent())
        .map(n -> withPreposition(n, i + 1));
  }

  /** "could not be reached for comment", "was not available for comment". */
  private Optional<Stretch> unreached(int i) {
    boolean comment = words.is(i + 1, "for", "to") && words.is(i + 2, "comment");
    int end = comment ? i + 3 : i + 1;
    if (words.is(i, "unavailable") && comment) {
      return Optional.of(new Stretch(i, end));
    }
    boolean reached = words.is(i, "reached") && words.is(i - 1, "be");
    return reached || (words.is(i, "available") && comment)
        ? negation(i).map(n -> new Stretch(n, end))
        : Optional.empty();
  }

  /** "had no comment", "gave no further details". */
  private Optional<Stretch> nothing(int i) {
    return words.is(i, "no") && words.in(i - 1, GIVEN)
        ? noun(i + 1, WITHHELD, 3).map(n -> withPreposition(i - 1, n + 1))
        : Optional.empty();
  }

  /** "neither confirm nor deny". */
  private Optional<Stretch> neither(int i) {
    boolean both = words.is(i, "neither") && words.is(i + 2, "nor");
    return both && words.is(i + 3, "deny", "denied", "denies", "denying", "confirm", "confirmed")
        ? Optional.of(new Stretch(i, i + 4))
        : Optional.empty();
  }

  /** The negation in the verb group before {@code verb}, "neither" at its subject included. */
  private Optional<Integer> negation(int verb) {
    int start = subjects.groupStart(verb);
    for (int i = verb - 1; i >= start; i--) {
      if (words.is(i, "not", "never", "neither")) {
        return Optional.of(i);
      }
      if (words.is(i, "n't")) {
        return Optional.of(Math.max(start, i - 1)); // "didn't" stays one word
      }
    }
    return Optional.empty();
  }

  /** The first word of {@code nouns} among so many tokens, with no end of a clause before it. */
  private Optional<Integer> noun(int from, Set<String> nouns, int most) {
    int end = Math.min(words.size(), from + most);
    for (int i = from; i < end && !words.is(i, ".", ",", ";", ":"); i++) {
      if (words.in(i, nouns)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Stretch withPreposition(int from, int to) {
    boolean on = words.in(to, ON) && !words.in(to + 1, Vocabulary.QUESTION_WORDS);
    return new Stretch(from, on ? to + 1 : to);
  }

  /** What is not told: the rest of the clause. */
  private List<Stretch> content(Stretch cue) {
    int from = cue.to();
    while (words.in(from, ON) || words.is(from, "whether", "that")) {
      from++;
    }
    int end = words.endOf(words.sentence(cue.from()));
    int to = from;
    while (to < end && !endsClause(to)) {
      to++;
    }
    boolean time = true;
    for (int i = from; i < to; i++) {
      time &= words.time(i) || words.tag(i).equals("ADP");
    }
    return time ? List.of() : List.of(new Stretch(from, to));
  }

  private boolean endsClause(int i) {
    return words.is(i, ",", ".", ";", ":", "—", "–", "?", "!")
        || (words.in(i, Vocabulary.SUBORDINATORS) && !words.in(i, Vocabulary.QUESTION_WORDS))
        || (words.in(i, Vocabulary.COORDINATORS) && words.verb(i + 1))
        || quotations.inside(i);
  }
}
