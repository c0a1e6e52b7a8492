package org.parallax.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.parallax.changes.ChangeFinder;
import org.parallax.document.Documents;
import org.parallax.model.BriefSentence;
import org.parallax.model.Citation;
import org.parallax.model.Span;
import org.parallax.model.Story;
import org.parallax.model.StoryChanges;

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
          List.of(
              new BriefSentence(
                  HOSTILE, Optional.empty(), List.of(new Citation("a", new Span(0, 1))))));

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
  void isOfAsciiButForWhatIsShownWithoutAScript() {
    assertThat(PAGE.expectFirst("script#story").data()).isASCII();
  }

  @Test
  void asksNobodyForPicturesUnlessTilesAreConfigured() {
    assertThat(PAGE.expectFirst("meta[http-equiv]").attr("content")).doesNotContain("img-src");
    var tiles = new MapTiles("https://tiles.example.org/{z}/{x}/{y}.png", HOSTILE);
    Document page =
        Jsoup.parse(
            new StoryPage(new PageBundle("show()", "p{}"), Optional.of(tiles)).render(STORY));
    assertThat(page.expectFirst("meta[http-equiv]").attr("content"))
        .contains("; img-src https://tiles.example.org;");
    assertThat(page.body().attr("data-tiles")).isEqualTo(tiles.template());
    assertThat(page.body().attr("data-tiles-owner")).isEqualTo(HOSTILE);
  }

  @Test
  void twoStatesAreAllThreeDocuments() {
    StoryChanges changes = new ChangeFinder().find(STORY, STORY);
    Document page =
        Jsoup.parse(new ChangesPage(new PageBundle("show()", "p{}")).render(STORY, STORY, changes));
    assertThat(page.select("script[type]").eachAttr("id"))
        .containsExactly("earlier-story", "story", "changes");
    assertThat(Documents.readStory(page.expectFirst("script#earlier-story").data()))
        .isEqualTo(STORY);
  }

  @Test
  void hasTheBriefForBrowsersThatRunNoScripts() {
    assertThat(PAGE.expectFirst("noscript").text()).contains(HOSTILE);
  }
}
