package org.parallax.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a sentence into runs of capitalised words, and joins runs that "of", "for", "and" hold
 * together in the name of a body.
 */
final class RunCutter {

  private static final Set<String> OF = Set.of("of");
  private static final Set<String> FOR = Set.of("for", "on", "against", "to");
  private static final int LONGEST = 14;

  private final Lexicon lexicon;

  RunCutter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The phrases of {@code line}, each a name with whatever stands around it in capitals. */
  List<Phrase> cut(WordLine line) {
    List<Phrase> atoms = atoms(line);
    List<Phrase> joined = new ArrayList<>();
    for (Phrase atom : atoms) {
      if (!joined.isEmpty() && opensOffice(joined.getLast(), atom)) {
        afterOffice(joined.getLast(), atom).ifPresent(joined::add);
      } else if (!joined.isEmpty() && holds(joined.getLast(), atom)) {
        Phrase left = joined.removeLast();
        joined.add(Phrase.open(line, left.from(), atom.to()));
      } else {
        joined.add(atom);
      }
    }
    return joined;
  }

  /** "Minister of" before {@code right}. */
  private boolean opensOffice(Phrase left, Phrase right) {
    int gap = right.from() - left.to();
    return (gap == 1 || gap == 2)
        && left.line().folded(left.to()).equals("of")
        && left.line().followsDirectly(left.to())
        && (gap == 1 || left.line().folded(left.to() + 1).equals("the"))
        && right.line().followsDirectly(right.from())
        && isOffice(left.last().folded())
        && lexicon.isCommon(right.first().folded())
        && !lexicon.isGivenName(right.first().folded());
  }

  private boolean isOffice(String word) {
    return lexicon.is(WordClass.TITLES, word) || lexicon.is(WordClass.PERSON_NOUNS, word);
  }

  /** The holder in "Minister of Economic Affairs Ana Silva", or a body in "Head of the Court". */
  private Optional<Phrase> afterOffice(Phrase left, Phrase right) {
    if (isBody(right) && right.length() > 1) {
      return Optional.of(right);
    }
    int from = right.from();
    while (from < right.to()
        && lexicon.isCommon(right.line().folded(from))
        && !lexicon.isGivenName(right.line().folded(from))) {
      from++;
    }
    return from < right.to()
        ? Optional.of(right.part(from, right.to()).titled(left.last().folded()))
        : Optional.empty();
  }

  private List<Phrase> atoms(WordLine line) {
    List<Phrase> atoms = new ArrayList<>();
    int size = line.words().size();
    for (int i = 0; i < size; ) {
      if (!isPartOfName(line, i)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < size && end - i < LONGEST) {
        int next = next(line, end);
        if (next < 0) {
          break;
        }
        end = next;
      }
      atoms.add(Phrase.open(line, i, end));
      i = end;
    }
    return atoms;
  }

  /** One past the next word of the run that has reached {@code end}, or -1 where it stops. */
  private int next(WordLine line, int end) {
    if (line.followsDirectly(end) && isPartOfName(line, end)) {
      return end + 1;
    }
    Word last = line.words().get(end - 1);
    boolean peoples =
        last.possessive()
            && line.words().get(end).followsDirectly()
            && lexicon.isCommon(last.folded())
            && !last.first()
            && isPartOfName(line, end)
            && !lexicon.isGivenName(line.folded(end));
    if (peoples) {
      return end + 1;
    }
    int i = end;
    while (i < end + 3
        && line.followsDirectly(i)
        && lexicon.is(WordClass.PARTICLES, line.folded(i))
        && !line.words().get(i).isCapitalised()) {
      i++;
    }
    boolean named = i > end && line.followsDirectly(i) && isPartOfName(line, i);
    return named ? i + 1 : -1;
  }

  private boolean isPartOfName(WordLine line, int i) {
    Word w = line.words().get(i);
    if (!w.isCapitalised()
        || (w.text().length() == 1 && w.folded().equals("i"))
        || (lexicon.is(WordClass.STARTERS, w.folded()) && !w.isAllCapitals())) {
      return false;
    }
    if (lexicon.is(WordClass.CALENDAR, w.folded())) {
      return i > 0
          && line.followsDirectly(i)
          && lexicon.isGivenName(line.folded(i - 1))
          && line.words().get(i - 1).isCapitalised();
    }
    return true;
  }

  private boolean holds(Phrase left, Phrase right) {
    WordLine line = left.line();
    int gap = right.from() - left.to();
    if (gap == 0) {
      String mark = right.first().gap().strip();
      return !left.last().possessive()
          && (mark.equals("&") || (mark.equals(",") && isListedIn(left, right)));
    }
    if (gap > 2 || right.to() - left.from() > LONGEST) {
      return false;
    }
    for (int i = left.to(); i <= right.from(); i++) {
      if (!line.followsDirectly(i)) {
        return false;
      }
    }
    if (gap == 2 && !line.folded(right.from() - 1).equals("the")) {
      return false;
    }
    String connector = line.folded(left.to());
    if (OF.contains(connector)) {
      return opensOf(left);
    }
    if (FOR.contains(connector)) {
      return isBody(left) || isPlainNoun(left);
    }
    return connector.equals("and") && gap == 1 && joinsByAnd(left, right);
  }

  private boolean opensOf(Phrase left) {
    String head = left.last().folded();
    if (lexicon.is(WordClass.TITLES, head)) {
      return false;
    }
    return isBody(left)
        || lexicon.is(WordClass.PLACE_HEADS, head)
        || lexicon.is(WordClass.PLACE_OPENERS, head)
        || lexicon.is(WordClass.OTHER_HEADS, head)
        || lexicon.is(WordClass.PUBLICATION_HEADS, head)
        || isPlainNoun(left);
  }

  private boolean isBody(Phrase phrase) {
    return lexicon.is(WordClass.ORGANISATION_HEADS, phrase.last().folded());
  }

  /** "Friends of", "Campaign for": an ordinary noun that has its capital from a name only. */
  private boolean isPlainNoun(Phrase phrase) {
    return !phrase.last().first()
        && !lexicon.is(WordClass.TITLES, phrase.last().folded())
        && !lexicon.is(WordClass.NOT_NAMES, phrase.last().folded())
        && lexicon.isCommon(phrase.last().folded());
  }

  /** "Ministry of Trade, Industry and Energy": {@code right} is one more thing it is about. */
  private boolean isListedIn(Phrase left, Phrase right) {
    WordLine line = left.line();
    if (!isOpened(left) || right.length() > 2 || !isAllCommon(right)) {
      return false;
    }
    int after = right.to();
    boolean and =
        line.folded(after).equals("and")
            && line.followsDirectly(after)
            && line.followsDirectly(after + 1)
            && line.words().get(after + 1).isCapitalised();
    boolean comma =
        after < line.words().size()
            && line.words().get(after).gap().strip().equals(",")
            && line.words().get(after).isCapitalised();
    return and || comma;
  }

  private boolean isAllCommon(Phrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (!lexicon.isCommon(phrase.line().folded(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it holds a body's head before "of" or "for". */
  private boolean isOpened(Phrase phrase) {
    boolean opened = false;
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      String w = phrase.line().folded(i);
      opened |=
          (OF.contains(w) || FOR.contains(w))
              && lexicon.is(WordClass.ORGANISATION_HEADS, phrase.line().folded(i - 1));
    }
    return opened;
  }

  private boolean joinsByAnd(Phrase left, Phrase right) {
    String next = right.first().folded();
    boolean opened = isOpened(left);
    boolean plain =
        (lexicon.isCommon(next) || (opened && right.length() == 1))
            && !lexicon.is(WordClass.TITLES, next)
            && !lexicon.isGivenName(next)
            && lexicon.governments().metonym(next).isEmpty()
            && !right.first().isAllCapitals();
    if (!plain) {
      return false;
    }
    if (opened) {
      return right.length() > 1 || !lexicon.is(WordClass.SINGLE_ORGANISATIONS, next);
    }
    return isBody(right)
        && right.length() > 1
        && !isBody(left)
        && isAllCommon(left)
        && (!left.first().first() || left.length() > 1 || left.first().tag().equals("PROPN"));
  }
}
