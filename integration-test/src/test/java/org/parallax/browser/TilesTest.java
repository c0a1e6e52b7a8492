package org.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.Sample;
import org.parallax.render.MapTiles;

/** Where the user names a map server, the page asks that and no other; without one it asks none. */
@ExtendWith(InChromium.class)
class TilesTest {

  /** Names that nobody can have, so that the test asks nobody either. */
  private static final String SERVER = "tiles.invalid";

  private static final String OTHER = "https://other.invalid/a.png";

  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private final Chromium chromium;

  TilesTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void theMapAsksTheServerThatIsNamedAndNoOther() {
    var tiles = new MapTiles("https://" + SERVER + "/{z}/{x}/{y}.png", "Example maps");
    try (Page page = atTheMap(StoryFile.of(Sample.story(), tiles))) {
      assertThat(page.locator(".map-credit").textContent()).isEqualTo("Example maps");
      assertThat(page.locator("#map .tiles image").count()).isPositive();
      assertThat(requests)
          .isNotEmpty()
          .allMatch(r -> URI.create(r).getHost().equals(SERVER))
          .allMatch(r -> URI.create(r).getPath().matches("/\\d+/\\d+/\\d+\\.png"));
      assertThat(complaints).noneMatch(TilesTest::isOfThePolicy);
      assertOtherServersAreRefused(page);
    }
  }

  @Test
  void withoutOneNothingIsAskedFor() {
    try (Page page = atTheMap(StoryFile.of(Sample.story()))) {
      assertThat(page.locator("#map .tiles image").count()).isZero();
      assertThat(requests).isEmpty();
      assertThat(complaints).isEmpty();
      assertOtherServersAreRefused(page);
    }
  }

  private Page atTheMap(StoryFile file) {
    Page page = chromium.browser().newPage();
    page.onConsoleMessage(m -> complaints.add(m.text()));
    page.onRequest(
        r -> {
          if (!r.url().startsWith("file:")) {
            requests.add(r.url());
          }
        });
    page.navigate(file.path().toUri().toString());
    page.locator("place-map").scrollIntoViewIfNeeded();
    page.locator("#map .map-buttons button").first().click();
    page.waitForTimeout(500);
    return page;
  }

  private void assertOtherServersAreRefused(Page page) {
    page.evaluate(
        "(address) => new Promise((done) => { const i = new Image(); i.onload = done;"
            + " i.onerror = done; i.src = address; })",
        OTHER);
    assertThat(complaints).anyMatch(c -> isOfThePolicy(c) && c.contains(OTHER));
  }

  private static boolean isOfThePolicy(String complaint) {
    return complaint.contains("Content Security Policy");
  }
}
