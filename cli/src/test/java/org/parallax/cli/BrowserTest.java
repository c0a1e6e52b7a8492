package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each system opens a page with its own program. */
class BrowserTest {

  private static final Path PAGE = Path.of("a story.html").toAbsolutePath();
  private static final String ADDRESS = PAGE.toUri().toString();

  @Test
  void everySystemHasItsOwn() {
    assertThat(Browser.command("Linux", Optional.empty(), PAGE))
        .containsExactly("xdg-open", ADDRESS);
    assertThat(Browser.command("Mac OS X", Optional.empty(), PAGE))
        .containsExactly("open", ADDRESS);
    assertThat(Browser.command("Windows 11", Optional.empty(), PAGE))
        .containsExactly("rundll32", "url.dll,FileProtocolHandler", ADDRESS);
  }

  @Test
  void theUsersOwnComesFirst() {
    assertThat(Browser.command("Linux", Optional.of("lynx"), PAGE))
        .containsExactly("lynx", ADDRESS);
    assertThat(Browser.command("Linux", Optional.of(" "), PAGE))
        .containsExactly("xdg-open", ADDRESS);
  }
}
