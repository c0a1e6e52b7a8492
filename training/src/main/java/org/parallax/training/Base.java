package org.parallax.training;

import java.util.Locale;

/**
 * A network that training can begin with, as a library of langchain4j brings it. All are BERT's of
 * one shape (384 numbers a place, twelve heads) with one vocabulary of lower-case pieces.
 */
enum Base {
  /** Six layers, every other one of a MiniLM, fitted to one billion pairs of sentences. */
  MINILM("all-MiniLM-L6-v2", "Apache 2.0", 6),

  /** The twelve layers of a MiniLM, fitted to pairs of questions and passages. */
  E5("e5-small-v2", "MIT", 12);

  private final String title;
  private final String licence;
  private final int layers;

  Base(String title, String licence, int layers) {
    this.title = title;
    this.licence = licence;
    this.layers = layers;
  }

  /** As its publishers call it. */
  String title() {
    return title;
  }

  String licence() {
    return licence;
  }

  /** How many it has. */
  int layers() {
    return layers;
  }

  /** Where its network lies on the class path. */
  String network() {
    return "/" + title.toLowerCase(Locale.ROOT) + ".onnx";
  }

  /** Where its pieces lie on the class path. */
  String tokenizer() {
    return "/" + title.toLowerCase(Locale.ROOT) + "-tokenizer.json";
  }
}
