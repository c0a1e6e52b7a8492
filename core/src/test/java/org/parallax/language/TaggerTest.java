package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

/** The tags are those of OpenNLP's own tagger. */
class TaggerTest {

  private static final List<String> WORDS =
      List.of(
          ("The harbour master , Ana Silva-Reis , said on Tuesday that 4,000 people had left \" Do"
                  + " n't wait ! \" she told reporters at 9.30 a.m. ; nobody knows who will pay the"
                  + " €12m bill for it . ) ( — U.S. officials neither confirmed nor denied strikes")
              .split(" ", -1));

  private final POSModel model = load();
  private final Tagger tagger = new Tagger(model);

  private static POSModel load() {
    try (InputStream in =
        TaggerTest.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      return new POSModel(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aSentence() {
    assertThat(tagger.tag(new String[] {"She", "said", "it", "."}, tagger.describer()))
        .containsExactly("PRON", "VERB", "PRON", "PUNCT");
    assertThat(tagger.tag(new String[0], tagger.describer())).isEmpty();
  }

  @Test
  void whateverTheWordsTheTagsAreTheSame() {
    Random random = new Random(7);
    POSTaggerME theirs = new POSTaggerME(model);
    POSContextGenerator describer = tagger.describer();
    for (int k = 0; k < 200; k++) {
      List<String> words = new ArrayList<>();
      for (int n = 1 + random.nextInt(40); n > 0; n--) {
        words.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      String[] sentence = words.toArray(String[]::new);
      assertThat(tagger.tag(sentence, describer))
          .as(words.toString())
          .isEqualTo(theirs.tag(sentence));
    }
  }
}
