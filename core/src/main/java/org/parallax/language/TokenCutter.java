package org.parallax.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import org.parallax.model.Span;

/** Cuts a sentence into tokens: OpenNLP's, with typographic quotation marks cut off. */
final class TokenCutter {

  private static final String MARKS = "“”‘«»\"()[]…—–";

  private TokenCutter() {}

  /** The tokens of {@code sentence} in reading order. */
  static List<Span> cut(String text, Span sentence, TokenizerME tokenizer) {
    List<Span> spans = new ArrayList<>();
    for (opennlp.tools.util.Span t : tokenizer.tokenizePos(sentence.of(text))) {
      int start = sentence.start() + t.getStart();
      int end = sentence.start() + t.getEnd();
      int from = start;
      for (int i = start; i < end; i++) {
        if (MARKS.indexOf(text.charAt(i)) >= 0) {
          add(from, i, spans);
          spans.add(new Span(i, i + 1));
          from = i + 1;
        }
      }
      add(from, end, spans);
    }
    return spans;
  }

  private static void add(int from, int to, List<Span> spans) {
    if (from < to) {
      spans.add(new Span(from, to));
    }
  }
}
