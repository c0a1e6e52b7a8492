package org.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The quotations of a report, found by their marks: typographic ones by their shape, straight ones
 * by the white space around them. A quotation that is not closed at the end of its paragraph goes
 * on where the next paragraph begins with an opening mark.
 */
final class Quotations {

  private final Words words;
  private final List<Quotation> all = new ArrayList<>();
  private final int[] owner;

  private List<Stretch> earlier = new ArrayList<>();
  private int opened = -1;
  private String closer = "";
  private int nested;

  Quotations(Words words) {
    this.words = words;
    this.owner = new int[words.size()];
    java.util.Arrays.fill(owner, -1);
    int paragraph = -1;
    for (int i = 0; i < words.size(); i++) {
      int p = words.sentenceOf(i).paragraph();
      if (p != paragraph) {
        endParagraph(i);
        paragraph = p;
      }
      read(i);
    }
    endParagraph(words.size());
    flush();
  }

  private void read(int i) {
    if (opened < 0) {
      String closing = closerFor(i);
      if (!closing.isEmpty()) {
        if (!earlier.isEmpty() && (!startsParagraph(i) || !closing.equals(closer))) {
          flush();
        }
        opened = i;
        nested = 0;
        closer = closing;
      } else if (!earlier.isEmpty()) {
        flush();
      }
    } else if (closer.equals("\"") && words.is(i, "“")) {
      nested++;
    } else if (nested > 0 && words.is(i, "”")) {
      nested--;
    } else if (closes(i)) {
      List<Stretch> pieces = new ArrayList<>(earlier);
      pieces.add(new Stretch(opened, i + 1));
      earlier = new ArrayList<>();
      add(pieces);
      opened = -1;
    }
  }

  private boolean startsParagraph(int i) {
    return i == 0 || words.sentenceOf(i).paragraph() != words.sentenceOf(i - 1).paragraph();
  }

  private void endParagraph(int end) {
    if (opened >= 0) {
      // A single mark that never closes was an apostrophe.
      if (!closer.equals("’") && !closer.equals("'") && end - opened > 1) {
        earlier.add(new Stretch(opened, end));
        if (earlier.size() > 12) {
          flush();
        }
      }
      opened = -1;
    }
  }

  private void flush() {
    if (!earlier.isEmpty()) {
      add(earlier);
      earlier = new ArrayList<>();
    }
  }

  private void add(List<Stretch> pieces) {
    for (Stretch piece : pieces) {
      for (int i = piece.from(); i < piece.to(); i++) {
        owner[i] = all.size();
      }
    }
    all.add(new Quotation(pieces));
  }

  private String closerFor(int i) {
    boolean before =
        i == 0 || words.end(i - 1) < words.start(i) || words.is(i - 1, "(", "[", "—", "–", "-");
    boolean after = i + 1 < words.size() && words.start(i + 1) == words.end(i);
    return switch (words.text(i)) {
      case "“" -> "”";
      case "«" -> "»";
      case "‘" -> "’";
      case "\"", "''", "'" -> before && after ? words.text(i) : "";
      case "``" -> "''";
      default -> "";
    };
  }

  private boolean closes(int i) {
    String text = words.text(i);
    boolean mixed =
        (closer.equals("”") && text.equals("\"")) || (closer.equals("\"") && text.equals("”"));
    if (!text.equals(closer) && !mixed) {
      return false;
    }
    boolean glued = i > 0 && words.end(i - 1) == words.start(i);
    boolean followed = i + 1 < words.size() && words.end(i) == words.start(i + 1);
    boolean letter = followed && Character.isLetterOrDigit(words.text(i + 1).charAt(0));
    return text.equals("”")
        || closer.equals("”")
        || closer.equals("»")
        || (!letter && (glued || !followed));
  }

  List<Quotation> all() {
    return List.copyOf(all);
  }

  /** The quotation in which a token stands, its marks included. */
  Optional<Quotation> at(int token) {
    return token < 0 || token >= owner.length || owner[token] < 0
        ? Optional.empty()
        : Optional.of(all.get(owner[token]));
  }

  boolean inside(int token) {
    return token >= 0 && token < owner.length && owner[token] >= 0;
  }

  /** Whether a quotation ends with the token before {@code i}. */
  boolean endsBefore(int i) {
    return i > 0 && at(i - 1).filter(q -> q.to() == i).isPresent();
  }

  /** Whether a quotation begins with {@code i}. */
  boolean beginsAt(int i) {
    return at(i).filter(q -> q.pieces().stream().anyMatch(p -> p.from() == i)).isPresent();
  }
}
