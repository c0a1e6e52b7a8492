package org.parallax.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.encoder.CueMarks;
import org.parallax.encoder.Judgement;
import org.parallax.stances.PairTask;
import org.parallax.training.OnnxGraph.Attribute;

/**
 * Writes the network as two ONNX models: {@code lower} from pieces to a row of numbers for each
 * place and its scores, {@code upper} from those rows and a cue to the scores of its source and
 * content. With bytes for weights, matrices have a scale for each column and what is multiplied is
 * quantised as it comes; heads stay exact. For one model, on one thread.
 */
final class OnnxExport {

  private final Map<String, Weights> weights;
  private final Architecture size;
  private final boolean bytes;
  private final OnnxGraph graph = new OnnxGraph();
  private final Map<String, List<String>> quantised = new HashMap<>();

  private OnnxExport(Map<String, Weights> weights, Architecture size, boolean bytes) {
    this.weights = weights;
    this.size = size;
    this.bytes = bytes;
  }

  /** The lower model. */
  static byte[] lower(Map<String, Weights> weights, Architecture size, boolean bytes) {
    return new OnnxExport(weights, size, bytes).lower();
  }

  /** The upper model. */
  static byte[] upper(Map<String, Weights> weights, Architecture size, boolean bytes) {
    return new OnnxExport(weights, size, bytes).upper();
  }

  /** The model of pairs. */
  static byte[] pairs(Map<String, Weights> weights, Architecture size, boolean bytes) {
    return new OnnxExport(weights, size, bytes).pairs();
  }

  private byte[] pairs() {
    String mask = graph.input("mask", OnnxGraph.INT32, "windows", "places");
    String x = layers(embedded(), mask, "", 0, size.lower());
    Map<String, String> means = new HashMap<>();
    for (PairTask task : PairTask.values()) {
      String mean =
          means.computeIfAbsent(
              Head.upper(task),
              p -> mean(layers(x, mask, p, size.lower(), size.layers()), real(mask)));
      head(task.name().toLowerCase(Locale.ROOT), mean, Head.of(task), "windows");
    }
    return graph.toBytes();
  }

  private byte[] lower() {
    String x = layers(embedded(), "", "", 0, size.lower());
    graph.output("hidden", x, OnnxGraph.FLOAT, "windows", "places", size.width());
    head("cues", x, Head.CUE, "windows", "places");
    head("names", x, Head.NAME, "windows", "places");
    return graph.toBytes();
  }

  private String embedded() {
    String ids = graph.input("ids", OnnxGraph.INT64, "windows", "places");
    String types = graph.input("types", OnnxGraph.INT64, "windows", "places");
    String length =
        graph.node(
            "Slice", graph.node("Shape", ids), graph.constant("one", 1), graph.constant("two", 2));
    String positions = graph.constant("position", get("position"));
    String first = graph.node("Slice", positions, graph.constant("zero", 0), length, "zero");
    String type = graph.node("Gather", graph.constant("type", get("type")), types);
    return norm(graph.node("Add", words(ids), type), first, "embedding");
  }

  private String layers(String from, String mask, String prefix, int first, int end) {
    String x = from;
    for (int layer = first; layer < end; layer++) {
      x = layer(x, mask, prefix + "layer" + layer + ".");
    }
    return x;
  }

  private byte[] upper() {
    String hidden = graph.input("hidden", OnnxGraph.FLOAT, "windows", "places", size.width());
    String rows = graph.input("rows", OnnxGraph.INT64, "questions");
    String marks = graph.input("marks", OnnxGraph.INT64, "questions", "places");
    String mark = graph.node("Gather", graph.constant(Head.MARK, get(Head.MARK)), marks);
    String y = graph.node("Add", graph.node("Gather", hidden, rows), mark);
    y = layers(y, "", "", size.lower(), size.layers());
    head("spans", y, Head.SPAN, "questions", "places");
    String mean = meanOverCue(y, marks);
    for (Judgement judgement : Judgement.values()) {
      String name = judgement.name().toLowerCase(Locale.ROOT);
      head(name, mean, Head.of(judgement), "questions");
    }
    return graph.toBytes();
  }

  /** The places of the cue are those with its mark. */
  private String meanOverCue(String y, String marks) {
    String cue =
        graph.node(
            "Cast",
            Attribute.of("to", OnnxGraph.FLOAT),
            graph.node("Equal", marks, graph.constant("mark.cue", CueMarks.CUE)));
    return mean(y, cue);
  }

  /** The mean over the places that {@code chosen} has a 1 for. */
  private String mean(String y, String chosen) {
    String one = graph.constant("one", 1);
    String share = graph.node("Div", chosen, graph.node("ReduceSum", chosen, one));
    String product = graph.node("MatMul", graph.node("Unsqueeze", share, one), y);
    return graph.node("Squeeze", product, one);
  }

  private void head(String output, String x, String name, String... dimensions) {
    Weights matrix = get(name + ".weight");
    Object[] shape = Arrays.copyOf(dimensions, dimensions.length + 1, Object[].class);
    shape[dimensions.length] = (int) matrix.shape()[0];
    graph.output(output, exact(x, name), OnnxGraph.FLOAT, shape);
  }

  private String words(String ids) {
    Weights table = get("word");
    if (!bytes) {
      return graph.node("Gather", graph.constant("word", table), ids);
    }
    Quantised rows = Quantised.rows(table);
    String values = graph.constant("word", OnnxGraph.INT8, rows.values(), table.shape());
    String scales =
        graph.constant("word.scale", Weights.of(rows.scales(), rows.scales().length, 1));
    return graph.node(
        "Mul", real(graph.node("Gather", values, ids)), graph.node("Gather", scales, ids));
  }

  private String layer(String x, String mask, String name) {
    List<String> parts =
        graph.node(
            "Split",
            "",
            3,
            List.of(Attribute.of("axis", -1), Attribute.of("num_outputs", 3)),
            dense(x, name + "attend"));
    String attended =
        graph
            .node(
                "MultiHeadAttention",
                OnnxGraph.MICROSOFT,
                1,
                List.of(
                    Attribute.of("num_heads", size.heads()),
                    Attribute.of("mask_filter_value", Network.MASKED)),
                parts.get(0),
                parts.get(1),
                parts.get(2),
                "",
                mask)
            .get(0);
    String y = norm(x, dense(attended, name + "attended"), name + "attended");
    String wide =
        graph.node("Gelu", OnnxGraph.MICROSOFT, 1, List.of(), dense(y, name + "wide")).get(0);
    return norm(y, dense(wide, name + "narrow"), name + "narrow");
  }

  /** The sum of two, normalised. */
  private String norm(String x, String y, String name) {
    return graph
        .node(
            "SkipLayerNormalization",
            OnnxGraph.MICROSOFT,
            1,
            List.of(Attribute.of("epsilon", 1e-12f)),
            x,
            y,
            graph.constant(name + ".gain", get(name + ".gain")),
            graph.constant(name + ".shift", get(name + ".shift")))
        .get(0);
  }

  private String dense(String x, String name) {
    if (!bytes) {
      return exact(x, name);
    }
    Weights matrix = get(name + ".weight").transposed();
    Quantised columns = Quantised.columns(matrix);
    int width = columns.scales().length;
    String values =
        graph.constant(name + ".weight", OnnxGraph.INT8, columns.values(), matrix.shape());
    String zeros = graph.constant(name + ".zero", OnnxGraph.INT8, new byte[width], width);
    String scales = graph.constant(name + ".scale", Weights.of(columns.scales(), width));
    List<String> input =
        quantised.computeIfAbsent(x, k -> graph.node("DynamicQuantizeLinear", "", 3, List.of(), k));
    String product = graph.node("MatMulInteger", input.get(0), values, input.get(2), zeros);
    String scale = graph.node("Mul", input.get(1), scales);
    return graph.node("Add", graph.node("Mul", real(product), scale), bias(name));
  }

  private String exact(String x, String name) {
    String matrix = graph.constant(name + ".weight", get(name + ".weight").transposed());
    return graph.node("Add", graph.node("MatMul", x, matrix), bias(name));
  }

  private String bias(String name) {
    return graph.constant(name + ".bias", get(name + ".bias"));
  }

  private String real(String x) {
    return graph.node("Cast", Attribute.of("to", OnnxGraph.FLOAT), x);
  }

  private Weights get(String name) {
    Weights found = weights.get(name);
    if (found == null) {
      throw new IllegalArgumentException("the network has no weights " + name);
    }
    return found;
  }
}
