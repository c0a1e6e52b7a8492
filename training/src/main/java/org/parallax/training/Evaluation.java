package org.parallax.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.encoder.Encoder;
import org.parallax.encoder.Linked;
import org.parallax.encoder.Linker;
import org.parallax.encoder.Style;
import org.parallax.encoder.TextEncoder;
import org.parallax.encoder.Windows;

/**
 * Measures an encoder on documents that it did not learn from.
 *
 * @param encoder what is measured
 * @param windows cuts the texts
 * @param dev documents by corpus
 */
record Evaluation(Encoder encoder, Windows windows, Map<String, List<Document>> dev) {

  /** Scores from which a cue might be kept; the program keeps those of {@link Settings#LEAST}. */
  private static final List<Double> LEAST = List.of(-2.0, -1.0, 0.0, 1.0, 2.0);

  /** Measures all corpora; writes what was found where {@code folder} is given. */
  List<String> measure(Optional<Path> folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, List<Document>> corpus : dev.entrySet()) {
      boolean names = corpus.getValue().stream().anyMatch(d -> d.style() == Style.NAMES);
      lines.addAll(
          names
              ? List.of(names(corpus.getKey(), corpus.getValue()))
              : relations(corpus.getKey(), corpus.getValue(), folder));
    }
    return lines;
  }

  private List<String> relations(String corpus, List<Document> documents, Optional<Path> folder)
      throws IOException {
    long begun = System.nanoTime();
    TextEncoder reader =
        new TextEncoder(encoder, windows, new Linker(Settings.EAGERNESS, LEAST.get(0)));
    Map<Document, List<Linked>> found = new LinkedHashMap<>();
    documents.forEach(d -> found.put(d, reader.read(d.text(), d.style()).attributions()));
    double seconds = (System.nanoTime() - begun) / 1e9;
    List<String> lines = new ArrayList<>();
    for (double least : LEAST) {
      lines.add(relations(corpus, found, least));
    }
    lines.add(Judged.of(found, Settings.LEAST).line(corpus));
    long words = documents.stream().mapToLong(d -> d.text().split("\\s+").length).sum();
    lines.add(Figures.line("%s: %.0f words a second", corpus, words / seconds));
    if (folder.isPresent()) {
      Files.createDirectories(folder.get());
      ReportLines.write(folder.get().resolve(corpus + "-dev.jsonl"), kept(found, Settings.LEAST));
    }
    return lines;
  }

  private static String relations(String corpus, Map<Document, List<Linked>> found, double least) {
    Agreement all = Agreement.NONE;
    for (Map.Entry<Document, List<Linked>> one : kept(found, least).entrySet()) {
      all = all.plus(RelationAgreement.of(one.getKey(), one.getValue(), (a, b) -> {}));
    }
    return Figures.line(
        "%s: relations %.3f (precision %.3f, recall %.3f) of cues that score %+.0f",
        corpus, all.f1(), all.precision(), all.recall(), least);
  }

  /** What is found where a cue must reach {@code least}. */
  static Map<Document, List<Linked>> kept(Map<Document, List<Linked>> found, double least) {
    Map<Document, List<Linked>> kept = new LinkedHashMap<>();
    found.forEach(
        (document, all) ->
            kept.put(document, all.stream().filter(l -> l.score() >= least).toList()));
    return kept;
  }

  private String names(String corpus, List<Document> documents) {
    TextEncoder reader = new TextEncoder(encoder, windows, new Linker(0, 0));
    Agreement all = Agreement.NONE;
    for (Document document : documents) {
      Set<Name> gold = new HashSet<>(document.names());
      List<Name> found =
          reader.read(document.text(), document.style()).names().stream()
              .map(n -> new Name(n.span(), n.kind()))
              .toList();
      int right = (int) found.stream().filter(gold::contains).count();
      all = all.plus(new Agreement(right, found.size(), gold.size()));
    }
    return Figures.line(
        "%s: exact names %.3f (precision %.3f, recall %.3f)",
        corpus, all.f1(), all.precision(), all.recall());
  }

  /** Judgements of attributions that agree with annotated ones. For one corpus. */
  private static final class Judged {

    private final int[] right = new int[4];
    private final int[] known = new int[4];

    static Judged of(Map<Document, List<Linked>> found, double least) {
      Judged judged = new Judged();
      kept(found, least).forEach((d, l) -> RelationAgreement.of(d, l, judged::add));
      return judged;
    }

    private void add(Linked found, Attribution gold) {
      add(0, Optional.of(found.stance()), gold.stance());
      add(1, Optional.of(found.certainty()), gold.certainty());
      add(2, found.anonymous(), gold.anonymous());
      add(3, Optional.of(found.kind()), gold.kind());
    }

    private <T> void add(int which, Optional<T> found, Optional<T> gold) {
      if (gold.isPresent()) {
        known[which]++;
        right[which] += found.equals(gold) ? 1 : 0;
      }
    }

    private String line(String corpus) {
      Object[] shares = new Object[5];
      shares[0] = corpus;
      Arrays.setAll(
          shares,
          k -> k == 0 ? corpus : (Object) ((double) right[k - 1] / Math.max(1, known[k - 1])));
      return Figures.line(
          "%s: of relations that agree, right stance %.3f, certainty %.3f, anonymity %.3f, kind %.3f",
          shares);
    }
  }
}
