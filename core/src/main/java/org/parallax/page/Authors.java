package org.parallax.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Decides who wrote a report: the people of its description, else those of its meta elements, else
 * those of its Byline. One throwaway object a page.
 */
final class Authors {

  private static final List<String> METAS =
      List.of(
          "author",
          "article:author",
          "article:author_name",
          "dc.creator",
          "dcterms.creator",
          "dc:creator",
          "parsely-author",
          "sailthru.author",
          "cxenseparse:author",
          "vr:author",
          "byl",
          "citation_author");

  private static final int MOST = 50;

  private final JsonLd described;
  private final MetaElements metas;
  private final SiteNames site;

  Authors(JsonLd described, MetaElements metas, SiteNames site) {
    this.described = described;
    this.metas = metas;
    this.site = site;
  }

  /**
   * The people, or the organisation where no person is named.
   *
   * @param shown what the page shows
   * @param reporters those whom an agency's own last line names
   */
  List<String> find(VisibleByline shown, List<String> reporters) {
    List<String> claimed = described();
    if (claimed.isEmpty()) {
      claimed = metas();
    }
    if (claimed.stream().anyMatch(Authors::isFull)) {
      return claimed;
    }
    List<String> people = shown.people();
    if (people.stream().anyMatch(Authors::isFull) || claimed.isEmpty()) {
      claimed = people;
    }
    if (claimed.isEmpty()) {
      claimed = reporters;
    }
    return claimed.isEmpty() ? organisation(shown).map(List::of).orElse(List.of()) : claimed;
  }

  private static boolean isFull(String name) {
    return name.indexOf(' ') > 0;
  }

  private Optional<String> organisation(VisibleByline shown) {
    List<String> claimed = new ArrayList<>();
    described.article().ifPresent(a -> claimed.addAll(described.names(a, "author")));
    METAS.forEach(name -> claimed.addAll(metas.all(name)));
    return claimed.stream()
        .limit(MOST)
        .flatMap(n -> Byline.organisation(n).stream())
        .filter(n -> !site.isSite(n))
        .findFirst()
        .or(shown::organisation);
  }

  private List<String> described() {
    Set<String> names = new LinkedHashSet<>();
    Optional<JsonNode> article = described.article();
    if (article.isPresent()) {
      for (JsonNode author : described.all(article.get(), "author")) {
        if (author.isString()) {
          names.addAll(Byline.people(author.asString()));
        } else if (!JsonLd.isOf(author, "Organization")) {
          described.names(author, "name").forEach(n -> names.addAll(Byline.people(n)));
        }
      }
    }
    names.removeIf(site::isSite);
    return new ArrayList<>(names);
  }

  private List<String> metas() {
    for (String name : METAS) {
      Set<String> people = new LinkedHashSet<>();
      for (String content : metas.all(name)) {
        people.addAll(Byline.people(content.replace('|', ',')));
      }
      people.removeIf(site::isSite);
      if (!people.isEmpty()) {
        return new ArrayList<>(people);
      }
    }
    return Byline.fullNames(metas.first("twitter:data1").orElse(""));
  }
}
