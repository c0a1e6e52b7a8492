package org.parallax.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.language.Sentence;
import org.parallax.language.Token;
import org.parallax.model.Span;

/** Cuts a sentence into {@link Word words}; keeps together what names keep together. */
final class WordCutter {

  private static final Set<String> PREFIXES =
      Set.of("pro", "anti", "ex", "non", "post", "pre", "mid", "then", "former", "inter", "trans");
  private static final Set<String> SHORT_FORMS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "sgt", "maj", "capt", "cmdr", "adm",
          "gov", "sen", "rep", "rev", "hon", "st", "jr", "sr", "inc", "ltd", "co", "corp", "mt",
          "brig", "const", "supt", "insp", "engr", "eng", "jan", "feb", "mar", "apr", "jun", "jul",
          "aug", "sep", "sept", "oct", "nov", "dec");

  private static final int PART = 3;

  private final Lexicon lexicon;
  private final String text;
  private final Set<Integer> edges;

  /** Cuts {@code text}, compounds also at {@code edges} of names. */
  WordCutter(Lexicon lexicon, String text, Set<Integer> edges) {
    this.lexicon = lexicon;
    this.text = text;
    this.edges = Set.copyOf(edges);
  }

  /** The words of {@code sentence} in reading order. */
  List<Word> cut(Sentence sentence) {
    List<Word> words = new ArrayList<>();
    int end = sentence.span().end();
    int gapFrom = sentence.span().start();
    int token = 0;
    for (int i = sentence.span().start(); i < end; ) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int stop = wordEnd(i, end);
      if (stop < end && text.charAt(stop) == '$') {
        i = stop;
        continue;
      }
      for (Span piece : pieces(i, stop)) {
        while (token + 1 < sentence.tokens().size()
            && sentence.tokens().get(token).span().end() <= piece.start()) {
          token++;
        }
        words.add(word(sentence, piece, gapFrom, token, words.isEmpty()));
        gapFrom = afterPossessive(piece.end(), stop, end);
      }
      i = Math.max(stop, gapFrom);
    }
    return words;
  }

  private Word word(Sentence sentence, Span span, int gapFrom, int token, boolean first) {
    String gap = gapFrom < span.start() ? text.substring(gapFrom, span.start()) : "";
    List<Token> tokens = sentence.tokens();
    String tag = token < tokens.size() ? tokens.get(token).tag() : "X";
    String words = span.of(text);
    return new Word(
        span,
        words,
        Folding.fold(words),
        tag,
        gap,
        isPossessive(span.end()),
        first || opensQuotation(gap));
  }

  private static boolean opensQuotation(String gap) {
    return gap.indexOf('“') >= 0
        || gap.indexOf('"') >= 0
        || gap.indexOf('‘') >= 0
        || gap.indexOf(':') >= 0
        || gap.indexOf('•') >= 0
        || gap.indexOf('…') >= 0
        || gap.indexOf('.') >= 0
        || gap.indexOf('|') >= 0
        || gap.indexOf('?') >= 0;
  }

  private int wordEnd(int start, int end) {
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      boolean inner = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        i++;
      } else if (inner && (c == '-' || c == '‑' || isApostrophe(c))) {
        i++;
      } else if (c == '.' && isAbbreviation(start, i, inner)) {
        i++;
      } else if (c == '&' && inner && Character.isUpperCase(text.charAt(i - 1))) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean isAbbreviation(int start, int stop, boolean inner) {
    boolean letter =
        Character.isLetter(text.charAt(stop - 1))
            && (stop - 1 == start || !Character.isLetterOrDigit(text.charAt(stop - 2)));
    if (letter) {
      return Character.isUpperCase(text.charAt(stop - 1)) || inner;
    }
    return stop - start <= 5 && SHORT_FORMS.contains(Folding.fold(text.substring(start, stop)));
  }

  /** A compound such as "US-led" or "pro-Russian" is cut, a name such as "Hong-kyun" is not. */
  private List<Span> pieces(int start, int end) {
    int stop = end;
    if (end - start > 2
        && isApostrophe(text.charAt(end - 2))
        && "sS".indexOf(text.charAt(end - 1)) >= 0) {
      stop = end - 2;
    }
    String word = text.substring(start, stop);
    int hyphen = word.indexOf('-');
    if (hyphen <= 0 || hyphen == word.length() - 1) {
      return List.of(new Span(start, stop));
    }
    String head = Folding.fold(word.substring(0, hyphen));
    String tail = word.substring(hyphen + 1);
    String tailFolded = Folding.fold(tail);
    boolean compound =
        Character.isUpperCase(word.charAt(0))
            ? tail.length() > 2
                && Character.isLowerCase(tail.charAt(0))
                && lexicon.isCommon(tailFolded)
            : PREFIXES.contains(head);
    boolean two =
        lexicon.governments().country(head).isPresent()
            && lexicon.governments().country(tailFolded).isPresent()
            && lexicon.governments().country(word).isEmpty();
    boolean named =
        (edges.contains(start + hyphen) || edges.contains(start + hyphen + 1))
            && isName(word.substring(0, hyphen))
            && isName(tail);
    return compound || two || named
        ? List.of(new Span(start, start + hyphen), new Span(start + hyphen + 1, stop))
        : List.of(new Span(start, stop));
  }

  /** Whether the part of a compound may be a name by itself, as the "al" of "al-Amin" is not. */
  private static boolean isName(String part) {
    return part.length() >= PART && Character.isUpperCase(part.charAt(0));
  }

  private int afterPossessive(int pieceEnd, int wordEnd, int end) {
    if (pieceEnd == wordEnd - 2 && isApostrophe(text.charAt(pieceEnd))) {
      return wordEnd;
    }
    return isPossessive(pieceEnd) ? Math.min(pieceEnd + 1, end) : pieceEnd;
  }

  private boolean isPossessive(int end) {
    if (end >= text.length() || !isApostrophe(text.charAt(end))) {
      return false;
    }
    if (end + 1 < text.length() && "sS".indexOf(text.charAt(end + 1)) >= 0) {
      return end + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(end + 2));
    }
    return text.charAt(end - 1) == 's'
        && end + 1 < text.length()
        && Character.isWhitespace(text.charAt(end + 1));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
