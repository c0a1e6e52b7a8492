package org.parallax.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.CpuTime;
import org.parallax.model.Metadata;

/** Pages that are broken, huge or made to break a reader. */
class HostilePageTest {

  private static final Duration LIMIT = Duration.ofSeconds(6);

  private static final String SENTENCE =
      "The ferry to the island was late again on Monday, people said. ";

  @ParameterizedTest
  @ValueSource(strings = {"div", "blockquote", "b", "a", "ul><li", "table><tr><td", "font"})
  void survivesDeepNesting(String tag) throws Exception {
    String page = "<html><body>" + ("<" + tag + ">").repeat(100_000) + SENTENCE;
    assertThat(CpuTime.within(LIMIT, () -> read(page))).isNotNull();
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
  void survivesRepetition(String part) throws Exception {
    String page = "<html><title>" + part.repeat(5_000) + "</title><body>" + part.repeat(50_000);
    assertThat(CpuTime.within(LIMIT, () -> read(page))).isNotNull();
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
        "<body><script> ~ var a = '<p>';",
        "<body><p> ~ &#128512;",
        "<body><pre> ~ The ferry was late.\n",
        "<body><p ~ a=b ",
        "<head> ~ <meta name=author content='Jo Black'>",
        "<script type='application/ld+json'> ~ [{\"a\":",
        "<script type='application/json'>[ ~"
            + " {\"id\":\"post\",\"publishedAt\":\"2031-04-03T09:00:00Z\"},"
      })
  void endsWithHugePage(String opening, String part) throws Exception {
    String page = opening + part.repeat((19_900_000 - opening.length()) / part.length());
    assertThat(CpuTime.within(LIMIT, () -> read(page))).isNotNull();
  }

  /** Live blogs of many posts: the opening of the page, a post. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "<div> ~ <p><time datetime='2031-04-03T09:15:00Z'>9:15</time></p><p>WORDS</p>",
        "<div> ~ <div class=post-NUMBER><time>9:15</time><p>WORDS</p></div>",
        "<div> ~ <h3>3 April</h3><div><span class=time>5 min ago</span><p>WORDS</p></div>",
        "<div> ~ <div class=post><time>9:15</time><p>WORDS</p>",
        "<p> ~ <b>9:15</b> WORDS<br><br>"
      })
  void survivesManyPosts(String opening, String post) throws Exception {
    StringBuilder page = new StringBuilder("<title>Live: the ferry</title>").append(opening);
    for (int i = 0; i < 10_000; i++) {
      String number = Integer.toString(i, 36).replaceAll("\\d", "z");
      page.append(post.replace("WORDS", SENTENCE).replace("NUMBER", number));
    }
    assertThat(CpuTime.within(LIMIT, () -> read(page.toString()))).isNotNull();
  }

  @Test
  void refusesMoreTextThanPagesHave() {
    assertThat(reason(read("<body><p>" + SENTENCE.repeat(100_000)))).contains("5000000 characters");
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
    return new HtmlPage(Limits.standard()).read(new Item("x.html", "x", Metadata.unknown()), page);
  }

  private static String reason(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> "";
      case Reading.Failed failed -> failed.unreadable().reason();
    };
  }
}
