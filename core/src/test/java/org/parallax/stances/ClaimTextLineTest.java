package org.parallax.stances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines with claims are read, and broken ones say what to do. */
class ClaimTextLineTest {

  @Test
  void aLineIsAboutAStanceUnlessItSaysOtherwise() {
    assertThat(ClaimTextLine.read("{\"id\":\"a\",\"claim\":\"b\",\"text\":\"c\"}"))
        .isEqualTo(new ClaimText("a", "b", "c", PairTask.STANCE));
    assertThat(
            ClaimTextLine.read(
                    "{\"id\":\"a\",\"task\":\"evidence\",\"claim\":\"b\",\"text\":\"c\"}")
                .task())
        .isEqualTo(PairTask.EVIDENCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id":"a"                                   | broken JSON
          []                                          | no "id"
          {"id":"a","text":"c"}                       | no "claim"
          {"id":"a","claim":"b","text":7}             | no "text"
          {"id":"a","task":"x","claim":"b","text":""} | "task" is neither
          """)
  void aBrokenLineSaysWhatToDo(String line, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimTextLine.read(line))
        .withMessageContaining(reason);
  }
}
