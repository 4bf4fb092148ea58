package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.backpack4j.codegen.contract.Contract;
import io.github.backpack4j.codegen.contract.ContractException;
import io.github.backpack4j.codegen.contract.Problem;
import io.github.backpack4j.codegen.stream.StreamChannel;
import io.github.backpack4j.codegen.stream.StreamContract;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Every file that a contract becomes. */
public final class JavaOutput {

  private final Customization customization;
  private final Schemas schemas;
  private final Types types;
  private final MemberReader members;
  private final ApiFiles apis;
  private final CodecFiles codecs;
  private final List<SourceFile> files = new ArrayList<>();

  private JavaOutput(Contract contract, Customization customization, Predicate<String> inModel) {
    this.customization = customization;
    this.schemas = new Schemas(contract);
    this.types = new Types(schemas, customization, inModel);
    this.members = new MemberReader(schemas, types, customization);
    this.apis = new ApiFiles(schemas, types, members, customization);
    this.codecs = new CodecFiles(schemas, types, members, customization);
  }

  /**
   * The output of an OpenAPI document.
   *
   * @param streams the AsyncAPI document beside it; null if there is none
   */
  public static JavaOutput ofRest(
      Contract contract, @Nullable Contract streams, Customization customization) {
    JavaOutput output = new JavaOutput(contract, customization, schema -> true);
    output.addRest(streams);
    return output;
  }

  /**
   * The output of an AsyncAPI document.
   *
   * @param rest the OpenAPI document beside it: schemas of both are written with REST's output
   */
  public static JavaOutput ofStreams(
      Contract contract, Contract rest, Customization customization) {
    Set<String> inModel = rest.schemas();
    JavaOutput output = new JavaOutput(contract, customization, inModel::contains);
    output.addStreams(rest);
    return output;
  }

  /** The name of the interface of a tag. */
  public static String interfaceOf(String tag) {
    return ApiFiles.interfaceOf(tag);
  }

  /** An interface by its name. */
  public SourceFile interfaceFile(String name) {
    return apis.file(name);
  }

  /** Every file but the interfaces. */
  public List<SourceFile> files() {
    return List.copyOf(files);
  }

  private Catalogue catalogue() {
    return new Catalogue(schemas, types, customization, schemas.contract().where("").file());
  }

  private void addRest(@Nullable Contract streams) {
    Set<String> names = schemas.names();
    addTypes(names, schemas.reachable(apis.sent()));
    for (String name : apis.interfaces()) {
      files.addAll(apis.queries(name));
    }
    Set<String> coded = new TreeSet<>(names);
    coded.removeIf(schema -> !codecs.isCoded(schema));
    Catalogue catalogue = catalogue();
    files.add(catalogue.codecs(coded));
    ListCalls lists = new ListCalls(apis, members);
    ReconcileMethods reconcile = new ReconcileMethods(lists, types, customization.reconcile());
    MissedMethods missed = new MissedMethods(lists, types, customization);
    BookMethods book = new BookMethods(apis, schemas, members, types, customization);
    String source = schemas.contract().where("").file();
    files.add(
        new ClientFile(schemas, customization, apis, source)
            .file(streams, reconcile, book, missed));
    Customization.Packages packages = customization.packages();
    for (String name : List.of(packages.api(), packages.model(), packages.codec())) {
      files.add(catalogue.packageInfo(name));
    }
  }

  private void addStreams(Contract rest) {
    StreamContract streams = StreamContract.read(schemas.contract());
    List<JsonNode> payloads = new ArrayList<>();
    for (StreamChannel channel : streams.channels()) {
      payloads.add(JsonNodeFactory.instance.textNode("#/components/schemas/" + channel.payload()));
    }
    Set<String> names = new LinkedHashSet<>(schemas.reachable(payloads));
    names.removeAll(rest.schemas());
    addTypes(names, Set.of());
    StreamFiles streamFiles =
        new StreamFiles(streams, schemas, rest, types, members, customization);
    files.addAll(streamFiles.enums(new EnumFiles(schemas, types, members, customization)));
    files.add(streamFiles.catalogue());
    files.add(catalogue().packageInfo(customization.packages().stream()));
  }

  /** Types of the contract that no schema stands for. */
  private Set<String> otherTypes() {
    Set<String> others = new TreeSet<>(apis.interfaces());
    others.addAll(apis.queryNames());
    others.addAll(List.of(customization.client(), customization.codecs(), customization.streams()));
    schemas.names().forEach(name -> others.add(name + "Codec"));
    for (String type : customization.tuples().values()) {
      others.add(type.substring(type.lastIndexOf('.') + 1));
    }
    return others;
  }

  private void checkNames(Set<String> names) {
    Set<String> others = otherTypes();
    List<Problem> problems = new ArrayList<>();
    for (String name : names) {
      boolean tuple = schemas.form(name) == Schemas.Form.TUPLE;
      if (!Names.isFreeType(name) || (!tuple && others.contains(name))) {
        ContractException problem =
            schemas.problem(
                name, "generated code uses this name itself; give the schema another one");
        problems.addAll(problem.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ContractException(problems);
    }
  }

  private void addTypes(Set<String> names, Set<String> sent) {
    checkNames(names);
    UnionFiles unions = new UnionFiles(schemas, types, members);
    ObjectFiles objects = new ObjectFiles(schemas, types, members, unions, sent);
    EnumFiles enums = new EnumFiles(schemas, types, members, customization);
    List<Problem> problems = new ArrayList<>();
    for (String name : names) {
      try {
        switch (schemas.form(name)) {
          case OBJECT -> files.add(objects.file(name));
          case UNION -> files.add(unions.file(name));
          case ENUM, OPEN_LIST -> files.add(enums.file(name));
          default -> {
            // No type of its own.
          }
        }
        if (codecs.isCoded(name)) {
          files.add(codecs.file(name));
        }
      } catch (ContractException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ContractException(problems);
    }
  }
}
