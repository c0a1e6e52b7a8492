package org.parallax.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.parallax.model.Story;

/**
 * The story as one file that needs no server and fetches nothing: every finding links to its exact
 * words in the report. All words of pages are written as text, never as markup; the content
 * security policy lets only the page's own style and script run. Immutable, thread-safe.
 */
public final class HtmlPage {

  private static final String STYLE = resource("page.css");
  private static final String SCRIPT = resource("page.js");

  /** The whole page. */
  public String render(Story story) {
    Document document = new Document("");
    document.appendChild(new DocumentType("html", "", ""));
    Element html = document.appendElement("html").attr("lang", "en");
    head(html.appendElement("head"), story);
    Element body = html.appendElement("body");
    var index = new StoryIndex(story);
    new StorySections(story, index, body).write();
    Element reports = section(body, "reports", "Reports");
    key(reports);
    story.reports().forEach(r -> new ReportText(r, index, story).write(reports));
    body.appendElement("script").appendChild(new DataNode(SCRIPT));
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    return document.outerHtml() + "\n";
  }

  /** A section with its heading, found under {@code #id}. */
  static Element section(Element parent, String id, String heading) {
    Element section = parent.appendElement("section").id(id);
    section.appendElement("h2").text(heading);
    return section;
  }

  private static void head(Element head, Story story) {
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr(
            "content",
            "default-src 'none'; style-src 'sha256-"
                + hash(STYLE)
                + "'; script-src 'sha256-"
                + hash(SCRIPT)
                + "'; base-uri 'none'; form-action 'none'");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
    head.appendElement("title").text(story.title() + " – Parallax");
    head.appendElement("style").appendChild(new DataNode(STYLE));
  }

  private static void key(Element reports) {
    Element key = reports.appendElement("p").addClass("key soft");
    key.appendElement("span").addClass("said").text("said by somebody");
    key.appendElement("span").addClass("figure-words").text("figure");
    key.appendElement("span").addClass("time").text("time");
    key.appendElement("span").addClass("place").text("place");
    key.appendElement("span").addClass("off").text("not the story");
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

  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
