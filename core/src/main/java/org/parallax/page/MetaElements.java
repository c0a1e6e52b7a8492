package org.parallax.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page by their names, in lower case, each with its contents in order. */
record MetaElements(Map<String, List<String>> contents) {

  static MetaElements of(Document page, Deadline deadline) {
    Map<String, List<String>> contents = new HashMap<>();
    for (Element meta : page.getElementsByTag("meta")) {
      deadline.check();
      String content = meta.attr("content").strip();
      for (String attribute : List.of("property", "name", "http-equiv", "itemprop")) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          contents.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
        }
      }
    }
    return new MetaElements(contents);
  }

  /** The first content of the name. */
  Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /** All contents of the name. */
  List<String> all(String name) {
    return contents.getOrDefault(name, List.of());
  }
}
