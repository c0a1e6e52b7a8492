package org.parallax.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.parallax.credits.NewsAgencies;
import org.parallax.lexicon.WordList;

/**
 * Who wrote a post, and where the post says so: in an element called so, in an attribute, beside
 * the time, or in a line that adds what the writer does.
 *
 * @param names the writers
 * @param line the element that holds the names and what is said of those who bear them, if one does
 */
record PostByline(List<String> names, Optional<Element> line) {

  /** "From the Tribune's Ann Poe" names the outlet first. */
  private static final Pattern FROM = Pattern.compile("^From (?:the )?[^'’]{1,30}['’]s? ");

  /** "14:05 by Ann Poe" */
  private static final Pattern BY =
      Pattern.compile("\\b(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f)\\s+(.{3,60})$");

  /** Addresses of pages about writers. */
  private static final Pattern PROFILE =
      Pattern.compile(
          "/(?:authors?|autor(?:en|es)?|auteurs?|by|profiles?|people|staff|journalists?|reporters?|contributors?)/");

  /** "— Ann Poe", "(by Ann Poe)" */
  private static final Pattern SIGNED = Pattern.compile("[(\\[—–-]\\s?([^()]{3,60}?)[)\\]]?");

  private static final Set<String> ROLES =
      Set.copyOf(WordList.lines(PostByline.class, "role-words.txt"));

  private static final Set<String> IN_WORDS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "figure");

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final int LONGEST = 80;
  private static final int MOST_BESIDE = 12;
  private static final int LONGEST_REST = 45;

  /** The writers that the post names. */
  static Optional<PostByline> of(Element post, TimeMark mark) {
    List<Element> all = post.getAllElements();
    for (Element e : all) {
      List<String> names = isNamed(e) ? names(e) : List.of();
      if (!names.isEmpty()) {
        return Optional.of(in(e, names, post));
      }
    }
    Matcher by = BY.matcher(mark.words());
    Optional<String> within = by.find() ? Byline.fullName(by.group(1)) : Optional.empty();
    if (within.isPresent() || mark.element().equals(post)) {
      return within.map(name -> new PostByline(List.of(name), Optional.empty()));
    }
    Element time = mark.element();
    return beside(time, post)
        .or(() -> Optional.ofNullable(time.parent()).flatMap(e -> beside(e, post)))
        .or(() -> withRole(all, post));
  }

  /** Who signed the post in its last line: an agency, or a person as in "— Ann Poe". */
  static Optional<PostByline> signature(List<Block> blocks) {
    if (blocks.size() < 2) {
      return Optional.empty();
    }
    Block last = blocks.getLast();
    Matcher signed = SIGNED.matcher(last.text());
    Optional<String> name =
        NewsAgencies.isAgency(last.text())
            ? Optional.of(last.text())
            : signed.matches() ? Byline.fullName(signed.group(1)) : Optional.empty();
    return name.map(n -> new PostByline(List.of(n), Optional.of(last.element())));
  }

  /** The writers, parted by commas. */
  String author() {
    return String.join(", ", names);
  }

  /** Whether a block of the post names its writers or says what they do. */
  boolean holds(Block block) {
    String name = names.getFirst();
    String text = block.text();
    boolean inLine =
        line.filter(l -> Body.stands(block.element(), Set.of(l))).isPresent()
            && block.kind() != Block.Kind.HEADING
            && !block.endsSentence();
    boolean few = text.length() < author().length() + LONGEST_REST;
    boolean person = name.indexOf(' ') > 0;
    return inLine || text.equals(name) || (person && few && text.contains(name));
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

  private static List<String> names(Element e) {
    Optional<String> given = Byline.fullName(e.attr("data-author"));
    if (given.isPresent() || e.childNodeSize() > MOST_BESIDE || e.text().length() >= LONGEST) {
      return given.stream().toList();
    }
    List<String> parts = parts(e);
    for (int i = 0; i < parts.size(); i++) {
      if (Byline.fullName(parts.get(i)).isPresent()) {
        return following(parts.subList(i, parts.size()));
      }
    }
    return Byline.fullNames(FROM.matcher(e.text()).replaceFirst(""));
  }

  /** A name, and those that commas or "and" join to it; what else follows is no name. */
  private static List<String> following(List<String> parts) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      Optional<String> name = Byline.fullName(parts.get(i));
      boolean joined = i == 0 || Byline.afterSeparator(" " + parts.get(i - 1) + " A").equals("A");
      if (name.isEmpty() || !joined) {
        break;
      }
      names.add(name.get());
    }
    return names;
  }

  /** The words of {@code e}, a part for each text in it. */
  private static List<String> parts(Element e) {
    return e.nodeStream(TextNode.class)
        .map(t -> FROM.matcher(t.text().strip()).replaceFirst(""))
        .filter(t -> !t.isEmpty())
        .limit(MOST_BESIDE)
        .toList();
  }

  /** The byline around {@code named}: as far as little more stands there than the names. */
  private static PostByline in(Element named, List<String> names, Element post) {
    int most = String.join(", ", names).length() + LONGEST_REST;
    Element line = named;
    for (Element e = named; e != null && !e.equals(post) && e.text().length() < most; ) {
      line = e;
      e = e.parent();
    }
    boolean few = line.text().length() < most;
    return new PostByline(names, few ? Optional.of(line) : Optional.empty());
  }

  private static Optional<PostByline> beside(Element e, Element post) {
    Element around = e.parent();
    if (e.equals(post) || around == null || around.childrenSize() > MOST_BESIDE) {
      return Optional.empty();
    }
    for (Element sibling : e.siblingElements()) {
      boolean heading = sibling.normalName().startsWith("h");
      Optional<String> name =
          heading || sibling.childNodeSize() > MOST_BESIDE ? Optional.empty() : first(sibling);
      if (name.isPresent()) {
        return Optional.of(in(sibling, List.of(name.get()), post));
      }
    }
    return Optional.empty();
  }

  /** The name that an element shows, alone or with a role after it. */
  private static Optional<String> first(Element e) {
    String text = e.text();
    Optional<String> alone =
        Byline.fullName(text).flatMap(n -> Byline.fullNames(n).stream().findFirst());
    return alone.isPresent() || text.length() >= LONGEST
        ? alone
        : parts(e).stream().findFirst().flatMap(Byline::fullName).filter(n -> hasRole(text, n));
  }

  /** A name that leads to a page about its bearer, or with the bearer's role beside it. */
  private static Optional<PostByline> withRole(List<Element> all, Element post) {
    for (Element e : all) {
      Optional<String> name =
          e.childrenSize() == 0 && !isInWords(e, post)
              ? Byline.fullName(e.ownText())
              : Optional.empty();
      if (name.isPresent()) {
        PostByline byline = in(e, List.of(name.get()), post);
        String words = byline.line.map(Element::text).orElse("");
        if (PROFILE.matcher(e.attr("href")).find() || hasRole(words, name.get())) {
          return Optional.of(byline);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether an element stands in a heading, a paragraph or a picture's frame of the post. */
  private static boolean isInWords(Element e, Element post) {
    for (Element at = e; at != null && !at.equals(post); at = at.parent()) {
      if (IN_WORDS.contains(at.normalName())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasRole(String words, String name) {
    return NOT_LETTERS
        .splitAsStream(words.replace(name, " ").toLowerCase(Locale.ROOT))
        .anyMatch(ROLES::contains);
  }
}
