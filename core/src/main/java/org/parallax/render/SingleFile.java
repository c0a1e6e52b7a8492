package org.parallax.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.parallax.model.Story;

/**
 * A page as one file that needs no server: documents as inert data, and the script that shows them.
 * Words of pages never become markup, and the content security policy lets only this script and
 * this style run, and nothing be fetched but map tiles from the one host that is named. Immutable,
 * thread-safe.
 */
record SingleFile(PageBundle bundle, Optional<MapTiles> tiles) {

  /** A document that the script reads from the element with this id. */
  record Data(String id, String json) {}

  /** The whole page, titled and told without a script as {@code story} is. */
  String render(Story story, List<Data> data) {
    Document document = new Document("");
    document.appendChild(new DocumentType("html", "", ""));
    Element html = document.appendElement("html").attr("lang", "en");
    head(html.appendElement("head"), story);
    Element body = html.appendElement("body");
    tiles.ifPresent(
        t -> body.attr("data-tiles", t.template()).attr("data-tiles-owner", t.attribution()));
    body(body, story, data);
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    return document.outerHtml() + "\n";
  }

  private void head(Element head, Story story) {
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", policy());
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
    head.appendElement("title").text(story.title() + " – Parallax");
    head.appendElement("style").appendChild(new DataNode(bundle.style()));
  }

  private String policy() {
    return "default-src 'none'; style-src 'sha256-"
        + hash(bundle.style())
        + "'; script-src 'sha256-"
        + hash(bundle.script())
        + "';"
        + tiles.map(t -> " img-src " + t.origin() + ";").orElse("")
        + " base-uri 'none'; form-action 'none'; require-trusted-types-for 'script';"
        + " trusted-types lit-html";
  }

  private void body(Element body, Story story, List<Data> data) {
    Element plain = body.appendElement("noscript");
    plain.appendElement("h1").text(story.title());
    plain
        .appendElement("p")
        .text("This is the brief alone; the rest of the page is shown by its script.");
    Element list = plain.appendElement("ol");
    story.brief().forEach(s -> list.appendElement("li").attr("dir", "auto").text(s.text()));
    data.forEach(d -> inert(body, d));
    body.appendElement("script").appendChild(new DataNode(bundle.script()));
  }

  private static void inert(Element body, Data data) {
    body.appendElement("script")
        .id(data.id())
        .attr("type", "application/json")
        .appendChild(new DataNode(inert(data.json())));
  }

  /**
   * JSON that cannot close its element or open another, whatever words of pages are in it. It is of
   * ASCII alone: browsers decode that faster and keep it in half the memory.
   */
  private static String inert(String json) {
    var text = new StringBuilder(json.length() + json.length() / 16);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '<' || c > '~') {
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          text.append(Character.forDigit(c >> shift & 0xf, 16));
        }
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
