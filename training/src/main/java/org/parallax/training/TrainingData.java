package org.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.parallax.encoder.Windows;

/**
 * All that is learnt from and measured on.
 *
 * @param corpora those that were read
 * @param examples of one epoch
 * @param dev documents to measure on, by corpus
 * @param documents how many were learnt from, by corpus
 */
record TrainingData(
    List<Corpus> corpora,
    List<Example> examples,
    Map<String, List<Document>> dev,
    Map<String, Integer> documents) {

  /** Reads what the settings ask for. */
  static TrainingData read(Path folder, Settings settings, Windows windows) throws IOException {
    List<Corpus> corpora =
        Corpus.all().stream().filter(c -> !settings.without().contains(c.name())).toList();
    List<Example> examples = new ArrayList<>();
    Map<String, List<Document>> dev = new LinkedHashMap<>();
    Map<String, Integer> documents = new LinkedHashMap<>();
    for (Corpus corpus : corpora) {
      Corpus.Parts parts = corpus.read(folder);
      List<Document> train = some(parts.train(), settings);
      documents.put(corpus.name(), train.size());
      dev.put(corpus.name(), some(parts.dev(), settings));
      int times = corpus.name().equals("own") ? settings.ownTimes() : 1;
      for (Document document : train) {
        List<Example> read = Example.of(document, windows.of(document.text(), document.style()));
        for (int k = 0; k < times; k++) {
          examples.addAll(read);
        }
      }
    }
    return new TrainingData(corpora, examples, dev, documents);
  }

  private static List<Document> some(List<Document> all, Settings settings) {
    List<Document> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(settings.seed()));
    return shuffled.subList(0, Math.min(settings.documents(), shuffled.size()));
  }

  long pieces() {
    return examples.stream().mapToLong(e -> e.window().length()).sum();
  }
}
