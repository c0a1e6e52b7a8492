package org.parallax.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parallax.credits.CreditLine;
import org.parallax.credits.NewsAgencies;
import tools.jackson.databind.JsonNode;

/** Whom a page credits for its words: in its descriptions, its byline, its first and last lines. */
final class PageCredits {

  private final Set<String> sources = new LinkedHashSet<>();
  private final Set<String> people = new LinkedHashSet<>();

  PageCredits(
      JsonLd described,
      MetaElements metas,
      SiteNames site,
      ShortLines lines,
      List<String> bylines,
      Deadline deadline) {
    described.article().ifPresent(a -> described(described, a));
    metas.first("author").map(CreditLine::inByline).ifPresent(sources::addAll);
    bylines.forEach(b -> sources.addAll(CreditLine.inByline(b)));
    for (ShortLines.Line line : lines.all()) {
      deadline.check();
      CreditLine.of(line.words())
          .ifPresent(
              credit -> {
                sources.addAll(credit.sources());
                people.addAll(credit.people());
              });
    }
    sources.removeIf(site::isSite);
  }

  private void described(JsonLd described, JsonNode article) {
    for (String property : List.of("author", "sourceOrganization", "provider", "copyrightHolder")) {
      for (String name : described.names(article, property)) {
        NewsAgencies.usual(name).ifPresent(sources::add);
      }
    }
  }

  /** The agencies and outlets, in reading order. */
  List<String> sources() {
    return new ArrayList<>(sources);
  }

  /** Those whom an agency's own last line names as its reporters. */
  List<String> people() {
    return new ArrayList<>(people);
  }
}
