package org.parallax.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.model.Moment;

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
          "og:article:modified_time",
          "og:updated_time",
          "datemodified",
          "last-modified",
          "dcterms.modified",
          "article:modified",
          "lastmod",
          "modified");
  private static final List<Pattern> IN_ADDRESS =
      List.of(
          Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d\\d|[a-z]{3})[/-]?(\\d\\d)(?!\\d)"),
          Pattern.compile("/((?:19|20)\\d\\d)/(\\d{1,2})/(\\d{1,2})(?!\\d)"));
  private static final int LONGEST = 150;
  private static final int SAME_DAYS = 2;

  private final Document page;
  private final JsonLd described;
  private final MetaElements metas;
  private final Optional<String> url;
  private final DateWords.Order order;
  private final ShownDates shown;

  PageDates(
      Document page,
      JsonLd described,
      MetaElements metas,
      Optional<String> url,
      DateWords.Order order,
      ShownDates shown) {
    this.page = page;
    this.described = described;
    this.metas = metas;
    this.url = url;
    this.order = order;
    this.shown = shown;
  }

  /** When the page was published. */
  Optional<Moment> published() {
    Optional<Moment> near = shown.best(ShownDates.SURE);
    return described("datePublished")
        .or(() -> metas(PUBLISHED))
        .or(() -> marked("datePublished"))
        .or(() -> described("dateCreated"))
        .or(() -> marked("dateCreated"))
        .map(m -> near.map(n -> SameInstant.of(m, n)).orElse(m))
        .or(() -> inAddress().map(day -> near.filter(n -> isNear(day, n)).orElse(day)))
        .or(() -> shown.best(ShownDates.MARKED))
        .or(() -> metas(MODIFIED))
        .or(() -> marked("dateModified"))
        .or(() -> shown.best(ShownDates.ANY));
  }

  private static boolean isNear(Moment a, Moment b) {
    return Math.abs(a.date().toEpochDay() - b.date().toEpochDay()) <= SAME_DAYS;
  }

  /** When the page was last changed. */
  Optional<Moment> modified() {
    return described("dateModified").or(() -> metas(MODIFIED)).or(() -> marked("dateModified"));
  }

  private Optional<Moment> described(String property) {
    Optional<Moment> article =
        described.article().flatMap(a -> described.text(a, property)).flatMap(this::moment);
    if (article.isPresent()) {
      return article;
    }
    return Stream.concat(described.pages().stream(), described.works().stream())
        .flatMap(item -> described.text(item, property).flatMap(this::moment).stream())
        .findFirst();
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

  private Optional<Moment> inAddress() {
    for (Pattern pattern : IN_ADDRESS) {
      Matcher m = pattern.matcher(url.orElse(""));
      if (m.find()) {
        String between = Character.isDigit(m.group(2).charAt(0)) ? "." : " ";
        String day = String.join(between, m.group(3), m.group(2), m.group(1));
        return DateWords.inWords(day, DateWords.Order.DAY_FIRST);
      }
    }
    return Optional.empty();
  }
}
