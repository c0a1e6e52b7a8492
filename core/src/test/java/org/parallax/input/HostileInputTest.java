package org.parallax.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.page.Limits;
import org.parallax.page.Reading;

/** Files and streams that are broken, huge or of an unknown character set. */
class HostileInputTest {

  private static final Limits QUICK = new Limits(20_000_000, 400, Duration.ofSeconds(3));

  @Test
  void refusesEmptyBinaryAndBigInputs() throws IOException {
    assertThat(reason(read("x.txt", "").getFirst())).contains("empty");
    assertThat(reason(read("x.txt", "%PDF-1.7 …").getFirst())).contains("PDF");
    assertThat(reason(read("x.html", "a\0b\0c").getFirst())).contains("binary");
    Endless endless = new Endless();
    assertThat(reason(read("x.txt", endless).getFirst())).contains("more than 20000000 bytes");
    assertThat(endless.given).isLessThan(21_000_000);
  }

  @Test
  void goesOnAfterAnEndlessLine() throws IOException {
    String lines =
        "{\"id\":\"a\",\"text\":\""
            + "x".repeat(3000)
            + "\"}\n{\"id\":\"b\",\"text\":\"Short.\"}\n";
    List<Reading> readings = new ArrayList<>();
    new InputReader(new Limits(1000, 100, Duration.ofSeconds(5)))
        .read(Resource.named("x.jsonl"), stream(lines), readings::add);
    assertThat(readings).hasSize(2);
    assertThat(reason(readings.getFirst())).contains("1000 bytes");
    assertThat(reason(readings.getLast())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "windows-1251", "Shift_JIS", "UTF-8", "UTF-16LE"})
  void findsTheCharacterSet(String charset) throws IOException {
    String words =
        switch (charset) {
          case "windows-1251" ->
              "Паром на остров снова опоздал в понедельник, говорят жители города. Никто не пострадал.";
          case "Shift_JIS" -> "島へのフェリーは月曜日にまた遅れたと人々は言った。けが人はいなかったという。";
          case "UTF-8", "UTF-16LE" ->
              "Die Fähre zur Insel kam am Montag – wieder – zu spät, 30 € pro Person. 島";
          default ->
              "Die Fähre zur Insel kam am Montag – wieder – zu spät, sagten die Leute: „Schön ist das nicht.“";
        };
    String text = charset.equals("UTF-16LE") ? "\ufeff" + words : words;
    List<Reading> readings = new ArrayList<>();
    new InputReader()
        .read(
            Resource.named("x.txt"),
            new ByteArrayInputStream(text.getBytes(Charset.forName(charset))),
            readings::add);
    assertThat(readings)
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Read.class, r -> assertThat(r.report().text()).isEqualTo(words));
  }

  @Test
  void saysWhatToDoAboutMissingFile() {
    assertThat(InputReaderTest.failures(Path.of("/no/such/file.html")).getFirst().reason())
        .contains("check the path");
  }

  @Test
  void refusesWhatUnpacksToMoreThanTheLimit() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      byte[] block = " word".repeat(20_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 1000; i++) {
        out.write(block);
      }
    }
    List<Reading> readings = read("x.txt.gz", new ByteArrayInputStream(packed.toByteArray()));
    assertThat(reason(readings.getFirst())).contains("more than 20000000 bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: multipart/mixed; boundary=b\n\n--b\n",
        "Content-Type: message/rfc822\n\n",
        "X: y\n",
        "Subject: =?UTF-8?Q?=",
        "unsubscribe\n",
        "---------- Forwarded message ---------\n"
      })
  void survivesMessagesWithoutEnd(String part) {
    String message = "Message-ID: <1@x>\nMIME-Version: 1.0\n" + part.repeat(50_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(read("x.eml", message)).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<item>", "<item><title>x</title>", "<a>", "<!DOCTYPE x [", "<![CDATA["})
  void survivesFeedsWithoutEnd(String part) {
    String feed = "<rss version='2.0'><channel>" + part.repeat(50_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(read("x.xml", feed)).isNotEmpty());
  }

  @Test
  void readsSoManyEntriesAndSaysWhatIsLeft() throws IOException {
    String feed = "<rss><channel>" + "<item><title>x</title></item>".repeat(10_001);
    List<Reading> readings = read("x.xml", feed);
    assertThat(readings).hasSize(10_001);
    assertThat(reason(readings.getLast())).contains("10001 entries");
  }

  private static List<Reading> read(String name, String content) throws IOException {
    return read(name, stream(content));
  }

  private static List<Reading> read(String name, InputStream in) throws IOException {
    List<Reading> readings = new ArrayList<>();
    new InputReader(QUICK).read(Resource.named(name), in, readings::add);
    return readings;
  }

  private static InputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  private static String reason(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> "";
      case Reading.Failed failed -> failed.unreadable().reason();
    };
  }

  /** Bytes without end. */
  private static final class Endless extends InputStream {
    private long given;

    @Override
    public int read() {
      given++;
      return 'x';
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      Arrays.fill(buffer, offset, offset + length, (byte) 'x');
      given += length;
      return length;
    }
  }
}
