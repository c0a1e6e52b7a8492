package org.parallax.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.Sample;

/**
 * Takes the pictures of docs/pictures and docs/page.png: {@code ./mvnw -pl integration-test -am
 * verify -Dparallax.pictures=true -Dtest=PagePicturesTest -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@EnabledIfSystemProperty(named = "parallax.pictures", matches = "true")
@ExtendWith(InChromium.class)
class PagePicturesTest {

  private static final Path FOLDER = Path.of("../docs/pictures");

  private static final List<String> VIEWS =
      List.of(
          "glance",
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

  private static StoryFile file;

  private final Chromium chromium;

  PagePicturesTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeAll
  static void write() {
    file = StoryFile.of(Sample.story());
  }

  @Test
  void ofEveryView() {
    try (var opened = chromium.open(file, 1280, ColorScheme.LIGHT)) {
      // What sticks to the top of the window would lie over what is taken.
      opened.page().evaluate("document.querySelector('.tools').style.position = 'static'");
      opened.find("#copies details.pair > summary").nth(1).click();
      opened.layOut();
      opened.scrollThrough();
      for (String view : VIEWS) {
        take(opened, "#" + view, view);
      }
    }
  }

  @Test
  void ofTwoStates() {
    StoryFile states = StoryFile.of(Sample.earlier(), Sample.story());
    try (var opened = chromium.open(states, 1280, ColorScheme.LIGHT)) {
      opened.page().setViewportSize(1280, 1500);
      opened.page().waitForTimeout(500);
      shoot(opened, "changes");
    }
    try (var opened = chromium.open(states, 320, ColorScheme.DARK)) {
      opened.page().setViewportSize(320, 1600);
      opened.page().waitForTimeout(500);
      shoot(opened, "changes-phone");
    }
  }

  private static void take(OpenedPage opened, String selector, String name) {
    Locator section = opened.find(selector);
    section.scrollIntoViewIfNeeded();
    opened.page().waitForTimeout(700);
    section.screenshot(new Locator.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
  }

  private static void shoot(OpenedPage opened, String name) {
    opened.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
  }

  @Test
  void ofThePageAsItOpens() {
    take("page", 1280, ColorScheme.LIGHT);
    takeGlance();
    take("page-dark", 1280, ColorScheme.DARK);
    take("page-phone", 320, ColorScheme.LIGHT);
  }

  /** Agreement and disagreement at a glance and the first of the brief, as README shows them. */
  private void takeGlance() {
    try (var opened = chromium.open(file, 1280, ColorScheme.LIGHT)) {
      opened.page().setViewportSize(1280, 1250);
      opened.page().waitForTimeout(700);
      opened.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve("../page.png")));
    }
  }

  private void take(String name, int width, ColorScheme colours) {
    try (var opened = chromium.open(file, width, colours)) {
      opened.page().setViewportSize(width, width > 1000 ? 1500 : 2400);
      opened.page().waitForTimeout(500);
      shoot(opened, name);
    }
  }
}
