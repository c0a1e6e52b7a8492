package org.parallax.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.model.Discarded;
import org.parallax.model.Post;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.page.Limits;
import org.parallax.page.Reading;

/**
 * Every example, damaged in many ways from a fixed seed: each comes out as reports or as rows with
 * a reason, never as an exception.
 */
class FuzzTest {

  private static final int ROUNDS = Integer.getInteger("parallax.fuzz.rounds", 60);
  private static final Limits LIMITS = new Limits(200_000, 100, Duration.ofSeconds(5));

  /** What means something in one of the forms. */
  private static final List<String> TOKENS =
      List.of(
          "<",
          ">",
          "<![CDATA[",
          "]]>",
          "<item>",
          "</channel>",
          "<entry",
          "&#0;",
          "&#xffff;",
          "&a;",
          "\r\n\r\n",
          "\n\n",
          "{",
          "]",
          "\"",
          "\\u0000",
          "\0",
          "--b1",
          "--b1--",
          "Content-Length: 0",
          "Content-Length: 99999999999",
          "Content-Length: -1",
          "WARC/1.0\r\n",
          "WARC-Type: response",
          "HTTP/1.1 200 OK\r\n",
          "Content-Encoding: br",
          "=?UTF-8?B?",
          "=?x?Q?=",
          "\nFrom ",
          "Content-Type: multipart/mixed; boundary=b1\r\n\r\n",
          "\u001f\u008b",
          "ffffffff\r\n",
          "---\n",
          "---------- Forwarded message ---------\nFrom: ",
          "\u2028",
          "xml:base=\"::\"",
          "2031-99-99");

  static Stream<Path> examples() throws IOException {
    return FormsTest.examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void survivesDamage(Path example) throws IOException {
    byte[] whole = Files.readAllBytes(example);
    String name = example.getFileName().toString();
    Random random = new Random(name.hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = damage(whole, random);
      assertTimeoutPreemptively(
          Duration.ofSeconds(30),
          () -> read(name, damaged).forEach(FuzzTest::check),
          () -> name + ": " + new String(damaged, StandardCharsets.ISO_8859_1));
    }
  }

  private static byte[] damage(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int n = random.nextInt(6); n >= 0 && bytes.length > 0; n--) {
      int at = random.nextInt(bytes.length);
      bytes =
          switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> flipped(bytes, at, random);
            case 2 -> join(bytes, at, token(random), at);
            case 3 -> join(bytes, at, token(random), Math.min(bytes.length, at + 20));
            default -> join(bytes, at, Arrays.copyOfRange(bytes, at / 2, at), at);
          };
    }
    return bytes;
  }

  private static byte[] token(Random random) {
    String token = TOKENS.get(random.nextInt(TOKENS.size()));
    return token.repeat(1 + random.nextInt(3)).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] flipped(byte[] bytes, int at, Random random) {
    byte[] copy = bytes.clone();
    copy[at] ^= (byte) (1 << random.nextInt(8));
    return copy;
  }

  /** The bytes up to {@code start}, {@code middle}, and those from {@code end} on. */
  private static byte[] join(byte[] bytes, int start, byte[] middle, int end) {
    byte[] all = Arrays.copyOf(bytes, start + middle.length + bytes.length - end);
    System.arraycopy(middle, 0, all, start, middle.length);
    System.arraycopy(bytes, end, all, start + middle.length, bytes.length - end);
    return all;
  }

  private static List<Reading> read(String name, byte[] bytes) throws IOException {
    List<Reading> readings = new ArrayList<>();
    new InputReader(LIMITS)
        .read(Resource.named(name), new ByteArrayInputStream(bytes), readings::add);
    return readings;
  }

  private static void check(Reading reading) {
    switch (reading) {
      case Reading.Read read ->
          spans(read.report())
              .forEach(s -> assertThat(s.end()).isLessThanOrEqualTo(read.report().text().length()));
      case Reading.Failed failed -> assertThat(failed.unreadable().reason()).isNotBlank();
    }
  }

  private static Stream<Span> spans(Report report) {
    return Stream.concat(
        report.discarded().stream().map(Discarded::span), report.posts().stream().map(Post::span));
  }
}
