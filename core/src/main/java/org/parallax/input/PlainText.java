package org.parallax.input;

import org.parallax.dumps.FrontMatter;
import org.parallax.dumps.TextDump;
import org.parallax.page.Item;
import org.parallax.page.Reading;

/** Plain text and Markdown: the text stays as it is. */
final class PlainText {

  private PlainText() {}

  /** Reads plain text or Markdown; what its front matter says becomes metadata. */
  static Reading read(Item item, String text) {
    int body = FrontMatter.of(text).map(FrontMatter::end).orElse(0);
    // A headline alone is an item too: feeds and databases have such.
    if (text.substring(body).isBlank() && item.given().title().isEmpty()) {
      return item.failed("no text found: the input has only a header or white space");
    }
    return new Reading.Read(TextDump.read(item.id(), text, item.given()));
  }
}
