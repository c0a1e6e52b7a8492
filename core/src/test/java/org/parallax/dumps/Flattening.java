package org.parallax.dumps;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.dumps.LabelledPage.Element;

/** The ways in which crawlers, tools and people turn a page into text. */
enum Flattening {
  /** One line a block, as most crawlers write. */
  LINES,
  /** A blank line between blocks. */
  BLANK,
  /** Everything on one line. */
  ONE_LINE,
  /** Broken at 72 columns, a blank line between blocks. */
  WRAPPED,
  /** As text browsers print: indented, links numbered, their addresses at the end. */
  LYNX,
  /** As converters to Markdown write. */
  MARKDOWN,
  /** As the text of a web archive: the browser's title first, a line a block or link. */
  ARCHIVE,
  /** All selected and copied in a browser: bullets, blank lines around paragraphs only. */
  COPY,
  /** What an extractor for reading leaves: menus and lists of links are gone. */
  READER;

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)]*)\\)");
  private static final int WIDTH = 72;

  /** The flattened page with its labels. */
  LabelledDump flatten(LabelledPage page) {
    LabelledDump.Writer out = new LabelledDump.Writer();
    List<String> links = new ArrayList<>();
    if (this == ARCHIVE && !page.plain()) {
      out.mark(page.field("title") + " | " + page.field("outlet") + "\n");
    }
    Element above = new Element(Label.EITHER, "top", false, -1, "");
    for (Element element : page.elements()) {
      if (!dropped(element)) {
        separate(out, above, element);
        write(out, element, links);
        above = element;
      }
    }
    if (this == LYNX && !links.isEmpty()) {
      out.mark("\n\nReferences\n");
      for (int i = 0; i < links.size(); i++) {
        out.mark("\n   " + (i + 1) + ". https://site.example" + links.get(i));
      }
    }
    out.mark("\n");
    return out.dump(page, this);
  }

  private boolean dropped(Element element) {
    boolean menu =
        switch (element.label()) {
          case NAVIGATION, RELATED -> true;
          case BOILERPLATE -> !element.tag().equals("p");
          case KEEP, EITHER, APPEAL, CAPTION, BYLINE, DUPLICATE -> false;
        };
    return this == READER && menu;
  }

  private void separate(LabelledDump.Writer out, Element above, Element element) {
    if (out.empty()) {
      return;
    }
    boolean list =
        (above.item() || above.link() || above.tag().equals("span"))
            && (element.item() || element.link());
    switch (this) {
      case LINES, ARCHIVE, READER -> out.mark(above.glued() ? "" : "\n");
      case BLANK -> out.mark(above.glued() ? "" : "\n\n");
      case ONE_LINE -> out.mark(above.glued() ? "" : " ");
      case COPY ->
          out.mark(above.glued() ? "" : above.paragraph() || element.paragraph() ? "\n\n" : "\n");
      case WRAPPED, LYNX, MARKDOWN -> out.mark(above.glued() ? " " : list ? "\n" : "\n\n");
    }
  }

  private void write(LabelledDump.Writer out, Element element, List<String> links) {
    int width = this == WRAPPED || this == LYNX ? WIDTH : Integer.MAX_VALUE;
    String indent = this == LYNX ? "   " : "";
    out.mark(indent + opening(element));
    if (element.link() && (this == LYNX || this == MARKDOWN)) {
      link(out, element, element.words(), "/" + element.words().length(), links);
      return;
    }
    int at = 0;
    Matcher m = LINK.matcher(element.words());
    while (m.find()) {
      out.add(element, element.words().substring(at, m.start()), width, indent);
      link(out, element, m.group(1), m.group(2), links);
      at = m.end();
    }
    out.add(element, element.words().substring(at), width, indent);
  }

  private void link(
      LabelledDump.Writer out, Element element, String words, String address, List<String> links) {
    if (this == LYNX) {
      links.add(address);
      out.mark("[" + links.size() + "]");
    }
    out.mark(this == MARKDOWN ? "[" : "");
    out.add(element, words, this == LYNX ? WIDTH : Integer.MAX_VALUE, "   ");
    out.mark(this == MARKDOWN ? "](https://site.example" + address + ")" : "");
  }

  private String opening(Element element) {
    boolean bullet = element.item() || (element.link() && this == LYNX);
    return switch (this) {
      case LYNX -> bullet ? "  * " : "";
      case MARKDOWN ->
          element.heading() ? "#".repeat(element.tag().charAt(1) - '0') + " " : bullet ? "* " : "";
      case COPY -> bullet ? "• " : "";
      case READER, WRAPPED -> bullet ? "- " : "";
      case LINES, BLANK, ONE_LINE, ARCHIVE -> "";
    };
  }
}
