package org.parallax.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

  private static final Vocabulary VOCABULARY =
      Vocabulary.of(
          List.of(
              "[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "bridge", "##s", "cafe", "u", ".", "s"));
  private static final WordPieces PIECES = new WordPieces(VOCABULARY);

  @Test
  void cutsWordsIntoTheLongestKnownPieces() {
    assertThat(pieces("The bridges")).containsExactly("The/the", "bridge/bridge", "s/##s");
  }

  @Test
  void offsetsAreThoseOfTheTextThoughAccentsAndInvisibleCharactersAreLeftOut() {
    assertThat(pieces("Cafe\u0301 caf\u00e9 bri\u00addge"))
        .containsExactly("Cafe/cafe", "caf\u00e9/cafe", "bri\u00addge/bridge");
  }

  @Test
  void marksStandAlone() {
    assertThat(pieces("U.S.")).containsExactly("U/u", "./.", "S/s", "./.");
  }

  @Test
  void aWordOutsideTheVocabularyIsOnePiece() {
    assertThat(pieces("bridgex \ud83d\ude00"))
        .containsExactly("bridgex/[UNK]", "\ud83d\ude00/[UNK]");
  }

  @Test
  void shapesTellWhatLowerCasingLoses() {
    assertThat(PIECES.cut("the The XY 9 U.", 0, 15).stream().map(Piece::shape))
        .containsExactly(
            Piece.LOWER,
            Piece.CAPITAL,
            Piece.UPPER,
            Piece.DIGIT,
            Piece.CAPITAL,
            Piece.LOWER + Piece.GLUED);
  }

  @Test
  void onlyThePartThatIsAskedForIsCut() {
    assertThat(PIECES.cut("the bridge the", 4, 10))
        .containsExactly(new Piece(5, 4, 10, Piece.LOWER));
  }

  @Test
  void aWordWithoutEndTakesNoTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> PIECES.cut("b".repeat(2_000_000), 0, 2_000_000));
  }

  private static List<String> pieces(String text) {
    return PIECES.cut(text, 0, text.length()).stream()
        .map(p -> text.substring(p.start(), p.end()) + "/" + VOCABULARY.pieces().get(p.id()))
        .toList();
  }
}
