package org.parallax.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.examples.StoryDraft;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Quote;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.parties.Parties;

class QuoteFinderTest {

  @Test
  void gathersTheWordingsOfOneUtterance() {
    List<Report> reports =
        List.of(
            report("a", "“We had no distress call, no warning and no tug alongside,” he said."),
            report("b", "He said: \"We had no distress call, no warning\" and left."),
            report("c", "“We had no distress call, no alarm and no tug alongside,” he said."),
            report("d", "“The council will meet again on Monday to vote,” she said."));

    List<Quote> quotes = new QuoteFinder().find(reports, new Parties(List.of()));

    assertThat(quotes).hasSize(2);
    assertThat(quotes.getFirst().text())
        .isEqualTo("We had no distress call, no warning and no tug alongside,");
    assertThat(quotes.getFirst().variants().stream().map(Quote.Variant::kind))
        .containsExactly(Quote.Kind.EXACT, Quote.Kind.REWORDED, Quote.Kind.CUT);
    assertThat(quotes.getLast().variants()).hasSize(1);
  }

  @Test
  void theNameOfAFilmIsNoUtterance() {
    List<Report> reports =
        List.of(
            report("a", "“The Harbour and the Battle of Five Armies” opens today."),
            report("b", "He saw “The Harbour and the Battle of Five Armies”."),
            report("c", "“WE WILL NEVER LEAVE THIS TOWN,” they wrote."));

    assertThat(new QuoteFinder().find(reports, new Parties(List.of())).stream().map(Quote::text))
        .containsExactly("WE WILL NEVER LEAVE THIS TOWN,");
  }

  private static Report report(String id, String text) {
    return new Report(
        id, Metadata.unknown(), Report.Kind.TEXT, text, List.of(), List.of(), Findings.none());
  }

  @Test
  void aWordingThatLosesANegationOrAConditionIsFlagged() {
    String whole = "We will not open the bridge if the divers find a crack. Nobody is to blame";

    assertThat(lost(whole, "open the bridge if the divers find a crack"))
        .containsExactly(Quote.Loss.NEGATION);
    assertThat(lost(whole, "We will open the big bridge if the divers find a crack"))
        .containsExactly(Quote.Loss.NEGATION);
    assertThat(lost(whole, "We won't open the bridge if the divers find a crack")).isEmpty();
    assertThat(lost(whole, "We will not open the bridge")).containsExactly(Quote.Loss.CONDITION);
    assertThat(lost(whole, "the divers find a crack")).contains(Quote.Loss.CONDITION);
    assertThat(lost(whole, "Nobody is to blame")).isEmpty();
  }

  @Test
  void aCutLosesNothingThatStoodElsewhere() {
    String whole =
        "I asked the teacher if she had it and she could not tell. I left the school and went to"
            + " see the head. I said I would not pay";

    assertThat(lost(whole, "I left the school and went to see the head")).isEmpty();
    assertThat(lost(whole, "pay")).containsExactly(Quote.Loss.NEGATION);
  }

  @Test
  void wordsThatLieScatteredInALongSpeechAreNotItsWording() {
    String speech =
        "I was on my way to the harbour when the boat came in, and the crew told me of the storm,"
            + " and of the light that they had lost, and I said that nobody had told the town. The"
            + " next morning my son went down to the quay with the dog and found a shocked sailor"
            + " who could not speak, and we gave him soup and a bed, and then we saw the invoice.";

    assertThat(
            Wording.same(
                Wording.content(Wording.words(speech)),
                Wording.content(Wording.words("I was told that a shocked town saw it"))))
        .isFalse();
  }

  private static List<Quote.Loss> lost(String whole, String other) {
    return Losses.of(whole, Wording.words(other));
  }

  @Test
  void wordsOfANamelessSpeakerAndWordsWithoutMarksAreFound() {
    StoryDraft story = new StoryDraft();
    said(story, "a", "Ana Moor", "“I rang three times and nobody wrote it down,” said Ana Moor.");
    said(
        story,
        "b",
        "a resident",
        "A resident told them: “I rang three times, nobody wrote it down.”");
    said(story, "c", "Ana Moor", "Ana Moor: I rang three times and nobody wrote it down.");
    said(story, "d", "Ana Moor", "Ana Moor complained that she “rang three times”.");
    said(story, "e", "Bo Lind", "Bo Lind called it a “complete fabrication”.");

    List<Quote> quotes = new QuoteFinder().find(story.reports(), story.parties());

    assertThat(quotes)
        .extracting(Quote::text)
        .containsExactly("I rang three times and nobody wrote it down,", "complete fabrication");
    assertThat(quotes)
        .extracting(q -> q.speaker().orElse("-"))
        .containsExactly("Ana Moor", "Bo Lind");
    assertThat(quotes.getFirst().variants())
        .extracting(v -> v.kind() + (v.unmarked() ? " unmarked" : ""))
        .containsExactlyInAnyOrder("EXACT", "CUT", "CUT", "REWORDED unmarked");
  }

  /** One sentence whose words after a colon or between marks are those of {@code speaker}. */
  private static void said(StoryDraft story, String id, String speaker, String sentence) {
    story.open(id, Metadata.unknown());
    story.text().append(sentence);
    var all = new Span(0, sentence.length());
    story.sentences().add(all);
    boolean quoted = sentence.contains("“");
    if (quoted) {
      story
          .statements()
          .add(
              new Statement(
                  "s1",
                  Statement.Kind.DIRECT,
                  Optional.of(
                      new Statement.Source(List.of(all), Optional.of(story.actor(speaker)))),
                  Optional.empty(),
                  new Statement.Marked(
                      List.of(new Span(sentence.indexOf('“'), sentence.indexOf('”') + 1))),
                  Statement.Stance.ASSERTS,
                  Statement.Certainty.CERTAIN,
                  List.of(),
                  Optional.empty(),
                  Optional.empty()));
    }
  }
}
