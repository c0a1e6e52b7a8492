package org.parallax.names;

import java.util.Optional;
import java.util.Set;
import org.parallax.names.Governments.Government;

/** Tells where the name of a place stands for a government that says something. */
final class Acting {

  private static final Set<String> BETWEEN = Set.of("on", "in", "has", "have", "had", "neither");
  private static final int REACH = 5;

  private final Lexicon lexicon;

  Acting(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The government for which the words of {@code p} speak here, if they do. */
  Optional<Government> government(Phrase p) {
    Optional<Government> building = lexicon.governments().building(p.text());
    if (building.isPresent()) {
      return building;
    }
    Optional<Government> government = lexicon.governments().metonym(p.text());
    return government.isPresent() && (says(p) || isQuoted(p)) ? government : Optional.empty();
  }

  /** The country named by {@code p} where it may stand for its government. */
  Optional<Government> country(Phrase p) {
    return isObject(p.line().folded(p.from() - 1))
        ? Optional.empty()
        : lexicon.governments().country(p.text());
  }

  private boolean isQuoted(Phrase p) {
    return p.line().folded(p.from() - 1).equals("to")
        && p.line().folded(p.from() - 2).equals("according");
  }

  private boolean says(Phrase p) {
    WordLine line = p.line();
    if (p.last().possessive() || isObject(line.folded(p.from() - 1))) {
      return false;
    }
    for (int i = p.to(); i < Math.min(p.to() + REACH, line.words().size()); i++) {
      Word w = line.words().get(i);
      if (!w.gap().isBlank() || (i > p.to() && line.words().get(i - 1).possessive())) {
        return false;
      }
      if (lexicon.is(WordClass.SPEECH_VERBS, w.folded()) && !w.tag().equals("NOUN")) {
        return true;
      }
      boolean passes =
          w.tag().equals("AUX")
              || w.tag().equals("ADV")
              || w.tag().equals("PART")
              || BETWEEN.contains(w.folded())
              || lexicon.is(WordClass.CALENDAR, w.folded());
      if (!passes) {
        return false;
      }
    }
    return false;
  }

  /** After a preposition the place is where something is, not who speaks. */
  private static boolean isObject(String before) {
    return Set.of("in", "at", "from", "near", "to", "of", "into", "across", "against", "with")
        .contains(before);
  }
}
