package org.parallax.statements;

import java.util.List;
import org.parallax.model.Statement;

/** Tells direct from indirect and mixed speech by the quotation marks around the words. */
final class KindReader {

  private final Words words;
  private final Quotations quotations;

  KindReader(Words words, Quotations quotations) {
    this.words = words;
    this.quotations = quotations;
  }

  Statement.Kind read(List<Stretch> content) {
    int inside = 0;
    int outside = 0;
    for (Stretch c : content) {
      for (int i = c.from(); i < c.to(); i++) {
        if (Character.isLetterOrDigit(words.text(i).charAt(0))) {
          if (quotations.inside(i)) {
            inside++;
          } else {
            outside++;
          }
        }
      }
    }
    if (inside == 0) {
      return Statement.Kind.INDIRECT;
    }
    return outside * 20 <= inside ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
  }
}
