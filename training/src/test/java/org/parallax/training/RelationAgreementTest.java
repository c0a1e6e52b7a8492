package org.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.encoder.Linked;
import org.parallax.encoder.Style;
import org.parallax.model.Span;
import org.parallax.model.Statement;

class RelationAgreementTest {

  private static final String TEXT = "The mayor said the old bridge was closed.";
  private static final Span MAYOR = new Span(0, 9);
  private static final Span SAID = new Span(10, 14);
  private static final Span CONTENT = new Span(15, 40);
  private static final Document DOCUMENT =
      new Document(
          "d",
          Style.PARALLAX,
          TEXT,
          List.of(
              new Attribution(
                  List.of(MAYOR),
                  List.of(SAID),
                  List.of(CONTENT),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty())),
          List.of());

  @Test
  void halfOfTheContentAndAWordOfTheSourceSuffice() {
    assertThat(agreement(List.of(linked(List.of(new Span(4, 9)), new Span(15, 29)))).right())
        .isEqualTo(1);
  }

  @Test
  void anotherSourceOrLessContentDoesNot() {
    assertThat(agreement(List.of(linked(List.of(), CONTENT))).right()).isZero();
    assertThat(agreement(List.of(linked(List.of(MAYOR), new Span(15, 22)))).right()).isZero();
  }

  @Test
  void anAttributionAgreesOnce() {
    Linked found = linked(List.of(MAYOR), CONTENT);
    assertThat(agreement(List.of(found, found))).isEqualTo(new Agreement(1, 2, 1));
  }

  private static Agreement agreement(List<Linked> found) {
    List<Attribution> pairs = new ArrayList<>();
    Agreement agreement = RelationAgreement.of(DOCUMENT, found, (f, gold) -> pairs.add(gold));
    assertThat(pairs).hasSize(agreement.right());
    return agreement;
  }

  private static Linked linked(List<Span> source, Span content) {
    return new Linked(
        SAID,
        source,
        List.of(content),
        1,
        Statement.Stance.ASSERTS,
        Statement.Certainty.CERTAIN,
        Optional.empty(),
        Statement.Kind.INDIRECT);
  }
}
