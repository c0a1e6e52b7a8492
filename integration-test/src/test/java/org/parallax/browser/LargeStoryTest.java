package org.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.Sample;

/** Three hundred reports on one page. */
@ExtendWith(InChromium.class)
class LargeStoryTest {

  private static final int REPORTS = 300;
  private static final double MOST_SECONDS = 2;

  private static StoryFile file;

  private final Chromium chromium;

  LargeStoryTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeAll
  static void write() {
    file = StoryFile.of(LargeStory.of(Sample.story(), REPORTS));
  }

  /**
   * By the processor's time, which depends less than the clock's on what else the machine does.
   * What still does can only add to it, so the best of three counts.
   */
  @Test
  void loadsInSeconds() {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 3 && best >= MOST_SECONDS; i++) {
      CDPSession browser = chromium.browser().newBrowserCDPSession();
      double before = rendererSeconds(browser);
      try (var opened = chromium.open(file, 1280, ColorScheme.LIGHT)) {
        assertThat(opened.find("report-article").count()).isGreaterThanOrEqualTo(REPORTS);
        best = Math.min(best, rendererSeconds(browser) - before);
      }
    }
    assertThat(best).isLessThan(MOST_SECONDS);
  }

  @Test
  void scrollsWithoutFreezing() {
    CDPSession browser = chromium.browser().newBrowserCDPSession();
    try (var opened = chromium.open(file, 1280, ColorScheme.LIGHT)) {
      int screens = 60;
      double before = rendererSeconds(browser);
      for (int i = 0; i < screens; i++) {
        opened.page().mouse().wheel(0, 2500);
        opened
            .page()
            .evaluate(
                "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
      }
      assertThat((rendererSeconds(browser) - before) / screens).isLessThan(0.2);
    }
  }

  private static double rendererSeconds(CDPSession browser) {
    JsonArray processes = browser.send("SystemInfo.getProcessInfo").getAsJsonArray("processInfo");
    double seconds = 0;
    for (JsonElement process : processes) {
      if (process.getAsJsonObject().get("type").getAsString().equals("renderer")) {
        seconds += process.getAsJsonObject().get("cpuTime").getAsDouble();
      }
    }
    return seconds;
  }
}
