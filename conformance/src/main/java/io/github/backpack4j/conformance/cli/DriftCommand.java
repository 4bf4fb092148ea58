package io.github.backpack4j.conformance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.conformance.contract.ContractDocument;
import io.github.backpack4j.conformance.drift.Drift;
import io.github.backpack4j.conformance.drift.DriftReport;
import io.github.backpack4j.conformance.drift.DriftWriter;
import io.github.backpack4j.conformance.drift.PublishedDocument;
import io.github.backpack4j.conformance.drift.Severity;
import io.github.backpack4j.conformance.drift.UnreadableDocumentException;
import io.github.backpack4j.conformance.result.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code drift}: compares the contract with a published document. */
@Command(
    name = "drift",
    description = {
      "Compares the contract with an OpenAPI document that somebody published.",
      "Operations are matched by method and path, schemas by where they stand and what they "
          + "have, so names do not matter. Each difference is said once, with what it is for code "
          + "that is written against the client: none, additive, source-breaking or behaviour. "
          + "Differences that the contract means are folded, with their reasons."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  drift --upstream openapi.json",
      "  drift --upstream https://docs.example.com/openapi.json \\",
      "    --format sarif --output drift.sarif"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing unexplained",
      "2:arguments that it does not understand",
      "3:the file cannot be read, or is no OpenAPI document",
      "4:the address does not answer",
      "6:the contract and the document have drifted apart"
    },
    mixinStandardHelpOptions = true)
final class DriftCommand implements Callable<Integer> {
  private final PrintWriter out;
  private final PrintWriter err;

  @Spec private CommandSpec spec;

  @Option(
      names = "--upstream",
      required = true,
      paramLabel = "FILE|URL",
      description = "The document, JSON or YAML, OpenAPI 3.0 or 3.1.")
  private String upstream;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "markdown",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when left out.")
  private DriftWriter.Format format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where the report goes; to the console when left out.")
  private @Nullable Path output;

  @Option(
      names = "--fail-on",
      paramLabel = "CLASS",
      defaultValue = "additive",
      completionCandidates = Classes.class,
      description =
          "The least class of an unexplained difference that ends with 6: "
              + "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when left out.")
  private String failOn;

  /** The classes as they are typed. */
  static final class Classes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return all().iterator();
    }

    static List<String> all() {
      return Arrays.stream(Severity.values()).map(Severity::wire).toList();
    }
  }

  DriftCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    int least = Classes.all().indexOf(failOn);
    if (least < 0) {
      String classes = String.join(", ", Classes.all());
      throw new ParameterException(
          spec.commandLine(), "--fail-on: " + failOn + " is none of " + classes);
    }
    DriftReport report;
    try {
      JsonNode published = PublishedDocument.read(upstream);
      report = Drift.between(published, ContractDocument.standard());
    } catch (UnreadableDocumentException e) {
      return failed(ExitCode.CONFIGURATION, e);
    } catch (PublishedDocument.UnreachableException e) {
      return failed(ExitCode.NETWORK, e);
    }
    String text = new DriftWriter(KitVersion.kit()).write(report, format);
    if (output == null) {
      out.print(text);
    } else {
      try {
        Files.writeString(output, text);
      } catch (IOException e) {
        err.println("drift: " + output + " cannot be written");
        return ExitCode.CONFIGURATION.code();
      }
    }
    return report.exit(Severity.values()[least]).code();
  }

  private int failed(ExitCode code, Exception e) {
    err.println("drift: " + e.getMessage());
    return code.code();
  }
}
