package org.parallax.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.model.Mention;

/**
 * Reads the form of a run of capitalised words: parts titles from the names they stand before,
 * drops what is no name, and tells bodies, places and events by their heads.
 */
final class PhraseReader {

  private static final Set<String> CLOSED =
      Set.of("DET", "PRON", "ADP", "ADV", "AUX", "SCONJ", "CCONJ", "PART", "INTJ", "NUM", "VERB");

  private final Lexicon lexicon;
  private final CaseEvidence cases;

  PhraseReader(Lexicon lexicon, CaseEvidence cases) {
    this.lexicon = lexicon;
    this.cases = cases;
  }

  /** The names in {@code run}, in reading order. */
  List<Phrase> read(Phrase run) {
    List<Phrase> names = new ArrayList<>();
    read(run, names);
    return names;
  }

  private void read(Phrase run, List<Phrase> out) {
    if (!run.title().isEmpty()) {
      out.add(run);
      return;
    }
    Phrase p = withoutOpening(run);
    if (p.length() <= 0) {
      return;
    }
    if (isKnown(p)) {
      out.add(known(p));
      return;
    }
    int title = lastTitle(p);
    if (title >= 0) {
      readBeforeTitle(p, title, out);
      Phrase person = afterTitle(p, title + 1);
      if (person.length() > 0) {
        out.add(person.titled(p.line().folded(title)));
      }
      return;
    }
    Phrase named = withoutClosingTitles(p);
    if (named.length() < p.length()) {
      if (named.length() > 0 && !isPlain(named)) {
        read(named, out);
      }
      return;
    }
    readShape(p, out);
  }

  private boolean isKnown(Phrase p) {
    String text = p.text();
    return lexicon.is(WordClass.REGIONS, p.key())
        || lexicon.bodies().body(text).isPresent()
        || lexicon.governments().metonym(text).isPresent();
  }

  private Phrase known(Phrase p) {
    String text = p.text();
    var governments = lexicon.governments();
    boolean place = governments.country(text).isPresent() || governments.capital(text).isPresent();
    if (place && !isWordOnly(text)) {
      return p.shaped(Mention.Type.PLACE);
    }
    if (lexicon.is(WordClass.REGIONS, p.key())) {
      return p.shaped(Mention.Type.PLACE);
    }
    if (lexicon.bodies().body(text).isPresent() || governments.building(text).isPresent()) {
      return p.shaped(Mention.Type.ORGANISATION);
    }
    return p;
  }

  /** Countries that are also given names are left to the surroundings. */
  private boolean isWordOnly(String text) {
    return lexicon.isGivenName(Folding.fold(text));
  }

  private void readBeforeTitle(Phrase p, int title, List<Phrase> out) {
    Phrase before = withoutClosingTitles(p.part(p.from(), title + 1));
    if (before.length() > 0 && !isPlain(before)) {
      read(before, out);
    }
  }

  /** Whether it holds no word that could be a name: "Foreign", "South African", "State". */
  private boolean isPlain(Phrase p) {
    if (lexicon.isAdjectiveOfPlace(p.key())) {
      return true;
    }
    if (p.length() > 1 && lexicon.is(WordClass.ORGANISATION_HEADS, p.last().folded())) {
      return false;
    }
    for (int i = p.from(); i < p.to(); i++) {
      Word w = p.line().words().get(i);
      boolean plain =
          lexicon.isAdjectiveOfPlace(w.folded())
              || lexicon.is(WordClass.TITLES, w.folded())
              || lexicon.is(WordClass.TITLE_MODIFIERS, w.folded())
              || lexicon.is(WordClass.NOT_NAMES, w.folded())
              || (lexicon.isCommon(w.folded()) && !w.isAllCapitals());
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** The run without the words that have their capital from opening the sentence. */
  private Phrase withoutOpening(Phrase run) {
    Phrase p = run;
    while (p.length() > 0 && p.first().first() && !isNameLike(p)) {
      p = p.part(p.from() + 1, p.to());
      if (p.length() > 0 && !p.first().first()) {
        break;
      }
    }
    while (p.length() > 1
        && (p.first().folded().equals("former") || p.first().folded().equals("late"))) {
      p = p.part(p.from() + 1, p.to());
    }
    while (p.length() > 0 && !p.first().isCapitalised()) {
      p = p.part(p.from() + 1, p.to());
    }
    return p;
  }

  private boolean isNameLike(Phrase p) {
    Word w = p.first();
    if (w.isAllCapitals() || w.isMixed() || w.isInitial()) {
      return true;
    }
    if (isKnown(p) || lexicon.is(WordClass.TITLES, w.folded())) {
      return true;
    }
    if (p.length() > 1
        && lexicon.isGivenName(w.folded())
        && !lexicon.isCommon(p.line().folded(p.from() + 1))) {
      return true;
    }
    if (cases.isName(w.folded())) {
      return true;
    }
    boolean ordinary = lexicon.isCommon(w.folded()) || cases.isOrdinary(w.folded());
    if (!ordinary) {
      return !(CLOSED.contains(w.tag()) && lexicon.isCommon(w.folded()));
    }
    return p.length() > 1
        && hasHead(p)
        && !CLOSED.contains(w.tag())
        && !cases.isOrdinary(w.folded());
  }

  private boolean hasHead(Phrase p) {
    String head = p.last().folded();
    return lexicon.is(WordClass.ORGANISATION_HEADS, head)
        || lexicon.is(WordClass.ORGANISATION_SUFFIXES, head)
        || lexicon.is(WordClass.PUBLICATION_HEADS, head)
        || lexicon.is(WordClass.PLACE_HEADS, head)
        || lexicon.is(WordClass.OTHER_HEADS, head)
        || isOfPhrase(p);
  }

  private boolean isOfPhrase(Phrase p) {
    for (int i = p.from() + 1; i < p.to() - 1; i++) {
      if (!p.line().words().get(i).isCapitalised()
          && !lexicon.is(WordClass.PARTICLES, p.line().folded(i))) {
        return true;
      }
    }
    return false;
  }

  /** The number of the last title that a person's name follows, or -1. */
  private int lastTitle(Phrase p) {
    for (int i = p.to() - 2; i >= p.from(); i--) {
      if (!p.line().words().get(i).isCapitalised()
          && !lexicon.is(WordClass.PARTICLES, p.line().folded(i))) {
        return -1;
      }
      if (lexicon.is(WordClass.TITLES, p.line().folded(i))) {
        boolean strong = i > p.from() || i + 2 < p.to() || !isHead(p.last().folded());
        return strong && !isHead(p.last().folded()) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isHead(String word) {
    return (lexicon.is(WordClass.ORGANISATION_HEADS, word)
            || lexicon.is(WordClass.ORGANISATION_SUFFIXES, word)
            || lexicon.is(WordClass.PUBLICATION_HEADS, word)
            || lexicon.is(WordClass.PLACE_HEADS, word)
            || lexicon.is(WordClass.OTHER_HEADS, word)
            || lexicon.is(WordClass.NOT_NAMES, word))
        && !lexicon.isGivenName(word);
  }

  private Phrase afterTitle(Phrase p, int from) {
    int i = from;
    while (i < p.to() - 1
        && (lexicon.is(WordClass.TITLE_MODIFIERS, p.line().folded(i))
            || !p.line().words().get(i).isCapitalised())) {
      i++;
    }
    Phrase person = p.part(i, p.to());
    boolean title =
        person.length() == 1
            && (lexicon.is(WordClass.TITLE_MODIFIERS, person.first().folded())
                || lexicon.is(WordClass.TITLES, person.first().folded())
                || lexicon.isAdjectiveOfPlace(person.first().folded()));
    return title ? p.part(i, i) : person;
  }

  private Phrase withoutClosingTitles(Phrase p) {
    int to = p.to();
    boolean title = false;
    while (to > p.from()
        && !isOfPhrase(p)
        && (lexicon.is(WordClass.TITLES, p.line().folded(to - 1))
            || (title && lexicon.is(WordClass.TITLE_MODIFIERS, p.line().folded(to - 1))))) {
      title = true;
      to--;
    }
    boolean surname =
        p.to() - to == 1
            && to > p.from()
            && lexicon.isGivenName(p.line().folded(to - 1))
            && lexicon.isSurname(p.last().folded());
    return surname ? p : p.part(p.from(), to);
  }

  private void readShape(Phrase p, List<Phrase> out) {
    String head = p.last().folded();
    if (p.length() == 1) {
      readSingle(p, head, out);
      return;
    }
    if (isAdjective(p)) {
      return;
    }
    if (isTwoNames(p)) {
      read(p.part(p.from(), p.from() + 1), out);
      read(p.part(p.from() + 1, p.to()), out);
      return;
    }
    boolean body =
        lexicon.is(WordClass.ORGANISATION_HEADS, head)
            || lexicon.is(WordClass.ORGANISATION_SUFFIXES, head)
            || lexicon.is(WordClass.PUBLICATION_HEADS, head)
            || headBeforeOf(p, WordClass.ORGANISATION_HEADS)
            || p.text().indexOf('&') > 0;
    boolean place =
        lexicon.is(WordClass.PLACE_HEADS, head)
            || headBeforeOf(p, WordClass.PLACE_HEADS)
            || (lexicon.is(WordClass.PLACE_OPENERS, p.first().folded())
                && !lexicon.isAdjectiveOfPlace(p.key())
                && (p.first().folded().equals("lake") || p.first().folded().startsWith("mount")));
    boolean other =
        lexicon.is(WordClass.OTHER_HEADS, head) || headBeforeOf(p, WordClass.OTHER_HEADS);
    boolean person = lexicon.isGivenName(p.first().folded()) && p.length() == 2;
    if (person && lexicon.isSurname(head) && !lexicon.isCommon(head)) {
      out.add(p);
    } else if (body) {
      out.add(p.shaped(Mention.Type.ORGANISATION));
    } else if (place) {
      out.add(p.shaped(Mention.Type.PLACE));
    } else if (other) {
      out.add(p.shaped(Mention.Type.OTHER));
    } else if (lexicon.isAdjectiveOfPlace(p.first().folded()) && !isOfPhrase(p)) {
      read(p.part(p.from() + 1, p.to()), out);
    } else {
      out.add(p);
    }
  }

  /** "South African", "Latin American", "Indigenous Australians", "Russian-Ukrainian". */
  private boolean isAdjective(Phrase p) {
    return isAdjective(p.last().folded()) && !lexicon.isGivenName(p.first().folded());
  }

  private boolean isAdjective(String word) {
    if (lexicon.isAdjectiveOfPlace(word) || lexicon.is(WordClass.NOT_NAMES, word)) {
      return true;
    }
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && isAdjective(word.substring(hyphen + 1));
  }

  /** A body's short form or a country right before a full name: "ILO Ana Silva". */
  private boolean isTwoNames(Phrase p) {
    Word first = p.first();
    boolean leads =
        (first.isAllCapitals() && !first.isInitial() && !p.last().isAllCapitals())
            || lexicon.governments().country(first.text()).isPresent();
    return leads
        && p.length() > 2
        && lexicon.isGivenName(p.line().folded(p.from() + 1))
        && !lexicon.isGivenName(first.folded())
        && !isHead(p.last().folded());
  }

  private boolean headBeforeOf(Phrase p, WordClass heads) {
    for (int i = p.from() + 1; i < p.to() - 1; i++) {
      boolean connector =
          !p.line().words().get(i).isCapitalised()
              && Set.of("of", "for", "on", "against", "to").contains(p.line().folded(i));
      if (connector && lexicon.is(heads, p.line().folded(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private void readSingle(Phrase p, String word, List<Phrase> out) {
    Word w = p.first();
    if ((isAdjective(word) && lexicon.bodies().body(w.text()).isEmpty())
        || lexicon.is(WordClass.TITLES, word)
        || w.text().length() == 1
        || Character.isDigit(w.text().charAt(0))) {
      return;
    }
    if (lexicon.is(WordClass.SINGLE_ORGANISATIONS, word) && !w.first()) {
      out.add(p.shaped(Mention.Type.ORGANISATION));
    } else if (!isHead(word) || w.isAllCapitals()) {
      out.add(p);
    }
  }
}
