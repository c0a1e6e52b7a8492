package org.parallax.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Builds an ONNX model node by node. For one model, on one thread. */
final class OnnxGraph {

  static final int FLOAT = 1;
  static final int INT8 = 3;
  static final int INT32 = 6;
  static final int INT64 = 7;

  /** The domain of ONNX Runtime's own operators. */
  static final String MICROSOFT = "com.microsoft";

  private static final int IR_VERSION = 9;
  private static final int OPERATORS = 18;

  private final WireWriter graph = new WireWriter();
  private final Set<String> constants = new HashSet<>();
  private int count;

  /** A node of the standard operators with one result, and no attributes. */
  String node(String operator, String... inputs) {
    return node(operator, "", 1, List.of(), inputs).get(0);
  }

  /** A node of the standard operators with one result. */
  String node(String operator, Attribute attribute, String... inputs) {
    return node(operator, "", 1, List.of(attribute), inputs).get(0);
  }

  /** A node; returns the names of its results. */
  List<String> node(
      String operator, String domain, int results, List<Attribute> attributes, String... inputs) {
    WireWriter node = new WireWriter();
    for (String input : inputs) {
      node.string(1, input);
    }
    List<String> names = new ArrayList<>();
    for (int k = 0; k < results; k++) {
      names.add(operator + "_" + count + "_" + k);
      node.string(2, names.get(k));
    }
    node.string(3, operator + "_" + count++).string(4, operator);
    attributes.forEach(a -> node.message(5, a.message()));
    if (!domain.isEmpty()) {
      node.string(7, domain);
    }
    graph.message(1, node);
    return names;
  }

  /** Makes {@code value} an output called {@code name}. */
  void output(String name, String value, int type, Object... shape) {
    graph.message(1, new WireWriter().string(1, value).string(2, name).string(4, "Identity"));
    graph.message(12, value(name, type, shape));
  }

  /** An input; dimensions are numbers or, where they vary, names. */
  String input(String name, int type, Object... shape) {
    graph.message(11, value(name, type, shape));
    return name;
  }

  /** A constant of real numbers. */
  String constant(String name, Weights weights) {
    ByteBuffer bytes =
        ByteBuffer.allocate(weights.values().length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(weights.values());
    return constant(name, FLOAT, bytes.array(), weights.shape());
  }

  /** A constant list of whole numbers. */
  String constant(String name, long... values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(values);
    return constant(name, INT64, bytes.array(), values.length);
  }

  /** A constant in its bytes; one that was named before is the same one. */
  String constant(String name, int type, byte[] bytes, long... shape) {
    if (!constants.add(name)) {
      return name;
    }
    WireWriter tensor = new WireWriter();
    for (long dimension : shape) {
      tensor.number(1, dimension);
    }
    graph.message(5, tensor.number(2, type).string(8, name).bytes(9, bytes));
    return name;
  }

  /** The whole model. */
  byte[] toBytes() {
    WireWriter model = new WireWriter();
    model.number(1, IR_VERSION).string(2, "parallax");
    model.message(8, new WireWriter().string(1, "").number(2, OPERATORS));
    model.message(8, new WireWriter().string(1, MICROSOFT).number(2, 1));
    return model.message(7, graph.string(2, "encoder")).toBytes();
  }

  private static WireWriter value(String name, int type, Object... shape) {
    WireWriter dimensions = new WireWriter();
    for (Object dimension : shape) {
      WireWriter one = new WireWriter();
      if (dimension instanceof Integer number) {
        one.number(1, number);
      } else {
        one.string(2, dimension.toString());
      }
      dimensions.message(1, one);
    }
    WireWriter tensor = new WireWriter().number(1, type).message(2, dimensions);
    return new WireWriter().string(1, name).message(2, new WireWriter().message(1, tensor));
  }

  /** An attribute of a node. */
  record Attribute(WireWriter message) {

    static Attribute of(String name, long value) {
      return new Attribute(new WireWriter().string(1, name).number(3, value).number(20, 2));
    }

    static Attribute of(String name, float value) {
      return new Attribute(new WireWriter().string(1, name).real(2, value).number(20, 1));
    }
  }
}
