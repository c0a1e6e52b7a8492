package org.parallax.times;

import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.times.Vocabulary.Kind;

/** Reads amounts: "three", "2 1/2", "a couple of", "two hundred and ten". Immutable. */
final class Numbers {

  private static final int LONGEST = 9;

  private final Vocabulary words;

  Numbers(Vocabulary words) {
    this.words = words;
  }

  /**
   * An amount that was read.
   *
   * @param amount the amount; of a range the smaller
   * @param end the position after its last atom
   */
  record Read(Amount amount, int end) {}

  /** The amount that stands from {@code i} on; of "two to three" the first. */
  Optional<Read> amount(Line line, int i) {
    Optional<Read> first = single(line, i);
    if (first.isEmpty()) {
      return first;
    }
    int e = first.get().end();
    boolean joined = line.isOneOf(e, "to", "or", "-");
    Optional<Read> second = joined ? single(line, e + 1) : Optional.empty();
    if (second.isPresent() && !first.get().amount().vague() && !line.isOneOf(e + 1, "a", "an")) {
      return Optional.of(new Read(first.get().amount(), second.get().end()));
    }
    return first;
  }

  private Optional<Read> single(Line line, int i) {
    if (line.at(i).isNumber()) {
      return digits(line, i);
    }
    var vague = words.phrase(Kind.VAGUE, line, i);
    if (vague.isPresent()) {
      return Optional.of(new Read(Amount.VAGUE, vague.get().end()));
    }
    return indefinite(line, i).or(() -> spelled(line, i));
  }

  /** "a", "half a", "a couple of", "another", "a dozen". */
  private Optional<Read> indefinite(Line line, int i) {
    int a = line.isOneOf(i, "a", "an") ? i + 1 : i;
    if (line.is(a, "half")) {
      int e = line.isOneOf(a + 1, "a", "an", "-") ? a + 2 : a + 1;
      return Optional.of(new Read(new Amount(1, ""), e));
    }
    if (line.is(a, "couple")) {
      return Optional.of(new Read(Amount.of(2), line.skip(a + 1, "of")));
    }
    if (line.is(a, "dozen")) {
      return Optional.of(new Read(Amount.of(12), a + 1));
    }
    if (line.is(i, "another")) {
      return Optional.of(spelled(line, i + 1).orElse(new Read(Amount.of(1), i + 1)));
    }
    if (a > i) {
      return words.is(Kind.MULTIPLIER, line.word(a))
          ? spelled(line, a)
          : Optional.of(new Read(Amount.of(1), a));
    }
    return Optional.empty();
  }

  private Optional<Read> digits(Line line, int i) {
    int whole = line.at(i).number();
    if (whole < 0) {
      return Optional.empty();
    }
    if (line.is(i + 1, ".")
        && line.glued(i + 1)
        && line.glued(i + 2)
        && line.at(i + 2).isNumber()) {
      String decimal = whole + "." + line.at(i + 2).text();
      return line.at(i + 2).digits() > 6
          ? Optional.empty()
          : Optional.of(new Read(fraction(whole, decimal), i + 3));
    }
    int f = line.skip(i + 1, "-");
    if (line.has(f, "1", "/", "2") && line.glued(f + 1) && line.glued(f + 2)) {
      return Optional.of(new Read(Amount.of(whole).andAHalf(), f + 3));
    }
    if (line.is(i + 1, "½")) {
      return Optional.of(new Read(Amount.of(whole).andAHalf(), i + 2));
    }
    if (line.isOneOf(i + 1, "million", "billion")) {
      return Optional.empty();
    }
    return Optional.of(half(line, Amount.of(whole), i + 1));
  }

  private static Amount fraction(int whole, String decimal) {
    return decimal.endsWith(".5") ? Amount.of(whole).andAHalf() : new Amount(0, decimal);
  }

  private static Read half(Line line, Amount amount, int end) {
    return line.has(end, "and", "a", "half")
        ? new Read(amount.andAHalf(), end + 3)
        : new Read(amount, end);
  }

  /** "two hundred and ten", "twenty-five"; at most nine atoms. */
  private Optional<Read> spelled(Line line, int i) {
    long total = 0;
    long current = 0;
    int end = i;
    for (int k = i; k < i + LONGEST; k++) {
      String word = line.word(k);
      OptionalInt cardinal = words.number(Kind.CARDINAL, word);
      OptionalInt multiplier = words.number(Kind.MULTIPLIER, word);
      if (cardinal.isPresent() && follows(current, cardinal.getAsInt())) {
        current += cardinal.getAsInt();
        end = k + 1;
      } else if (multiplier.isPresent()) {
        long by = multiplier.getAsInt();
        total = by > 100 ? total + Math.max(1, current) * by : total;
        current = by > 100 ? 0 : Math.max(1, current) * by;
        end = k + 1;
      } else if (end == i || !line.isOneOf(k, "-", "and") || !goesOn(line, k)) {
        break;
      }
    }
    return end == i
        ? Optional.empty()
        : Optional.of(half(line, Amount.of(Math.min(total + current, 1_000_000)), end));
  }

  private boolean goesOn(Line line, int k) {
    return words.is(Kind.CARDINAL, line.word(k + 1))
        && (line.is(k, "-")
            ? line.glued(k) && line.glued(k + 1)
            : words.is(Kind.MULTIPLIER, line.word(k - 1)));
  }

  private static boolean follows(long current, int next) {
    return current == 0 || current % 100 == 0 || (current % 10 == 0 && next < 10);
  }

  /** An ordinal from first to thirty-first: "third", "25th", "twenty-first". */
  Optional<Read> ordinal(Line line, int i) {
    Atom atom = line.at(i);
    if (atom.isNumber()) {
      boolean suffix = line.isOneOf(i + 1, "st", "nd", "rd", "th") && line.glued(i + 1);
      return suffix && atom.digits() <= 2
          ? Optional.of(new Read(Amount.of(atom.number()), i + 2))
          : Optional.empty();
    }
    OptionalInt tens = words.number(Kind.CARDINAL, line.word(i));
    OptionalInt ones = words.number(Kind.ORDINAL, line.word(i + 2));
    if (line.is(i + 1, "-") && tens.orElse(0) >= 20 && ones.orElse(10) < 10) {
      return Optional.of(new Read(Amount.of(tens.getAsInt() + ones.getAsInt()), i + 3));
    }
    OptionalInt plain = words.number(Kind.ORDINAL, line.word(i));
    return plain.isPresent()
        ? Optional.of(new Read(Amount.of(plain.getAsInt()), i + 1))
        : Optional.empty();
  }
}
