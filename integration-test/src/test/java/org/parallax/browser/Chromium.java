package org.parallax.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's Chromium, driven by Playwright; tests are skipped where there is none. */
final class Chromium implements AutoCloseable {

  private static final List<String> USUAL =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(List.of("--no-sandbox")));
  }

  /** Starts it, or skips the test and says what is missing. */
  static Chromium start() {
    Optional<Path> executable = executable();
    assumeTrue(
        executable.isPresent(), "no Chromium here: apt-get install chromium, or set $CHROMIUM");
    return new Chromium(executable.orElseThrow());
  }

  private static Optional<Path> executable() {
    return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  Browser browser() {
    return browser;
  }

  /** Shows a page in a new window. */
  OpenedPage open(StoryFile file, int width, ColorScheme colours) {
    return new OpenedPage(browser, file, width, colours);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
