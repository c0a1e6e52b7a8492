package org.parallax.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.Sample;

/** Takes the pictures of docs/pictures: {@code ./mvnw verify -Dparallax.pictures=true}. */
@EnabledIfSystemProperty(named = "parallax.pictures", matches = "true")
class PagePicturesTest {

  private static final Path FOLDER = Path.of("../docs/pictures");

  private static Chromium chromium;
  private static StoryFile file;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    file = StoryFile.of(Sample.story());
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brief",
        "disputed",
        "figures",
        "positions",
        "claims",
        "quotes",
        "copies",
        "captures",
        "timeline",
        "map",
        "parties",
        "r2"
      })
  void ofEveryView(String view) {
    try (var opened = new OpenedPage(chromium.browser(), file, 1280, ColorScheme.LIGHT)) {
      opened
          .page()
          .addStyleTag(new Page.AddStyleTagOptions().setContent(".tools{position:static}"));
      Locator section = opened.find("#" + view);
      section.scrollIntoViewIfNeeded();
      if (view.equals("copies")) {
        section.locator("details.pair > summary").nth(1).click();
      }
      opened.page().waitForTimeout(500);
      section.screenshot(new Locator.ScreenshotOptions().setPath(FOLDER.resolve(view + ".png")));
    }
  }

  @Test
  void ofThePageAsItOpens() {
    take("page", 1280, ColorScheme.LIGHT);
    take("page-dark", 1280, ColorScheme.DARK);
    take("page-phone", 320, ColorScheme.LIGHT);
  }

  private static void take(String name, int width, ColorScheme colours) {
    try (var opened = new OpenedPage(chromium.browser(), file, width, colours)) {
      opened.page().setViewportSize(width, width > 1000 ? 1500 : 2400);
      opened.page().waitForTimeout(500);
      opened.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
  }
}
