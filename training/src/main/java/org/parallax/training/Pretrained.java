package org.parallax.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.encoder.Vocabulary;
import org.parallax.training.WireReader.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What training begins with: a {@link Base} as it was published.
 *
 * @param weights by PyTorch's names; matrices are (in, out), as ONNX multiplies
 * @param vocabulary its pieces
 */
record Pretrained(Map<String, Weights> weights, Vocabulary vocabulary) {

  /** Reads {@code base} from the class path. */
  static Pretrained read(Base base) throws IOException {
    Map<String, Weights> weights;
    try (InputStream in = open(base.network())) {
      weights = weights(ByteBuffer.wrap(in.readAllBytes()));
    }
    try (InputStream in = open(base.tokenizer())) {
      return new Pretrained(weights, vocabulary(new JsonMapper().readTree(in)));
    }
  }

  Weights get(String name) {
    Weights found = weights.get(name);
    if (found == null) {
      throw new IllegalArgumentException("the network has no weights " + name);
    }
    return found;
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = Pretrained.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(name + " is not on the class path: run training/train");
    }
    return in;
  }

  private static Vocabulary vocabulary(JsonNode tokenizer) {
    return Vocabulary.of(
        tokenizer
            .path("model")
            .path("vocab")
            .propertyStream()
            .sorted(Comparator.comparingInt(e -> e.getValue().asInt()))
            .map(Map.Entry::getKey)
            .toList());
  }

  private static Map<String, Weights> weights(ByteBuffer model) {
    Map<String, Weights> weights = new HashMap<>();
    Map<String, String> products = new HashMap<>();
    for (Field graph : WireReader.fields(model)) {
      if (graph.tag() == 7) {
        for (Field part : graph.fields()) {
          if (part.tag() == 5) {
            tensor(part, weights);
          } else if (part.tag() == 1) {
            product(part, products);
          }
        }
      }
    }
    // The exporter named biases by their layer but matrices by a number.
    products.forEach((name, matrix) -> weights.put(name, weights.getOrDefault(matrix, NONE)));
    return weights;
  }

  private static final Weights NONE = Weights.of(new float[0], 0);

  private static void tensor(Field tensor, Map<String, Weights> weights) {
    List<Long> shape = new ArrayList<>();
    String name = "";
    long type = 0;
    float[] values = {};
    for (Field field : tensor.fields()) {
      switch (field.tag()) {
        case 1 -> shape.add(field.number());
        case 2 -> type = field.number();
        case 8 -> name = field.string();
        case 9 -> values = type == 1 ? field.floats() : values;
        default -> {}
      }
    }
    if (type == 1 && values.length > 0) {
      weights.put(name, new Weights(shape.stream().mapToLong(d -> d).toArray(), values));
    }
  }

  /** Notes which matrix {@code /encoder/layer.0/…/query/MatMul} multiplies with. */
  private static void product(Field node, Map<String, String> products) {
    List<String> inputs = new ArrayList<>();
    String output = "";
    String operation = "";
    for (Field field : node.fields()) {
      switch (field.tag()) {
        case 1 -> inputs.add(field.string());
        case 2 -> output = field.string();
        case 4 -> operation = field.string();
        default -> {}
      }
    }
    if (operation.equals("MatMul") && inputs.get(1).startsWith("onnx::")) {
      String name = output.substring(1).replace("/MatMul_output_0", "").replace('/', '.');
      products.put(name + ".weight", inputs.get(1));
    }
  }
}
