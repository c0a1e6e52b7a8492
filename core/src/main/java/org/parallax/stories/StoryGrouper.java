package org.parallax.stories;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.model.Report;

/** Tells which reports are about one event. Immutable, thread-safe. */
public final class StoryGrouper {

  /** The story of every report by the report's id. */
  public Map<String, String> group(List<Report> reports) {
    Map<String, String> stories = new TreeMap<>();
    for (Report report : reports) {
      stories.put(report.id(), report.id());
    }
    return stories;
  }
}
