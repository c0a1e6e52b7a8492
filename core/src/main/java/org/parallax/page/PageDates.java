package org.parallax.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.model.Moment;
import tools.jackson.databind.JsonNode;

/**
 * Finds when a page was published and changed: in its descriptions, else in what it shows near its
 * head, else in its address.
 */
final class PageDates {

  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "article:published",
          "date",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "dc.date.created",
          "publish-date",
          "publish_date",
          "publishdate",
          "pubdate",
          "publication_date",
          "published",
          "published-date",
          "parsely-pub-date",
          "sailthru.date",
          "citation_publication_date",
          "cxenseparse:recs:publishtime",
          "article.published",
          "rnews:datepublished",
          "datecreated",
          "creation_date",
          "originalpublicationdate");
  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "last-modified",
          "dcterms.modified",
          "article:modified",
          "lastmod",
          "modified");
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d\\d|[a-z]{3})[/-]?(\\d\\d)(?!\\d)");
  private static final int LONGEST = 150;
  private static final int SHORT = 80;

  private final Document page;
  private final JsonLd described;
  private final MetaElements metas;
  private final Optional<String> url;
  private final DateWords.Order order;

  PageDates(
      Document page, JsonLd described, MetaElements metas, Optional<String> url, String language) {
    this.page = page;
    this.described = described;
    this.metas = metas;
    this.url = url;
    this.order = DateWords.Order.of(language);
  }

  /** When the page was published. */
  Optional<Moment> published() {
    return described("datePublished")
        .or(() -> metas(PUBLISHED))
        .or(() -> marked("datePublished"))
        .or(() -> marked("dateCreated"))
        .or(this::inAddress)
        .or(this::timed)
        .or(this::named)
        .or(() -> metas(MODIFIED))
        .or(() -> marked("dateModified"))
        .or(this::shown);
  }

  /** When the page was last changed. */
  Optional<Moment> modified() {
    return described("dateModified").or(() -> metas(MODIFIED)).or(() -> marked("dateModified"));
  }

  private Optional<Moment> described(String property) {
    Optional<Moment> article =
        described.article().flatMap(a -> described.text(a, property)).flatMap(DateWords::moment);
    if (article.isPresent()) {
      return article;
    }
    for (JsonNode p : described.pages()) {
      Optional<Moment> found = described.text(p, property).flatMap(DateWords::moment);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Moment> metas(List<String> names) {
    for (String name : names) {
      Optional<Moment> found = metas.first(name).flatMap(this::moment);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Moment> moment(String words) {
    return Moment.parse(words)
        .or(() -> DateWords.inWords(words, order))
        .or(() -> DateWords.moment(words));
  }

  private Optional<Moment> marked(String property) {
    for (Element e : page.getElementsByAttributeValueContaining("itemprop", property)) {
      Optional<Moment> found = of(e);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Moment> of(Element e) {
    for (String attribute : List.of("datetime", "content", "title")) {
      Optional<Moment> found =
          Optional.of(e.attr(attribute)).filter(s -> !s.isBlank()).flatMap(this::moment);
      if (found.isPresent()) {
        return found;
      }
    }
    String words = e.text();
    return words.length() <= LONGEST ? DateWords.inWords(words, order) : Optional.empty();
  }

  /** The first time element, one that is marked as the publication first. */
  private Optional<Moment> timed() {
    List<Element> times = page.getElementsByTag("time");
    Optional<Moment> first = Optional.empty();
    for (Element time : times) {
      Optional<Moment> found = of(time);
      boolean publication =
          time.hasAttr("pubdate")
              || time.className().toLowerCase(Locale.ROOT).contains("publish")
              || time.className().contains("entry-date");
      if (publication && found.isPresent()) {
        return found;
      }
      first = first.or(() -> found);
    }
    return first;
  }

  /** A date in an element whose name says that it holds one. */
  private Optional<Moment> named() {
    for (Element e : page.body().getAllElements()) {
      String name = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
      boolean promising =
          name.contains("date")
              || name.contains("publish")
              || name.contains("time")
              || name.contains("byline")
              || name.contains("meta")
              || name.contains("datum")
              || name.contains("posted");
      if (promising && !name.contains("update")) {
        Optional<Moment> found = of(e);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The first date that stands in a short run of words. */
  private Optional<Moment> shown() {
    for (Element e : page.body().getAllElements()) {
      String words = e.ownText();
      if (words.length() > 5 && words.length() <= SHORT) {
        Optional<Moment> found = DateWords.inWords(words, order);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Moment> inAddress() {
    Matcher m = IN_ADDRESS.matcher(url.orElse(""));
    return m.find()
        ? DateWords.inWords(m.group(3) + " " + m.group(2) + " " + m.group(1), order)
            .or(() -> Moment.parse(m.group(1) + "-" + m.group(2) + "-" + m.group(3)))
        : Optional.empty();
  }
}
