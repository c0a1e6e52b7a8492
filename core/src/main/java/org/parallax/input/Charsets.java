package org.parallax.input;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the character set of bytes: a byte order mark decides; then UTF-8, where the bytes are
 * valid; then what the server and the page declare; then ICU's statistics. A declared set comes
 * after valid UTF-8 because servers and templates declare wrongly, and text of another set is
 * practically never valid UTF-8 by chance.
 */
final class Charsets {

  private static final int DECLARATION = 4096;
  private static final int SAMPLE = 64 * 1024;
  private static final int SURE = 30;

  /** Where they differ the second one's bytes are meant, as browsers do. */
  private static final Set<String> MEANS_WINDOWS_1252 =
      Set.of("iso-8859-1", "us-ascii", "iso-8859-15", "latin1");

  private Charsets() {}

  /**
   * Decodes {@code bytes}, without the byte order mark.
   *
   * @param declared the name that came with the bytes, as from a server
   */
  static String decode(byte[] bytes, Optional<String> declared) {
    Optional<String> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    return utf8(bytes)
        .orElseGet(
            () ->
                new String(
                    bytes,
                    declared
                        .flatMap(Charsets::charset)
                        .filter(c -> !c.equals(StandardCharsets.UTF_8))
                        .or(() -> declared(bytes))
                        .orElseGet(() -> guess(bytes))));
  }

  /** The text of bytes that are valid UTF-8. */
  static Optional<String> utf8(byte[] bytes) {
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> byMark(byte[] b) {
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(b, 3, b.length - 3, StandardCharsets.UTF_8));
    }
    if (starts(b, 0xFF, 0xFE)) {
      return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE));
    }
    if (starts(b, 0xFE, 0xFF)) {
      return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  /** Whether the bytes begin with a byte order mark of UTF-16, in which zero bytes are usual. */
  static boolean isMarkedUtf16(byte[] b) {
    return starts(b, 0xFF, 0xFE) || starts(b, 0xFE, 0xFF);
  }

  private static boolean starts(byte[] b, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (b.length <= i || (b[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** What a meta element or an XML declaration in the first bytes says. */
  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    for (String key : new String[] {"charset", "encoding"}) {
      for (int at = head.indexOf(key); at >= 0; at = head.indexOf(key, at + 1)) {
        Optional<Charset> found = charset(value(head, at + key.length()));
        if (found.isPresent() && !found.get().equals(StandardCharsets.UTF_8)) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static String value(String head, int from) {
    int i = from;
    while (i < head.length() && " =\"'".indexOf(head.charAt(i)) >= 0) {
      i++;
    }
    int start = i;
    while (i < head.length()
        && (Character.isLetterOrDigit(head.charAt(i)) || "-_:.".indexOf(head.charAt(i)) >= 0)) {
      i++;
    }
    return i - start < 40 ? head.substring(start, i) : "";
  }

  private static Charset guess(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true); // leaves out what stands between < and >
    detector.setText(sample);
    for (CharsetMatch match : detector.detectAll()) {
      Optional<Charset> found = charset(match.getName());
      if (found.isPresent()
          && match.getConfidence() >= SURE
          && !found.get().name().startsWith("UTF-")) {
        return found.get();
      }
    }
    return charset("windows-1252").orElse(StandardCharsets.ISO_8859_1);
  }

  private static Optional<Charset> charset(String name) {
    String label = name.toLowerCase(Locale.ROOT);
    try {
      return label.isEmpty()
          ? Optional.empty()
          : Optional.of(
              Charset.forName(MEANS_WINDOWS_1252.contains(label) ? "windows-1252" : label));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
