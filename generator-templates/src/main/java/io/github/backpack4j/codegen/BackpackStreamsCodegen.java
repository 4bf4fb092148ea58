package io.github.backpack4j.codegen;

import io.github.backpack4j.codegen.contract.Contract;
import io.github.backpack4j.codegen.output.Customization;
import io.github.backpack4j.codegen.output.JavaOutput;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import java.nio.file.Path;
import org.openapitools.codegen.CliOption;

/**
 * The generator {@code backpack-streams}: the streams of the AsyncAPI contract as messages, codecs
 * and typed names.
 *
 * <p>Its input is the OpenAPI contract, which says what REST uses and {@code backpack-java} has
 * written; the AsyncAPI contract is the option {@code asyncApiSpec}, by default {@code
 * asyncapi.yaml} beside it.
 */
public final class BackpackStreamsCodegen extends BackpackJavaCodegen {

  /** The option that names the AsyncAPI document. */
  public static final String ASYNC_API_SPEC = "asyncApiSpec";

  /** Creates the generator; the driver does so through the service file. */
  public BackpackStreamsCodegen() {
    cliOptions.add(
        CliOption.newString(
            ASYNC_API_SPEC, "The AsyncAPI document; by default asyncapi.yaml beside the input."));
  }

  @Override
  public String getName() {
    return "backpack-streams";
  }

  @Override
  public String getHelp() {
    return "Generates the streams of Backpack Exchange from its AsyncAPI contract.";
  }

  @Override
  JavaOutput load(OpenAPI openAPI, Customization customization) {
    Path root = path(getInputSpec());
    Object given = additionalProperties.get(ASYNC_API_SPEC);
    Contract rest = Contract.load(root);
    Contract streams = Contract.load(given == null ? beside(root) : path(given.toString()));
    check(rest, streams);
    replace(openAPI, streams.openApi());
    openAPI.setPaths(new Paths());
    return JavaOutput.ofStreams(streams, rest, customization);
  }
}
