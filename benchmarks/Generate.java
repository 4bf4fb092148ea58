import java.util.Map;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs one generator of OpenAPI Generator: its name, a contract, a folder, further properties. */
public class Generate {
  public static void main(String[] arguments) {
    CodegenConfigurator configurator = new CodegenConfigurator();
    configurator.setGeneratorName(arguments[0]);
    configurator.setInputSpec(arguments[1]);
    configurator.setOutputDir(arguments[2]);
    for (int i = 3; i < arguments.length; i++) {
      String[] property = arguments[i].split("=", 2);
      if (property[0].equals("library")) {
        configurator.setLibrary(property[1]);
      } else {
        configurator.addAdditionalProperty(property[0], property[1]);
      }
    }
    DefaultGenerator generator = new DefaultGenerator();
    generator.setGenerateMetadata(false);
    generator.opts(configurator.toClientOptInput()).generate();
  }
}
