package org.parallax.quantities;

import java.util.Optional;
import java.util.Set;
import org.parallax.model.Quantity.Event;

/** Finds wholes that "of" points at: "36 out of 63", "three of them", "Of the cases, nine". */
final class Partitives {

  /** Words between a part and its number that name nothing: "of the city's 28". */
  private static final int MOST_GAP = 6;

  private static final Set<String> THOSE = Set.of("them", "those", "these", "whom", "which");
  private static final Set<String> THAT = Set.of("that", "it", "this");

  private final Neighbours among;
  private final Words words;

  Partitives(Neighbours among) {
    this.among = among;
    this.words = among.words();
  }

  /** The figure that the {@code n}th is told to be a part of. */
  Optional<Draft> of(int n) {
    Draft draft = among.drafts().get(n);
    return numbered(n)
        .or(() -> those(draft, n))
        .or(() -> named(draft, n))
        .or(() -> fronted(draft))
        .or(() -> remaining(draft, n));
  }

  /** "36 out of 63", "six of the 28 samples", "0.5% of the 13 million pigs". */
  private Optional<Draft> numbered(int n) {
    if (n + 1 >= among.drafts().size()) {
      return Optional.empty();
    }
    Draft draft = among.drafts().get(n);
    Draft next = among.drafts().get(n + 1);
    int gap = next.numeral.from() - draft.to;
    boolean of = words.is(afterOut(draft), "of");
    if (!of || gap > MOST_GAP || !next.isCount() || hasNoun(draft.to, next.from)) {
      return Optional.empty();
    }
    boolean fits = draft.isShare() || (draft.isCount() && next.isAtLeast(draft));
    return fits ? Optional.of(next) : Optional.empty();
  }

  private int afterOut(Draft draft) {
    return words.is(draft.to, "out") ? draft.to + 1 : draft.to;
  }

  private boolean hasNoun(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isTag(i, "NOUN") && !words.is(i + 1, "'s") && !words.is(i + 1, "’s")) {
        return true;
      }
    }
    return false;
  }

  /** "three of them", "of whom two", "90 per cent of that". */
  private Optional<Draft> those(Draft draft, int n) {
    int of = afterOut(draft);
    if (draft.isShare() && words.is(of, "of") && words.is(of + 1, "it")) {
      return among.inSentence(n, w -> !w.isShare());
    }
    int i = draft.from - 1;
    boolean before = words.in(i, THOSE) && (words.is(i - 1, "of") || words.is(i - 1, "among"));
    boolean pronoun =
        words.in(of + 1, THOSE)
            || (draft.isShare() && words.in(of + 1, THAT) && !words.at(of + 2).isNoun());
    boolean behind =
        words.is(of, "of")
            && pronoun
            && !(words.is(of + 1, "those") && draft.isShare() && words.at(of + 2).isVerb());
    return behind || before ? among.before(n, w -> includes(w, draft)) : Optional.empty();
  }

  /** "six of the cases", "half the victims": what is counted was counted before. */
  private Optional<Draft> named(Draft draft, int n) {
    boolean of = words.is(draft.to, "of") && words.is(draft.to + 1, "the");
    boolean half = draft.isShare() && words.is(draft.to, "the");
    if ((!of && !half) || draft.unit.isEmpty()) {
      return Optional.empty();
    }
    return among.before(n, w -> includes(w, draft) && countsSame(w, draft));
  }

  private boolean countsSame(Draft whole, Draft part) {
    String noun = part.counted.map(p -> words.lower(p.head())).orElse("");
    boolean named = whole.unit.filter(u -> !u.isEmpty() && noun.startsWith(u)).isPresent();
    return named || (!part.isShare() && whole.unit.equals(part.unit)) || isMeant(whole, noun);
  }

  /** "the cases" and "the victims" are those who fell ill, "the dead" those who died. */
  private static boolean isMeant(Draft whole, String noun) {
    return switch (noun) {
      case "case", "cases", "infections", "patients", "sick" -> whole.event == Event.ILL;
      case "dead", "deaths", "fatalities", "bodies" -> whole.event == Event.DEAD;
      case "injured", "wounded", "injuries" -> whole.event == Event.INJURED;
      case "victims", "casualties" ->
          whole.event == Event.ILL || whole.event == Event.DEAD || whole.event == Event.INJURED;
      case "missing" -> whole.event == Event.MISSING;
      case "displaced", "evacuees" -> whole.event == Event.DISPLACED;
      case "detainees", "prisoners", "hostages" -> whole.event == Event.DETAINED;
      default -> false;
    };
  }

  /** "Of 63 drones, 36 were shot down", "Of the island's cases, nine are in Lowton". */
  private Optional<Draft> fronted(Draft draft) {
    int start = words.at(0).isLetters() ? 0 : 1;
    boolean front = words.is(start, "of") || words.is(start, "among");
    int comma = start + 1;
    while (front && comma < start + MOST_GAP + 3 && !words.is(comma, ",")) {
      comma++;
    }
    if (!front || !words.is(comma, ",") || draft.from < comma || !draft.isCount()) {
      return Optional.empty();
    }
    Draft first = among.drafts().getFirst();
    if (first.from < comma) {
      return Optional.of(first).filter(w -> includes(w, draft) && !isOther(w, draft));
    }
    for (int i = comma - 1; i > start; i--) {
      String noun = words.lower(i);
      Optional<Draft> counted =
          among.earlier(
              w ->
                  includes(w, draft)
                      && (isMeant(w, noun) || w.unit.filter(u -> noun.startsWith(u)).isPresent()));
      if (counted.isPresent()) {
        return counted;
      }
    }
    return Optional.empty();
  }

  /** Whether the figure counts things of its own: "Of 63 drones, 36 hit 12 houses". */
  private static boolean isOther(Draft whole, Draft draft) {
    return draft.counted.isPresent() && !draft.unit.equals(whole.unit);
  }

  /** "6,610 went to hospital, but only 29 stayed"; "the other two". */
  private Optional<Draft> remaining(Draft draft, int n) {
    int i = draft.from - 1;
    boolean only =
        words.is(i, "only")
            && (words.is(i - 1, "but") || words.is(i - 1, ","))
            && draft.counted.isEmpty();
    boolean other = words.is(i, "other") && words.is(i - 1, "the");
    if (!draft.isCount() || (!only && !other)) {
      return Optional.empty();
    }
    return only
        ? among.inSentence(n, w -> includes(w, draft))
        : among.before(n, w -> includes(w, draft) && draft.countsLike(w));
  }

  private static boolean includes(Draft whole, Draft part) {
    boolean larger = part.isShare() || whole.isAtLeast(part);
    return whole.isCount() && larger && whole.whole.filter(w -> w == part).isEmpty();
  }
}
