package org.parallax.render;

import java.util.List;
import java.util.Optional;
import org.parallax.document.Documents;
import org.parallax.model.Story;
import org.parallax.model.StoryChanges;
import org.parallax.render.SingleFile.Data;

/**
 * Two states of a story side by side, as one file that needs no server and fetches nothing: both
 * Story documents and what changed between them as inert data, and the script that shows them.
 * Immutable, thread-safe.
 */
public final class ChangesPage {

  private final SingleFile file;

  /** A page with the browser's side that {@code bundle} is. */
  public ChangesPage(PageBundle bundle) {
    file = new SingleFile(bundle, Optional.empty());
  }

  /**
   * The whole page, with a line end after it.
   *
   * @param before the earlier state
   * @param after the later state
   * @param changes what changed from the one to the other
   */
  public String render(Story before, Story after, StoryChanges changes) {
    return file.render(
        after,
        List.of(
            new Data("earlier-story", Documents.write(before)),
            new Data("story", Documents.write(after)),
            new Data("changes", Documents.write(changes))));
  }
}
