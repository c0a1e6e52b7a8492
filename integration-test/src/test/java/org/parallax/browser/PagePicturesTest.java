package org.parallax.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.parallax.Sample;

/** Takes the pictures of docs/pictures: {@code ./mvnw verify -Dparallax.pictures=true}. */
@EnabledIfSystemProperty(named = "parallax.pictures", matches = "true")
class PagePicturesTest {

  private static final Path FOLDER = Path.of("../docs/pictures");

  private static final List<String> VIEWS =
      List.of(
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
          "r2");

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

  @Test
  void ofEveryView() {
    try (var opened = new OpenedPage(chromium.browser(), file, 1280, ColorScheme.LIGHT)) {
      // What sticks to the top of the window would lie over what is taken.
      opened.page().evaluate("document.querySelector('.tools').style.position = 'static'");
      opened.find("#copies details.pair > summary").nth(1).click();
      for (String view : VIEWS) {
        Locator section = opened.find("#" + view);
        section.scrollIntoViewIfNeeded();
        opened.page().waitForTimeout(700);
        section.screenshot(new Locator.ScreenshotOptions().setPath(FOLDER.resolve(view + ".png")));
      }
    }
  }

  @Test
  void ofThePageAsItOpens() {
    take("page", 1280, ColorScheme.LIGHT);
    takeGlance();
    take("page-dark", 1280, ColorScheme.DARK);
    take("page-phone", 320, ColorScheme.LIGHT);
  }

  /** What is disputed and the first figures, as README shows them. */
  private static void takeGlance() {
    try (var opened = new OpenedPage(chromium.browser(), file, 1280, ColorScheme.LIGHT)) {
      opened.page().setViewportSize(1280, 1250);
      opened.page().evaluate("location.hash = 'disputed'");
      opened.page().waitForTimeout(700);
      opened.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve("../page.png")));
    }
  }

  private static void take(String name, int width, ColorScheme colours) {
    try (var opened = new OpenedPage(chromium.browser(), file, width, colours)) {
      opened.page().setViewportSize(width, width > 1000 ? 1500 : 2400);
      opened.page().waitForTimeout(500);
      opened.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
  }
}
