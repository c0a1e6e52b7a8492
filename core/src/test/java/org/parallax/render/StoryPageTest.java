package org.parallax.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.parallax.document.Documents;
import org.parallax.model.BriefSentence;
import org.parallax.model.Citation;
import org.parallax.model.Span;
import org.parallax.model.Story;

/** The page carries the story as inert data and lets nothing run but its own script. */
class StoryPageTest {

  private static final String HOSTILE = "</script><script>alert(1)</script><!-- & \"'";

  private static final Story STORY =
      new Story(
          HOSTILE,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(new BriefSentence(HOSTILE, List.of(new Citation("a", new Span(0, 1))))));

  private static final Document PAGE =
      Jsoup.parse(new StoryPage(new PageBundle("show()", "p{}")).render(STORY));

  @Test
  void hasTheStoryAsItWas() {
    assertThat(Documents.readStory(PAGE.expectFirst("script#story").data())).isEqualTo(STORY);
  }

  @Test
  void hasNoScriptButTheStoryAndTheBundle() {
    assertThat(PAGE.select("script")).hasSize(2);
    assertThat(PAGE.select("script:not([type])").eachAttr("src")).isEmpty();
    assertThat(PAGE.expectFirst("script:not([type])").data()).isEqualTo("show()");
  }

  @Test
  void allowsOneScriptAndOneStyleByTheirHashes() {
    String policy = PAGE.expectFirst("meta[http-equiv]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("script-src 'sha256-")
        .contains("style-src 'sha256-")
        .doesNotContain("unsafe");
  }

  @Test
  void hasTheBriefForBrowsersThatRunNoScripts() {
    assertThat(PAGE.expectFirst("noscript").text()).contains(HOSTILE);
  }
}
