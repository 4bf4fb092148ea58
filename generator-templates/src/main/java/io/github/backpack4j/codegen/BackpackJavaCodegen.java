package io.github.backpack4j.codegen;

import com.samskivert.mustache.Mustache;
import io.github.backpack4j.codegen.contract.Contract;
import io.github.backpack4j.codegen.contract.ContractException;
import io.github.backpack4j.codegen.contract.Problem;
import io.github.backpack4j.codegen.output.Customization;
import io.github.backpack4j.codegen.output.JavaOutput;
import io.github.backpack4j.codegen.output.SourceFile;
import io.github.backpack4j.codegen.rules.SpecRules;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.languages.AbstractJavaCodegen;
import org.openapitools.codegen.meta.GeneratorMetadata;
import org.openapitools.codegen.meta.Stability;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationsMap;
import org.openapitools.codegen.utils.ModelUtils;

/**
 * The generator {@code backpack-java}: the REST contract as Retrofit interfaces, models and codecs.
 *
 * <p>OpenAPI Generator drives it, from the library or from its Maven plugin, names the interfaces
 * by tag and runs the templates. What they print comes from the contract as {@link Contract} loads
 * it: the document that the driver parsed is replaced, for its parser drops what it does not know.
 */
public class BackpackJavaCodegen extends AbstractJavaCodegen {

  private static final String TEMPLATE = "file.mustache";

  private @Nullable JavaOutput output;

  /** Creates the generator; the driver does so through the service file. */
  public BackpackJavaCodegen() {
    generatorMetadata =
        GeneratorMetadata.newBuilder(generatorMetadata).stability(Stability.STABLE).build();
    embeddedTemplateDir = "backpack-java";
    templateDir = "backpack-java";
    modelTemplateFiles.clear();
    modelTemplateFiles.put(TEMPLATE, ".java");
    apiTemplateFiles.clear();
    apiTemplateFiles.put(TEMPLATE, ".java");
    modelTestTemplateFiles.clear();
    apiTestTemplateFiles.clear();
    modelDocTemplateFiles.clear();
    apiDocTemplateFiles.clear();
  }

  @Override
  public CodegenType getTag() {
    return CodegenType.CLIENT;
  }

  @Override
  public String getName() {
    return "backpack-java";
  }

  @Override
  public String getHelp() {
    return "Generates the Java binding of Backpack Exchange from its OpenAPI contract.";
  }

  @Override
  public void processOpts() {
    super.processOpts();
    // Templates see the values made for them and nothing of this class.
    additionalProperties.put(CodegenConstants.MUSTACHE_PARENT_CONTEXT, Map.of());
  }

  @Override
  public Mustache.Compiler processCompiler(Mustache.Compiler compiler) {
    return compiler.escapeHTML(false).emptyStringIsFalse(true);
  }

  @Override
  public boolean getUseInlineModelResolver() {
    return false;
  }

  @Override
  public boolean getUseOpenapiNormalizer() {
    return false;
  }

  @Override
  public void preprocessOpenAPI(OpenAPI openAPI) {
    Customization customization = Customization.load();
    setApiPackage(customization.packages().api());
    setModelPackage(customization.packages().model());
    output = load(openAPI, customization);
    if (ModelUtils.getSchemas(openAPI).isEmpty()) {
      // Without a schema the driver would ask for no file but interfaces.
      openAPI.setComponents(new Components().addSchemas("None", new ObjectSchema()));
    }
    super.preprocessOpenAPI(openAPI);
  }

  /** Loads the contract, puts it in the place of {@code openAPI} and says what it becomes. */
  JavaOutput load(OpenAPI openAPI, Customization customization) {
    Path root = path(getInputSpec());
    Contract contract = Contract.load(root);
    Contract streams = Files.exists(beside(root)) ? Contract.load(beside(root)) : null;
    if (streams == null) {
      check(contract);
    } else {
      check(contract, streams);
    }
    replace(openAPI, contract.openApi());
    return JavaOutput.ofRest(contract, streams, customization);
  }

  /** The AsyncAPI document that belongs to an OpenAPI document. */
  static Path beside(Path root) {
    return root.resolveSibling("asyncapi.yaml");
  }

  static void check(Contract... contracts) {
    List<Problem> problems = SpecRules.check(contracts);
    if (!problems.isEmpty()) {
      throw new ContractException(problems);
    }
  }

  static Path path(String location) {
    return location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
  }

  static void replace(OpenAPI parsed, OpenAPI own) {
    parsed.setOpenapi(own.getOpenapi());
    parsed.setInfo(own.getInfo());
    parsed.setServers(own.getServers());
    parsed.setTags(own.getTags());
    parsed.setPaths(own.getPaths());
    parsed.setComponents(own.getComponents());
    parsed.setSecurity(own.getSecurity());
    parsed.setExtensions(own.getExtensions());
  }

  private JavaOutput output() {
    if (output == null) {
      throw new IllegalStateException("the contract is not loaded yet");
    }
    return output;
  }

  @Override
  public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> models) {
    Map<String, ModelsMap> files = new TreeMap<>();
    for (SourceFile file : output().files()) {
      ModelsMap values = new ModelsMap();
      values.putAll(additionalProperties);
      values.putAll(file.values());
      files.put(file.path(), values);
    }
    return files;
  }

  @Override
  public String modelFilename(String templateName, String modelName) {
    return outputFolder + File.separator + sourceFolder + File.separator + modelName + ".java";
  }

  @Override
  public OperationsMap postProcessOperationsWithModels(
      OperationsMap operations, List<ModelMap> models) {
    operations.putAll(output().interfaceFile(operations.getOperations().getClassname()).values());
    return operations;
  }

  /** Prints nothing: every build runs this more than once. */
  @Override
  public void postProcess() {}

  @Override
  public String toApiName(String name) {
    return JavaOutput.interfaceOf(name);
  }
}
