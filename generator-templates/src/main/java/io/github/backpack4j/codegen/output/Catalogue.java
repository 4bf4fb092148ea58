package io.github.backpack4j.codegen.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The files that stand for the whole contract: the catalogue of codecs, packages. */
final class Catalogue {

  /**
   * What the template of a package's description prints.
   *
   * @param javadoc the sentence
   */
  record PackageView(String javadoc) {}

  /**
   * What the template of the catalogue of codecs prints.
   *
   * @param javadoc comment of the class
   * @param type the class
   * @param entries each type with its codec, laid out
   */
  record CodecsView(String javadoc, String type, String entries) {}

  private final Schemas schemas;
  private final Types types;
  private final Customization customization;
  private final String source;

  /**
   * Creates the maker.
   *
   * @param source the root document, as the files' first line names it
   */
  Catalogue(Schemas schemas, Types types, Customization customization, String source) {
    this.schemas = schemas;
    this.types = types;
    this.customization = customization;
    this.source = source;
  }

  SourceFile packageInfo(String packageName) {
    return new SourceFile(
        packageName,
        "package-info",
        source,
        List.of("org.jspecify.annotations.NullMarked"),
        "packageInfo",
        new PackageView(new Javadoc().paragraph(sentence(packageName)).block(0)));
  }

  private String sentence(String packageName) {
    Customization.Packages packages = customization.packages();
    if (packageName.equals(packages.api())) {
      return "Backpack Exchange: the client, its operations by group, and the names of streams.";
    }
    if (packageName.equals(packages.model())) {
      return "What the exchange sends and takes: immutable objects, unions and open enums.";
    }
    return packageName.equals(packages.codec())
        ? "One reader and writer for each type of the wire."
        : "What only streams send.";
  }

  SourceFile codecs(Set<String> coded) {
    Imports imports =
        new Imports(customization.packages().api())
            .add(
                "io.github.backpack4j.http.Codecs",
                "io.github.backpack4j.json.Codec",
                "java.util.Map",
                "org.jspecify.annotations.Nullable");
    List<String> entries = new ArrayList<>();
    for (String schema : new TreeSet<>(coded)) {
      String type = types.qualifiedName(schema);
      imports.add(type, types.codecOf(schema));
      String simple = type.substring(type.lastIndexOf('.') + 1);
      entries.add("          Map.entry(" + simple + ".class, " + schema + "Codec.INSTANCE)");
    }
    return new SourceFile(
        customization.packages().api(),
        customization.codecs(),
        source,
        imports.sorted(),
        "codecs",
        new CodecsView(
            new Javadoc().paragraph("Which codec reads and writes which type.").block(0),
            customization.codecs(),
            String.join(",\n", entries)));
  }
}
