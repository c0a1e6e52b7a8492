package org.parallax.quantities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.language.Sentence;
import org.parallax.model.Quantity.Event;
import org.parallax.model.Toponym;

/**
 * Where the figures of a report hold and what made the victims that they count; "the disease" of
 * a later sentence is the one that the report speaks of most. Lives for one call.
 */
final class Setting {

  /** Words that speak of a disease named before. */
  private static final List<String> BACK =
      List.of(
          "the virus",
          "the disease",
          "the infection",
          "the illness",
          "this disease",
          "this virus",
          "the strain");

  private final String text;
  private final CauseReader reader;
  private final SentenceWalk<Toponym> places;
  private final Map<String, Integer> told = new HashMap<>();

  private List<Toponym> inside = List.of();
  private Optional<Cause> own = Optional.empty();
  private Optional<Cause> main = Optional.empty();

  Setting(String text, CauseReader reader, List<Toponym> places) {
    this.text = text;
    this.reader = reader;
    this.places = new SentenceWalk<>(places, Toponym::span);
  }

  /** Reads the next sentence and gives its figures their places. */
  void enter(Sentence sentence, Words words, List<Draft> drafts) {
    inside = places.of(sentence);
    own = Optional.empty();
    reader.read(words).forEach(this::tell);
    var whereabouts = new Whereabouts(words, inside);
    for (int n = 0; n < drafts.size(); n++) {
      drafts.get(n).where = whereabouts.of(drafts, n);
    }
  }

  private void tell(Cause cause) {
    own = own.or(() -> Optional.of(cause));
    int times = told.merge(cause.head(), 1, Integer::sum);
    if (main.filter(m -> told.getOrDefault(m.head(), 0) >= times).isEmpty()) {
      main = Optional.of(cause);
    }
  }

  /** Adds to the subjects of the sentence's figures the place and the cause that they lack. */
  void complete(List<Draft> drafts) {
    for (Draft draft : drafts) {
      draft.subject = draft.subject.map(s -> complete(draft, s));
    }
  }

  private String complete(Draft draft, String subject) {
    if (!draft.isCount() || draft.adjective) {
      return subject;
    }
    return placed(draft, caused(draft, subject));
  }

  private String caused(Draft draft, String subject) {
    Optional<Cause> cause = own.or(() -> main).filter(c -> befalls(draft, c));
    if (cause.isEmpty() || reader.isNamedIn(subject)) {
      return subject;
    }
    Cause found = cause.get();
    for (String back : BACK) {
      int at = found.disease() ? subject.toLowerCase(Locale.ROOT).indexOf(back) : -1;
      if (at >= 0) {
        return subject.substring(0, at) + found.phrase() + subject.substring(at + back.length());
      }
    }
    return own.isPresent() ? subject + " " + found.joined() : subject;
  }

  private static boolean befalls(Draft draft, Cause cause) {
    return switch (draft.event) {
      case DEAD -> true;
      case ILL -> cause.disease();
      case INJURED, MISSING, DISPLACED, DESTROYED -> !cause.disease();
      case DETAINED, DEPLOYED, OTHER -> false;
    };
  }

  private String placed(Draft draft, String subject) {
    if (draft.where.isEmpty() || draft.event == Event.OTHER || hasName(subject)) {
      return subject;
    }
    Toponym place = draft.where.get();
    boolean named = place.use().filter(u -> u == Toponym.Use.DEMONYM).isEmpty();
    return subject + " in " + (named ? place.span().of(text) : place.name());
  }

  /** Whether a name stands in {@code subject}, so that a reader knows where. */
  private boolean hasName(String subject) {
    for (Toponym place : inside) {
      if (subject.contains(place.span().of(text))) {
        return true;
      }
    }
    return false;
  }
}
