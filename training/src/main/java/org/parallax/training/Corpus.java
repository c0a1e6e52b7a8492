package org.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A collection of annotated texts. */
interface Corpus {

  /** As {@code --without} names it. */
  String name();

  /** What a model that was trained on it must say of it. */
  String terms();

  /**
   * Its texts under {@code folder}, in a fixed order.
   *
   * @throws IOException if its files are missing or damaged
   */
  Parts read(Path folder) throws IOException;

  /**
   * A corpus cut in two.
   *
   * @param train to learn from
   * @param dev to measure on, never learnt from
   */
  record Parts(List<Document> train, List<Document> dev) {

    public Parts {
      train = List.copyOf(train);
      dev = List.copyOf(dev);
    }
  }

  /** All corpora that there are. */
  static List<Corpus> all() {
    return List.of(new OwnCorpus(), new PolnearCorpus(), new NamesCorpus());
  }
}
