package org.parallax.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.encoder.EncodedName;
import org.parallax.language.Prose;
import org.parallax.language.Sentence;
import org.parallax.language.Token;
import org.parallax.model.Span;

/**
 * Cuts a report into lines of words so that no name of the encoder's is torn: sentences that one
 * goes across ("R.A. | Dickey") are one line, and a compound of two ("Kinshasa-Goma") is two words.
 * A throwaway of one call.
 */
final class Lines {

  private final Lexicon lexicon;
  private final Prose prose;
  private final List<EncodedName> found;

  Lines(Lexicon lexicon, Prose prose, List<EncodedName> found) {
    this.lexicon = lexicon;
    this.prose = prose;
    this.found = found;
  }

  /** The lines in reading order. */
  List<WordLine> cut() {
    Set<Integer> edges = new HashSet<>();
    for (EncodedName name : found) {
      edges.add(name.span().start());
      edges.add(name.span().end());
    }
    WordCutter cutter = new WordCutter(lexicon, prose.text(), edges);
    List<WordLine> lines = new ArrayList<>();
    for (Sentence s : whole()) {
      lines.add(WordLine.of(cutter.cut(s), isClosed(prose.text(), s.span())));
    }
    return lines;
  }

  /** The sentences, joined where a name goes on. */
  private List<Sentence> whole() {
    List<Sentence> whole = new ArrayList<>();
    int name = 0;
    for (Sentence s : prose.sentences()) {
      while (name < found.size() && found.get(name).span().end() <= s.span().start()) {
        name++;
      }
      boolean torn =
          !whole.isEmpty()
              && name < found.size()
              && found.get(name).span().start() < whole.getLast().span().end();
      whole.add(torn ? join(whole.removeLast(), s) : s);
    }
    return whole;
  }

  private static Sentence join(Sentence a, Sentence b) {
    List<Token> tokens = new ArrayList<>(a.tokens());
    tokens.addAll(b.tokens());
    Span span = new Span(a.span().start(), b.span().end());
    return new Sentence(span, a.paragraph(), a.heading(), tokens);
  }

  private static boolean isClosed(String text, Span sentence) {
    for (int i = sentence.end() - 1; i >= Math.max(sentence.start(), sentence.end() - 3); i--) {
      if (text.charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }
}
