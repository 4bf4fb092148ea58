package io.github.backpack4j.conformance.cli;

import io.github.backpack4j.conformance.live.LiveTarget;
import io.github.backpack4j.conformance.record.Recorder;
import io.github.backpack4j.conformance.redact.Redaction;
import io.github.backpack4j.conformance.redact.Secrets;
import io.github.backpack4j.conformance.run.RunException;
import io.github.backpack4j.sign.Signer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code record}: makes fixtures of what a server answers and streams. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    versionProvider = KitVersion.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    header = "Makes fixtures of what a server answers and streams, with accounts disguised.",
    descriptionHeading = "%n",
    description = {
      "Every operation that reads is asked once, and every stream is followed for a few messages."
          + " What is public is kept as it comes. Of an account only that is kept which the"
          + " contract knows to tell nothing of it; ids, addresses and texts get pseudonyms,"
          + " amounts are multiplied and times moved, so that sums still hold.",
      "",
      "Who studies a recording of an account can still find out much: the README of the kit says"
          + " what. Read the files before you give them to anybody."
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%n",
    footer = {
      "Examples:",
      "  What is public, without a key:",
      "    record --target live --out recordings",
      "  An account, and its streams:",
      "    record --target live --key-file ~/.backpack/key --out recordings",
      "  One operation and one stream of a server of your own:",
      "    record --target http://127.0.0.1:8080 --ws-url ws://127.0.0.1:8081 \\",
      "      --only 'getDepth,depth.{symbol}' --out recordings",
      "",
      "Environment:",
      "  BACKPACK_SIGNING_KEY         the signing key: the 32-byte seed in base64",
      "  BACKPACK_KEYSTORE_PASSWORD   the password of --pkcs12",
      "",
      "Files in the folder of --out, in the form of the kit's own:",
      "  fixtures/rest/<tag>/<operation>/recorded-<date>.json",
      "  fixtures/streams/<family>/recorded-<date>.jsonl",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:something was written, or there was nothing to write",
      "2:usage: the arguments are not understood or not allowed",
      "3:a key or a file is missing or cannot be used",
      "4:the server could not be reached at all",
      "5:nothing was written, since answers were refusals, or could not be read"
    })
final class RecordCommand implements Callable<Integer> {
  private final Main.Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Option(
      names = "--target",
      required = true,
      paramLabel = "TARGET",
      description = "Who is asked: live, the exchange; or the http or https address of a server.")
  private String target;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Where a folder of fixtures is written to.")
  private Path out;

  @Option(
      names = "--only",
      split = ",",
      converter = SubjectConverter.class,
      paramLabel = "SUBJECT",
      description =
          "Only these operations (getDepth) and channels (trade.{symbol}), with commas between"
              + " them.")
  private List<String> only = List.of();

  @Option(
      names = "--frames",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "Messages of each stream, or those that come in --stream-time; ${DEFAULT-VALUE} by"
              + " default.")
  private int frames;

  @Option(names = "--force", description = "Overwrite files that are there already.")
  private boolean force;

  @Mixin private ServerOptions server;

  @Mixin private KeyOptions key;

  @Mixin private ConsoleOptions printing;

  RecordCommand(Main.Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws RunException, IOException {
    CommandLine command = spec.commandLine();
    if (target.equals("fixtures")) {
      throw new ParameterException(
          command, "--target: give live, or an address such as https://api.example.com");
    }
    Recorder.Settings settings = settings(command);
    LiveTarget.Builder asked = server.target(command, target);
    Secrets secrets = surroundings.secrets();
    Signer signer = key.source(command).open(surroundings.environment(), secrets);
    LiveTarget live = asked.signer(signer).clock(surroundings.clock()).build();
    ServerOptions.refuseInTheClear(command, live);
    Console console =
        new Console(surroundings.out(), surroundings.err(), false, printing.quiet, secrets::scrub);
    return new Recorder(live, settings, secrets, Redaction.of(secrets), console::remark)
        .record()
        .code();
  }

  private Recorder.Settings settings(CommandLine command) {
    try {
      return new Recorder.Settings(out, Set.copyOf(only), frames, force);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, String.valueOf(e.getMessage()));
    }
  }
}
