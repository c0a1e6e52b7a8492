package org.parallax.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.model.Metadata;

/** Pages that are broken, huge or made to break a reader. */
class HostilePageTest {

  private static final Limits QUICK = new Limits(20_000_000, 400, Duration.ofSeconds(3));

  private static final String SENTENCE =
      "The ferry to the island was late again on Monday, people said. ";

  @ParameterizedTest
  @ValueSource(strings = {"div", "blockquote", "b", "a", "ul><li", "table><tr><td", "font"})
  void survivesDeepNesting(String tag) {
    String page = "<html><body>" + ("<" + tag + ">").repeat(100_000) + SENTENCE;
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(read(page)).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p",
        "<!--",
        "<time>9:15</time>",
        "<a href=x>y</a>",
        "&amp;",
        "By ",
        "12:",
        "<br>",
        "| ",
        "1 ",
        "<script>",
        "{\"@type\":",
        "<p class='share ad'>x",
        "<h1>x</h1>",
        "<p>12:30 x</p>",
        "<meta property=article:author content='Jo Black'>",
        "<time datetime='2031-04-03'>3 April 2031</time>",
        "<a rel=author href=/author/jo>Jo Black</a>",
        "By Jo Black and ",
        "<title>A - B | </title>",
        "<p>Source: Reuters</p>"
      })
  void survivesRepetition(String part) {
    String page = "<html><title>" + part.repeat(5_000) + "</title><body>" + part.repeat(50_000);
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThat(read(page)).isNotNull());
  }

  /** Pages of twenty million characters: opening, repeated part. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "<body> ~ <div>",
        "<body><p> ~ The ferry to the island was late again on Monday. ",
        "<body> ~ <p><a href=/x>Some words of a link</a></p>",
        "<body> ~ <time>9:15</time>",
        "<body><table> ~ <tr><td>a<td>12<td>b</tr>",
        "<body><a><b><i><u><s><big><tt><em><font> ~ <p>x",
        "<body><p class=' ~ share ad-b ",
        "<body> ~ <!-->",
        "<body><script> ~ var a = '<p>';"
      })
  void endsWithHugePage(String opening, String part) {
    String page = opening + part.repeat((19_900_000 - opening.length()) / part.length());
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThat(read(page)).isNotNull());
  }

  @Test
  void refusesTooManyElements() {
    assertThat(reason(read("<body>" + "<i>x</i>".repeat(500_000)))).contains("elements");
  }

  @Test
  void survivesDeepDescriptions() {
    String page =
        "<script type='application/ld+json'>"
            + "[{\"a\":".repeat(50_000)
            + "</script><p>"
            + SENTENCE;
    assertThat(reason(read(page))).isEmpty();
  }

  @Test
  void saysWhyPageWithoutTextCannotBeRead() {
    assertThat(reason(read("<html><body><script>var a = 1;</script></body></html>")))
        .startsWith("no text found");
  }

  @Test
  void doesNotTakeTheDescribedBodyForTheText() {
    String page =
        "<html><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + SENTENCE
            + "\"}</script><body><div id=app></div></body></html>";
    assertThat(reason(read(page))).startsWith("no text found");
  }

  private static Reading read(String page) {
    return new HtmlPage(QUICK).read(new Item("x.html", "x", Metadata.unknown()), page);
  }

  private static String reason(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> "";
      case Reading.Failed failed -> failed.unreadable().reason();
    };
  }
}
