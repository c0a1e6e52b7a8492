package org.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.stances.PairTask;
import tools.jackson.databind.JsonNode;

/**
 * Pairs of sentences to learn from.
 *
 * @param relations whether they say the same
 * @param evidence of two accounts of one event
 * @param stances headlines about claims
 */
record PairCorpus(
    List<LabelledPair> relations, List<LabelledPair> evidence, List<LabelledPair> stances) {

  /** What must be said of a model that learnt from them. */
  static final List<String> TERMS =
      List.of(
          "relations: MRPC train (Microsoft's research licence) and WikiFactCheck pairs cleaned by"
              + " the CANNOT set (CC BY-SA 4.0), with negations and changed numbers made from them",
          "evidence: ClaimDiff train (no licence given)",
          "stances: Emergent train (MIT)");

  private static final int FOLDS = 10;
  private static final int SOME = 300;

  /** The fold that is kept to measure on where all others are learnt from at once. */
  private static final String DEV = "0";

  /**
   * Reads them under {@code folder}.
   *
   * @throws IOException if a file is missing or damaged
   */
  static PairCorpus read(Path folder) throws IOException {
    List<LabelledPair> relations = new ArrayList<>();
    for (JsonNode line : JsonLines.read(folder.resolve("bench/pairs/train.jsonl"))) {
      relations.add(
          new LabelledPair(
              text(line, "id"),
              fold(text(line, "id")),
              text(line, "a"),
              text(line, "b"),
              PairTask.RELATION,
              text(line, "label")));
    }
    Map<String, JsonNode> gold = new HashMap<>();
    for (JsonNode line : JsonLines.read(folder.resolve("bench/stance/gold.jsonl"))) {
      gold.put(text(line, "id"), line);
    }
    List<LabelledPair> evidence = new ArrayList<>();
    List<LabelledPair> stances = new ArrayList<>();
    for (JsonNode line : JsonLines.read(folder.resolve("bench/stance/input.jsonl"))) {
      JsonNode answer = gold.get(text(line, "id"));
      if (answer == null) {
        throw new IOException(text(line, "id") + " has no answer");
      }
      boolean stance = answer.has("fold");
      (stance ? stances : evidence)
          .add(
              new LabelledPair(
                  text(line, "id"),
                  stance ? text(answer, "fold") : fold(text(answer, "topic")),
                  text(line, "claim"),
                  text(line, "text"),
                  stance ? PairTask.STANCE : PairTask.EVIDENCE,
                  text(answer, "label")));
    }
    return new PairCorpus(relations, evidence, stances);
  }

  /** The first {@code most} of each. */
  PairCorpus atMost(int most) {
    return new PairCorpus(
        relations.stream().limit(most).toList(),
        evidence.stream().limit(most).toList(),
        stances.stream().limit(most).toList());
  }

  /** Those to learn from. */
  static List<LabelledPair> train(List<LabelledPair> pairs) {
    return pairs.stream().filter(p -> !isDev(p)).toList();
  }

  /** Those that are never learnt from. */
  static List<LabelledPair> dev(List<LabelledPair> pairs) {
    return pairs.stream().filter(PairCorpus::isDev).toList();
  }

  /** Some of each kind, to set two forms of one network side by side. */
  List<LabelledPair> some() {
    return Stream.concat(
            dev(relations).stream(),
            Stream.concat(dev(evidence).stream(), stances.stream().limit(SOME)))
        .toList();
  }

  /** How a network answers what it did not learn from. */
  List<String> measured(PairEvaluation evaluation) {
    List<LabelledPair> held = dev(relations);
    List<LabelledPair> news = held.stream().filter(p -> !p.label().equals("negated")).toList();
    return List.of(
        evaluation.line("relations, held back", held),
        evaluation.line("relations of MRPC, held back", news),
        evaluation.line("evidence, topics held back", dev(evidence)));
  }

  private static boolean isDev(LabelledPair pair) {
    return pair.fold().equals(DEV);
  }

  private static String fold(String group) {
    return String.valueOf(Math.floorMod(group.hashCode(), FOLDS));
  }

  private static String text(JsonNode line, String name) {
    return line.path(name).asString();
  }
}
