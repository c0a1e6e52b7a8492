package org.parallax.stances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each cue is seen in the words that have it. */
class StanceCuesTest {

  private static final String CLAIM = "The bridge was closed";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hedge                       | The bridge was allegedly closed | 1
          hedge in one of them        | The bridge was allegedly closed | 1
          modal                       | The bridge may be closed        | 1
          relay                       | The bridge is closed, say police | 1
          rejection                   | Mayor denies closing bridge     | 1
          negation                    | The bridge wasn’t closed        | 1
          negation                    | The bridge was closed           | 0
          negation repeatedly         | No, it was not closed           | 1
          question at the end         | Was the bridge closed?          | 1
          question at the end         | Closed? The bridge is open      | 0
          share of the claim's terms  | The bridge is open              | 0.5
          no shared term              | The ferry sank                  | 1
          another number              | 12 bridges were closed          | 1
          """)
  void seesA(String cue, String text, float strength) {
    assertThat(StanceCues.of(CLAIM, text)[StanceCues.names().indexOf(cue)]).isEqualTo(strength);
  }

  @Test
  void aLongTextIsReadInTime() {
    String text = "not reported ".repeat(100_000);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> StanceCues.of(CLAIM, text));
  }
}
