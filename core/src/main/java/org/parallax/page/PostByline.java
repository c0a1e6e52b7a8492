package org.parallax.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds who wrote a post: in an element called so, in an attribute, or beside the time. */
final class PostByline {

  /** "From the Tribune's Ann Poe" names the outlet first. */
  private static final Pattern FROM = Pattern.compile("^From (?:the )?[^'’]{1,30}['’]s? ");

  /** "14:05 by Ann Poe" */
  private static final Pattern BY =
      Pattern.compile("\\b(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f)\\s+(.{3,60})$");

  private static final int LONGEST = 80;
  private static final int MOST_BESIDE = 12;
  private static final int LONGEST_REST = 45;

  private PostByline() {}

  /** The author that the post names. */
  static Optional<String> of(Element post, TimeMark mark) {
    for (Element e : post.getAllElements()) {
      Optional<String> author = isNamed(e) ? name(e) : Optional.empty();
      if (author.isPresent()) {
        return author;
      }
    }
    Matcher by = BY.matcher(mark.words());
    Optional<String> within = by.find() ? Byline.fullName(by.group(1)) : Optional.empty();
    Element time = mark.element();
    return within.isPresent() || time.equals(post)
        ? within
        : beside(time).or(() -> Optional.ofNullable(time.parent()).flatMap(PostByline::beside));
  }

  /** Whether a line of a post is the one that names its author. */
  static boolean isByline(String text, String author) {
    return text.length() < author.length() + LONGEST_REST && text.contains(author);
  }

  private static boolean isNamed(Element e) {
    String name = e.className().toLowerCase(Locale.ROOT);
    return name.contains("author")
        || name.contains("byline")
        || name.contains("autor")
        || name.contains("auteur")
        || name.contains("contributor")
        || e.attr("rel").equals("author")
        || e.attr("itemprop").equals("author")
        || e.hasAttr("data-author")
        || e.attr("data-testid").toLowerCase(Locale.ROOT).contains("author");
  }

  private static Optional<String> name(Element e) {
    Optional<String> given = Byline.fullName(e.attr("data-author"));
    if (given.isPresent() || e.childNodeSize() > MOST_BESIDE || e.text().length() >= LONGEST) {
      return given;
    }
    return Byline.fullNames(FROM.matcher(e.text()).replaceFirst("")).stream().findFirst();
  }

  private static Optional<String> beside(Element e) {
    Element around = e.parent();
    if (around == null || around.childrenSize() > MOST_BESIDE) {
      return Optional.empty();
    }
    for (Element sibling : e.siblingElements()) {
      boolean heading = sibling.normalName().startsWith("h");
      Optional<String> name =
          heading || sibling.childNodeSize() > MOST_BESIDE
              ? Optional.empty()
              : Byline.fullName(sibling.text());
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }
}
