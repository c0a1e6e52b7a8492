package org.parallax.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.parallax.document.Documents;
import org.parallax.model.Story;

/**
 * The story as one file that needs no server and fetches nothing: the Story document as inert data,
 * and the script that shows it. Words of pages never become markup, and the content security policy
 * lets only this script and this style run. Immutable, thread-safe.
 */
public final class StoryPage {

  private final PageBundle bundle;

  /** A page with the browser's side that {@code bundle} is. */
  public StoryPage(PageBundle bundle) {
    this.bundle = bundle;
  }

  /** The whole page, with a line end after it. */
  public String render(Story story) {
    Document document = new Document("");
    document.appendChild(new DocumentType("html", "", ""));
    Element html = document.appendElement("html").attr("lang", "en");
    head(html.appendElement("head"), story);
    body(html.appendElement("body"), story);
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
        + "'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script';"
        + " trusted-types lit-html";
  }

  private void body(Element body, Story story) {
    Element plain = body.appendElement("noscript");
    plain.appendElement("h1").text(story.title());
    plain
        .appendElement("p")
        .text("This is the brief alone; the rest of the page is shown by its script.");
    Element list = plain.appendElement("ol");
    story.brief().forEach(s -> list.appendElement("li").attr("dir", "auto").text(s.text()));
    body.appendElement("script")
        .id("story")
        .attr("type", "application/json")
        .appendChild(new DataNode(inert(Documents.write(story))));
    body.appendElement("script").appendChild(new DataNode(bundle.script()));
  }

  /** JSON that cannot close its element or open another, whatever words of pages are in it. */
  private static String inert(String json) {
    return json.replace("<", "\\u003c");
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
