package org.parallax.render;

import java.util.List;
import java.util.Optional;
import org.parallax.document.Documents;
import org.parallax.model.Story;
import org.parallax.render.SingleFile.Data;

/**
 * The story as one file that needs no server and fetches nothing, unless map tiles are configured:
 * the Story document as inert data, and the script that shows it. Immutable, thread-safe.
 */
public final class StoryPage {

  private final SingleFile file;

  /** A page with the browser's side that {@code bundle} is. */
  public StoryPage(PageBundle bundle) {
    this(bundle, Optional.empty());
  }

  /**
   * A page whose map lies over pictures.
   *
   * @param bundle the browser's side
   * @param tiles where the pictures come from; where there are none, the page fetches nothing
   */
  public StoryPage(PageBundle bundle, Optional<MapTiles> tiles) {
    file = new SingleFile(bundle, tiles);
  }

  /** The whole page, with a line end after it. */
  public String render(Story story) {
    return file.render(story, List.of(new Data("story", Documents.write(story))));
  }
}
