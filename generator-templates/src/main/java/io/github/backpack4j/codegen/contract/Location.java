package io.github.backpack4j.codegen.contract;

/**
 * A place in the contract.
 *
 * @param file the file, relative to the folder that holds the contract's folder: {@code
 *     specs/paths/order.yaml}
 * @param line the line, counted from 1
 */
public record Location(String file, int line) implements Comparable<Location> {

  @Override
  public int compareTo(Location other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
