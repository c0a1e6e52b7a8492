package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.parallax.document.Documents;
import org.parallax.model.BriefSentence;
import org.parallax.model.Citation;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Story;
import org.parallax.render.PageBundle;
import org.parallax.render.StoryPage;

/** What DESIGN promises of every story, held on the sample. */
class PromisesTest {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*\\d|\\d");
  private static final Pattern QUOTATION = Pattern.compile("[“\"]([^”\"]{4,200})[”\"]");

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    Story story = Sample.story();
    List<Report> turned = new ArrayList<>(story.reports());
    Collections.reverse(turned);
    assertThat(Documents.write(Sample.parallax().compare(turned, story.unreadable())))
        .isEqualTo(Documents.write(story));
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    Story again = Sample.compare(Sample.FOLDER);
    assertThat(Documents.write(again)).isEqualTo(Documents.write(Sample.story()));
    assertThat(page(again)).isEqualTo(page(Sample.story()));
  }

  @Test
  void everyFindingOfAReportLiesInsideItsText() {
    for (Report report : Sample.story().reports()) {
      List<Span> spans = new ArrayList<>(report.findings().sentences());
      report.posts().forEach(p -> spans.add(p.span()));
      report.discarded().forEach(d -> spans.add(d.span()));
      report.findings().mentions().forEach(m -> spans.add(m.span()));
      report.findings().times().forEach(t -> spans.add(t.span()));
      report.findings().quantities().forEach(q -> spans.add(q.span()));
      report.findings().places().forEach(p -> spans.add(p.span()));
      report.findings().statements().forEach(s -> spans.addAll(s.content().spans()));
      assertThat(spans)
          .allSatisfy(s -> assertThat(s.end()).isLessThanOrEqualTo(report.text().length()))
          .allSatisfy(s -> assertThat(report.words(s)).isNotBlank());
    }
  }

  @Test
  void noFindingLiesInFurniture() {
    for (Report report : Sample.story().reports()) {
      for (var discarded : report.discarded()) {
        assertThat(report.findings().statements())
            .allSatisfy(
                s -> assertThat(s.content().spans()).noneMatch(c -> discarded.span().contains(c)));
        assertThat(report.findings().quantities())
            .noneMatch(q -> discarded.span().contains(q.span()));
      }
    }
  }

  @Test
  void everyNumberAndQuotationOfTheBriefStandsInItsPlaces() {
    Story story = Sample.story();
    assertThat(story.brief()).isNotEmpty();
    for (BriefSentence sentence : story.brief()) {
      StringBuilder cited = new StringBuilder();
      sentence.cites().forEach(c -> cited.append(words(story, c)).append('\n'));
      String places = cited.toString().replaceAll("\\s+", " ");
      NUMBER
          .matcher(sentence.text())
          .results()
          .forEach(n -> assertThat(places).contains(n.group()));
      QUOTATION
          .matcher(sentence.text())
          .results()
          .forEach(q -> assertThat(places).contains(q.group(1)));
    }
  }

  @Test
  void thePageHasTheWholeStoryAndAsksForNothingElse() {
    var page = Jsoup.parse(page(Sample.story()));
    assertThat(Documents.readStory(page.expectFirst("#story").data())).isEqualTo(Sample.story());
    assertThat(page.select("[src], link, img, iframe, object, embed")).isEmpty();
  }

  @Test
  void thePageOfTheSampleCanBeMailed() {
    assertThat(page(Sample.story()).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_500_000);
  }

  @Test
  void wordsOfPagesAreNeverMarkup() {
    Report hostile =
        Sample.parallax()
            .analyse(
                Sample.story().reports().getFirst().withId("</script><script>alert(1)</script>"));
    String page = page(Sample.parallax().compare(List.of(hostile), List.of()));
    assertThat(Jsoup.parse(page).select("script")).hasSize(2);
  }

  private static String page(Story story) {
    return new StoryPage(PageBundle.load()).render(story);
  }

  private static String words(Story story, Citation at) {
    return story.report(at.report()).map(r -> r.words(at.span())).orElse("");
  }
}
