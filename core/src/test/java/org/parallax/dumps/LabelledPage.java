package org.parallax.dumps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of the labelled set before it is flattened: its elements in order, each with its label.
 *
 * @param name the file's name
 * @param fields what the head of the file says
 * @param elements the page's elements
 * @param posts author and time of each post, as the page prints them
 */
record LabelledPage(
    String name, Map<String, String> fields, List<Element> elements, List<PostKey> posts) {

  /**
   * An element of the page.
   *
   * @param label why it is furniture, or that it is kept
   * @param tag its HTML element
   * @param glued whether the next element follows without a gap
   * @param post the number of the post that it belongs to, or -1
   * @param words its words; links inside have Markdown's form
   */
  record Element(Label label, String tag, boolean glued, int post, String words) {
    boolean heading() {
      return tag.startsWith("h");
    }

    boolean paragraph() {
      return tag.equals("p") || heading();
    }

    boolean link() {
      return tag.equals("a");
    }

    boolean item() {
      return tag.equals("li");
    }
  }

  /** What a post says of itself. */
  record PostKey(Optional<String> author, Optional<String> published) {}

  static List<LabelledPage> all(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".page"))
          .sorted()
          .map(LabelledPage::read)
          .toList();
    }
  }

  private static LabelledPage read(Path file) {
    try {
      return parse(
          String.valueOf(file.getFileName()).replace(".page", ""), Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledPage parse(String name, List<String> lines) {
    Map<String, String> fields = new HashMap<>();
    int start = lines.indexOf("----");
    for (String line : lines.subList(0, start)) {
      int colon = line.indexOf(':');
      fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    List<Element> elements = new ArrayList<>();
    List<PostKey> posts = new ArrayList<>();
    int post = -1;
    for (String line : lines.subList(start + 1, lines.size())) {
      if (line.startsWith("post ")) {
        int at = line.indexOf('@');
        posts.add(new PostKey(some(line.substring(5, at)), some(line.substring(at + 1))));
        post = posts.size() - 1;
      } else if (line.equals("end")) {
        post = -1;
      } else {
        elements.add(element(line, post));
      }
    }
    return new LabelledPage(name, fields, List.copyOf(elements), List.copyOf(posts));
  }

  private static Element element(String line, int post) {
    int bar = line.indexOf(" | ");
    String[] key = line.substring(0, bar).split(" ");
    boolean glued = key[1].endsWith("+");
    String tag = glued ? key[1].substring(0, key[1].length() - 1) : key[1];
    return new Element(Label.of(key[0]), tag, glued, post, line.substring(bar + 3));
  }

  private static Optional<String> some(String words) {
    return Optional.of(words.strip()).filter(w -> !w.isEmpty());
  }

  String field(String key) {
    return fields.getOrDefault(key, "");
  }

  /** Whether nothing of the page is furniture. */
  boolean plain() {
    return field("plain").equals("yes");
  }
}
