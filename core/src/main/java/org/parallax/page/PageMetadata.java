package org.parallax.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.model.Metadata;
import tools.jackson.databind.JsonNode;

/**
 * Finds what a page says of itself: in JSON-LD, Open Graph, microdata, meta elements and what it
 * shows. One throwaway object a page.
 */
final class PageMetadata {

  private final Document page;
  private final JsonLd described;
  private final MetaElements metas;

  PageMetadata(Document page, JsonLd described) {
    this.page = page;
    this.described = described;
    this.metas = MetaElements.of(page);
  }

  /**
   * What the page says.
   *
   * @param url the page's address as far as it is known beforehand
   */
  Metadata read(Optional<String> url) {
    Optional<String> canonical = canonical();
    Optional<String> outlet = outlet();
    Optional<String> language = language();
    PageDates dates =
        new PageDates(page, described, metas, url.or(() -> canonical), language.orElse(""));
    return new Metadata(
        canonical,
        outlet,
        new Headline(page, outlet).find(titles()),
        authors(outlet),
        dates.published(),
        dates.modified(),
        Optional.empty(),
        language);
  }

  private Optional<String> canonical() {
    for (Element link : page.getElementsByTag("link")) {
      if (link.attr("rel").equalsIgnoreCase("canonical") && !link.attr("href").isBlank()) {
        String absolute = link.absUrl("href");
        return Optional.of(absolute.isEmpty() ? link.attr("href").strip() : absolute);
      }
    }
    return metas.first("og:url");
  }

  private Optional<String> outlet() {
    return described
        .article()
        .flatMap(a -> described.names(a, "publisher").stream().findFirst())
        .or(() -> metas.first("og:site_name"))
        .or(() -> metas.first("application-name"))
        .or(() -> metas.first("dc.publisher"))
        .filter(name -> !name.startsWith("http"));
  }

  private Optional<String> language() {
    Optional<String> declared =
        Optional.ofNullable(page.getElementsByTag("html").first())
            .map(e -> e.attr("lang").isBlank() ? e.attr("xml:lang") : e.attr("lang"))
            .map(String::strip)
            .filter(s -> !s.isEmpty());
    return declared
        .or(() -> described.article().flatMap(a -> described.text(a, "inLanguage")))
        .or(() -> metas.first("content-language"))
        .or(() -> metas.first("og:locale"))
        .or(() -> metas.first("language"))
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
        .filter(tag -> !tag.equals("und"));
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    described.article().flatMap(a -> described.text(a, "headline")).ifPresent(titles::add);
    metas.first("og:title").ifPresent(titles::add);
    microdata("headline").stream().map(Element::text).forEach(titles::add);
    metas.first("twitter:title").ifPresent(titles::add);
    metas.first("dc.title").ifPresent(titles::add);
    titles.removeIf(String::isBlank);
    return titles;
  }

  private List<Element> microdata(String property) {
    return page.getElementsByAttributeValue("itemprop", property);
  }

  private List<String> authors(Optional<String> outlet) {
    Set<String> names = new LinkedHashSet<>();
    Optional<JsonNode> article = described.article();
    if (article.isPresent()) {
      for (JsonNode author : described.all(article.get(), "author")) {
        boolean person = !JsonLd.isOf(author, "Organization");
        if (person && author.isString()) {
          names.addAll(Byline.people(author.asString()));
        } else if (person) {
          described.names(author, "name").forEach(n -> names.addAll(Byline.people(n)));
        }
      }
    }
    if (names.isEmpty()) {
      names.addAll(VisibleByline.find(page, metas));
    }
    outlet.ifPresent(name -> names.removeIf(name::equalsIgnoreCase));
    return new ArrayList<>(names);
  }
}
