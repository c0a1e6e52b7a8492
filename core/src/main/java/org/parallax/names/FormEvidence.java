package org.parallax.names;

import java.util.Set;
import org.parallax.model.Mention;

/** What the words of a name themselves say about its sort. Immutable, thread-safe. */
final class FormEvidence {

  private static final Set<String> FILIATIONS = Set.of("bin", "bint", "binti", "ibn", "ould");

  private static final Set<String> LINKS = Set.of("of", "for");

  /** Heads of bodies that are as often the house as the body in it. */
  private static final Set<String> SITES =
      Set.of(
          "center",
          "centers",
          "centre",
          "centres",
          "embassy",
          "estate",
          "exchange",
          "gallery",
          "library",
          "mosque",
          "church",
          "observatory",
          "studio",
          "studios",
          "theater",
          "theatre");

  /** A head outweighs the encoder, which takes bodies with a house for the house. */
  private static final int HEADED = 12;

  private final Lexicon lexicon;

  FormEvidence(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The votes of the words of {@code p}; {@code toponym} where the gazetteer knows them. */
  Votes votes(Phrase p, boolean toponym) {
    Votes votes = new Votes();
    if (toponym || lexicon.governments().capital(p.text()).isPresent()) {
      votes.add(Mention.Type.PLACE, 5);
    }
    if (lexicon.governments().country(p.text()).isPresent()) {
      votes.add(Mention.Type.PLACE, 6);
    }
    if (lexicon.governments().capital(p.text()).isPresent() && !lexicon.isGivenName(p.key())) {
      votes.add(Mention.Type.PLACE, 6);
    }
    if (p.length() == 1) {
      if (toponym && !lexicon.isGivenName(p.key()) && !lexicon.isSurname(p.key())) {
        votes.add(Mention.Type.PLACE, 4);
      }
      single(p.first(), votes);
    } else {
      several(p, votes);
    }
    return votes;
  }

  private void single(Word w, Votes votes) {
    String word = w.folded();
    boolean common = lexicon.isCommon(word);
    if (w.isAllCapitals()) {
      boolean country = lexicon.governments().country(w.text()).isPresent();
      votes.add(Mention.Type.ORGANISATION, country ? 0 : w.text().length() <= 6 ? 6 : 4);
      return;
    }
    boolean prefixed = word.startsWith("mc") || word.startsWith("mac") || word.indexOf('\'') == 1;
    boolean arabic = word.startsWith("al-") || word.startsWith("el-");
    if (arabic || (prefixed && !common)) {
      votes.add(Mention.Type.PERSON, 2);
    } else if (w.isMixed() && word.indexOf('-') < 0) {
      votes.add(Mention.Type.ORGANISATION, 3);
    }
    if (lexicon.isGivenName(word)) {
      votes.add(Mention.Type.PERSON, common ? 1 : 2);
    }
    if (lexicon.isSurname(word)) {
      votes.add(Mention.Type.PERSON, common ? 1 : 2);
    }
    if (!common) {
      votes.add(Mention.Type.ORGANISATION, 1);
    }
  }

  /** The word for what a name of several words names: "University of Varn", "Varn University". */
  private static String head(Phrase p) {
    for (int i = p.from() + 1; i < p.to() - 1; i++) {
      if (LINKS.contains(p.line().folded(i))) {
        return p.line().folded(i - 1);
      }
    }
    return p.last().folded();
  }

  private void several(Phrase p, Votes votes) {
    int words = 0;
    int common = 0;
    int capitals = 0;
    for (int i = p.from(); i < p.to(); i++) {
      Word w = p.line().words().get(i);
      if (FILIATIONS.contains(w.folded())) {
        votes.add(Mention.Type.PERSON, 4);
      }
      if (w.isCapitalised()) {
        words++;
        common += lexicon.isCommon(w.folded()) ? 1 : 0;
        capitals += w.isAllCapitals() && !w.isInitial() ? 1 : 0;
      }
      if (i > p.from() && w.isInitial() && w.text().length() <= 2) {
        votes.add(Mention.Type.PERSON, 4);
      }
    }
    boolean given = lexicon.isGivenName(p.first().folded()) || p.first().isInitial();
    boolean family = lexicon.isSurname(p.last().folded()) || lexicon.isSurname(p.first().folded());
    if (words <= 5) {
      votes.add(Mention.Type.PERSON, given ? 5 : 0);
      votes.add(Mention.Type.PERSON, family && common == 0 ? 3 : family ? 1 : 0);
    }
    if (common == 0 && capitals == 0 && words <= 4) {
      votes.add(Mention.Type.PERSON, 2);
    }
    if (common > 0) {
      votes.add(Mention.Type.ORGANISATION, common == words ? 3 : given ? 1 : 2);
    }
    votes.add(Mention.Type.ORGANISATION, 2 * capitals);
    String head = head(p);
    if (lexicon.is(WordClass.ORGANISATION_HEADS, head) && !SITES.contains(head)) {
      votes.add(Mention.Type.ORGANISATION, HEADED);
    }
    if (lexicon.is(WordClass.PLACE_OPENERS, p.first().folded())) {
      votes.add(Mention.Type.PLACE, 4);
    }
    if (lexicon.is(WordClass.PLACE_HEADS, p.last().folded())) {
      votes.add(Mention.Type.PLACE, 4);
    }
  }
}
