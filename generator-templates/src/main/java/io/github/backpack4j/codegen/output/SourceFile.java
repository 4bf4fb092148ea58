package io.github.backpack4j.codegen.output;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One Java file to print.
 *
 * @param packageName its package
 * @param name its type, or {@code package-info}
 * @param source the file of the contract that it comes from
 * @param imports its imports, sorted
 * @param template the section of the template that prints it
 * @param view what that section prints
 */
public record SourceFile(
    String packageName,
    String name,
    String source,
    List<String> imports,
    String template,
    Object view) {

  /** The path below the source folder, without its extension. */
  public String path() {
    return packageName.replace('.', '/') + "/" + name;
  }

  /** What the template sees. */
  public Map<String, Object> values() {
    Map<String, Object> values = new TreeMap<>();
    values.put("source", source);
    values.put("packageName", packageName);
    values.put("imports", imports);
    values.put("hasImports", !imports.isEmpty());
    values.put(template, view);
    return values;
  }
}
