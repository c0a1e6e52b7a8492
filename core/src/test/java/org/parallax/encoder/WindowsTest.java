package org.parallax.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsTest {

  private static final WordPieces PIECES =
      new WordPieces(Vocabulary.of(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", ".")));

  @Test
  void aParagraphIsAWindow() {
    String text = "A bridge fell.\n\nNobody was hurt.";
    assertThat(words(text, new Windows(PIECES, 50, 0)))
        .containsExactly("A bridge fell.", "Nobody was hurt.");
  }

  @Test
  void aLongParagraphIsCutWhereASentenceMayEnd() {
    String sentence = "One two three four five six seven eight nine ten eleven. ";
    String text = sentence.repeat(4).strip();
    assertThat(words(text, new Windows(PIECES, 30, 0)))
        .containsExactly((sentence + sentence).strip(), (sentence + sentence).strip());
  }

  @Test
  void theSentenceBeforeIsContext() {
    String text = "It was old. A bridge fell.\nNobody was hurt.";
    Window second = new Windows(PIECES, 50, 10).of(text, Style.PARALLAX).get(1);
    assertThat(second.words(1, second.end()).of(text))
        .isEqualTo("A bridge fell.\nNobody was hurt.");
    assertThat(second.at(second.first()).start()).isEqualTo(text.indexOf("Nobody"));
  }

  @Test
  void emptyLinesAndEmptyTextsHaveNoWindows() {
    assertThat(words("", new Windows(PIECES, 50, 0))).isEmpty();
    assertThat(words("\n \n", new Windows(PIECES, 50, 0))).isEmpty();
  }

  @Test
  void hardlyAnythingButMarksHasNoWindow() {
    assertThat(words("A bridge fell.\n* * * — “ ”\nNobody was hurt.", new Windows(PIECES, 50, 0)))
        .containsExactly("A bridge fell.", "Nobody was hurt.");
  }

  private static List<String> words(String text, Windows windows) {
    return windows.of(text, Style.PARALLAX).stream()
        .map(w -> w.words(w.first(), w.end()).of(text))
        .toList();
  }
}
