package org.parallax.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.parallax.changes.ChangeFinder;
import org.parallax.model.Story;
import org.parallax.render.ChangesPage;
import org.parallax.render.MapTiles;
import org.parallax.render.PageBundle;
import org.parallax.render.StoryPage;

/**
 * A story's page as a file, as a reader has it.
 *
 * @param story what it shows
 * @param earlier the state of the story that it shows beside it, where it does
 * @param path where it lies
 */
record StoryFile(Story story, Optional<Story> earlier, Path path) {

  /** Writes the page to a temporary file. */
  static StoryFile of(Story story) {
    return new StoryFile(
        story, Optional.empty(), written(new StoryPage(PageBundle.load()).render(story)));
  }

  /** Writes a page whose map has tiles. */
  static StoryFile of(Story story, MapTiles tiles) {
    String page = new StoryPage(PageBundle.load(), Optional.of(tiles)).render(story);
    return new StoryFile(story, Optional.empty(), written(page));
  }

  /** Writes the page of two states. */
  static StoryFile of(Story earlier, Story later) {
    String page =
        new ChangesPage(PageBundle.load())
            .render(earlier, later, new ChangeFinder().find(earlier, later));
    return new StoryFile(later, Optional.of(earlier), written(page));
  }

  private static Path written(String page) {
    try {
      Path path = Files.createTempFile("parallax-page-", ".html");
      path.toFile().deleteOnExit();
      return Files.writeString(path, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
