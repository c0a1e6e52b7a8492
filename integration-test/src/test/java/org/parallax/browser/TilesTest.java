package org.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.Sample;
import org.parallax.render.MapTiles;

/** Where the user names a map server, the page asks that and no other; without one it asks none. */
class TilesTest {

  private static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  @Test
  void theMapAsksTheServerThatIsNamedAndNoOther() {
    var tiles = new MapTiles("https://tiles.example.org/{z}/{x}/{y}.png", "Example maps");
    see(StoryFile.of(Sample.story(), tiles));
    assertThat(requests)
        .isNotEmpty()
        .allMatch(r -> URI.create(r).getHost().equals("tiles.example.org"))
        .allMatch(r -> URI.create(r).getPath().matches("/\\d+/\\d+/\\d+\\.png"));
    assertThat(complaints).isEmpty();
  }

  @Test
  void withoutOneNothingIsAskedFor() {
    see(StoryFile.of(Sample.story()));
    assertThat(requests).isEmpty();
    assertThat(complaints).isEmpty();
  }

  /** Goes to the map, zooms, and tries in vain to fetch from another host. */
  private void see(StoryFile file) {
    try (Chromium chromium = Chromium.start();
        BrowserContext window = chromium.browser().newContext()) {
      window.route(
          "https://**",
          route -> {
            requests.add(route.request().url());
            route.fulfill(
                new Route.FulfillOptions().setContentType("image/png").setBodyBytes(PICTURE));
          });
      Page page = window.newPage();
      page.onConsoleMessage(m -> complaints.add(m.text()));
      page.navigate(file.path().toUri().toString());
      page.locator("place-map").scrollIntoViewIfNeeded();
      page.locator("#map .map-buttons button").first().waitFor();
      page.locator("#map .map-buttons button").first().click();
      page.waitForTimeout(500);
      assertThat(page.locator("#map .tiles image").count() > 0).isEqualTo(!requests.isEmpty());
      assertThat(
              page.evaluate(
                  "new Promise((done) => { const i = new Image(); i.onload = () => done(true);"
                      + " i.onerror = () => done(false); i.src = 'https://other.example/a.png'; })"))
          .isEqualTo(false);
      complaints.removeIf(c -> c.contains("https://other.example/"));
    }
  }
}
