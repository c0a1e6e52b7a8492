package org.parallax.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.encoder.EncodedName;
import org.parallax.encoder.NameKind;
import org.parallax.language.Language;
import org.parallax.language.Prose;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Report;
import org.parallax.model.Span;

/** What the rest of a report says about a name that the encoder saw in one place. */
class NamesInContextTest {

  private static final Language LANGUAGE = Language.load();
  private static final NameFinder NAMES = new NameFinder();

  @Test
  void aNameThatWasPassedOverOnceIsFound() {
    String text =
        "Oru denied it. The judge heard Oru twice. The boat taken by Oru was sold. The Oru Prize"
            + " was not.";
    assertThat(read(text, at(text, "Oru", 0), at(text, "Oru", 1)))
        .containsExactly("person: Oru", "person: Oru", "person: Oru");
  }

  @Test
  void aNameThatIsMostlyNoneIsNot() {
    String text = "Oru denied it. They spoke Oru. They read Oru. They wrote Oru, he said.";
    assertThat(read(text, at(text, "Oru", 0))).containsExactly("person: Oru");
  }

  @Test
  void aShortFormNamesWhatTheFullOneDoes() {
    String text = "The Grand Silver Dam (GSD) is full. They spoke about the GSD again.";
    assertThat(
            read(
                text,
                new EncodedName(span(text, "Grand Silver Dam", 0), NameKind.PLACE),
                at(text, "GSD", 0),
                at(text, "GSD", 1)))
        .containsExactly("place: Grand Silver Dam", "place: GSD", "place: GSD");
  }

  @Test
  void oneDoubtfulMentionYieldsToASureOne() {
    String text = "She left Velda by train. Velda signed.";
    EncodedName sure = new EncodedName(span(text, "Velda", 0), NameKind.PLACE);
    EncodedName doubtful =
        new EncodedName(
            span(text, "Velda", 1),
            NameKind.PERSON,
            Map.of(NameKind.PERSON, 0.6, NameKind.PLACE, 0.4));
    assertThat(read(text, sure, doubtful)).containsExactly("place: Velda", "place: Velda");
  }

  @Test
  void aCompoundOfTwoNamesIsTwoNames() {
    String text = "The Tavra-Bisk railway opened, said Jean-Marc Oru.";
    assertThat(
            read(
                text,
                new EncodedName(span(text, "Tavra", 0), NameKind.PLACE),
                new EncodedName(span(text, "Bisk", 0), NameKind.PLACE),
                at(text, "Jean-Marc Oru", 0)))
        .containsExactly("place: Tavra", "place: Bisk", "person: Jean-Marc Oru");
  }

  @Test
  void aNameThatGoesAcrossAFullStopIsWhole() {
    String text = "He threw to Q.T. Marsden in the end.";
    assertThat(read(text, at(text, "Q.T. Marsden", 0))).containsExactly("person: Q.T. Marsden");
  }

  private static EncodedName at(String text, String name, int occurrence) {
    return new EncodedName(span(text, name, occurrence), NameKind.PERSON);
  }

  private static Span span(String text, String name, int occurrence) {
    int at = text.indexOf(name);
    for (int i = 0; i < occurrence; i++) {
      at = text.indexOf(name, at + 1);
    }
    return new Span(at, at + name.length());
  }

  private static List<String> read(String text, EncodedName... found) {
    Report report =
        new Report(
            "r1",
            Metadata.unknown(),
            Report.Kind.TEXT,
            text,
            List.of(),
            List.of(),
            Findings.none());
    Prose prose = LANGUAGE.analyse(report);
    List<EncodedName> sorted = new ArrayList<>(List.of(found));
    sorted.sort(Comparator.comparing(EncodedName::span));
    return NAMES.find(prose, sorted).mentions().stream()
        .map(m -> m.type().label() + ": " + report.words(m.span()))
        .toList();
  }
}
