package org.parallax.stances;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads claims with texts from lines of JSON: {@code {"id","claim","text"}}, where {@code "task"}
 * may say that both are accounts of one event ({@code "evidence"}). Thread-safe.
 */
public final class ClaimTextLine {

  private static final JsonMapper JSON = new JsonMapper();

  /** Names of tasks, with those of the public corpora that ask for them. */
  private static final Map<String, PairTask> TASKS =
      Map.of(
          "stance", PairTask.STANCE,
          "emergent", PairTask.STANCE,
          "evidence", PairTask.EVIDENCE,
          "claimdiff", PairTask.EVIDENCE);

  private ClaimTextLine() {}

  /**
   * Reads one line.
   *
   * @throws IllegalArgumentException if it is none, with what to do about it
   */
  public static ClaimText read(String line) {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("broken JSON: " + e.getOriginalMessage(), e);
    }
    PairTask task = TASKS.get(json.path("task").asString("stance"));
    if (task == null) {
      throw new IllegalArgumentException("\"task\" is neither \"stance\" nor \"evidence\"");
    }
    return new ClaimText(string(json, "id"), string(json, "claim"), string(json, "text"), task);
  }

  private static String string(JsonNode json, String name) {
    if (!json.path(name).isString()) {
      throw new IllegalArgumentException(
          "no \"" + name + "\": write {\"id\": …, \"claim\": …, \"text\": …}, or name a --claim");
    }
    return json.path(name).asString();
  }
}
