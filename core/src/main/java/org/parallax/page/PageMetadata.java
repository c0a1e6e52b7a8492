package org.parallax.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.model.Metadata;

/**
 * Finds what a page says of itself: in JSON-LD, Open Graph, microdata, meta elements and what it
 * shows. One throwaway object a page.
 */
final class PageMetadata {

  private static final List<String> SECTIONS =
      List.of("article:section", "og:section", "parsely-section", "section", "category");
  private static final int LONGEST_SECTION = 60;

  private final Document page;
  private final JsonLd described;
  private final Contents contents;
  private final MetaElements metas;
  private final Deadline deadline;

  PageMetadata(Document page, JsonLd described, Contents contents, Deadline deadline) {
    this.page = page;
    this.described = described;
    this.contents = contents;
    this.metas = MetaElements.of(page, deadline);
    this.deadline = deadline;
  }

  /**
   * What the page says.
   *
   * @param url the page's address as far as it is known beforehand
   */
  Metadata read(Optional<String> url) {
    Optional<String> canonical = canonical();
    Optional<String> language = language();
    Optional<String> address = url.or(() -> canonical);
    SiteNames site = SiteNames.of(page, described, metas, address, deadline);
    Optional<String> section = section();
    Headline headline = new Headline(page, site, section, deadline);
    List<String> titles = titles();
    ShortLines lines = ShortLines.of(page, headline.element(titles), contents, deadline);
    Region region = Region.of(address.stream().toList(), language.orElse(""));
    DateWords.Order order = region.order();
    PageDates dates =
        new PageDates(
            page, described, metas, address, order, new ShownDates(lines, region, deadline));
    VisibleByline byline = VisibleByline.of(lines, site, order, deadline);
    PageCredits credits = new PageCredits(described, metas, site, lines, byline.words(), deadline);
    return new Metadata(
        canonical,
        site.outlet(),
        headline.find(titles),
        new Authors(described, metas, site).find(byline, credits.people()),
        dates.published(),
        dates.modified(),
        Optional.empty(),
        language,
        canonical,
        section,
        credits.sources(),
        Optional.empty());
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

  private Optional<String> section() {
    return described
        .article()
        .flatMap(a -> described.text(a, "articleSection"))
        .or(() -> SECTIONS.stream().flatMap(n -> metas.first(n).stream()).findFirst())
        .or(() -> microdata("articleSection").stream().map(PageMetadata::value).findFirst())
        .filter(name -> !name.isBlank() && name.length() <= LONGEST_SECTION);
  }

  private static String value(Element e) {
    return e.hasAttr("content") ? e.attr("content").strip() : e.text();
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
}
