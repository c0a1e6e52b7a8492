package org.parallax.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Toponym;

class MapFinderTest {

  @Test
  void gathersPlacesById() {
    Report a = report("a", place(0, 5, "Kyiv", 703448), place(10, 15, "Kazan", 551487));
    Report b = report("b", place(3, 8, "Kyiv", 703448));
    Claim claim =
        new Claim(
            "c1",
            "It happened.",
            List.of(),
            List.of(new Citation("b", new Span(0, 20))),
            List.of(),
            1,
            List.of("b"),
            Claim.Agreement.SINGLE_ORIGIN,
            new Citation("b", new Span(0, 20)));

    var places = new MapFinder().find(List.of(b, a), List.of(claim));

    assertThat(places).extracting(p -> p.name()).containsExactly("Kyiv", "Kazan");
    assertThat(places.getFirst().mentions())
        .containsExactly(new Citation("a", new Span(0, 5)), new Citation("b", new Span(3, 8)));
    assertThat(places.getFirst().claims()).containsExactly("c1");
    assertThat(places.getLast().claims()).isEmpty();
  }

  private static Toponym place(int start, int end, String name, long id) {
    return new Toponym(
        new Span(start, end),
        name,
        OptionalLong.of(id),
        OptionalDouble.of(50),
        OptionalDouble.of(30),
        Optional.of("UA"));
  }

  private static Report report(String id, Toponym... places) {
    return new Report(
        id,
        Metadata.unknown(),
        Report.Kind.TEXT,
        "x".repeat(40),
        List.of(),
        List.of(),
        Findings.none().withPlaces(List.of(places)));
  }
}
