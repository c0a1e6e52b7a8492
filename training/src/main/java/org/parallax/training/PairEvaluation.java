package org.parallax.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.encoder.Logits;

/**
 * Asks a pair network about labelled pairs.
 *
 * @param judge what is asked
 */
record PairEvaluation(PairJudge judge) {

  /** The scores of each pair for its own task, in their order. */
  List<float[]> scores(List<LabelledPair> pairs) {
    List<PairJudge.Pair> asked =
        pairs.stream().map(p -> new PairJudge.Pair(p.first(), p.second())).toList();
    var judged = judge.judge(asked);
    return IntStream.range(0, pairs.size())
        .mapToObj(k -> judged.get(k).of(pairs.get(k).task()))
        .toList();
  }

  /** How many are answered rightly. */
  String line(String name, List<LabelledPair> pairs) {
    Confusion sum = new Confusion(pairs.get(0).task().labels());
    List<float[]> scores = scores(pairs);
    for (int k = 0; k < pairs.size(); k++) {
      sum.add(pairs.get(k).answer(), Logits.best(scores.get(k)));
    }
    return sum.line(name);
  }

  /** Writes the answers for the scorer. */
  void write(List<LabelledPair> pairs, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    List<float[]> scores = scores(pairs);
    for (int k = 0; k < pairs.size(); k++) {
      lines.add(pairs.get(k).answered(scores.get(k)));
    }
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  /** The share of pairs that another network gives the same answer. */
  double agreement(PairEvaluation other, List<LabelledPair> pairs) {
    List<float[]> mine = scores(pairs);
    List<float[]> theirs = other.scores(pairs);
    long same =
        IntStream.range(0, pairs.size())
            .filter(k -> Logits.best(mine.get(k)) == Logits.best(theirs.get(k)))
            .count();
    return (double) same / pairs.size();
  }
}
