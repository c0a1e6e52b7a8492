package org.parallax.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
