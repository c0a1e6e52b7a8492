package org.parallax.parties;

/** Cuts what stands around a name out of a text, never past the sentence. Stateless. */
final class Surroundings {

  private static final String ENDS = ".!?;:\n“”\"()—–";

  private Surroundings() {}

  /** At most {@code most} units of the sentence before {@code at}. */
  static String before(String text, int at, int most) {
    int from = at;
    while (from > 0 && at - from < most && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, at);
  }

  /** At most {@code most} units of the sentence from {@code at}. */
  static String after(String text, int at, int most) {
    int to = at;
    while (to < text.length() && to - at < most && ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(at, to);
  }

  /** The sentence before the one in which {@code at} stands, within {@code most} units. */
  static String sentenceBefore(String text, int at, int most) {
    int floor = Math.max(0, at - most);
    int end = at;
    while (end > floor && !isEnd(text.charAt(end - 1))) {
      end--;
    }
    int from = Math.max(floor, end - 1);
    while (from > floor && !isEnd(text.charAt(from - 1))) {
      from--;
    }
    return end > floor ? text.substring(from, end - 1) : "";
  }

  private static boolean isEnd(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\n';
  }
}
