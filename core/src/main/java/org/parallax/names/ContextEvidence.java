package org.parallax.names;

import java.util.Set;
import org.parallax.model.Mention;

/** What the words around a name say about its sort. Immutable, thread-safe. */
final class ContextEvidence {

  private static final Set<String> AWAY = Set.of("at", "from", "near", "to", "into", "via");
  private static final Set<String> ALL_OVER =
      Set.of("throughout", "across", "around", "outside", "inside", "within");

  private final Lexicon lexicon;

  ContextEvidence(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The votes of the words around {@code p}. */
  Votes votes(Phrase p) {
    Votes votes = new Votes();
    before(p, votes);
    after(p, votes);
    return votes;
  }

  private void before(Phrase p, Votes votes) {
    WordLine line = p.line();
    int i = p.from();
    if (!line.followsDirectly(i)) {
      if (i > 0
          && p.first().gap().strip().equals(",")
          && lexicon.is(WordClass.SPEECH_VERBS, line.folded(i - 1))) {
        votes.add(Mention.Type.PERSON, 1);
      }
      return;
    }
    String word = line.folded(i - 1);
    String two = line.folded(i - 2) + " " + word;
    boolean small = !line.words().get(i - 1).isCapitalised();
    if (small && lexicon.is(WordClass.PERSON_NOUNS, word)) {
      votes.add(Mention.Type.PERSON, 4);
    }
    if (lexicon.is(WordClass.SPEECH_VERBS, word) && !word.equals("called")) {
      votes.add(Mention.Type.PERSON, 2);
    }
    if (lexicon.is(WordClass.PLACE_NOUNS_BEFORE, two)
        || lexicon.is(WordClass.PLACE_NOUNS_BEFORE, word)) {
      votes.add(Mention.Type.PLACE, 4);
    }
    if (word.equals("in")) {
      votes.add(Mention.Type.PLACE, 3);
    } else if (AWAY.contains(word)) {
      votes.add(Mention.Type.PLACE, 1);
    } else if (ALL_OVER.contains(word)) {
      votes.add(Mention.Type.PLACE, 3);
    } else if (word.equals("the")) {
      votes.add(Mention.Type.ORGANISATION, 1);
      votes.add(Mention.Type.PERSON, -4);
    } else if (word.equals("a") || word.equals("an")) {
      votes.add(Mention.Type.PERSON, -3);
      votes.add(Mention.Type.OTHER, 2);
    }
    if (small && lexicon.is(WordClass.ORGANISATION_NOUNS_BEFORE, word) && !word.equals("with")) {
      votes.add(Mention.Type.ORGANISATION, 3);
    }
  }

  private void after(Phrase p, Votes votes) {
    WordLine line = p.line();
    int i = p.to();
    if (i >= line.words().size()) {
      return;
    }
    String word = line.folded(i);
    if (line.followsDirectly(i)) {
      if (lexicon.is(WordClass.SPEECH_VERBS, word)) {
        votes.add(Mention.Type.PERSON, 3);
      } else if (lexicon.is(WordClass.PERSON_VERBS, word)) {
        votes.add(Mention.Type.PERSON, 3);
      }
    }
    boolean adjacent = line.words().get(i).gap().isBlank();
    if (adjacent && lexicon.is(WordClass.PLACE_NOUNS_AFTER, word)) {
      votes.add(Mention.Type.PLACE, 4);
    }
    if (adjacent && lexicon.is(WordClass.ORGANISATION_NOUNS_AFTER, word)) {
      votes.add(Mention.Type.ORGANISATION, 2);
    }
    String gap = line.words().get(i).gap().strip();
    if (gap.equals(",")) {
      apposition(line, i, votes);
    }
  }

  private void apposition(WordLine line, int i, Votes votes) {
    String word = line.folded(i);
    if (word.equals("who") || word.equals("whose")) {
      votes.add(Mention.Type.PERSON, 5);
    } else if (isAge(word) && i + 1 < line.words().size()) {
      votes.add(Mention.Type.PERSON, 4);
    } else if (word.equals("where")) {
      votes.add(Mention.Type.PLACE, 4);
    } else {
      for (int j = i; j < Math.min(i + 5, line.words().size()); j++) {
        if (j > i && !line.followsDirectly(j)) {
          return;
        }
        if (lexicon.is(WordClass.PERSON_NOUNS, line.folded(j)) && !line.folded(j).equals("by")) {
          votes.add(Mention.Type.PERSON, 3);
          return;
        }
      }
    }
  }

  private static boolean isAge(String word) {
    return word.length() == 2
        && Character.isDigit(word.charAt(0))
        && Character.isDigit(word.charAt(1));
  }
}
