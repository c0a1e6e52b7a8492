package org.parallax.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.gazetteer.GazetteerPacker;
import org.parallax.gazetteer.GazetteerPacker.Packed;
import org.parallax.gazetteer.GazetteerPacker.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Packs a gazetteer from the files of GeoNames. */
@Command(
    name = "gazetteer",
    description = {
      "Packs places of GeoNames into a file for --gazetteer. The program brings a gazetteer of its"
          + " own, with the towns of 500 inhabitants and more; the whole of GeoNames"
          + " (download.geonames.org/export/dump/allCountries.zip, CC BY 4.0) has every village,"
          + " and needs PARALLAX_JAVA_OPTS=-Xmx8g to pack."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  parallax gazetteer allCountries.zip -o all.gazetteer",
      "  parallax gazetteer cities500.txt --first admin1CodesASCII.txt --second admin2Codes.txt"
          + " -o towns.gazetteer",
      "  parallax compare --gazetteer all.gazetteer reports/"
    })
final class GazetteerCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PLACES",
      description = "GeoNames' main table or an extract of it: .txt, .zip or .gz.")
  private Path places = Path.of("");

  @Option(
      names = "--first",
      paramLabel = "FILE",
      description = "First-order divisions, where PLACES has only towns: admin1CodesASCII.txt.")
  private Optional<Path> first = Optional.empty();

  @Option(
      names = "--second",
      paramLabel = "FILE",
      description = "Second-order divisions, likewise: admin2Codes.txt.")
  private Optional<Path> second = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The file to write.")
  private Path output = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try {
      Packed packed = GazetteerPacker.pack(new Sources(places, first, second), output);
      spec.commandLine()
          .getErr()
          .printf(
              Locale.ROOT,
              "parallax: wrote %s: %,d places under %,d names, %.1f MB%n",
              output,
              packed.places(),
              packed.names(),
              packed.bytes() / 1e6);
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException("the gazetteer was not written: " + FileFault.reason(e), e);
    }
  }
}
