package org.parallax.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.model.Story;
import org.parallax.render.PageBundle;
import org.parallax.render.StoryPage;

/** A story's page as a file, as a reader has it. */
record StoryFile(Story story, Path path) {

  /** Writes the page to a temporary file. */
  static StoryFile of(Story story) {
    try {
      Path path = Files.createTempFile("parallax-page-", ".html");
      path.toFile().deleteOnExit();
      Files.writeString(path, new StoryPage(PageBundle.load()).render(story));
      return new StoryFile(story, path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
