package org.parallax.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parallax.model.Mention;

/**
 * Finds in lines whose capitals tell nothing only the names that are known from the rest of the
 * report or from the tables. Immutable, thread-safe.
 */
final class Headlines {

  private static final int LONGEST = 8;

  private final Lexicon lexicon;

  Headlines(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The names in {@code line}; {@code types} holds those of the rest of the report. */
  List<Phrase> read(WordLine line, Map<String, Mention.Type> types) {
    List<Phrase> found = new ArrayList<>();
    int size = line.words().size();
    for (int i = 0; i < size; ) {
      int end = line.words().get(i).isCapitalised() ? longest(line, i, types) : i;
      if (end > i) {
        Phrase p = Phrase.open(line, i, end);
        found.add(types.containsKey(p.key()) ? p : p.shaped(known(p)));
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  private int longest(WordLine line, int from, Map<String, Mention.Type> types) {
    int to = from + 1;
    while (to < line.words().size() && to - from < LONGEST && line.followsDirectly(to)) {
      to++;
    }
    for (int end = to; end > from; end--) {
      Phrase p = Phrase.open(line, from, end);
      if (types.containsKey(p.key()) || isKnown(p)) {
        return end;
      }
    }
    return from;
  }

  private boolean isKnown(Phrase p) {
    return lexicon.governments().metonym(p.text()).isPresent()
        || lexicon.bodies().body(p.text()).filter(b -> !lexicon.isCommon(p.key())).isPresent();
  }

  private Mention.Type known(Phrase p) {
    boolean place =
        lexicon.governments().country(p.text()).isPresent()
            || lexicon.governments().capital(p.text()).isPresent();
    return place ? Mention.Type.PLACE : Mention.Type.ORGANISATION;
  }
}
