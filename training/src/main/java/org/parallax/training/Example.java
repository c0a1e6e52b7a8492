package org.parallax.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parallax.encoder.NameKind;
import org.parallax.encoder.Places;
import org.parallax.encoder.Style;
import org.parallax.encoder.Window;
import org.parallax.model.Span;

/**
 * A window with its answers.
 *
 * @param window what is read
 * @param cueTags right tag of every place; {@link #NONE} where nothing is known
 * @param nameTags likewise
 * @param questions the cues that lie in the window
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Example(Window window, int[] cueTags, int[] nameTags, List<Asked> questions) {

  /** No answer is known, so none is wrong. */
  static final int NONE = -1;

  /** The examples of a document. */
  static List<Example> of(Document document, List<Window> windows) {
    List<Example> examples = windows.stream().map(Example::unanswered).toList();
    for (Attribution attribution : document.attributions()) {
      for (Example example : examples) {
        if (example.place(attribution)) {
          break;
        }
      }
    }
    for (Name name : document.names()) {
      examples.forEach(e -> e.place(name));
    }
    return examples;
  }

  private static Example unanswered(Window window) {
    int[] known = new int[window.length()];
    Arrays.fill(known, 0, window.first(), NONE);
    known[0] = 0;
    int[] unknown = new int[window.length()];
    Arrays.fill(unknown, NONE);
    boolean names = window.style() == Style.NAMES;
    return new Example(window, names ? unknown : known, names ? known : unknown, new ArrayList<>());
  }

  /** Enters the attribution if its cue lies in this window. */
  private boolean place(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return false;
    }
    // A cue in pieces is found by its first.
    Places cue = window.places(attribution.cue().get(0));
    if (cue.isEmpty() || cue.from() < window.first()) {
      return false;
    }
    if (Arrays.stream(cueTags, cue.from(), cue.to()).anyMatch(t -> t != 0)) {
      return true; // one question cannot have two answers: the first attribution of a cue stays
    }
    enter(cueTags, cue, 1);
    int[] spans = new int[window.length()];
    attribution.content().forEach(s -> enter(spans, window.places(s), 3));
    attribution.source().forEach(s -> enter(spans, window.places(s), 1));
    questions.add(Asked.of(cue, spans, attribution));
    return true;
  }

  private void place(Name name) {
    Span span = name.span();
    Places places = window.places(span);
    if (!places.isEmpty() && places.from() >= window.first()) {
      enter(nameTags, places, 2 * List.of(NameKind.values()).indexOf(name.kind()) + 1);
    }
  }

  private static void enter(int[] tags, Places places, int first) {
    for (int k = places.from(); k < places.to(); k++) {
      tags[k] = k == places.from() ? first : first + 1;
    }
  }

  /** How many tags of names there are. */
  static int nameTagCount() {
    return 2 * NameKind.values().length + 1;
  }

  /** Whether some cue of this window has a place in common with {@code places}. */
  boolean hasCueAt(Places places) {
    return questions.stream().anyMatch(q -> q.cue().overlaps(places));
  }
}
