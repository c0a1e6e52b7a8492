package org.parallax.encoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.model.Span;

/**
 * Reads attributions and names off an encoder in one pass over a text. Immutable, thread-safe.
 *
 * @param encoder the network
 * @param windows cuts the texts
 * @param linker reads the attributions
 */
public record TextEncoder(Encoder encoder, Windows windows, Linker linker) {

  /** What one batch makes of so many places still fits a processor's nearer memory. */
  private static final int PLACES = 256;

  /**
   * Loads the encoder that is part of the program.
   *
   * @throws IOException if a file of it is missing or broken; nothing else takes its place
   */
  public static TextEncoder load() throws IOException {
    return of(EncoderFiles.ofProgram());
  }

  /**
   * Loads an encoder from a folder that a training wrote.
   *
   * @throws IOException if a file of it is missing or broken
   */
  public static TextEncoder load(Path folder) throws IOException {
    return of(EncoderFiles.of(folder));
  }

  private static TextEncoder of(EncoderFiles files) throws IOException {
    EncoderFiles.Habits habits = files.habits();
    // Reports are read at the same time, so one batch keeps to one thread.
    Encoder encoder = new OnnxEncoder(files, 1);
    return new TextEncoder(
        encoder,
        new Windows(new WordPieces(files.vocabulary()), habits.window(), habits.context()),
        new Linker(habits.eagerness(), habits.least()));
  }

  /** What the encoder finds in {@code text}, whose lines are its paragraphs. */
  public Encoded read(String text, Style style) {
    return read(windows.of(text, style), List.of());
  }

  /**
   * What the encoder finds in {@code paragraphs} of {@code text}.
   *
   * @param paragraphs in reading order, none overlapping
   * @param suspected words that may be cues and are asked about even where the encoder would not
   *     think of them; in reading order, none overlapping
   */
  public Encoded read(String text, List<Span> paragraphs, Style style, List<Span> suspected) {
    return read(windows.of(text, paragraphs, style), suspected);
  }

  private Encoded read(List<Window> cut, List<Span> suspected) {
    List<Linked> candidates = new ArrayList<>();
    List<EncodedName> names = new ArrayList<>();
    for (Batch batch : Batch.of(cut, PLACES)) {
      encoder.read(
          batch,
          lower -> {
            candidates.addAll(linker.candidates(batch, lower, suspected));
            return names.addAll(NameReader.names(batch, lower.names()));
          });
    }
    candidates.sort(Comparator.comparing(Linked::cue));
    names.sort(Comparator.comparing(EncodedName::span));
    Map<Boolean, List<Linked>> sure =
        candidates.stream().collect(Collectors.partitioningBy(linker::isSure));
    return new Encoded(
        sure.getOrDefault(true, List.of()), sure.getOrDefault(false, List.of()), names);
  }
}
