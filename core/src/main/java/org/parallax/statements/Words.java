package org.parallax.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.parallax.language.Prose;
import org.parallax.language.Sentence;
import org.parallax.language.Token;
import org.parallax.model.Span;
import org.parallax.model.Timex;

/** The tokens of a report in one row, with the plain questions that the rules ask of them. */
final class Words {

  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM", "SYM");
  private static final Set<String> INSIDE_PHRASE =
      Set.of("NOUN", "PROPN", "NUM", "ADJ", "DET", "SYM", "X");

  private final Prose prose;
  private final Token[] tokens;
  private final String[] lower;
  private final int[] sentence;
  private final int[] firstOf;
  private final boolean[] time;

  Words(Prose prose) {
    this.prose = prose;
    List<Token> all = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    firstOf = new int[prose.sentences().size() + 1];
    for (int s = 0; s < prose.sentences().size(); s++) {
      firstOf[s] = all.size();
      List<Token> own = prose.sentences().get(s).tokens();
      for (int i = 0; i < own.size(); i++) {
        boolean last = i == own.size() - 1;
        for (Token part : last ? Clitics.lastApart(own.get(i)) : Clitics.apart(own.get(i))) {
          all.add(ClosedClasses.corrected(part));
          owners.add(s);
        }
      }
    }
    firstOf[prose.sentences().size()] = all.size();
    tokens = all.toArray(Token[]::new);
    lower = all.stream().map(ClosedClasses::lower).toArray(String[]::new);
    sentence = owners.stream().mapToInt(Integer::intValue).toArray();
    time = new boolean[tokens.length];
    for (Timex t : prose.report().findings().times()) {
      for (int i = at(t.span().start()); i < tokens.length && start(i) < t.span().end(); i++) {
        time[i] = end(i) <= t.span().end(); // not a longer word that begins like a time
      }
    }
    for (int i = 0; i < tokens.length; i++) {
      time[i] = time[i] || Vocabulary.TIMES.contains(lower[i]);
    }
  }

  Prose prose() {
    return prose;
  }

  int size() {
    return tokens.length;
  }

  /** The characters of a token. */
  String text(int i) {
    return tokens[i].text();
  }

  /** A token as {@link ClosedClasses#lower} gives it; empty outside the report. */
  String lower(int i) {
    return i < 0 || i >= lower.length ? "" : lower[i];
  }

  /** The part of speech of a token; empty outside the report. */
  String tag(int i) {
    return i < 0 || i >= tokens.length ? "" : tokens[i].tag();
  }

  int start(int i) {
    return tokens[i].span().start();
  }

  int end(int i) {
    return tokens[i].span().end();
  }

  int sentence(int i) {
    return sentence[i];
  }

  Sentence sentenceOf(int i) {
    return prose.sentences().get(sentence[i]);
  }

  int firstOf(int s) {
    return firstOf[s];
  }

  /** One past the last token of a sentence. */
  int endOf(int s) {
    return firstOf[s + 1];
  }

  /** The first token that ends after {@code offset}. */
  int at(int offset) {
    int low = 0;
    int high = tokens.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens[middle].span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The characters from the first to the last token of {@code stretch}. */
  Span span(Stretch stretch) {
    return new Span(start(stretch.from()), end(stretch.to() - 1));
  }

  /** The words of {@code stretch}. */
  String text(Stretch stretch) {
    return span(stretch).of(prose.text());
  }

  boolean is(int i, String... any) {
    return Arrays.asList(any).contains(lower(i));
  }

  boolean in(int i, Set<String> set) {
    return set.contains(lower(i));
  }

  boolean comma(int i) {
    return lower(i).equals(",");
  }

  /** Whether the token belongs to a time expression. */
  boolean time(int i) {
    return i >= 0 && i < time.length && time[i];
  }

  /** Whether the token can end a noun phrase. */
  boolean nominal(int i) {
    return (NOMINAL.contains(tag(i)) && !in(i, Vocabulary.RELATIVES))
        || (is(i, "that") && tag(i).equals("PRON"));
  }

  /** Whether the token can stand inside a noun phrase. */
  boolean insidePhrase(int i) {
    return INSIDE_PHRASE.contains(tag(i))
        || (tag(i + 1).equals("PART") && is(i + 1, "'s", "'"))
        || is(i, "'s", "'", "-", "&", "/")
        || (tag(i).equals("PRON") && in(i, Vocabulary.POSSESSIVES));
  }

  boolean verb(int i) {
    return tag(i).equals("VERB") || tag(i).equals("AUX");
  }

  /** Whether the token reads as a verb with a tense of its own, as far as its form tells. */
  boolean finite(int i) {
    if (tag(i).equals("AUX")) {
      return !is(i, "been", "being");
    }
    return tag(i).equals("VERB")
        && !lower(i).endsWith("ing")
        && !is(i - 1, "to")
        && !is(i, "including", "according", "given", "based");
  }

  boolean capital(int i) {
    return i >= 0 && i < tokens.length && Character.isUpperCase(text(i).charAt(0));
  }

  /** Whether a phrase is nothing but a relative pronoun. */
  boolean relative(Stretch phrase) {
    return phrase.to() - phrase.from() == 1 && in(phrase.from(), Vocabulary.RELATIVES);
  }

  boolean openingMark(int i) {
    return is(i, "“", "\"", "''", "``", "‘", "'", "«");
  }

  boolean closingMark(int i) {
    return is(i, "”", "\"", "''", "'", "»");
  }
}
