package org.parallax.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the address of one post on a live blog's page. That is the page's own address with a
 * fragment, a query or a path added to it; links that lead to other pages are none.
 */
final class Permalink {

  private static final List<String> ATTRIBUTES =
      List.of(
          "data-permalink",
          "data-share-url",
          "data-post-url",
          "data-url",
          "data-link",
          "data-href");

  private static final Pattern POST =
      Pattern.compile("[?&](?:page|post|entry|block|update|item|liveblog|pinned)[\\w-]*=");

  private final Optional<URI> page;

  /**
   * Takes the page's address.
   *
   * @param address as far as it is known
   */
  Permalink(Optional<String> address) {
    this.page = address.flatMap(Permalink::uri);
  }

  /**
   * The address of the post that {@code post} holds, absolute where the page's address is known.
   */
  Optional<String> of(PostDraft post) {
    return aroundTime(post)
        .or(() -> inAttributes(post))
        .or(() -> linked(post))
        .or(() -> byId(post));
  }

  private Optional<String> aroundTime(PostDraft post) {
    Element time = post.mark().element();
    for (Element e = time; e != null && !e.equals(post.element()); e = e.parent()) {
      if (e.normalName().equals("a")) {
        return own(e.attr("href"), true);
      }
    }
    return time.equals(post.element())
        ? Optional.empty()
        : time.getElementsByTag("a").stream()
            .flatMap(a -> own(a.attr("href"), true).stream())
            .findFirst();
  }

  private Optional<String> inAttributes(PostDraft post) {
    for (String name : ATTRIBUTES) {
      Optional<String> own =
          post.element().getElementsByAttribute(name).stream()
              .flatMap(e -> own(e.attr(name), false).stream())
              .findFirst();
      if (own.isPresent()) {
        return own;
      }
    }
    return Optional.empty();
  }

  private Optional<String> linked(PostDraft post) {
    return post.element().getElementsByTag("a").stream()
        .filter(a -> a.attr("href").contains("#") || a.className().contains("permalink"))
        .flatMap(a -> own(a.attr("href"), false).stream())
        .findFirst();
  }

  private Optional<String> byId(PostDraft post) {
    return post.name()
        .filter(name -> post.element().getElementById(name) != null)
        .flatMap(name -> page.map(p -> withoutFragment(p) + "#" + name));
  }

  /**
   * The address, where it is the page's own with something added that names a part of it.
   *
   * @param aroundTime whether it stands around the time, so that any query names the post
   */
  private Optional<String> own(String address, boolean aroundTime) {
    if (address.length() < 2) {
      return Optional.empty();
    }
    if (page.isEmpty()) {
      return address.startsWith("#") ? Optional.of(address) : Optional.empty();
    }
    // A query alone goes with the page's whole path; URI#resolve would cut the last part of it.
    String given = address.startsWith("?") ? page.get().getPath() + address : address;
    return uri(given)
        .map(page.get()::resolve)
        .filter(u -> isPart(u, aroundTime))
        .map(URI::toString);
  }

  private boolean isPart(URI address, boolean aroundTime) {
    URI own = page.orElse(address);
    String path = Optional.ofNullable(address.getPath()).orElse("");
    String base = Optional.ofNullable(own.getPath()).orElse("").replaceFirst("/$", "");
    boolean below = path.startsWith(base + "/") && path.length() > base.length() + 1;
    boolean same = path.replaceFirst("/$", "").equals(base);
    boolean asked = aroundTime && address.getQuery() != null;
    boolean named =
        asked || address.getFragment() != null || POST.matcher(address.toString()).find();
    return address.getHost() != null
        && address.getHost().equalsIgnoreCase(own.getHost())
        && !base.isEmpty()
        && (below || (same && named));
  }

  private static String withoutFragment(URI address) {
    String s = address.toString();
    int fragment = s.indexOf('#');
    return fragment < 0 ? s : s.substring(0, fragment);
  }

  private static Optional<URI> uri(String address) {
    try {
      return Optional.of(new URI(address.strip()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
