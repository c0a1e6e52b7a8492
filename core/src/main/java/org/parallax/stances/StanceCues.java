package org.parallax.stances;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.language.Terms;
import org.parallax.lexicon.WordList;

/**
 * What can be read off the words of a text about its stance toward a claim: hedges, words that call
 * something untrue, negations, questions, and the words that both share. Stateless, thread-safe.
 */
public final class StanceCues {

  /** Word lists, each with what its words tell. */
  private enum Kind {
    HEDGE("hedges.txt"),
    MODAL("modals.txt"),
    RELAY("relays.txt"),
    REJECTION("rejections.txt"),
    NEGATION("negations.txt"),
    CONFIRMATION("confirmations.txt");

    private final Set<String> words;

    Kind(String list) {
      words = WordList.words(StanceCues.class, list);
    }

    long count(List<String> text) {
      return text.stream().filter(this::holds).count();
    }

    private boolean holds(String word) {
      return words.contains(word) || (this == NEGATION && word.endsWith("n't"));
    }
  }

  private static final double MANY = 2;
  private static final double LONG = 10;
  private static final String QUOTATION_MARKS = "\"“‘";

  private final List<String> names = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();

  private StanceCues(String claim, String text) {
    List<String> claimWords = words(claim);
    List<String> textWords = words(text);
    add("always", 1);
    for (Kind kind : Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      boolean inClaim = kind.count(claimWords) > 0;
      boolean inText = kind.count(textWords) > 0;
      add(name, inText);
      add(name + " repeatedly", kind.count(textWords) >= MANY);
      add(name + " in the claim", inClaim);
      add(name + " in one of them", inClaim != inText);
    }
    marks(text);
    sharedTerms(Terms.stems(claim), Terms.stems(text));
  }

  /**
   * The strength of every cue, mostly from 0 to 1, in the order of {@link #names}.
   *
   * @param claim what is held to be so or not
   * @param text a headline or a sentence
   */
  public static float[] of(String claim, String text) {
    List<Double> values = new StanceCues(claim, text).values;
    float[] strengths = new float[values.size()];
    for (int k = 0; k < strengths.length; k++) {
      strengths[k] = values.get(k).floatValue();
    }
    return strengths;
  }

  /** What the cues are called. */
  public static List<String> names() {
    return List.copyOf(new StanceCues("", "").names);
  }

  private void marks(String text) {
    add("question mark", text.indexOf('?') >= 0);
    add("question at the end", text.strip().endsWith("?"));
    add("exclamation mark", text.indexOf('!') >= 0);
    add("colon", text.indexOf(':') >= 0);
    add("quotation", text.chars().anyMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0));
  }

  private void sharedTerms(Set<String> claim, Set<String> text) {
    Set<String> shared = new HashSet<>(claim);
    shared.retainAll(text);
    add("share of the claim's terms", (double) shared.size() / Math.max(1, claim.size()));
    add("share of the text's terms", (double) shared.size() / Math.max(1, text.size()));
    add("no shared term", shared.isEmpty());
    add("length", text.size() / LONG);
    add("another number", text.stream().anyMatch(t -> isNumber(t) && !claim.contains(t)));
  }

  private static boolean isNumber(String stem) {
    return Character.isDigit(stem.charAt(0));
  }

  private void add(String name, boolean holds) {
    add(name, holds ? 1 : 0);
  }

  private void add(String name, double value) {
    names.add(name);
    values.add(value);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && isInWord(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        words.add(text.substring(start, at).toLowerCase(Locale.ROOT).replace('’', '\''));
      } else {
        at++;
      }
    }
    return words;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
  }
}
