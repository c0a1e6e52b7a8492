package org.parallax.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parallax.model.Actor;
import org.parallax.model.Findings;
import org.parallax.model.Mention;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;
import org.parallax.model.Post;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;

class DocumentsTest {

  private static final Report REPORT =
      new Report(
          "r1",
          new Metadata(
              Optional.of("https://example.org/a"),
              Optional.of("Harbour Times"),
              Optional.of("Bridge closed"),
              List.of("Jo Black"),
              Optional.of(Moment.ofIso("2031-04-02T08:00:00+02:00")),
              Optional.empty(),
              Optional.empty(),
              Optional.of("en")),
          Report.Kind.ARTICLE,
          "About 12,000 cars a day, she said.",
          List.of(),
          List.of(
              new Post(
                  "p1",
                  new Span(0, 34),
                  Optional.of(new Span(0, 5)),
                  Optional.empty(),
                  Optional.empty())),
          new Findings(
              List.of(new Span(0, 34)),
              List.of(new Actor("a1", "she", Actor.Type.PLACE_GOVERNMENT, Optional.empty())),
              List.of(new Mention(new Span(25, 28), Mention.Type.PERSON, Optional.of("a1"))),
              List.of(),
              List.of(
                  new Quantity(
                      new Span(0, 17),
                      OptionalDouble.of(12000),
                      OptionalDouble.of(0.5),
                      OptionalDouble.empty(),
                      Quantity.Modifier.ABOUT,
                      Optional.of("car"),
                      Optional.empty(),
                      OptionalInt.of(3),
                      Optional.empty(),
                      Quantity.Event.OTHER,
                      Optional.of("s1"),
                      Optional.empty())),
              List.of(),
              List.of(
                  new Statement(
                      "s1",
                      Statement.Kind.INDIRECT,
                      Optional.of(
                          new Statement.Source(List.of(new Span(25, 28)), Optional.of("a1"))),
                      Optional.of(new Statement.Marked(List.of(new Span(29, 33)))),
                      new Statement.Marked(List.of(new Span(0, 23))),
                      Statement.Stance.ASSERTS,
                      Statement.Certainty.CERTAIN,
                      List.of(),
                      Optional.empty(),
                      Optional.of(false)))));

  @Test
  void writesTheNamesOfTheFormat() {
    assertThat(Documents.write(REPORT))
        .isEqualTo(
            """
            {"id":"r1","url":"https://example.org/a","outlet":"Harbour Times","title":"Bridge closed",\
            "authors":["Jo Black"],"published":"2031-04-02T08:00:00+02:00","language":"en",\
            "kind":"article","text":"About 12,000 cars a day, she said.",\
            "posts":[{"id":"p1","start":0,"end":34,"heading":[0,5]}],\
            "sentences":[[0,34]],\
            "actors":[{"id":"a1","name":"she","type":"place-government"}],\
            "mentions":[{"start":25,"end":28,"type":"person","actor":"a1"}],"times":[],\
            "quantities":[{"start":0,"end":17,"value":12000,"low":0.5,"modifier":"~","unit":"car",\
            "partOf":3,"event":"other","statement":"s1"}],"places":[],\
            "statements":[{"id":"s1","kind":"indirect","source":{"spans":[[25,28]],"actor":"a1"},\
            "cue":{"spans":[[29,33]]},"content":{"spans":[[0,23]]},"stance":"asserts",\
            "certainty":"certain","anonymous":false}]}""");
  }

  @Test
  void readsWhatItWrote() {
    assertThat(Documents.readReport(Documents.write(REPORT))).isEqualTo(REPORT);
  }
}
